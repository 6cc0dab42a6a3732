package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Placement;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Polygon;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.text.TextWrap;

/**
 * Finds room for the names of the spaces: on as few lines as fit, then small, then along a narrow space, then as a number
 * that a key explains.
 */
final class Labels {
    /** From so many rooms on, all are numbered. */
    static final int MANY = 60;
    /** Height of the row with chip and area. */
    static final double ROW = 20;

    private static final int MOST_LINES = 4;
    private static final double PADDING = 2;
    private static final double CHIP_AND_GAP = 21;

    private final PlanScale scale;
    private final List<Box> obstacles;
    private final List<TextSize> sizes;

    /**
     * The words of a room and where they stand.
     *
     * @param room the room
     * @param box where, in pixels
     * @param lines name or number, line by line; empty when there is room for neither
     * @param area the area in words, or empty
     * @param size size of the lines
     * @param rotated whether it reads upwards
     * @param inline whether chip and area stand behind the name
     * @param number number in the key, or empty when the name is written
     */
    record Label(
            Room room,
            Box box,
            List<String> lines,
            String area,
            TextSize size,
            boolean rotated,
            boolean inline,
            String number) {}

    Labels(PlanScale scale, List<Box> obstacles) {
        this(scale, obstacles, List.of(TextSize.S, TextSize.XS));
    }

    /** Labels in the first of the sizes in which there is room for a name; only the last is written along a space. */
    Labels(PlanScale scale, List<Box> obstacles, List<TextSize> sizes) {
        this.scale = scale;
        this.obstacles = obstacles;
        this.sizes = List.copyOf(sizes);
    }

    /** Places the labels of all rooms. */
    List<Label> place(List<Room> rooms, double wall) {
        boolean many = rooms.size() > MANY;
        List<Label> labels = new ArrayList<>();
        List<Room> keyed = new ArrayList<>();
        for (Room room : rooms) {
            Placement placement = new Placement(scale.px(room.outline()).inset(wall / 2 + 2), obstacles);
            Optional<Label> label = many ? Optional.empty() : name(room, placement);
            label.ifPresent(labels::add);
            if (label.isEmpty()) {
                keyed.add(room);
            }
        }
        boolean ownNumbers = haveNumbers(keyed);
        for (int i = 0; i < keyed.size(); i++) {
            Room room = keyed.get(i);
            String number = ownNumbers ? room.number() : String.valueOf(i + 1);
            Polygon inner = scale.px(room.outline()).inset(wall / 2 + 1);
            labels.add(number(room, number, new Placement(inner, obstacles), inner));
        }
        return labels;
    }

    /** The names of the rooms without their areas; a room without room for its name has its own number, where it has one. */
    List<Label> names(List<Room> rooms, double wall) {
        List<Label> labels = new ArrayList<>();
        for (Room room : rooms) {
            Polygon outline = scale.px(room.outline());
            Optional<Label> name = name(room, new Placement(outline.inset(wall / 2 + 2), obstacles), "");
            if (name.isPresent()) {
                labels.add(name.get());
            } else if (!room.number().isEmpty()) {
                Polygon inner = outline.inset(wall / 2 + 1);
                labels.add(number(room, room.number(), new Placement(inner, obstacles), inner));
            }
        }
        return labels;
    }

    private static boolean haveNumbers(List<Room> keyed) {
        Set<String> numbers = new HashSet<>();
        return keyed.stream().allMatch(room -> !room.number().isEmpty() && numbers.add(room.number()));
    }

    /** Whether the name of a room has room beside one more obstacle. */
    boolean fitsBeside(Room room, Box obstacle, double wall) {
        List<Box> all = new ArrayList<>(obstacles);
        all.add(obstacle);
        return name(room, new Placement(scale.px(room.outline()).inset(wall / 2 + 2), all))
                .isPresent();
    }

    /** The name with the area, or else without. */
    private Optional<Label> name(Room room, Placement placement) {
        String area = room.area() > 0 ? areaText(room.area()) : "";
        Optional<Label> whole = name(room, placement, area);
        return whole.isPresent() || area.isEmpty() ? whole : name(room, placement, "");
    }

    private Optional<Label> name(Room room, Placement placement, String area) {
        for (TextSize size : sizes) {
            for (boolean rotated : List.of(false, true)) {
                for (int lines = 1; lines <= (rotated ? 2 : MOST_LINES); lines++) {
                    Optional<Label> found =
                            tried(room, placement, wrapped(room.name(), lines, size), area, size, rotated, false);
                    if (found.isEmpty() && lines == 1) {
                        found = tried(room, placement, List.of(room.name()), area, size, rotated, true);
                    }
                    if (found.isPresent()) {
                        return found;
                    }
                }
                if (size != sizes.get(sizes.size() - 1)) {
                    break;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Label> tried(
            Room room,
            Placement placement,
            List<String> lines,
            String area,
            TextSize size,
            boolean rotated,
            boolean inline) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        double names = lines.stream()
                .mapToDouble(l -> TextMeasure.width(l, size, true))
                .max()
                .orElse(0);
        double row = rowWidth(room, area);
        double width = (inline ? names + 8 + row : Math.max(names, row)) + 2 * PADDING;
        double height = (inline ? ROW : lines.size() * size.lineHeight() + (row > 0 ? ROW : 0)) + 4;
        double across = rotated ? height : width;
        double along = rotated ? width : height;
        return placement
                .of(across, along)
                .map(middle ->
                        new Label(room, Box.centred(middle, across, along), lines, area, size, rotated, inline, ""));
    }

    private static Label number(Room room, String number, Placement placement, Polygon inner) {
        double text = TextMeasure.width(number, TextSize.XS, true);
        for (boolean chip : List.of(true, false)) {
            double width = text + (chip && room.level() != Room.NO_ZONE ? CHIP_AND_GAP : 0) + 4;
            Optional<Point> middle = placement.of(width, 18);
            if (middle.isPresent()) {
                return new Label(
                        room,
                        Box.centred(middle.get(), width, 18),
                        List.of(number),
                        "",
                        TextSize.XS,
                        false,
                        chip,
                        number);
            }
        }
        return new Label(room, Box.centred(inner.heart(), 0, 0), List.of(), "", TextSize.XS, false, false, number);
    }

    /** Width of chip and area side by side. */
    static double rowWidth(Room room, String area) {
        double chip = room.level() == Room.NO_ZONE ? 0 : CHIP_AND_GAP;
        return area.isEmpty() ? Math.max(0, chip - 5) : chip + TextMeasure.width(area, TextSize.XS, false);
    }

    /** Whole square metres, thousands parted by a blank. */
    static String areaText(double squareMetres) {
        String digits = String.valueOf(Math.round(squareMetres));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append('\u00a0');
            }
            text.append(digits.charAt(i));
        }
        return text.append("\u00a0m²").toString();
    }

    /** The name on exactly so many lines, as narrow as they can be without breaking a word; empty when that cannot be. */
    private static List<String> wrapped(String name, int lines, TextSize size) {
        String[] words = name.trim().split("\\s+");
        if (words.length < lines) {
            return List.of();
        }
        double longest = 0;
        TreeSet<Double> widths = new TreeSet<>();
        for (int from = 0; from < words.length; from++) {
            longest = Math.max(longest, TextMeasure.width(words[from], size, true));
            String sequence = "";
            for (int to = from; to < words.length; to++) {
                sequence = sequence.isEmpty() ? words[to] : sequence + " " + words[to];
                widths.add(TextMeasure.width(sequence, size, true));
            }
        }
        List<Double> wide = List.copyOf(widths.tailSet(longest, true));
        int least = 0;
        int most = wide.size() - 1;
        while (least < most) {
            int middle = (least + most) / 2;
            if (wrapped(name, wide.get(middle), size).size() <= lines) {
                most = middle;
            } else {
                least = middle + 1;
            }
        }
        List<String> wrapped = wrapped(name, wide.get(least), size);
        return wrapped.size() == lines ? wrapped : List.of();
    }

    private static List<String> wrapped(String name, double width, TextSize size) {
        return TextWrap.wrap(name, width + 0.01, size, true);
    }
}
