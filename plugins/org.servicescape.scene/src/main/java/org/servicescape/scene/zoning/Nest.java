package org.servicescape.scene.zoning;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.model.space.Control;
import org.servicescape.scene.Hatch;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Circle;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.zoning.Area.Gate;

/** An area as a box with its gates, its spaces and the boxes within it; sizes are known before it is drawn. */
final class Nest {
    private static final double PADDING = 14;
    private static final double STRIP = 12;
    private static final double GAP = 18;
    private static final double LEAST = 300;
    private static final double MARK = 26;
    private static final double HEAD = 34;
    private static final double BETWEEN = 6;

    /** What a box says of zones and gates. */
    interface Wording {
        /** What the zone is called. */
        String zone(int zone);

        /** How many spaces and which. */
        String spaces(List<String> names);

        /** From where a gate leads and how it is guarded. */
        String gate(Gate gate);
    }

    private final Area area;
    private final Wording wording;
    private final Shelf shelf;
    private final double width;
    private final List<List<String>> gateHeads = new ArrayList<>();
    private final List<List<String>> gateNames = new ArrayList<>();
    private final List<List<String>> findings = new ArrayList<>();
    private final List<String> spaces;
    private final List<String> zone;
    private final double gatesHeight;
    private final double height;

    Nest(Area area, Wording wording) {
        this.area = area;
        this.wording = wording;
        this.shelf = new Shelf(
                area.inner().stream().map(each -> new Nest(each, wording)).toList());
        this.width = Math.max(LEAST, shelf.width() + 2 * PADDING + STRIP);
        double text = width - 2 * PADDING - STRIP;
        this.zone = TextWrap.wrap(wording.zone(area.zone()), text - 28, TextSize.S, true);
        this.spaces = area.spaces().isEmpty()
                ? List.of()
                : TextWrap.wrap(wording.spaces(area.spaces()), text, TextSize.XS, false);
        double gates = area.gates().isEmpty() ? 0 : 2 * BETWEEN;
        for (Gate gate : area.gates()) {
            double inPlate = text - MARK - 2 * BETWEEN;
            gateHeads.add(TextWrap.wrap(wording.gate(gate), inPlate, TextSize.XS, true));
            gateNames.add(TextWrap.wrap(String.join(", ", gate.names()), inPlate, TextSize.XS, false));
            List<String> headlines = new ArrayList<>();
            gate.headlines()
                    .forEach(found -> headlines.addAll(
                            TextWrap.wrap(found.number() + " " + found.headline(), inPlate, TextSize.XS, true)));
            findings.add(headlines);
            gates += gateHeight(gateHeads.size() - 1) + BETWEEN;
        }
        this.gatesHeight = gates;
        this.height = needs();
    }

    private double gateHeight(int gate) {
        int lines = gateHeads.get(gate).size()
                + gateNames.get(gate).size()
                + findings.get(gate).size();
        return lines * TextSize.XS.lineHeight();
    }

    /** Whether there are boxes within it. */
    boolean isNested() {
        return !area.inner().isEmpty();
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    private double needs() {
        double needed = HEAD + (zone.size() - 1) * TextSize.S.lineHeight() + gatesHeight;
        needed += spaces.size() * TextSize.XS.lineHeight() + PADDING;
        return area.inner().isEmpty() ? needed + 4 : needed + GAP / 2 + shelf.height() + PADDING;
    }

    /** The shapes, with the north-west corner at x, y. */
    List<SceneNode> draw(double x, double y) {
        Look.ZoneStyle look = look(area.zone());
        List<SceneNode> nodes = new ArrayList<>();
        if (look.text().equals(Look.PAPER)) {
            // A dark box may lie in a dark box.
            nodes.add(new Rect(x, y, width, height, 0, Style.stroke(Look.PAPER, 4)));
        }
        nodes.add(new Rect(x, y, width, height, 0, Style.fill(look.fill()).outlined(Look.INK, 1.5)));
        nodes.add(new Rect(x, y, STRIP, height, 0, look.style().outlined(Look.INK, 1)));
        double left = x + STRIP + PADDING;
        double top = y + HEAD;
        if (area.zone() != Area.NO_ZONE) {
            nodes.addAll(Marks.zoneChip(left, y + 10, area.zone()));
        }
        double name = area.zone() == Area.NO_ZONE ? left : left + 24;
        nodes.addAll(Shapes.lines(name, y + 23, zone, TextSize.S, true, look.text()));
        top += (zone.size() - 1) * TextSize.S.lineHeight();
        if (!area.gates().isEmpty()) {
            nodes.addAll(gates(left, top));
            top += gatesHeight;
        }
        nodes.addAll(Shapes.lines(
                left, top + BETWEEN / 2 + Shapes.ascent(TextSize.XS), spaces, TextSize.XS, false, look.text()));
        top += spaces.size() * TextSize.XS.lineHeight() + PADDING + GAP / 2;
        List<SceneNode> all = new ArrayList<>(List.of(new Group(area.id(), "", wording.zone(area.zone()), nodes)));
        all.addAll(shelf.draw(left, top));
        return all;
    }

    private List<SceneNode> gates(double x, double y) {
        List<SceneNode> nodes = new ArrayList<>();
        double plate = width - 2 * PADDING - STRIP;
        nodes.add(new Rect(
                x, y, plate, gatesHeight - BETWEEN, 0, Style.fill(Look.PAPER).outlined(Look.INK, 1)));
        double top = y + BETWEEN;
        for (int i = 0; i < area.gates().size(); i++) {
            Gate gate = area.gates().get(i);
            List<SceneNode> row = new ArrayList<>(control(x + BETWEEN + 8, top + 8, gate.control()));
            double left = x + BETWEEN + MARK;
            double baseline = top + Shapes.ascent(TextSize.XS);
            row.addAll(Shapes.lines(left, baseline, gateHeads.get(i), TextSize.XS, true, Look.INK));
            baseline += gateHeads.get(i).size() * TextSize.XS.lineHeight();
            row.addAll(Shapes.lines(left, baseline, gateNames.get(i), TextSize.XS, false, Look.INK));
            baseline += gateNames.get(i).size() * TextSize.XS.lineHeight();
            row.addAll(Shapes.lines(left, baseline, findings.get(i), TextSize.XS, true, Look.FINDING));
            String element = gate.ids().size() == 1 ? gate.ids().get(0) : "";
            nodes.add(new Group(gate.ids().get(0) + "--gate", element, String.join(", ", gate.names()), row));
            top += gateHeight(i) + BETWEEN;
        }
        return nodes;
    }

    /** The mark of what stops people at a gate: a gap, a circle for staff, a square for a card, a full one for a lock. */
    static List<SceneNode> control(double x, double y, Control control) {
        Style line = Style.fill(Look.PAPER).outlined(Look.INK, 1.5);
        return switch (control) {
            case NONE -> List.of(
                    Shapes.line(x - 8, y, x - 3, y, Style.stroke(Look.INK, 2.5)),
                    Shapes.line(x + 3, y, x + 8, y, Style.stroke(Look.INK, 2.5)));
            case STAFFED -> List.of(new Circle(x, y, 5, line));
            case CREDENTIAL -> List.of(new Rect(x - 5, y - 5, 10, 10, 0, line));
            case LOCK -> List.of(new Rect(x - 5, y - 5, 10, 10, 0, Style.fill(Look.INK)));
        };
    }

    private static Look.ZoneStyle look(int zone) {
        return zone == Area.NO_ZONE ? new Look.ZoneStyle(Look.PAPER, Look.INK, Hatch.NONE) : Look.zone(zone);
    }
}
