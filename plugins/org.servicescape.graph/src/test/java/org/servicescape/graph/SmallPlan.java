package org.servicescape.graph;

import java.util.List;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.Storey;
import org.servicescape.model.value.Outline;

/** A plan that tests draw, room by room. */
final class SmallPlan {
    private static final SpaceFactory MAKE = SpaceFactory.eINSTANCE;

    final Project project = ServicescapeFactory.eINSTANCE.createProject();
    final Plan plan = MAKE.createPlan();

    SmallPlan() {
        project.setId("project");
        project.setSpace(MAKE.createSpaceModel());
        project.getSpace().getPlans().add(plan);
        plan.setId("plan");
        storey();
    }

    Premises premises() {
        return Premises.of(project).get(0);
    }

    Storey storey() {
        plan.getStoreys().add(MAKE.createStorey());
        return plan.getStoreys().get(plan.getStoreys().size() - 1);
    }

    /** A room on the ground floor; null outline: it is not drawn. */
    Space room(String id, String outline) {
        return room(id, outline, plan.getStoreys().get(0));
    }

    Space room(String id, String outline, Storey storey) {
        Space room = MAKE.createSpace();
        room.setId(id);
        room.setName(id);
        room.setOutline(outline == null ? null : Outline.valueOf(outline));
        storey.getSpaces().add(room);
        return room;
    }

    Connection door(Space from, Space to) {
        return join(ConnectionKind.DOOR, from, to);
    }

    Connection join(ConnectionKind kind, Space from, Space to) {
        Connection connection = MAKE.createConnection();
        connection.setId(
                from.getId() + "-" + to.getId() + "-" + plan.getConnections().size());
        connection.setKind(kind);
        connection.setFrom(from);
        connection.setTo(to);
        plan.getConnections().add(connection);
        return connection;
    }

    static List<String> ids(List<? extends Element> elements) {
        return elements.stream().map(Element::getId).toList();
    }
}
