package org.servicescape.checks.repair.moves;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicescape.checks.repair.Edit;
import org.servicescape.checks.repair.RepairInput;
import org.servicescape.checks.repair.floor.Wall;
import org.servicescape.graph.Link;
import org.servicescape.model.Element;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;

/** New doors: where there can be one, and what it says. */
final class Doors {
    private static final long SHORTEST_WALL = 1000;
    private static final String ORDINARY_WIDTH = "900";

    private Doors() {}

    /**
     * True when a door can be put between them: both lie on one storey and share a wall that is long enough; where one of
     * them is not drawn, nobody knows better.
     */
    static boolean canJoin(Place one, Place other) {
        if (!(one instanceof Space a) || !(other instanceof Space b) || a == b || a.eContainer() != b.eContainer()) {
            return false;
        }
        return a.getOutline() == null
                || b.getOutline() == null
                || Wall.shared(a.getOutline(), b.getOutline())
                        .filter(wall -> wall.length() >= SHORTEST_WALL)
                        .isPresent();
    }

    /** True when both are drawn. */
    static boolean areDrawn(Place one, Place other) {
        return one instanceof Space a && other instanceof Space b && a.getOutline() != null && b.getOutline() != null;
    }

    /** A door that everybody may pass. */
    static Edit open(RepairInput input, Plan plan, String from, String to) {
        return add(input, plan, from, to, List.of());
    }

    /** A door that says more of itself. */
    static Edit with(RepairInput input, Plan plan, Place from, Place to, List<Edit.Given> more) {
        return add(input, plan, from.getId(), to.getId(), more);
    }

    /** A door for staff, with the lock or the cards that other doors of the staff side's place have. */
    static Edit forStaff(RepairInput input, Plan plan, Place staffSide, Place to) {
        Connection model = usual(input, staffSide);
        List<Edit.Given> more = new ArrayList<>();
        more.add(Edit.given("passes", Audience.STAFF.getLiteral()));
        more.add(Edit.given(
                "control", model == null ? "lock" : model.getControl().getLiteral()));
        if (model != null && !model.getCredentials().isEmpty()) {
            more.add(new Edit.Given(
                    "credentials",
                    model.getCredentials().stream().map(Element::getId).toList()));
        }
        return add(input, plan, staffSide.getId(), to.getId(), more);
    }

    private static Edit add(RepairInput input, Plan plan, String from, String to, List<Edit.Given> more) {
        List<Edit.Given> values = new ArrayList<>();
        values.add(Edit.given("id", input.freshId("d-" + from + "-" + to)));
        values.add(Edit.given("evidence", "proposed"));
        values.add(Edit.given("from", from));
        values.add(Edit.given("to", to));
        values.add(Edit.given("width", ORDINARY_WIDTH));
        values.add(Edit.given("freeEgress", "true"));
        values.add(Edit.given("stepFree", "true"));
        values.addAll(more);
        return new Edit.AddElement(plan.getId(), "connections", values);
    }

    /** A controlled door of staff alone at the place whose cards most of them have; null where there is none. */
    private static Connection usual(RepairInput input, Place place) {
        Map<List<?>, List<Connection>> alike = new LinkedHashMap<>();
        for (Link link : input.linksAt(place)) {
            boolean model = link.element() instanceof Connection
                    && Sides.isWay(link)
                    && link.passes().equals(Set.of(Audience.STAFF))
                    && link.control() != Control.NONE;
            if (model) {
                Connection connection = (Connection) link.element();
                alike.computeIfAbsent(
                                List.of(connection.getControl(), List.copyOf(connection.getCredentials())),
                                key -> new ArrayList<>())
                        .add(connection);
            }
        }
        return alike.values().stream()
                .max(Comparator.comparingInt(List::size))
                .map(doors -> doors.get(0))
                .orElse(null);
    }
}
