package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Segment;
import org.servicescape.scene.plan.geometry.Walls;
import org.servicescape.scene.text.TextMeasure;

/**
 * Which finding a witness line belongs to: its number beside the line, as near to the start as there is room clear of
 * walls, doors, rings, frames and other marks. In pixels. Cost: places tried times what is to be kept clear of.
 */
final class LineNumbers {
    private static final double HEIGHT = 14;
    private static final double STEP = 10;
    private static final double[] ASIDE = {14, 18, 24};

    private final List<Segment> walls;
    private final List<Segment> frames;
    private final List<Box> rings;
    private final double wall;

    /** Numbers on a floor, clear of its walls and of rings and the sides of frames. */
    LineNumbers(Floor floor, PlanScale scale, List<Box> rings, List<Segment> frames) {
        this.walls = floor.walls().stream().map(Walls.Run::line).map(scale::px).toList();
        this.wall = scale.outerWall() / 2;
        this.rings = rings;
        this.frames = frames;
    }

    /** The box of the number of a line; empty where there is no room beside the line. */
    Optional<Box> place(int number, Witness.Line line, List<Box> taken) {
        double width = TextMeasure.width(String.valueOf(number), TextSize.XS, true) + 4;
        return places(line.points())
                .map(middle -> Box.centred(middle, width, HEIGHT))
                .filter(box -> Stream.concat(taken.stream(), rings.stream()).noneMatch(box::overlaps))
                .filter(box -> clear(box, walls, wall) && clear(box, frames, 2.5))
                .findFirst();
    }

    /** The shapes of a number. */
    static List<SceneNode> draw(int number, Box box) {
        Point middle = box.middle();
        return List.of(
                Draw.box(box, Style.fill(Look.PAPER)),
                Shapes.centred(middle.x(), middle.y() + 4, String.valueOf(number), TextSize.XS, true, Look.FINDING));
    }

    private static boolean clear(Box box, List<Segment> lines, double half) {
        double reach = Math.hypot(box.width(), box.height()) / 2 + half;
        return lines.stream().noneMatch(line -> line.distance(box.middle()) < reach);
    }

    /** Behind the start and to both sides of it, then on along the line. */
    private static Stream<Point> places(List<Point> points) {
        List<Point> places = new ArrayList<>();
        for (double aside : ASIDE) {
            places.add(points.get(0)
                    .minus(new Segment(points.get(0), points.get(1)).direction().times(aside)));
        }
        for (int i = 0; i + 1 < points.size(); i++) {
            Segment part = new Segment(points.get(i), points.get(i + 1));
            Point across = part.direction().quarterTurn();
            for (double at = 0; at <= part.length(); at += STEP) {
                for (double aside : ASIDE) {
                    places.add(part.at(at).plus(across.times(aside)));
                    places.add(part.at(at).minus(across.times(aside)));
                }
            }
        }
        return places.stream();
    }
}
