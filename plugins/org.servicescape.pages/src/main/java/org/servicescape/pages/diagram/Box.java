package org.servicescape.pages.diagram;

import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.text.TextMeasure;

/**
 * A class in a diagram: one that the diagram explains, with its attributes, or one of elsewhere that is only named.
 *
 * @param id unique in its diagram
 * @param type the class
 * @param own whether the diagram explains it
 * @param kin what it extends where no line shows it, or empty; for a class of elsewhere its package
 * @param rows attributes; in the head of a chapter, what it holds
 */
record Box(String id, EClass type, boolean own, String kin, List<Row> rows) {
    static final double PADDING = 10;
    static final double GAP = 12;
    /** Between the lines of a box and its text. */
    static final double AIR = 5;

    private static final double LEAST_WIDTH = 96;

    Box {
        rows = List.copyOf(rows);
    }

    /** A line of a box: what it is called with its multiplicity, its type, and whether it is contained. */
    record Row(String name, String type, boolean contained) {}

    boolean isAbstract() {
        return own && type.isAbstract();
    }

    /** Lines of the head: the mark of an abstract class, the name, and what it extends. */
    double headHeight() {
        double small = TextSize.XS.lineHeight();
        return 2 * AIR + (isAbstract() ? small : 0) + TextSize.S.lineHeight() + (kin.isEmpty() ? 0 : small);
    }

    double height() {
        return headHeight() + (rows.isEmpty() ? 0 : 2 * AIR + rows.size() * TextSize.XS.lineHeight());
    }

    /** Where the types begin, from the west side. */
    double typesAt() {
        return PADDING + rows.stream().mapToDouble(Box::nameWidth).max().orElse(0) + GAP;
    }

    double width() {
        double head = Math.max(
                TextMeasure.width(type.getName(), TextSize.S, own),
                Math.max(small(kin), isAbstract() ? small(DiagramPainter.ABSTRACT) : 0));
        double types = rows.stream().mapToDouble(row -> small(row.type())).max().orElse(0);
        double table = rows.isEmpty() ? 0 : typesAt() + types + PADDING;
        return Math.ceil(Math.max(own ? LEAST_WIDTH : 0, Math.max(head + 2 * PADDING, table)));
    }

    private static double nameWidth(Row row) {
        return small(row.name()) + (row.contained() ? DiagramPainter.ROW_MARK : 0);
    }

    private static double small(String text) {
        return TextMeasure.width(text, TextSize.XS, false);
    }
}
