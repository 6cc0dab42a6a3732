package org.servicescape.scene.present;

import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Icon;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.present.Content.Doing;
import org.servicescape.scene.present.Content.Level;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.words.Words;

/** The right of a slide of a moment that no plan shows: what is done for the customer, what is bad and could be better. */
final class BehindPanel {
    private static final double PAD = 10;

    private final Content content;
    private final Words words;

    BehindPanel(Content content, Words words) {
        this.content = content;
        this.words = words;
    }

    /** Whether there is nothing to tell. */
    boolean isEmpty() {
        return content.doings().isEmpty()
                && content.pains().isEmpty()
                && content.opportunities().isEmpty()
                && content.insights().isEmpty();
    }

    Column draw(Column column, Fit fit) {
        if (!content.doings().isEmpty()) {
            cards(
                    column,
                    Level.FRONT,
                    "row.frontstage",
                    Style.fill(Look.STAFF_FILL).outlined(Look.STAFF, 1.25),
                    fit);
            visibility(column);
            cards(column, Level.BACK, "row.backstage", quiet(), fit);
            cards(column, Level.SUPPORT, "row.support", quiet(), fit);
            column.gap(6);
        }
        double half = (column.width() - 24) / 2;
        Column left = new Column(column.x(), column.y(), content.opportunities().isEmpty() ? column.width() : half);
        Column right = content.pains().isEmpty()
                ? new Column(column.x(), column.y(), column.width())
                : new Column(column.x() + half + 24, column.y(), half);
        list(left, Icon.BOLT, "role.painPoints", content.pains(), fit);
        list(right, Icon.BULB, "journey.opportunities", content.opportunities(), fit);
        column.addAll(left.nodes());
        column.addAll(right.nodes());
        column.below(left);
        column.below(right);
        list(column, Icon.EYE, "present.insights", content.insights(), fit);
        return column;
    }

    private static Style quiet() {
        return Style.fill(Look.BACKSTAGE_FILL).outlined(Look.MARK, 1.25);
    }

    private void cards(Column column, Level level, String key, Style style, Fit fit) {
        List<Doing> doings =
                content.doings().stream().filter(each -> each.level() == level).toList();
        if (doings.isEmpty()) {
            return;
        }
        column.text(words.text(key), 0, TextSize.S, true, Look.INK_2, 1);
        column.gap(4);
        int told = Math.min(doings.size(), fit.items());
        for (Doing doing : doings.subList(0, told)) {
            double top = column.y();
            Column card = new Column(column.x() + PAD, top + PAD - 2, column.width() - 2 * PAD);
            card.text(doing.what(), 0, fit.body(), false, Look.INK, fit.lines());
            card.text(doing.who(), 0, TextSize.S, false, Look.INK_2, 1);
            double height = card.y() - top + PAD - 2;
            column.add(new SceneNode.Rect(column.x(), top, column.width(), height, Look.RADIUS, style));
            column.add(new SceneNode.Group(doing.id() + "--card", doing.id(), doing.what(), card.nodes()));
            column.gap(height + 8);
        }
        rest(column, doings.size() - told);
    }

    private void rest(Column column, int rest) {
        if (rest > 0) {
            column.text(words.text("present.more", Integer.toString(rest)), 0, TextSize.S, false, Look.INK_2, 1);
            column.gap(4);
        }
    }

    private void visibility(Column column) {
        String text = words.text("line.visibility");
        double wide = TextMeasure.width(text, TextSize.XS, false);
        double at = column.y() + 8;
        double end = column.x() + column.width();
        column.add(Shapes.line(column.x(), at, end - wide - 38, at, Look.LINE_OF_VISIBILITY));
        column.add(Icon.EYE.at(end - wide - 30, at - 10, 20, Look.INK));
        column.add(Shapes.text(end - wide - 2, at + 4, text, TextSize.XS, false, Look.INK_2));
        column.gap(24);
    }

    private void list(Column column, Icon icon, String key, List<String> items, Fit fit) {
        if (items.isEmpty()) {
            return;
        }
        column.gap(8);
        column.add(icon.at(column.x(), column.y(), 20, Look.INK));
        column.text(words.text(key), 28, TextSize.M, true, Look.INK, 1);
        column.gap(4);
        int told = Math.min(items.size(), fit.items());
        for (String item : items.subList(0, told)) {
            column.text(item, 28, fit.body(), false, Look.INK, fit.lines());
            column.gap(4);
        }
        rest(column, items.size() - told);
    }
}
