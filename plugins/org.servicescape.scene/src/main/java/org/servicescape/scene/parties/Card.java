package org.servicescape.scene.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servicescape.model.EvidenceStatus;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextWrap;

/** A cell with paragraphs one below the other: a party, or a relation of parties. */
final class Card {
    private static final double PADDING = 12;
    private static final double BETWEEN = 5;

    /** Lines of one kind. */
    private record Paragraph(List<String> lines, TextSize size, boolean bold, String colour) {
        double height() {
            return lines.size() * size.lineHeight();
        }
    }

    private final double width;
    private final Style style;
    private final Optional<EvidenceStatus> evidence;
    private final List<Paragraph> paragraphs = new ArrayList<>();

    Card(double width, Style style, Optional<EvidenceStatus> evidence) {
        this.width = width;
        this.style = style;
        this.evidence = evidence;
    }

    /** Adds a paragraph; nothing for an empty text. */
    Card with(String text, TextSize size, boolean bold, String colour) {
        List<String> lines = TextWrap.wrap(text, width - 2 * PADDING, size, bold);
        if (!lines.isEmpty()) {
            paragraphs.add(new Paragraph(lines, size, bold, colour));
        }
        return this;
    }

    double width() {
        return width;
    }

    double height() {
        double sum = 2 * PADDING - BETWEEN;
        for (Paragraph paragraph : paragraphs) {
            sum += paragraph.height() + BETWEEN;
        }
        return Math.ceil(sum);
    }

    /** The shapes, with the north-west corner at x, y. */
    List<SceneNode> draw(double x, double y) {
        List<SceneNode> nodes = new ArrayList<>();
        Style border = evidence.map(status -> Marks.border(style, status)).orElse(style);
        nodes.add(new Rect(x, y, width, height(), Look.RADIUS, border));
        evidence.ifPresent(status -> nodes.addAll(Marks.evidence(x + width - 14, y, status)));
        double top = y + PADDING;
        for (Paragraph paragraph : paragraphs) {
            nodes.addAll(Shapes.lines(
                    x + PADDING,
                    top + Shapes.ascent(paragraph.size()),
                    paragraph.lines(),
                    paragraph.size(),
                    paragraph.bold(),
                    paragraph.colour()));
            top += paragraph.height() + BETWEEN;
        }
        return nodes;
    }
}
