package org.servicescape.scene.moments;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Slot;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextWrap;

/** A row of a sheet that knows its height and draws itself below a given line. */
public interface Band {
    /** Height in pixels. */
    double height();

    /** The shapes, with the upper end at the given y. */
    List<SceneNode> draw(double top);

    /** Where something can be put on it by hand, with the upper end at the given y. */
    default List<Slot> slots(double top) {
        return List.of();
    }

    /** The head of a row: its name, and a remark below it. */
    static List<SceneNode> header(Columns<?> columns, double top, String name, String colour, String remark) {
        return header(columns, top, name, colour, remark, columns.headerText());
    }

    /** The same with less room for the text. */
    static List<SceneNode> header(
            Columns<?> columns, double top, String name, String colour, String remark, double width) {
        List<SceneNode> nodes = new ArrayList<>();
        List<String> names = TextWrap.wrap(name, width, TextSize.S, true);
        nodes.addAll(Shapes.lines(columns.left(), top + Shapes.ascent(TextSize.S), names, TextSize.S, true, colour));
        double below = top + names.size() * TextSize.S.lineHeight() + Shapes.ascent(TextSize.XS);
        List<String> remarks = TextWrap.wrap(remark, width, TextSize.XS, false);
        nodes.addAll(Shapes.lines(columns.left(), below, remarks, TextSize.XS, false, Look.INK_2));
        return nodes;
    }

    /** Height of such a head. */
    static double headerHeight(Columns<?> columns, String name, String remark) {
        return headerHeight(name, remark, columns.headerText());
    }

    /** Height of a head with less room for the text. */
    static double headerHeight(String name, String remark, double width) {
        return TextWrap.wrap(name, width, TextSize.S, true).size() * TextSize.S.lineHeight()
                + TextWrap.wrap(remark, width, TextSize.XS, false).size() * TextSize.XS.lineHeight();
    }
}
