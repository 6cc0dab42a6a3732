package org.servicescape.scene.present;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.servicescape.scene.Analysis.Company;
import org.servicescape.scene.Analysis.How;
import org.servicescape.scene.Analysis.Who;
import org.servicescape.scene.Overlay.Mark;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Icon;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.moments.Thing;
import org.servicescape.scene.present.Content.Doing;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.words.Words;

/** The left of a slide: what happens, who sees and hears it, and what is wrong with it. */
final class MomentPanel {
    private static final double DISC = 22;
    private static final double ICON = 20;
    private static final int SENTENCE = 7;

    private final Content content;
    private final List<String> voices;
    private final Words words;
    private final String colour;
    private final UnaryOperator<String> spaces;
    private final Map<String, Integer> zones;

    /**
     * A panel of a moment.
     *
     * @param voices what people say of how it feels
     * @param spaces what spaces are called, by their ids
     * @param zones of the spaces of the storey
     */
    MomentPanel(
            Content content,
            List<String> voices,
            Words words,
            String colour,
            UnaryOperator<String> spaces,
            Map<String, Integer> zones) {
        this.content = content;
        this.voices = voices;
        this.words = words;
        this.colour = colour;
        this.spaces = spaces;
        this.zones = zones;
    }

    /**
     * Draws it.
     *
     * @param number of the moment
     * @param onPlan whether the moment stands on a plan; else others say what staff do and nobody is near
     * @param findings whether they are told
     */
    Column draw(Column column, int number, boolean onPlan, boolean findings, Fit fit) {
        head(column, number, fit);
        if (!content.action().isEmpty()) {
            column.gap(10);
            column.text(content.action(), 0, fit.lead(), false, Look.INK, fit.lines());
        }
        if (onPlan) {
            staff(column, fit);
        }
        voices(column, onPlan, fit);
        facts(column, fit);
        if (onPlan) {
            company(column, fit);
        }
        truth(column, fit);
        ways(column, fit);
        if (findings && !content.marks().isEmpty()) {
            findings(column, fit);
        }
        return column;
    }

    private void head(Column column, int number, Fit fit) {
        double middle = column.y() + Math.max(DISC, fit.head().lineHeight() / 2.0);
        String digits = Integer.toString(number);
        column.add(new SceneNode.Circle(column.x() + DISC, middle, DISC, Style.fill(colour)));
        column.add(Shapes.centred(column.x() + DISC, middle + 8, digits, TextSize.L, true, Look.PAPER));
        column.gap(Math.max(0, DISC - fit.head().lineHeight() / 2.0));
        column.text(content.name(), 2 * DISC + 14, fit.head(), true, Look.INK, Math.min(3, fit.lines()));
        column.gap(Math.max(0, middle + DISC - column.y()));
    }

    private void staff(Column column, Fit fit) {
        List<Doing> doings = content.doings();
        if (doings.isEmpty()) {
            return;
        }
        column.gap(8);
        int told = Math.min(doings.size(), Math.min(3, fit.items()));
        for (Doing doing : doings.subList(0, told)) {
            column.text(
                    words.text("present.doing", doing.who(), doing.what()),
                    0,
                    fit.body(),
                    false,
                    doing.level() == Content.Level.FRONT ? Look.STAFF : Look.INK_2,
                    fit.lines());
        }
        more(column, doings.size() - told, fit);
    }

    /** What people say: where there is room, and first of all where no plan is beside it. */
    private void voices(Column column, boolean onPlan, Fit fit) {
        int told = onPlan ? Math.min(1, fit.items() / 3) : Math.min(3, fit.items());
        for (String voice : voices.subList(0, Math.min(told, voices.size()))) {
            column.gap(8);
            column.text(voice, 0, onPlan ? fit.body() : fit.lead(), false, Look.INK_2, fit.lines());
        }
    }

    private void more(Column column, int rest, Fit fit) {
        if (rest > 0) {
            column.text(words.text("present.more", Integer.toString(rest)), 0, fit.body(), false, Look.INK_2, 1);
        }
    }

    /** Time, what is met, and how well it is known, each behind its icon, in rows. */
    private void facts(Column column, Fit fit) {
        record Fact(Icon icon, String text) {}
        List<Fact> facts = new ArrayList<>();
        if (!content.time().isEmpty()) {
            facts.add(new Fact(Icon.HOURGLASS, content.time()));
        }
        for (Thing thing : content.things().subList(0, Math.min(content.things().size(), fit.items()))) {
            facts.add(new Fact(thing.icon(), thing.name()));
        }
        if (facts.isEmpty() && content.evidence().isEmpty()) {
            return;
        }
        column.gap(12);
        column.hair();
        column.gap(8);
        double left = column.x();
        double row = Math.max(ICON, fit.body().lineHeight()) + 4;
        for (Fact fact : facts) {
            double most = column.width() - ICON - 8;
            String text = Column.shortened(fact.text(), most, fit.body(), false);
            double wide = ICON + 8 + TextMeasure.width(text, fit.body(), false);
            if (left > column.x() && left + wide > column.x() + column.width()) {
                column.gap(row);
                left = column.x();
            }
            column.add(fact.icon().at(left, column.y(), ICON, Look.INK_2));
            column.add(Shapes.text(left + ICON + 8, column.y() + ICON / 2 + 5, text, fit.body(), false));
            left += wide + 24;
        }
        if (!content.evidence().isEmpty()) {
            String text = words.text("present.evidence", content.evidence());
            double wide = TextMeasure.width(text, fit.body(), false);
            if (left > column.x() && left + wide > column.x() + column.width()) {
                column.gap(row);
                left = column.x();
            }
            column.add(Shapes.text(left, column.y() + ICON / 2 + 5, text, fit.body(), false, Look.INK_2));
        }
        column.gap(row + 4);
        column.hair();
    }

    private void company(Column column, Fit fit) {
        column.gap(14);
        double half = (column.width() - 24) / 2;
        Column see = new Column(column.x(), column.y(), half);
        Column hear = new Column(column.x() + half + 24, column.y(), half);
        who(see, Icon.EYE, words.text("present.see"), How.SEEN, fit);
        who(hear, Icon.EAR, words.text("present.hear"), How.HEARD, fit);
        column.addAll(see.nodes());
        column.addAll(hear.nodes());
        column.below(see);
        column.below(hear);
    }

    private void who(Column column, Icon icon, String title, How how, Fit fit) {
        column.add(icon.at(column.x(), column.y() - 1, 24, Look.INK));
        column.text(title, 34, TextSize.M, true, Look.INK, 2);
        column.gap(6);
        Map<String, Set<Who>> places = new LinkedHashMap<>();
        for (Company each : content.company()) {
            if (each.how() == how) {
                each.places().forEach(place -> places.computeIfAbsent(place, key -> EnumSet.noneOf(Who.class))
                        .add(each.who()));
            }
        }
        if (places.isEmpty()) {
            column.text(words.text("present.nobody"), 0, fit.body(), false, Look.INK_2, 2);
            return;
        }
        int told = Math.min(places.size(), fit.items());
        places.entrySet().stream().limit(told).forEach(entry -> {
            Integer zone = zones.get(entry.getKey());
            if (zone != null) {
                double up = (fit.body().lineHeight() - Marks.CHIP) / 2;
                column.addAll(Marks.zoneChip(column.x(), column.y() + up, zone));
            }
            String people = entry.getValue().stream()
                    .map(each -> words.text("walk.who." + key(each)))
                    .collect(Collectors.joining(", "));
            String text = words.text("present.near", spaces.apply(entry.getKey()), people);
            column.text(text, zone == null ? 0 : Marks.CHIP + 8, fit.body(), false, Look.INK, 3);
            column.gap(4);
        });
        more(column, places.size() - told, fit);
    }

    private static String key(Who who) {
        return switch (who) {
            case CUSTOMERS -> "customers";
            case VISITORS -> "visitors";
            case PASSERS_BY -> "passersBy";
            case OTHER_STAFF -> "otherStaff";
        };
    }

    private void truth(Column column, Fit fit) {
        if (!content.truth().isEmpty()) {
            column.gap(12);
            column.add(Marks.star(column.x() + 12, column.y() + fit.body().lineHeight() / 2.0));
            column.text(content.truth(), 34, fit.body(), true, Look.INK, fit.lines());
        }
    }

    /** Where one can go from here but to the next moment. */
    private void ways(Column column, Fit fit) {
        column.gap(content.ways().isEmpty() ? 0 : 8);
        int told = Math.min(content.ways().size(), fit.items());
        for (String way : content.ways().subList(0, told)) {
            column.text(way, 0, fit.body(), false, Look.INK, Math.min(2, fit.lines()));
        }
        more(column, content.ways().size() - told, fit);
    }

    /** Sentences are told whole or, where there is no room for them, not at all: then headlines, and more of them. */
    private void findings(Column column, Fit fit) {
        column.gap(14);
        double top = column.y();
        Column inner = new Column(column.x() + 14, top + 10, column.width() - 28);
        boolean sentences = fit.lines() > 2;
        int most = sentences ? Math.max(1, fit.items() - 2) : Math.min(3, fit.items() + fit.lines() - 1);
        int told = Math.min(content.marks().size(), most);
        for (Mark mark : content.marks().subList(0, told)) {
            double middle = inner.y() + 13;
            inner.addAll(
                    mark.error()
                            ? Marks.finding(inner.x() + 13, middle, mark.code())
                            : Marks.warning(inner.x() + 13, middle, mark.code()));
            inner.gap(Math.max(0, (26 - fit.body().lineHeight()) / 2.0));
            inner.text(mark.headline(), 38, fit.body(), true, Look.FINDING, 2);
            if (sentences) {
                inner.text(mark.message(), 38, TextSize.S, false, Look.INK, SENTENCE);
            }
            inner.gap(8);
        }
        int rest = content.marks().size() - told;
        if (rest > 0) {
            inner.text(words.text("present.more", Integer.toString(rest)), 38, TextSize.S, false, Look.INK, 1);
            inner.gap(6);
        }
        Style box = Style.fill(Look.FINDING_FILL).outlined(Look.FINDING, 1.5);
        column.add(new SceneNode.Rect(column.x(), top, column.width(), inner.y() - top + 2, 0, box));
        column.addAll(inner.nodes());
        column.gap(inner.y() + 2 - top);
    }
}
