package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.Storey;
import org.servicescape.scene.Analysis.Exposure;
import org.servicescape.scene.Analysis.How;
import org.servicescape.scene.Analysis.Stop;
import org.servicescape.scene.Analysis.Who;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Circle;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/** The column at the right of a journey on the plan: its moments, where they happen and what others notice. */
final class WalkPanel {
    private static final double HEAD = 40;
    private static final double INDENT = 40;
    private static final double BADGE_ROOM = 24;

    private final double x;
    private final String colour;
    private final Words words;
    private final List<SceneNode> nodes = new ArrayList<>();
    private double y;
    private boolean anyElsewhere;

    WalkPanel(double x, double y, String colour, Words words) {
        this.x = x;
        this.y = y;
        this.colour = colour;
        this.words = words;
    }

    List<SceneNode> nodes() {
        return List.copyOf(nodes);
    }

    double bottom() {
        return y;
    }

    /** All moments in order; those that are not on the storey have a ring instead of a disc. */
    void moments(List<JourneyMoment> moments, List<Stop> stops, Floor floor) {
        head(words.text("walk.moments"));
        boolean known = stops.stream().anyMatch(stop -> !stop.way().isEmpty());
        String before = "";
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            boolean noWay = known
                    && !stop.space().isEmpty()
                    && !before.isEmpty()
                    && !stop.space().equals(before)
                    && stop.way().isEmpty();
            moment(moments.get(i), i + 1, stop, floor, noWay);
            before = stop.space().isEmpty() ? before : stop.space();
        }
        y += 12;
    }

    private void moment(JourneyMoment moment, int number, Stop stop, Floor floor, boolean noWay) {
        List<SceneNode> rows = new ArrayList<>();
        double top = y;
        String name = moment.getName() == null ? moment.getId() : moment.getName();
        boolean here =
                floor.roomOrOutside(stop.space()).filter(Room::hasOutline).isPresent();
        anyElsewhere |= !here;
        double middle = top + Marks.NUMBER_RADIUS;
        rows.addAll(
                here
                        ? Marks.number(x + Marks.NUMBER_RADIUS, middle, Integer.toString(number), colour)
                        : ring(x + Marks.NUMBER_RADIUS, middle, Integer.toString(number)));
        y += 2;
        text(rows, x + INDENT, name, TextSize.S, true, Look.INK);
        String place = place(moment, stop, floor, here);
        if (!place.isEmpty()) {
            text(rows, x + INDENT, place, TextSize.XS, false, Look.INK_2);
        }
        if (noWay) {
            text(rows, x + INDENT, words.text("walk.noWay"), TextSize.XS, true, Look.INK);
        }
        exposures(rows, stop);
        y = Math.max(y, top + 2 * Marks.NUMBER_RADIUS) + 5;
        rows.add(Shapes.line(x, y, x + Panel.WIDTH, y, Look.HAIR));
        y += 5;
        nodes.add(new SceneNode.Group(moment.getId(), moment.getId(), name, rows));
    }

    private List<SceneNode> ring(double centreX, double centreY, String number) {
        return List.of(
                new Circle(
                        centreX,
                        centreY,
                        Marks.NUMBER_RADIUS - 1,
                        Style.fill(Look.PAPER).outlined(colour, 1.5).dashed(3, 2)),
                Shapes.centred(centreX, centreY + 4, number, TextSize.XS, true, colour));
    }

    /** The place, and where it lies when it is not on the storey. */
    private String place(JourneyMoment moment, Stop stop, Floor floor, boolean here) {
        for (Storey storey : floor.plan().getStoreys()) {
            for (Space space : storey.getSpaces()) {
                if (space.getId().equals(stop.space())) {
                    String name = new Room(space).name();
                    boolean other = !here && storey != floor.storey() && storey.getName() != null;
                    return other ? words.text("walk.storey", name, storey.getName()) : name;
                }
            }
        }
        if (moment.getElsewhere() != null && !moment.getElsewhere().isBlank()) {
            return words.text("walk.elsewhere", moment.getElsewhere());
        }
        return moment.getPlace() == null || moment.getPlace().getName() == null
                ? ""
                : words.text("walk.elsewhere", moment.getPlace().getName());
    }

    private void exposures(List<SceneNode> rows, Stop stop) {
        for (How how : WalkPainter.hows(stop)) {
            Set<Who> noticed = EnumSet.noneOf(Who.class);
            Set<String> whats = new TreeSet<>();
            for (Exposure exposure : stop.exposures()) {
                if (exposure.how() == how) {
                    noticed.add(exposure.who());
                    whats.add(words.text("walk.what." + key(exposure.what())));
                }
            }
            String who = noticed.stream()
                    .map(each -> words.text("walk.who." + key(each)))
                    .collect(Collectors.joining(", "));
            String what = String.join(", ", whats);
            double top = y + 2;
            y += 2;
            text(
                    rows,
                    x + INDENT + BADGE_ROOM,
                    words.text("walk.noticed." + key(how), what, who),
                    TextSize.XS,
                    false,
                    Look.INK);
            rows.addAll(WalkPainter.badge(x + INDENT + 9, top + 8, how));
            y = Math.max(y, top + 19);
        }
    }

    /** Name of a constant as it is written among the words. */
    private static String key(Enum<?> constant) {
        String[] parts = constant.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder key = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            key.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return key.toString();
    }

    /** What the marks mean, those that occur. */
    void legend(List<Stop> stops, boolean anyWay) {
        head(words.text("legend.marks"));
        row(Marks.number(x + Marks.NUMBER_RADIUS, y + 12, "1", colour), words.text("walk.legend.here"));
        if (anyElsewhere) {
            row(ring(x + Marks.NUMBER_RADIUS, y + 12, "2"), words.text("walk.legend.elsewhere"));
        }
        if (anyWay) {
            List<SceneNode> way = List.of(
                    Shapes.line(x, y + 12, x + 28, y + 12, Style.stroke(colour, 2.5)),
                    Draw.head(new Point(x, y + 12), new Point(x + 22, y + 12), 13, colour));
            row(way, words.text("walk.legend.way"));
        }
        Set<How> hows = new TreeSet<>();
        stops.forEach(stop -> hows.addAll(WalkPainter.hows(stop)));
        for (How how : hows) {
            row(WalkPainter.badge(x + Marks.NUMBER_RADIUS, y + 12, how), words.text("walk.legend." + key(how)));
        }
    }

    private void row(List<SceneNode> sample, String label) {
        nodes.addAll(sample);
        nodes.add(Shapes.text(x + INDENT, y + 16, label, TextSize.XS, false));
        y += 27;
    }

    private void text(List<SceneNode> rows, double left, String text, TextSize size, boolean bold, String ink) {
        List<String> lines = TextWrap.wrap(text, x + Panel.WIDTH - left, size, bold);
        rows.addAll(Shapes.lines(left, y + Shapes.ascent(size), lines, size, bold, ink));
        y += lines.size() * (double) size.lineHeight();
    }

    private void head(String text) {
        nodes.add(Shapes.line(x, y, x + Panel.WIDTH, y, Look.HEAD_RULE));
        nodes.add(Shapes.text(x, y + 24, text, TextSize.M, true));
        y += HEAD;
    }
}
