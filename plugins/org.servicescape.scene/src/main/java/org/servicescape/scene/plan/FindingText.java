package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Anchor;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/** A finding of a plan in words: one that is drawn with its whole sentence, another with its headline. */
final class FindingText {
    private static final double INDENT = 44;

    private final Marked one;
    private final List<String> headline;
    private final List<String> message;
    private final double width;
    private final Words words;

    FindingText(Marked one, double width, Words words) {
        this.one = one;
        this.width = width;
        this.words = words;
        if (one.drawn()) {
            headline = TextWrap.wrap(one.mark().headline(), width - INDENT, TextSize.S, true);
            message = TextWrap.wrap(one.mark().message(), width - INDENT, TextSize.XS, false);
        } else {
            double code = TextMeasure.width(one.mark().code(), TextSize.XS, false) + 12;
            headline = TextWrap.wrap(sentence(one.mark().headline()), width - INDENT - code, TextSize.XS, false);
            message = List.of();
        }
    }

    double height() {
        return one.drawn() ? 4 + headline.size() * 18 + message.size() * 15 + 2 + 15 + 8 + 4 : 3 + headline.size() * 15;
    }

    /** The shapes, with the north-west corner at x, y. */
    List<SceneNode> draw(double x, double y) {
        return one.drawn() ? full(x, y + 4) : brief(x, y);
    }

    private List<SceneNode> full(double x, double top) {
        List<SceneNode> nodes = new ArrayList<>();
        String number = String.valueOf(one.number());
        double middle = top + Marks.DIAMOND;
        nodes.addAll(
                one.mark().error()
                        ? Marks.finding(x + Marks.DIAMOND + 1, middle, number)
                        : Marks.warning(x + Marks.DIAMOND + 1, middle, number));
        nodes.addAll(
                Shapes.lines(x + INDENT, top + Shapes.ascent(TextSize.S), headline, TextSize.S, true, Look.FINDING));
        double at = top + headline.size() * 18;
        nodes.addAll(Shapes.lines(x + INDENT, at + Shapes.ascent(TextSize.XS), message, TextSize.XS, false, Look.INK));
        at += message.size() * 15 + 2;
        nodes.add(Shapes.text(
                x + INDENT,
                at + Shapes.ascent(TextSize.XS),
                words.text("plan.rule", one.mark().code()),
                TextSize.XS,
                false,
                Look.INK_2));
        at += 15 + 8;
        nodes.add(Shapes.line(x, at, x + width, at, Look.HAIR));
        return nodes;
    }

    private List<SceneNode> brief(double x, double y) {
        double base = y + Shapes.ascent(TextSize.XS) + 2;
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(Shapes.text(x + 2, base, String.valueOf(one.number()), TextSize.XS, true, Look.FINDING));
        nodes.addAll(Shapes.lines(x + INDENT, base, headline, TextSize.XS, false, Look.INK));
        nodes.add(new SceneNode.Text(x + width, base, one.mark().code(), TextSize.XS, false, Anchor.END, Look.INK_2));
        return nodes;
    }

    static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
