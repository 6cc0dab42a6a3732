package org.servicescape.scene.blueprint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.blueprint.Content.Column;
import org.servicescape.scene.look.Icon;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.moments.Band;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.words.Times;
import org.servicescape.scene.words.Words;

/**
 * How long moments take: full bars for doing, hollow ones for waiting, all to one scale. Bars longer than an hour are
 * broken, so that a decision of six weeks does not shrink all others to nothing.
 */
final class TimeBand implements Band {
    private static final double BAR = 10;
    private static final double LINE = 20;
    private static final double LABEL_ROOM = 78;
    private static final Duration LONGEST = Duration.ofMinutes(60);

    private final Columns<Column> columns;
    private final Duration unbroken;
    private final String total;
    private final Words words;

    TimeBand(Columns<Column> columns, List<Column> all, Words words) {
        this.columns = columns;
        this.words = words;
        this.unbroken = times(all)
                .filter(time -> time.compareTo(LONGEST) <= 0)
                .max(Duration::compareTo)
                .orElse(LONGEST);
        this.total = total(all, words);
    }

    /** Whether any moment says how long it takes. */
    static boolean isNeeded(List<Column> columns) {
        return times(columns).findAny().isPresent();
    }

    /** Whether any bar of these columns is broken. */
    static boolean breaks(List<Column> columns) {
        return times(columns).anyMatch(time -> time.compareTo(LONGEST) > 0);
    }

    @Override
    public double height() {
        boolean both = columns.columns().stream().anyMatch(c -> isSet(c.doing()) && isSet(c.waiting()));
        double header = Band.headerHeight(columns, words.text("row.time"), total);
        return Math.max(both ? 2 * LINE : LINE, header) + 14;
    }

    @Override
    public List<SceneNode> draw(double top) {
        List<SceneNode> nodes = new ArrayList<>(Band.header(columns, top, words.text("row.time"), Look.INK, total));
        for (int i = 0; i < columns.count(); i++) {
            Column column = columns.columns().get(i);
            List<SceneNode> bars = new ArrayList<>();
            double y = top;
            if (isSet(column.doing())) {
                bars.addAll(bar(columns.x(i), y, column.doing(), false));
                y += LINE;
            }
            if (isSet(column.waiting())) {
                bars.addAll(bar(columns.x(i), y, column.waiting(), true));
            }
            if (!bars.isEmpty()) {
                nodes.add(new Group(column.id() + "--time", column.id(), words.text("row.time"), bars));
            }
        }
        return nodes;
    }

    private List<SceneNode> bar(double x, double y, Duration time, boolean waiting) {
        double most = columns.cell() - LABEL_ROOM - (waiting ? 18 : 0);
        boolean broken = time.compareTo(LONGEST) > 0;
        double share = Math.min(1, (double) time.toSeconds() / unbroken.toSeconds());
        double length = Math.max(2, Math.round(most * share));
        List<SceneNode> nodes = new ArrayList<>(sample(x, y + 4, length, waiting, broken));
        double label = x + length + 6;
        if (waiting) {
            nodes.add(Icon.HOURGLASS.at(label - 2, y + 1, 16, Look.INK));
            label += 18;
        }
        nodes.add(Shapes.text(label, y + 13, Times.text(time, words), TextSize.XS, waiting));
        return nodes;
    }

    /** A bar with its north-west corner at x, y. */
    static List<SceneNode> sample(double x, double y, double length, boolean waiting, boolean broken) {
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(
                waiting
                        ? new Rect(
                                x + 0.75,
                                y,
                                Math.max(2, length - 1.5),
                                BAR,
                                0,
                                Style.fill(Look.PAPER).outlined(Look.INK, 1.5))
                        : new Rect(x, y, length, BAR, 0, Style.fill(Look.INK_2)));
        if (broken) {
            double at = x + length * 0.7;
            nodes.add(Shapes.polygon(
                    Style.fill(Look.PAPER), at, y - 2, at + 6, y - 2, at, y + BAR + 2, at - 6, y + BAR + 2));
            nodes.add(Shapes.line(at, y - 2, at - 6, y + BAR + 2, Style.stroke(Look.INK, 1.25)));
            nodes.add(Shapes.line(at + 6, y - 2, at, y + BAR + 2, Style.stroke(Look.INK, 1.25)));
        }
        return nodes;
    }

    private static String total(List<Column> all, Words words) {
        Duration doing = sum(all.stream().map(Column::doing));
        Duration waiting = sum(all.stream().map(Column::waiting));
        if (doing.isZero()) {
            return words.text("row.time.waiting", Times.text(waiting, words));
        }
        return waiting.isZero()
                ? words.text("row.time.doing", Times.text(doing, words))
                : words.text("row.time.both", Times.text(doing, words), Times.text(waiting, words));
    }

    private static Duration sum(Stream<Duration> times) {
        return times.filter(TimeBand::isSet).reduce(Duration.ZERO, Duration::plus);
    }

    private static Stream<Duration> times(List<Column> columns) {
        return columns.stream()
                .flatMap(c -> Stream.of(orZero(c.doing()), orZero(c.waiting())).filter(TimeBand::isSet));
    }

    private static Duration orZero(Duration time) {
        return time == null ? Duration.ZERO : time;
    }

    private static boolean isSet(Duration time) {
        return time != null && !time.isZero() && !time.isNegative();
    }
}
