package org.servicescape.scene.justified;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicescape.scene.justified.Content.Tie;

/** Where ties touch their rooms: side by side on the rim, in the order of the rooms that they lead to. */
final class Ends {
    private static final double SHARE = 0.72;
    private static final double NEAREST = 7;
    private static final double MOST_STEM = 0.6;

    private final Content content;
    private final Layout layout;
    /** By room and side, upper or lower: the ties in the order of where they lead. */
    private final Map<String, List<Tie>> sides = new HashMap<>();

    private final Map<String, Integer> places = new HashMap<>();

    Ends(Content content, Layout layout) {
        this.content = content;
        this.layout = layout;
        for (Tie tie : content.ties()) {
            sides.computeIfAbsent(side(tie, tie.from()), key -> new ArrayList<>())
                    .add(tie);
            sides.computeIfAbsent(side(tie, tie.to()), key -> new ArrayList<>()).add(tie);
        }
        sides.forEach((side, ties) -> {
            int room = Integer.parseInt(side.substring(1));
            ties.sort(Comparator.comparingDouble(tie -> layout.x(other(tie, room))));
            for (int i = 0; i < ties.size(); i++) {
                places.put(side + ties.get(i).id(), i);
            }
        });
    }

    private static int other(Tie tie, int room) {
        return tie.from() == room ? tie.to() : tie.from();
    }

    private int depth(int room) {
        return content.rooms().get(room).depth();
    }

    private String side(Tie tie, int room) {
        return (depth(other(tie, room)) > depth(room) ? "^" : "_") + room;
    }

    /** The curve of a tie. */
    Bend bend(Tie tie) {
        int low = depth(tie.from()) <= depth(tie.to()) ? tie.from() : tie.to();
        int high = other(tie, low);
        double[] a = end(tie, low);
        double[] b = end(tie, high);
        if (depth(low) == depth(high)) {
            return Bend.below(a[0], a[1], b[0], b[1]);
        }
        double rise = layout.stem(low) - (layout.y(low) - a[1]);
        return Bend.upwards(a[0], a[1], b[0], b[1], Math.max(0, Math.min(rise, (a[1] - b[1]) * MOST_STEM)));
    }

    private double[] end(Tie tie, int room) {
        String side = side(tie, room);
        List<Tie> ties = sides.get(side);
        double r = Layout.radius(content.rooms().get(room));
        double apart = ties.size() < 2 ? 0 : Math.min(NEAREST, 2 * SHARE * r / (ties.size() - 1));
        double aside = (places.get(side + tie.id()) - (ties.size() - 1) / 2.0) * apart;
        boolean round = !content.rooms().get(room).outside();
        double up = round ? Math.sqrt(Math.max(0, r * r - aside * aside)) : r;
        return new double[] {layout.x(room) + aside, layout.y(room) + (side.charAt(0) == '^' ? -up : up)};
    }
}
