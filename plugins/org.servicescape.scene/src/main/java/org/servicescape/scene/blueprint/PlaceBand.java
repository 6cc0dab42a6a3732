package org.servicescape.scene.blueprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servicescape.scene.Hatch;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Slot;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.blueprint.Content.Column;
import org.servicescape.scene.blueprint.Content.Spot;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.moments.Band;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/** Where each moment happens, with its security zone; neighbours in the same place share a cell. */
final class PlaceBand implements Band {
    private static final double PAD = 8;

    private final Columns<Column> columns;
    private final Words words;

    PlaceBand(Columns<Column> columns, Words words) {
        this.columns = columns;
        this.words = words;
    }

    /** Neighbouring columns in one place. */
    private record Stretch(int first, int last, Spot spot) {}

    @Override
    public double height() {
        double height = 0;
        for (Stretch stretch : stretches()) {
            height = Math.max(height, lines(stretch).size() * TextSize.S.lineHeight() + 20 + 2 * PAD);
        }
        return Math.max(height, 54) + 10;
    }

    @Override
    public List<SceneNode> draw(double top) {
        List<SceneNode> nodes = new ArrayList<>(
                Band.header(columns, top + 4, words.text("row.place"), Look.INK, words.text("row.place.note")));
        for (Stretch stretch : stretches()) {
            nodes.add(draw(stretch, top));
        }
        return nodes;
    }

    @Override
    public List<Slot> slots(double top) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            String moment = columns.columns().get(i).id();
            slots.add(new Slot(Slot.Kind.PLACE, List.of(moment), "", columns.x(i), top, columns.cell(), height() - 10));
        }
        return slots;
    }

    private SceneNode draw(Stretch stretch, double top) {
        Spot spot = stretch.spot();
        double x = columns.x(stretch.first()) - 12;
        double width = columns.end(stretch.last()) + 12 - x;
        Look.ZoneStyle look = spot.zone().isPresent() ? Look.zone(spot.zone().getAsInt()) : null;
        Style ground = look == null ? Style.fill(Look.PAPER) : look.style();
        Style outline = ground.outlined(spot.elsewhere() ? Look.INK_2 : Look.INK, 1.25);
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(new Rect(x, top, width, height() - 10, 0, spot.elsewhere() ? outline.dashed(3, 3) : outline));
        List<String> lines = lines(stretch);
        String remark = remark(spot);
        double text = columns.x(stretch.first()) - 2;
        double below = top + PAD + lines.size() * TextSize.S.lineHeight();
        double remarkX = look == null ? text : text + Marks.CHIP + 6;
        if (look != null && look.style().hatch() != Hatch.NONE) {
            double wide = Math.max(
                    remarkX - text + TextMeasure.width(remark, TextSize.XS, false),
                    lines.stream()
                            .mapToDouble(l -> TextMeasure.width(l, TextSize.S, true))
                            .max()
                            .orElse(0));
            nodes.add(new Rect(
                    text - 5, top + 4, Math.min(wide + 10, width - 10), height() - 18, 0, Style.fill(look.fill())));
        }
        String colour = look == null ? Look.INK : look.text();
        nodes.addAll(Shapes.lines(text, top + PAD + Shapes.ascent(TextSize.S), lines, TextSize.S, true, colour));
        if (look != null) {
            nodes.addAll(Marks.zoneChip(text, below + 2, spot.zone().getAsInt()));
        }
        nodes.add(Shapes.text(remarkX, below + 14, remark, TextSize.XS, false, look == null ? Look.INK_2 : colour));
        String moment = columns.columns().get(stretch.first()).id();
        return spot.elsewhere()
                ? new Group(moment + "--space", moment, spot.name(), nodes)
                : new Group(spot.id() + "--at-" + moment, spot.id(), spot.name(), nodes);
    }

    private String remark(Spot spot) {
        if (spot.zone().isPresent()) {
            return words.text("zone." + spot.zone().getAsInt());
        }
        return spot.elsewhere() ? words.text("place.elsewhere") : "";
    }

    private List<String> lines(Stretch stretch) {
        double room = columns.end(stretch.last()) - columns.x(stretch.first()) + 4;
        return TextWrap.wrap(stretch.spot().name(), room, TextSize.S, true);
    }

    private List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        int i = 0;
        while (i < columns.count()) {
            Optional<Spot> spot = columns.columns().get(i).spot();
            int last = i;
            while (last + 1 < columns.count()
                    && columns.columns().get(last + 1).spot().equals(spot)) {
                last++;
            }
            if (spot.isPresent()) {
                stretches.add(new Stretch(i, last, spot.get()));
            }
            i = last + 1;
        }
        return stretches;
    }
}
