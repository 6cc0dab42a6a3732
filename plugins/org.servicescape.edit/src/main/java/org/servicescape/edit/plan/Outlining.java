package org.servicescape.edit.plan;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.Refused;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.model.Project;
import org.servicescape.model.space.Space;
import org.servicescape.model.value.Outline;

/**
 * Gives rooms other outlines: moves, stretches, aligns or spreads them. Rooms without an outline stay without; doors go with
 * rooms that are moved and stay where they are otherwise.
 */
public final class Outlining implements Change {
    /** Less than this is no room that anybody could mean, in millimetres. */
    public static final long LEAST = 100;

    /** What rooms are aligned by. */
    public enum Edge {
        /** Their western edges. */
        WEST,
        /** Their middles, from west to east. */
        MIDDLE,
        /** Their eastern edges. */
        EAST,
        /** Their northern edges. */
        NORTH,
        /** Their middles, from north to south. */
        CENTRE,
        /** Their southern edges. */
        SOUTH
    }

    private final Message one;
    private final Message many;
    private final Map<Space, Outline> outlines;

    private Outlining(Message one, Message many, Map<Space, Outline> outlines) {
        this.one = one;
        this.many = many;
        this.outlines = outlines;
    }

    /** Moves rooms together. */
    public static Outlining move(Collection<Space> rooms, long dx, long dy) {
        Map<Space, Outline> outlines = new LinkedHashMap<>();
        drawn(rooms).forEach(room -> outlines.put(room, room.getOutline().moved(dx, dy)));
        return new Outlining(Message.COMMAND_MOVE, Message.COMMAND_MOVE_MANY, outlines);
    }

    /** Stretches a room until it fills a box. */
    public static Outlining stretch(Space room, Box box) {
        Outline outline = box.width() < LEAST || box.depth() < LEAST
                ? room.getOutline()
                : Floor.stretched(room.getOutline(), Box.around(room.getOutline()), box);
        return new Outlining(Message.COMMAND_RESIZE, Message.COMMAND_RESIZE, Map.of(room, outline));
    }

    /** Aligns rooms with the first of them. */
    public static Outlining align(List<Space> rooms, Edge edge) {
        Map<Space, Outline> outlines = new LinkedHashMap<>();
        List<Space> drawn = drawn(rooms);
        for (Space room : drawn) {
            long way = place(drawn.get(0), edge) - place(room, edge);
            boolean sideways = edge == Edge.WEST || edge == Edge.MIDDLE || edge == Edge.EAST;
            outlines.put(room, room.getOutline().moved(sideways ? way : 0, sideways ? 0 : way));
        }
        return new Outlining(Message.COMMAND_ALIGN, Message.COMMAND_ALIGN_MANY, outlines);
    }

    /** Leaves the two outermost rooms where they are and makes the gaps between all of them equal, to the millimetre. */
    public static Outlining distribute(Collection<Space> rooms, boolean sideways) {
        List<Space> drawn = drawn(rooms).stream()
                .sorted((a, b) -> Long.compare(start(a, sideways), start(b, sideways)))
                .toList();
        Map<Space, Outline> outlines = new LinkedHashMap<>();
        if (drawn.size() > 2) {
            long from = start(drawn.get(0), sideways);
            long until = end(drawn.get(drawn.size() - 1), sideways);
            long filled = drawn.stream()
                    .mapToLong(room -> end(room, sideways) - start(room, sideways))
                    .sum();
            double gap = (until - from - filled) / (double) (drawn.size() - 1);
            double at = from;
            for (Space room : drawn) {
                long way = Math.round(at) - start(room, sideways);
                outlines.put(room, room.getOutline().moved(sideways ? way : 0, sideways ? 0 : way));
                at += end(room, sideways) - start(room, sideways) + gap;
            }
        }
        return new Outlining(Message.COMMAND_DISTRIBUTE, Message.COMMAND_DISTRIBUTE_MANY, outlines);
    }

    @Override
    public String label() {
        if (outlines.isEmpty()) {
            return "";
        }
        String first = Names.shorten(Names.of(outlines.keySet().iterator().next()));
        return outlines.size() == 1 ? one.with(first) : many.with(first, outlines.size() - 1);
    }

    @Override
    public void make(Project project) throws Refused {
        DoorsKept doors = new DoorsKept(outlines);
        outlines.forEach((room, outline) -> {
            if (!outline.equals(room.getOutline())) {
                room.setOutline(outline);
            }
        });
        doors.put();
    }

    private static List<Space> drawn(Collection<Space> rooms) {
        return rooms.stream().filter(room -> room.getOutline() != null).toList();
    }

    private static long start(Space room, boolean sideways) {
        Box box = Box.around(room.getOutline());
        return sideways ? box.west() : box.north();
    }

    private static long end(Space room, boolean sideways) {
        Box box = Box.around(room.getOutline());
        return sideways ? box.east() : box.south();
    }

    private static long place(Space room, Edge edge) {
        Box box = Box.around(room.getOutline());
        return switch (edge) {
            case WEST -> box.west();
            case MIDDLE -> (box.west() + box.east()) / 2;
            case EAST -> box.east();
            case NORTH -> box.north();
            case CENTRE -> (box.north() + box.south()) / 2;
            case SOUTH -> box.south();
        };
    }
}
