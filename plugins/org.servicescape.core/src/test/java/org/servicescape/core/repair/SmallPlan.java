package org.servicescape.core.repair;

import java.util.List;
import java.util.Locale;
import org.servicescape.model.Element;
import org.servicescape.model.Maturity;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.concept.ConceptFactory;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Sightline;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.value.Outline;

/** A plan of a few rooms for one test; ids are names in lower case. */
final class SmallPlan {
    private static final SpaceFactory SPACE = SpaceFactory.eINSTANCE;

    final Project project = named(ServicescapeFactory.eINSTANCE.createProject(), "Centre");
    private final Plan plan = named(SPACE.createPlan(), "Plan");

    SmallPlan() {
        project.setMaturity(Maturity.INITIAL);
        project.setConcept(ConceptFactory.eINSTANCE.createConcept());
        project.setSpace(SPACE.createSpaceModel());
        project.getSpace().getPlans().add(plan);
        plan.getStoreys().add(named(SPACE.createStorey(), "Floor"));
        room("Street", SpaceCategory.OUTSIDE, 0, 0, "0,20000 20000,24000").setExterior(Exterior.STREET);
    }

    Space room(String name, SpaceCategory category, int zone, int level, String outline) {
        SpaceType type = named(SPACE.createSpaceType(), "Type " + name);
        type.setCategory(category);
        project.getSpace().getSpaceTypes().add(type);
        Space space = named(SPACE.createSpace(), name);
        space.setType(type);
        space.setSecurityZone(zone);
        space.setPrivacyLevel(level);
        space.setOutline(outline == null ? null : Outline.valueOf(outline));
        space.setAlarm(false);
        space.setScreens(false);
        space.setSeatByDoor(false);
        plan.getStoreys().get(0).getSpaces().add(space);
        return space;
    }

    /** The staff entrance from a yard, and a corridor behind it. */
    Space staffSide(String outline) {
        Space yard = room("Yard", SpaceCategory.OUTSIDE, 2, 0, "0,-5000 20000,0");
        yard.setExterior(Exterior.STAFF_SIDE);
        Space corridor = room("Staff corridor", SpaceCategory.STAFF_CORRIDOR, 2, 1, outline);
        door(yard, corridor, Audience.STAFF).setControl(org.servicescape.model.space.Control.CREDENTIAL);
        return corridor;
    }

    Connection door(Space from, Space to, Audience... passes) {
        return connect(ConnectionKind.DOOR, from, to, passes);
    }

    Connection connect(ConnectionKind kind, Space from, Space to, Audience... passes) {
        Connection connection =
                named(SPACE.createConnection(), kind.getLiteral() + " " + from.getName() + " " + to.getName());
        connection.setName(null);
        connection.setKind(kind);
        connection.setFrom(from);
        connection.setTo(to);
        connection.setWidth(900);
        connection.setStepFree(true);
        connection.setFreeEgress(true);
        connection.getPasses().addAll(List.of(passes));
        plan.getConnections().add(connection);
        return connection;
    }

    Sightline sight(Space from, Space to) {
        Sightline sightline = named(SPACE.createSightline(), "sight " + from.getName() + " " + to.getName());
        sightline.setFrom(from);
        sightline.setTo(to);
        plan.getSightlines().add(sightline);
        return sightline;
    }

    Service sensitive(String name, Space waitsIn, Space... receivedIn) {
        Service service = named(ConceptFactory.eINSTANCE.createService(), name);
        service.setSensitivity(Sensitivity.SENSITIVE);
        if (waitsIn != null) {
            service.getWaitsIn().add(waitsIn);
        }
        service.getReceivedIn().addAll(List.of(receivedIn));
        project.getConcept().getServices().add(service);
        return service;
    }

    Space street() {
        return plan.getStoreys().get(0).getSpaces().get(0);
    }

    static <E extends Element> E named(E element, String name) {
        element.setId(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        element.setName(name);
        return element;
    }
}
