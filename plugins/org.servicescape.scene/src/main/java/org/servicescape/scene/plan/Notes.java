package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Space;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/** What stands below a plan: the key to its numbers, spaces without an outline, connections that have no place. */
final class Notes {
    private static final double COLUMN = 226;
    private static final double GAP = 20;
    private static final double HEAD = 36;
    private static final double FINDING = 340;
    private static final int MOST_FINDINGS = 200;

    private final double x;
    private final double width;
    private final Words words;
    private final List<SceneNode> nodes = new ArrayList<>();
    private double y;

    Notes(double x, double y, double width, Words words) {
        this.x = x;
        this.y = y;
        this.width = width;
        this.words = words;
    }

    List<SceneNode> nodes() {
        return List.copyOf(nodes);
    }

    double bottom() {
        return y;
    }

    /** A number of the drawing and what it stands for. */
    record Key(String number, String text) {
        /** The numbers that are drawn, in their order: one that found no place in its room would be sought in vain. */
        static List<Key> of(List<Labels.Label> labels) {
            return labels.stream()
                    .filter(label -> !label.number().isEmpty() && !label.lines().isEmpty())
                    .map(Key::of)
                    .sorted(Comparator.comparing(Key::number))
                    .toList();
        }

        private static Key of(Labels.Label label) {
            double area = label.room().area();
            return new Key(label.number(), label.room().name() + (area > 0 ? " " + Labels.areaText(area) : ""));
        }
    }

    /** Numbers and names in columns, read downwards. */
    void key(List<Key> keyed) {
        if (keyed.isEmpty()) {
            return;
        }
        head(words.text("plan.key"));
        List<List<String>> names = keyed.stream().map(Notes::named).toList();
        double share = names.stream().mapToDouble(Notes::keyHeight).sum() / columns();
        double left = x;
        double below = y;
        double lowest = y;
        for (int i = 0; i < keyed.size(); i++) {
            double base = below + Shapes.ascent(TextSize.XS);
            nodes.add(Shapes.text(left, base, keyed.get(i).number(), TextSize.XS, true));
            nodes.addAll(Shapes.lines(left + 40, base, names.get(i), TextSize.XS, false, Look.INK));
            below += keyHeight(names.get(i));
            lowest = Math.max(lowest, below);
            if (below - y >= share - 1) {
                left += COLUMN + GAP;
                below = y;
            }
        }
        y = lowest + 8;
    }

    private static List<String> named(Key key) {
        return TextWrap.wrap(key.text(), COLUMN - 40, TextSize.XS, false);
    }

    private static double keyHeight(List<String> lines) {
        return lines.size() * TextSize.XS.lineHeight() + 3;
    }

    /** Spaces that cannot be drawn, grouped by zone, each with what it is joined to. */
    void unplaced(Floor floor) {
        if (floor.unplaced().isEmpty()) {
            return;
        }
        head(words.text("plan.unplaced", String.valueOf(floor.unplaced().size())));
        List<Room> rooms = floor.unplaced().stream()
                .sorted(Comparator.comparingInt(Room::zone))
                .toList();
        int columns = columns();
        for (int from = 0; from < rooms.size(); from += columns) {
            double highest = 0;
            for (int i = from; i < Math.min(from + columns, rooms.size()); i++) {
                highest = Math.max(highest, card(floor, rooms.get(i), x + (i - from) * (COLUMN + GAP)));
            }
            y += highest + 12;
        }
    }

    private double card(Floor floor, Room room, double left) {
        List<SceneNode> card = new ArrayList<>();
        double indent = 24;
        if (room.level() != Room.NO_ZONE) {
            card.addAll(room.chip(left, y));
        }
        List<String> name = TextWrap.wrap(room.name(), COLUMN - indent, TextSize.S, true);
        card.addAll(Shapes.lines(left + indent, y + 12, name, TextSize.S, true, Look.INK));
        double height = name.size() * 18;
        String joined = floor.plan().getConnections().stream()
                .flatMap(c -> other(c, room.space()))
                .map(space -> new Room(space).name())
                .distinct()
                .collect(Collectors.joining(", "));
        List<String> lines = joined.isEmpty()
                ? List.of()
                : TextWrap.wrap(words.text("plan.unplaced.joined", joined), COLUMN - indent, TextSize.XS, false);
        card.addAll(Shapes.lines(left + indent, y + height + 11, lines, TextSize.XS, false, Look.INK_2));
        nodes.add(new SceneNode.Group(room.id(), room.id(), room.name(), card));
        return height + lines.size() * 15;
    }

    private static Stream<Space> other(Connection connection, Space space) {
        if (connection.getFrom() == space) {
            return Stream.ofNullable(connection.getTo());
        }
        return connection.getTo() == space ? Stream.ofNullable(connection.getFrom()) : Stream.empty();
    }

    /** Connections whose spaces share no wall. */
    void lost(List<Connection> lost) {
        if (lost.isEmpty()) {
            return;
        }
        String names = lost.stream()
                .map(c -> new Room(c.getFrom()).name() + " – " + new Room(c.getTo()).name())
                .collect(Collectors.joining("; "));
        List<String> lines = TextWrap.wrap(words.text("plan.lost", names), width, TextSize.XS, false);
        nodes.addAll(Shapes.lines(x, y + Shapes.ascent(TextSize.XS), lines, TextSize.XS, false, Look.INK_2));
        y += lines.size() * 15 + 8;
    }

    /** Findings for which there was no room beside the plan, in columns, read downwards. */
    void findings(List<Marked> rest) {
        if (!rest.isEmpty()) {
            head(words.text("plan.findings.rest"));
            y += findings(rest, nodes);
        }
    }

    /** Height that they take with their head. */
    double findingsHeight(List<Marked> rest) {
        return HEAD + findings(rest, new ArrayList<>());
    }

    private double findings(List<Marked> rest, List<SceneNode> drawn) {
        int columns = (int) Math.max(1, Math.floor((width + GAP) / (FINDING + GAP)));
        double column = (width + GAP) / columns - GAP;
        List<FindingText> texts = rest.stream()
                .limit(MOST_FINDINGS)
                .map(one -> new FindingText(one, column, words))
                .toList();
        double share = texts.stream().mapToDouble(FindingText::height).sum() / columns;
        double left = x;
        double below = 0;
        double lowest = 0;
        for (FindingText text : texts) {
            drawn.addAll(text.draw(left, y + below));
            below += text.height();
            lowest = Math.max(lowest, below);
            if (below >= share - 1) {
                left += column + GAP;
                below = 0;
            }
        }
        if (rest.size() > MOST_FINDINGS) {
            String more = words.text("plan.findings.more", String.valueOf(rest.size() - MOST_FINDINGS));
            double base = y + lowest + 8 + Shapes.ascent(TextSize.XS);
            drawn.add(Shapes.text(x, base, more, TextSize.XS, false, Look.INK_2));
            lowest += 23;
        }
        return lowest + 8;
    }

    /** A sentence in small type. */
    void remark(String sentence) {
        List<String> lines = TextWrap.wrap(sentence, width, TextSize.XS, false);
        nodes.addAll(Shapes.lines(x, y + 8 + Shapes.ascent(TextSize.XS), lines, TextSize.XS, false, Look.INK_2));
        y += 8 + lines.size() * TextSize.XS.lineHeight();
    }

    private int columns() {
        return (int) Math.max(1, Math.floor((width + GAP) / (COLUMN + GAP)));
    }

    private void head(String text) {
        nodes.add(Shapes.line(x, y, x + width, y, Look.SHEET_RULE));
        nodes.add(Shapes.text(x, y + 22, text, TextSize.S, true));
        y += HEAD;
    }
}
