package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicescape.model.Project;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.space.Storey;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Polygon;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/**
 * Where the spaces of a type lie and what form they have: a small plan of each storey that has some, with them filled, and
 * the spaces themselves with walls and doors, all to one scale. Spaces of one form are drawn once. A type of which only
 * the least area is known is a square of that area. Nothing is drawn of what the model does not hold.
 *
 * <p>Cost: that of reading the storeys that have a space of the type.
 */
public final class SpaceFigures {
    /** Width of the small plans, which is that of a column of a sheet. */
    private static final double KEY = 340;

    private static final double KEY_HEIGHT = 230;
    private static final double GAP = 40;
    private static final double HEAD = 40;
    private static final double BELOW = 28;
    private static final double TALLEST = 220;
    private static final int MOST_FORMS = 12;

    private final SpaceType type;
    private final Words words;
    private final double width;
    private final List<Floor> floors = new ArrayList<>();
    private final List<SpaceForm> forms = new ArrayList<>();
    private final int others;

    /** Reads the spaces of a type, for a strip of a sheet of the given width in pixels. */
    public SpaceFigures(Project project, SpaceType type, double width, Words words) {
        this.type = type;
        this.words = words;
        this.width = width;
        for (Plan plan : project.getSpace().getPlans()) {
            for (Storey storey : plan.getStoreys()) {
                if (storey.getSpaces().stream().anyMatch(space -> space.getType() == type)) {
                    Set<String> faded = storey.getSpaces().stream()
                            .filter(space -> space.getType() != type)
                            .map(Space::getId)
                            .collect(Collectors.toSet());
                    Floor floor = Floor.of(plan, storey, new Colouring(Colouring.Scale.ZONE, faded));
                    if (floor.rooms().stream().anyMatch(this::isShown)) {
                        floors.add(floor);
                    }
                }
            }
        }
        Map<Object, SpaceForm> byForm = new LinkedHashMap<>();
        for (Floor floor : floors) {
            for (Room room : floor.rooms()) {
                if (isShown(room)) {
                    byForm.computeIfAbsent(SpaceForm.key(room), key -> new SpaceForm(floor, room, words))
                            .add(room);
                }
            }
        }
        forms.addAll(byForm.values());
        others = forms.stream().skip(MOST_FORMS).mapToInt(SpaceForm::count).sum();
        while (forms.size() > MOST_FORMS) {
            forms.remove(forms.size() - 1);
        }
    }

    private boolean isShown(Room room) {
        return room.space().getType() == type;
    }

    /** Whether there is nothing to draw. */
    public boolean isEmpty() {
        return forms.isEmpty() && least() == 0;
    }

    /** Least area of one space, in m²; 0 where none is stated. */
    private double least() {
        return type.getMinimumArea() == null
                ? 0
                : Math.max(0, type.getMinimumArea().doubleValue());
    }

    /** Height of the strip with the space below it. */
    public double height() {
        return isEmpty() ? 0 : place(0, 0, new ArrayList<>());
    }

    /** The shapes, with the north-west corner at x, y. */
    public List<SceneNode> draw(double x, double y) {
        List<SceneNode> nodes = new ArrayList<>();
        if (!isEmpty()) {
            place(x, y, nodes);
        }
        return List.of(new Group("sheet.figures", "", "", nodes));
    }

    private double place(double x, double y, List<SceneNode> nodes) {
        double keys = floors.isEmpty() ? 0 : keys(x, y, nodes);
        double left = floors.isEmpty() ? x : x + KEY + GAP;
        double flow = forms(left, y, x + width - left, nodes);
        return Math.max(keys, flow) + BELOW;
    }

    private static void head(double x, double y, double width, String text, List<SceneNode> nodes) {
        nodes.add(Shapes.line(x, y, x + width, y, Look.HEAD_RULE));
        nodes.add(Shapes.text(x, y + 8 + Shapes.ascent(TextSize.M), text, TextSize.M, true));
    }

    private double keys(double x, double top, List<SceneNode> nodes) {
        head(x, top, KEY, words.text("spaceType.where"), nodes);
        double y = top + HEAD;
        for (Floor floor : floors) {
            Box bounds = floor.bounds();
            double perPixel = Math.max(bounds.width() / (KEY - 4), bounds.height() / KEY_HEIGHT);
            int ratio = (int) Math.max(1, Math.ceil(PlanScale.factor(1) * perPixel));
            PlanScale scale = new PlanScale(ratio, new Point(bounds.x(), bounds.y()), new Point(x + 2, y));
            for (Room room : floor.rooms()) {
                if (!isShown(room)) {
                    nodes.add(Draw.polygon(
                            scale.px(room.outline()), Style.fill(Look.PAPER).outlined(Look.MARK, 0.75)));
                }
            }
            floor.rooms().stream().filter(this::isShown).forEach(room -> nodes.add(found(room, scale)));
            y += scale.px(bounds.height()) + 6;
            String plan = floor.plan().getName() == null ? "" : floor.plan().getName() + " · ";
            List<String> caption = TextWrap.wrap(plan + floor.name(), KEY, TextSize.XS, false);
            nodes.addAll(Shapes.lines(x, y + Shapes.ascent(TextSize.XS), caption, TextSize.XS, false, Look.INK_2));
            y += caption.size() * TextSize.XS.lineHeight() + 16;
        }
        return y - 16 - top;
    }

    private SceneNode found(Room room, PlanScale scale) {
        Polygon outline = scale.px(room.outline());
        Style style = Style.fill(room.look().fill()).outlined(Look.INK, 2);
        return new Group(
                room.id() + "--where",
                room.id(),
                new RoomPainter(scale, words).tooltip(room),
                List.of(Draw.polygon(outline, style)));
    }

    private double forms(double x, double top, double room, List<SceneNode> nodes) {
        head(x, top, room, words.text("spaceType.scale"), nodes);
        double side = Math.sqrt(least()) * 1000;
        double widest = Math.max(
                side, forms.stream().mapToDouble(SpaceForm::width).max().orElse(0));
        double tallest = Math.max(
                side, forms.stream().mapToDouble(SpaceForm::depth).max().orElse(0));
        int ratio = PlanScale.ratioFor(new Box(0, 0, widest, tallest), room - 100, TALLEST);
        double left = x;
        double y = top + HEAD;
        double row = 0;
        for (SpaceForm form : forms) {
            SpaceForm.Drawn drawn = form.at(ratio, room);
            if (left > x && left + drawn.width() > x + room) {
                left = x;
                y += row + 20;
                row = 0;
            }
            nodes.addAll(drawn.draw(left, y));
            left += drawn.width() + 28;
            row = Math.max(row, drawn.height());
        }
        if (side > 0) {
            double pixels = side * PlanScale.factor(ratio);
            List<String> caption = caption(Math.max(pixels, 150));
            double high = pixels + 8 + caption.size() * TextSize.XS.lineHeight();
            if (left > x && left + Math.max(pixels, 150) > x + room) {
                left = x;
                y += row + 20;
                row = 0;
            }
            nodes.add(new Rect(
                    left + 1,
                    y + 1,
                    pixels,
                    pixels,
                    0,
                    Style.fill(Look.PAPER).outlined(Look.INK_2, 1.25).dashed(6, 3)));
            double below = y + pixels + 8 + Shapes.ascent(TextSize.XS);
            nodes.addAll(Shapes.lines(left, below, caption, TextSize.XS, false, Look.INK_2));
            row = Math.max(row, high);
        }
        y += row + 16;
        y += bar(x, y, ratio, nodes);
        if (others > 0) {
            List<String> more =
                    TextWrap.wrap(words.text("spaceType.more", String.valueOf(others)), room, TextSize.XS, false);
            nodes.addAll(Shapes.lines(x, y + Shapes.ascent(TextSize.XS), more, TextSize.XS, false, Look.INK_2));
            y += more.size() * TextSize.XS.lineHeight();
        }
        return y - top;
    }

    private List<String> caption(double room) {
        return TextWrap.wrap(words.text("spaceType.leastSquare", least()), room, TextSize.XS, false);
    }

    /** A bar of so many metres as are well seen. */
    private double bar(double x, double y, int ratio, List<SceneNode> nodes) {
        double metres = 1;
        for (double longer : new double[] {2, 5, 10, 20, 50, 100, 200, 500}) {
            if (longer * 1000 * PlanScale.factor(ratio) <= 140) {
                metres = longer;
            }
        }
        double length = metres * 1000 * PlanScale.factor(ratio);
        nodes.add(new Rect(x, y + 5, length / 2, 5, 0, Style.fill(Look.INK).outlined(Look.INK, 1)));
        nodes.add(new Rect(
                x + length / 2, y + 5, length / 2, 5, 0, Style.fill(Look.PAPER).outlined(Look.INK, 1)));
        nodes.add(Shapes.text(x + length + 8, y + 11, words.text("spaceType.metres", metres), TextSize.XS, false));
        return 18;
    }
}
