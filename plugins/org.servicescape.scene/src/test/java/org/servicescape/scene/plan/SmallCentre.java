package org.servicescape.scene.plan;

import java.math.BigDecimal;
import java.util.List;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.EntranceKind;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Sightline;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.Storey;
import org.servicescape.model.value.Outline;
import org.servicescape.scene.Overlay;

/** A centre of twelve rooms on 30 by 16 metres, with one of everything that a plan draws. */
final class SmallCentre {
    private final SpaceFactory factory = SpaceFactory.eINSTANCE;
    private final Plan plan = factory.createPlan();
    private final Storey storey = factory.createStorey();
    private final Storey upper = factory.createStorey();
    private final Project project = ServicescapeFactory.eINSTANCE.createProject();

    SmallCentre() {
        project.setId("small");
        project.setName("Small centre");
        project.setSpace(factory.createSpaceModel());
        project.getSpace().getPlans().add(plan);
        plan.setId("plan");
        plan.setName("As it stands");
        plan.getStoreys().addAll(List.of(storey, upper));
        storey.setId("ground");
        storey.setName("Ground floor");
        upper.setId("upper");
        upper.setName("Upper floor");
        rooms();
        connections();
    }

    Project project() {
        return project;
    }

    private void rooms() {
        Space street = room(storey, "street", "Street", 0, "0,16000 30000,20000");
        street.setExterior(Exterior.STREET);
        Space yard = room(storey, "yard", "Yard", 2, "");
        yard.setExterior(Exterior.STAFF_SIDE);
        room(storey, "hall", "Entrance hall", 0, "0,9000 18000,9000 18000,12000 30000,12000 30000,16000 0,16000");
        room(storey, "library", "Library", 0, "0,4000 8000,9000");
        room(storey, "waiting", "Quiet waiting", 1, "8000,4000 18000,9000");
        room(storey, "advice", "Advice room", 1, "18000,4000 22000,12000");
        room(storey, "desk", "Service desk", 1, "22000,4000 30000,8000");
        room(storey, "desk-staff", "Staff side of the service desk", 2, "22000,8000 30000,12000");
        room(storey, "corridor", "Staff corridor", 2, "0,2500 30000,4000");
        room(storey, "office", "Office", 2, "0,0 10000,2500");
        room(storey, "files", "Client files", 3, "10000,0 14000,2500");
        room(storey, "server", "Server room", 4, "14000,0 17000,2500");
        room(storey, "stair", "Stair", 2, "17000,0 22000,2500");
        room(storey, "shaft", "Telecommunications shaft", 2, "22000,0 22600,2500");
        room(storey, "store", "Storage and cleaning", 2, "22600,0 30000,2500");
        Space cellar = room(storey, "cellar", "Cellar", 2, "");
        cellar.setArea(BigDecimal.valueOf(24));
        room(upper, "landing", "Landing", 2, "17000,0 22000,2500");
    }

    private void connections() {
        link("front-door", "Front door", "street", "hall", ConnectionKind.DOOR, 1800, Control.NONE)
                .setEntrance(EntranceKind.MAIN);
        link("back-door", "Back door", "yard", "office", ConnectionKind.DOOR, 1000, Control.CREDENTIAL)
                .setEntrance(EntranceKind.STAFF);
        link("o-library", "", "library", "hall", ConnectionKind.OPENING, 4000, Control.NONE);
        link("g-library", "", "library", "waiting", ConnectionKind.GLAZING, 2000, Control.NONE);
        link("d-waiting", "Door of the waiting", "hall", "waiting", ConnectionKind.DOOR, 1000, Control.NONE);
        link("d-advice", "", "waiting", "advice", ConnectionKind.DOOR, 900, Control.STAFFED);
        link("d-advice-staff", "", "advice", "corridor", ConnectionKind.DOOR, 900, Control.CREDENTIAL);
        link("c-desk", "", "desk", "desk-staff", ConnectionKind.COUNTER, 6000, Control.STAFFED);
        link("d-desk", "", "desk", "advice", ConnectionKind.DOOR, 900, Control.NONE);
        link("d-office", "", "office", "corridor", ConnectionKind.DOOR, 900, Control.NONE);
        link("d-files", "", "files", "corridor", ConnectionKind.DOOR, 900, Control.LOCK);
        link("d-server", "", "server", "corridor", ConnectionKind.DOOR, 900, Control.LOCK);
        link("d-stair", "", "stair", "corridor", ConnectionKind.DOOR, 900, Control.NONE);
        link("s-stair", "", "stair", "landing", ConnectionKind.STAIR, 1200, Control.NONE);
        link("d-lost", "", "office", "desk", ConnectionKind.DOOR, 900, Control.NONE);
        Sightline overview = factory.createSightline();
        overview.setId("overview");
        overview.setFrom(space("library"));
        overview.setTo(space("hall"));
        plan.getSightlines().add(overview);
    }

    private Space room(Storey on, String id, String name, int zone, String outline) {
        Space space = factory.createSpace();
        space.setId(id);
        space.setName(name);
        space.setSecurityZone(zone);
        if (!outline.isEmpty()) {
            space.setOutline(Outline.valueOf(outline));
        }
        on.getSpaces().add(space);
        return space;
    }

    private Connection link(
            String id, String name, String from, String to, ConnectionKind kind, int width, Control control) {
        Connection connection = factory.createConnection();
        connection.setId(id);
        connection.setName(name);
        connection.setFrom(space(from));
        connection.setTo(space(to));
        connection.setKind(kind);
        connection.setWidth(width);
        connection.setControl(control);
        plan.getConnections().add(connection);
        return connection;
    }

    Space space(String id) {
        return plan.getStoreys().stream()
                .flatMap(s -> s.getSpaces().stream())
                .filter(s -> s.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Connection connection(String id) {
        return plan.getConnections().stream()
                .filter(c -> c.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Two findings of P8, one each of P9 and P5, and one that concerns nothing here. */
    static Overlay findings() {
        return new Overlay(List.of(
                mark(
                        "P8",
                        "Door gives service away",
                        List.of("d-advice"),
                        List.of("hall", "d-waiting", "waiting", "d-advice", "advice")),
                mark("P8", "Another door", List.of("d-waiting"), List.of("hall", "d-waiting", "waiting")),
                mark("P9", "Queue in open view", List.of("waiting"), List.of("library", "g-library", "waiting")),
                mark("P5", "Too few steps", List.of("desk"), List.of("desk")),
                mark("P1", "Elsewhere", List.of("nowhere"), List.of("nowhere"))));
    }

    private static Overlay.Mark mark(String code, String headline, List<String> subjects, List<String> witness) {
        return new Overlay.Mark(
                code + ":" + String.join("+", subjects),
                code,
                true,
                headline,
                headline + ", which is told in a sentence that takes more than one line of the list beside the plan.",
                subjects,
                witness);
    }
}
