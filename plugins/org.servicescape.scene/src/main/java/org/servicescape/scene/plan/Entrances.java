package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.model.space.EntranceKind;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Point;
import org.servicescape.scene.plan.geometry.Polygon;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/** Marks the ways into the building with a triangle and their name, outside the walls. */
final class Entrances {
    private static final double TRIANGLE = 13;
    private static final double AWAY = 6;
    private static final double ASIDE = 12;
    private static final double WIDEST = 150;

    private final PlanScale scale;
    private final Words words;
    private final Box room;
    private final Box building;
    private final List<Box> taken = new ArrayList<>();
    private final List<Notes.Key> unnamed = new ArrayList<>();

    /** Marks within a part of the sheet, around the faces of the building, clear of what is there already. */
    Entrances(PlanScale scale, Words words, Box room, Box building, List<Box> obstacles) {
        this.building = building;
        this.scale = scale;
        this.words = words;
        this.room = room;
        taken.addAll(obstacles);
    }

    /** The entrances for whose names there is no room, by the numbers that they have instead. */
    List<Notes.Key> unnamed() {
        return List.copyOf(unnamed);
    }

    /** The boxes of triangles and names so far, with the obstacles. */
    List<Box> taken() {
        return List.copyOf(taken);
    }

    /** The shapes of one entrance. */
    List<SceneNode> draw(Link link) {
        Room outside = link.from().exterior() ? link.from() : link.to();
        Point out = link.into(outside);
        Point tip = scale.px(link.gap().middle()).plus(out.times(scale.outerWall() / 2 + AWAY));
        Point base = tip.plus(out.times(TRIANGLE));
        Point aside = out.quarterTurn().times(TRIANGLE * 0.55);
        Polygon triangle = new Polygon(List.of(tip, base.plus(aside), base.minus(aside)));
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(Draw.polygon(triangle, Style.fill(Look.INK)));
        Box mark = triangle.bounds();
        taken.add(mark);
        nodes.addAll(name(link, outside, mark, Math.abs(out.y()) > Math.abs(out.x())));
        return nodes;
    }

    private List<SceneNode> name(Link link, Room outside, Box mark, boolean northOrSouth) {
        double widest = northOrSouth ? WIDEST : sideWidth(mark);
        List<String> names = TextWrap.wrap(link.name(), widest, TextSize.S, true);
        String kindWords = kind(link, outside);
        List<String> kinds = link.name().toLowerCase(words.locale()).contains(kindWords.toLowerCase(words.locale()))
                ? List.of()
                : TextWrap.wrap(kindWords, widest, TextSize.XS, false);
        for (List<String> second : List.of(kinds, List.<String>of())) {
            List<SceneNode> whole = placed(mark, names, second, northOrSouth);
            if (!whole.isEmpty()) {
                return whole;
            }
        }
        String number = "E" + (unnamed.size() + 1);
        unnamed.add(new Notes.Key(number, link.name().isEmpty() ? kindWords : link.name()));
        return placed(mark, List.of(number), List.of(), northOrSouth);
    }

    private List<SceneNode> placed(Box mark, List<String> names, List<String> kinds, boolean northOrSouth) {
        double height = names.size() * 18 + kinds.size() * 15;
        for (Box box : places(mark, width(names, kinds), height, northOrSouth)) {
            if (room.contains(box) && !box.overlaps(building) && taken.stream().noneMatch(box::overlaps)) {
                taken.add(box);
                return text(box, names, kinds);
            }
        }
        return List.of();
    }

    private double sideWidth(Box mark) {
        double centre = mark.middle().x();
        return centre < room.middle().x() ? mark.right() - room.x() : room.right() - mark.x();
    }

    private List<Box> places(Box mark, double width, double height, boolean northOrSouth) {
        double right = mark.right() + ASIDE - 4;
        double left = mark.x() - ASIDE + 4 - width;
        boolean north = mark.middle().y() < building.middle().y();
        double highest = north ? room.y() : building.bottom() + AWAY / 2;
        double lowest = (north ? building.y() - AWAY / 2 : room.bottom()) - height;
        double top = Math.max(highest, Math.min(lowest, mark.middle().y() - height / 2));
        if (northOrSouth) {
            return List.of(
                    new Box(right, top, width, height),
                    new Box(right + ASIDE, top, width, height),
                    new Box(right + 2 * ASIDE, top, width, height),
                    new Box(right + 4 * ASIDE, top, width, height),
                    new Box(left, top, width, height),
                    new Box(left - 2 * ASIDE, top, width, height));
        }
        boolean west = mark.middle().x() < room.middle().x();
        double x = west ? mark.right() - width : mark.x();
        return List.of(
                new Box(x, mark.bottom() + 6, width, height),
                new Box(x, mark.y() - 6 - height, width, height),
                new Box(x, mark.bottom() + 18, width, height),
                new Box(x, mark.y() - 18 - height, width, height));
    }

    private static double width(List<String> names, List<String> kinds) {
        double first = names.stream()
                .mapToDouble(l -> TextMeasure.width(l, TextSize.S, true))
                .max()
                .orElse(0);
        double second = kinds.stream()
                .mapToDouble(l -> TextMeasure.width(l, TextSize.XS, false))
                .max()
                .orElse(0);
        return Math.max(first, second) + 1;
    }

    private static List<SceneNode> text(Box box, List<String> names, List<String> kinds) {
        List<SceneNode> nodes = new ArrayList<>();
        double y = box.y() + Shapes.ascent(TextSize.S);
        nodes.addAll(Shapes.lines(box.x(), y, names, TextSize.S, true, Look.INK));
        double below = box.y() + names.size() * 18 + Shapes.ascent(TextSize.XS);
        nodes.addAll(Shapes.lines(box.x(), below, kinds, TextSize.XS, false, Look.INK_2));
        return nodes;
    }

    /** What sort of entrance it is, and from where when the outside is not drawn. */
    private String kind(Link link, Room outside) {
        EntranceKind kind = link.connection().getEntrance();
        String word = kind == EntranceKind.NONE ? "" : words.text("entrance." + kind.getLiteral());
        if (outside.hasOutline() || !outside.exterior()) {
            return word;
        }
        return word.isEmpty() ? outside.name() : outside.name() + ", " + word;
    }
}
