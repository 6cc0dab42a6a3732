package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.servicescape.model.Project;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.PlanState;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Names;

/**
 * A small zoned plan without labels: the storeys of one plan beside each other to one scale, each with its name below. The
 * plan is the planned one where there is one, else the first. Nothing where no space has an outline.
 */
public final class PlanThumbnail {
    private static final double GAP = 24;
    private static final int MOST = 3;

    private final List<Floor> floors;
    private final double width;
    private final double scale;

    private PlanThumbnail(List<Floor> floors, double width, double tallest) {
        this.floors = floors;
        this.width = width;
        double wide =
                floors.stream().mapToDouble(floor -> floor.bounds().width()).sum();
        double high = floors.stream()
                .mapToDouble(floor -> floor.bounds().height())
                .max()
                .orElse(1);
        this.scale = Math.min((width - 4 - (floors.size() - 1) * GAP) / wide, tallest / high);
    }

    /** Of the project's plan, as wide and as high as it may be in pixels; its names are not counted. */
    public static Optional<PlanThumbnail> of(Project project, double width, double tallest) {
        if (project.getSpace() == null) {
            return Optional.empty();
        }
        return project.getSpace().getPlans().stream()
                .sorted(Comparator.comparing(plan -> plan.getState() != PlanState.TO_BE))
                .map(PlanThumbnail::floors)
                .filter(floors -> !floors.isEmpty())
                .findFirst()
                .map(floors -> new PlanThumbnail(floors, width, tallest));
    }

    private static List<Floor> floors(Plan plan) {
        return plan.getStoreys().stream()
                .map(storey -> Floor.of(plan, storey, Colouring.ZONES))
                .filter(floor -> !floor.rooms().isEmpty())
                .limit(MOST)
                .toList();
    }

    /** The zones that occur. */
    public SortedSet<Integer> zones() {
        TreeSet<Integer> zones = new TreeSet<>();
        floors.forEach(floor -> floor.rooms().stream()
                .map(Room::zone)
                .filter(zone -> zone != Room.NO_ZONE)
                .forEach(zones::add));
        return zones;
    }

    /** Height with the names. */
    public double height() {
        return place(0, 0, new ArrayList<>());
    }

    /** The shapes, with the north-west corner at x, y. */
    public List<SceneNode> draw(double x, double y) {
        List<SceneNode> nodes = new ArrayList<>();
        place(x, y, nodes);
        return List.of(new Group("sheet.plan", "", "", nodes));
    }

    private double place(double x, double y, List<SceneNode> nodes) {
        double left = x + 2;
        double lowest = 0;
        for (Floor floor : floors) {
            Box bounds = floor.bounds();
            Point corner = new Point(left, y + 2);
            for (Room room : floor.rooms()) {
                nodes.add(new Group(
                        room.id() + "--small",
                        room.id(),
                        Names.of(room.space()),
                        List.of(Draw.polygon(
                                room.outline()
                                        .map(point -> corner.plus(point.minus(new Point(bounds.x(), bounds.y()))
                                                .times(scale))),
                                room.look().style().outlined(Look.INK, 1.25)))));
            }
            double wide = bounds.width() * scale;
            double room = floors.size() == 1 ? width : Math.max(wide, 80);
            List<String> name = TextWrap.wrap(floor.name(), room, TextSize.XS, false);
            double below = y + 2 + bounds.height() * scale + 8;
            nodes.addAll(Shapes.lines(left, below + Shapes.ascent(TextSize.XS), name, TextSize.XS, false, Look.INK_2));
            lowest = Math.max(lowest, below + name.size() * TextSize.XS.lineHeight() - y);
            left += Math.max(wide, room == width ? wide : room) + GAP;
        }
        return lowest;
    }
}
