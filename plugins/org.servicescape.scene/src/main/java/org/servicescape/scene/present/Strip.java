package org.servicescape.scene.present;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.moments.EmotionCurves;
import org.servicescape.scene.moments.PersonLook;
import org.servicescape.scene.present.Content.Level;

/** The whole journey as a strip below a slide: stages, lanes, line of visibility, emotion, names; the present one framed. */
final class Strip {
    private static final double STAGE = 22;
    private static final double BAR = 8;
    private static final double LANE = 12;
    private static final double CURVE = 5;
    private static final double NAMES = 4;
    private static final int MOST_LINES = 3;
    private static final double NAMED = 58;
    private static final double NUMBERED = 32;
    private static final int MOST_PEOPLE = 2;

    private final List<Content> contents;
    private final List<PersonLook> people;
    private final double left;
    private final double width;
    private final double stages;
    private final double names;

    Strip(List<Content> contents, List<PersonLook> people, double left, double width) {
        this.contents = contents;
        this.people = people.subList(0, Math.min(MOST_PEOPLE, people.size()));
        this.left = left;
        this.width = width;
        this.stages =
                STAGE + (most(stages().stream().map(each -> stageLines(each, true))) - 1) * TextSize.S.lineHeight();
        this.names = NAMES
                + Math.max(2, most(contents.stream().map(each -> nameLines(each, true)))) * TextSize.XS.lineHeight();
    }

    private static int most(Stream<List<String>> texts) {
        return texts.mapToInt(List::size).max().orElse(1);
    }

    private double cell() {
        return width / contents.size();
    }

    private double x(int position) {
        return left + position * cell();
    }

    private EmotionCurves curves() {
        List<EmotionCurves.Stop> stops = new ArrayList<>();
        for (int i = 0; i < contents.size(); i++) {
            Content each = contents.get(i);
            stops.add(new EmotionCurves.Stop(each.id(), x(i) + cell() / 2, each.feelings()));
        }
        return new EmotionCurves(stops, people, CURVE);
    }

    private double emotion() {
        return people.isEmpty() ? 10 : curves().height();
    }

    /** Height of all of it. */
    double height() {
        return stages + 4 * LANE + 8 + emotion() + names;
    }

    List<SceneNode> draw(double top, int present) {
        List<SceneNode> nodes = new ArrayList<>();
        double lanes = top + stages;
        double bottom = top + height();
        for (int i = 0; i < contents.size(); i++) {
            String id = contents.get(i).id();
            Rect ground = new Rect(x(i), lanes, cell(), bottom - lanes, 0, Style.fill(Look.PAPER));
            nodes.add(new Group(id + "--strip", id, contents.get(i).name(), List.of(ground)));
        }
        stages(top, present, nodes);
        double visibility = lanes + 2 * LANE + 6;
        nodes.add(Shapes.line(left, visibility, left + width, visibility, Look.LINE_OF_VISIBILITY));
        for (int i = 0; i < contents.size(); i++) {
            Content each = contents.get(i);
            bar(i, lanes + 4, Look.CUSTOMER_FILL, Look.CUSTOMER, i == present, nodes);
            if (each.has(Level.FRONT)) {
                bar(i, lanes + 4 + LANE, Look.STAFF_FILL, Look.STAFF, i == present, nodes);
            }
            if (each.has(Level.BACK)) {
                bar(i, visibility + 4, Look.BACKSTAGE_FILL, Look.MARK, i == present, nodes);
            }
            if (each.has(Level.SUPPORT)) {
                bar(i, visibility + 4 + LANE, Look.BACKSTAGE_FILL, Look.MARK, i == present, nodes);
            }
        }
        double plot = lanes + 4 * LANE + 8;
        for (PersonLook person : people) {
            nodes.addAll(curves().line(person, person.line(), plot));
        }
        people.forEach(person -> nodes.addAll(curves().marks(person, plot, "strip-" + people.indexOf(person))));
        names(bottom - names + 2, present, nodes);
        double wide = Math.max(cell(), 6);
        Style frame = Style.stroke(Look.INK, 2.5);
        nodes.add(new Rect(x(present), lanes - 2, wide, bottom - lanes + 2, Look.RADIUS, frame));
        return nodes;
    }

    private void bar(int position, double y, String fill, String colour, boolean now, List<SceneNode> nodes) {
        double inset = Math.min(8, cell() / 6);
        Style style = now ? Style.fill(colour) : Style.fill(fill).outlined(colour, 1.25);
        nodes.add(new Rect(x(position) + inset, y, cell() - 2 * inset, BAR, 0, style));
    }

    /** A stage and its moments, from the first to before the last. */
    private record Stretch(String name, int from, int to) {}

    private List<Stretch> stages() {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        while (from < contents.size()) {
            int to = from;
            String stage = contents.get(from).stage();
            while (to < contents.size() && contents.get(to).stage().equals(stage)) {
                to++;
            }
            stretches.add(new Stretch(contents.get(from).stageName(), from, to));
            from = to;
        }
        return stretches;
    }

    private double wide(Stretch stage) {
        return x(stage.to()) - x(stage.from()) - 8;
    }

    private List<String> stageLines(Stretch stage, boolean now) {
        return wide(stage) < NAMED
                ? List.of(Column.shortened(stage.name(), wide(stage), TextSize.S, now))
                : Column.lines(stage.name(), wide(stage), TextSize.S, now, 2);
    }

    private void stages(double top, int present, List<SceneNode> nodes) {
        for (Stretch stage : stages()) {
            boolean now = stage.from() <= present && present < stage.to();
            double x = x(stage.from());
            Style rule = now ? Look.HEAD_RULE : Look.SHEET_RULE;
            nodes.add(Shapes.line(x, top, x + Math.max(2, wide(stage)), top, rule));
            nodes.addAll(
                    Shapes.lines(x, top + 17, stageLines(stage, now), TextSize.S, now, now ? Look.INK : Look.INK_2));
        }
    }

    private List<String> nameLines(Content content, boolean now) {
        return Column.lines(content.name(), cell() - 8, TextSize.XS, now, MOST_LINES);
    }

    /** The names where there is room for them, else numbers, of the very narrow every so many. */
    private void names(double top, int present, List<SceneNode> nodes) {
        int every = (int) Math.max(1, Math.ceil(NUMBERED / cell()));
        for (int i = 0; i < contents.size(); i++) {
            boolean now = i == present;
            double middle = x(i) + cell() / 2;
            String colour = now ? Look.INK : Look.INK_2;
            if (cell() >= NAMED) {
                List<String> lines = nameLines(contents.get(i), now);
                for (int line = 0; line < lines.size(); line++) {
                    double y = top + 11 + line * TextSize.XS.lineHeight();
                    nodes.add(Shapes.centred(middle, y, lines.get(line), TextSize.XS, now, colour));
                }
            } else if (i % every == 0) {
                nodes.add(Shapes.centred(middle, top + 11, Integer.toString(i + 1), TextSize.XS, now, colour));
            }
        }
    }
}
