package org.servicescape.scene.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.journey.JourneyMap.Facts;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.moments.Band;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/** The head of a panel, the present or the plan; it says of which moments that has none. */
record PanelBand(Columns<?> columns, String state, List<Optional<Facts>> facts, Words words) implements Band {
    @Override
    public double height() {
        return TextSize.L.lineHeight() + 6 + note().size() * TextSize.XS.lineHeight();
    }

    @Override
    public List<SceneNode> draw(double top) {
        String title = words.text("journey.panel." + state);
        double baseline = top + 6 + Shapes.ascent(TextSize.L);
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(Shapes.line(columns.left(), top, columns.right(), top, Look.SHEET_RULE));
        nodes.add(Shapes.text(columns.left(), baseline, title, TextSize.L, true));
        double below = top + 6 + TextSize.L.lineHeight() + Shapes.ascent(TextSize.XS);
        nodes.addAll(Shapes.lines(columns.left(), below, note(), TextSize.XS, false, Look.INK_2));
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).isEmpty()) {
                double first = top + 6 + Shapes.ascent(TextSize.XS);
                nodes.addAll(Shapes.lines(columns.x(i), first, absent(), TextSize.XS, false, Look.INK_2));
            }
        }
        return nodes;
    }

    private List<String> absent() {
        return TextWrap.wrap(words.text("journey.absent." + state), columns.cell(), TextSize.XS, false);
    }

    private List<String> note() {
        return TextWrap.wrap(words.text("journey.panel.note." + state), columns.headerText(), TextSize.XS, false);
    }
}
