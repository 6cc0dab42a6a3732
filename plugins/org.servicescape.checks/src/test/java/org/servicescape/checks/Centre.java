package org.servicescape.checks;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.servicescape.model.Element;
import org.servicescape.model.Maturity;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.concept.ConceptFactory;
import org.servicescape.model.concept.Credential;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.policy.Parameter;
import org.servicescape.model.policy.PolicyFactory;
import org.servicescape.model.policy.RuleSetting;
import org.servicescape.model.policy.RuleSeverity;
import org.servicescape.model.policy.Waiver;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.AdjacencyLink;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Sightline;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.space.Weekday;
import org.servicescape.model.value.Outline;

/**
 * Builds small centres for tests: the street is there from the start; names stand for themselves, ids are made of them. All is
 * stated: ways are 900 mm wide, without steps and open without a key; spaces have no alarm, screens or seat by the door.
 */
public final class Centre {
    public static final String STREET = "Street";
    public static final String YARD = "Yard";

    private static final SpaceFactory SPACE = SpaceFactory.eINSTANCE;

    private final Project project = ServicescapeFactory.eINSTANCE.createProject();
    private final Plan plan = named(SPACE.createPlan(), "Plan");
    private final Map<String, Space> spaces = new LinkedHashMap<>();
    private final Map<String, Service> services = new LinkedHashMap<>();

    public Centre() {
        named(project, "Centre");
        project.setConcept(ConceptFactory.eINSTANCE.createConcept());
        project.setPolicy(PolicyFactory.eINSTANCE.createPolicy());
        project.setSpace(SPACE.createSpaceModel());
        project.getSpace().getPlans().add(plan);
        plan.getStoreys().add(named(SPACE.createStorey(), "Floor"));
        space(STREET, 0, 0).setExterior(Exterior.STREET);
    }

    public Project project() {
        return project;
    }

    public Plan plan() {
        return plan;
    }

    /** A space of the zone and level; a negative number leaves it unset. */
    public Space space(String name, int zone, int level) {
        Space space = named(SPACE.createSpace(), name);
        SpaceType type = named(SPACE.createSpaceType(), "Type of " + name);
        project.getSpace().getSpaceTypes().add(type);
        space.setType(type);
        if (zone >= 0) {
            space.setSecurityZone(zone);
        }
        if (level >= 0) {
            space.setPrivacyLevel(level);
        }
        space.setAlarm(false);
        space.setScreens(false);
        space.setSeatByDoor(false);
        plan.getStoreys().get(0).getSpaces().add(space);
        spaces.put(name, space);
        return space;
    }

    /** The outside of the staff side. */
    public Space yard() {
        Space yard = space(YARD, 2, 0);
        yard.setExterior(Exterior.STAFF_SIDE);
        return yard;
    }

    public Space space(String name) {
        return spaces.get(name);
    }

    public void outline(String name, String outline) {
        spaces.get(name).setOutline(Outline.valueOf(outline));
    }

    public Connection door(String from, String to, Audience... passes) {
        return connect(ConnectionKind.DOOR, from, to, passes);
    }

    public Connection connect(ConnectionKind kind, String from, String to, Audience... passes) {
        Connection connection = SPACE.createConnection();
        connection.setId(id(kind.getLiteral() + " " + from + " " + to));
        connection.setKind(kind);
        connection.setFrom(spaces.get(from));
        connection.setTo(spaces.get(to));
        connection.getPasses().addAll(List.of(passes));
        connection.setWidth(900);
        connection.setStepFree(true);
        connection.setFreeEgress(true);
        plan.getConnections().add(connection);
        return connection;
    }

    public Sightline sight(String from, String to) {
        Sightline sightline = SPACE.createSightline();
        sightline.setId(id("sight " + from + " " + to));
        sightline.setFrom(spaces.get(from));
        sightline.setTo(spaces.get(to));
        plan.getSightlines().add(sightline);
        return sightline;
    }

    /** A service that is waited for in one space (null: nowhere) and received in others. */
    public Service service(String name, Sensitivity sensitivity, String waitsIn, String... receivedIn) {
        Service service = named(ConceptFactory.eINSTANCE.createService(), name);
        service.setSensitivity(sensitivity);
        if (waitsIn != null) {
            service.getWaitsIn().add(spaces.get(waitsIn));
        }
        for (String place : receivedIn) {
            service.getReceivedIn().add(spaces.get(place));
        }
        project.getConcept().getServices().add(service);
        services.put(name, service);
        return service;
    }

    public Service sensitive(String name, String waitsIn, String... receivedIn) {
        return service(name, Sensitivity.SENSITIVE, waitsIn, receivedIn);
    }

    public List<Service> services() {
        return List.copyOf(services.values());
    }

    /** All spaces in the order in which they were made. */
    public List<Space> spaces() {
        return List.copyOf(spaces.values());
    }

    public Organisation organisation(String name) {
        Organisation organisation = named(ConceptFactory.eINSTANCE.createOrganisation(), name);
        project.getConcept().getOrganisations().add(organisation);
        return organisation;
    }

    public Credential credential(String name) {
        Credential credential = named(ConceptFactory.eINSTANCE.createCredential(), name);
        project.getConcept().getCredentials().add(credential);
        return credential;
    }

    public ServiceRole role(String name, Organisation... organisations) {
        ServiceRole role = named(ConceptFactory.eINSTANCE.createServiceRole(), name);
        role.getOrganisations().addAll(List.of(organisations));
        project.getConcept().getRoles().add(role);
        return role;
    }

    /** Somebody of the role is usually in the space. */
    public Centre staffed(String space, ServiceRole role) {
        spaces.get(space).getStaffed().add(role);
        return this;
    }

    public Hours hours(String name, int opens, int closes, Weekday... days) {
        Hours hours = named(SPACE.createHours(), name);
        hours.setOpens(LocalTime.of(opens, 0));
        hours.setCloses(LocalTime.of(closes, 0));
        hours.getDays().addAll(List.of(days));
        project.getSpace().getHours().add(hours);
        return hours;
    }

    /** How two space types belong together. */
    public Adjacency adjacency(SpaceType from, SpaceType to, AdjacencyLink link) {
        Adjacency adjacency = SPACE.createAdjacency();
        adjacency.setId(id("adjacency " + from.getName() + " " + to.getName()));
        adjacency.setFrom(from);
        adjacency.setTo(to);
        adjacency.setLink(link);
        project.getSpace().getAdjacencies().add(adjacency);
        return adjacency;
    }

    /** Puts rule packs in force, by their ids in the policy. */
    public Centre packs(String... ids) {
        project.getPolicy().getPacks().addAll(List.of(ids));
        return this;
    }

    /** So far along that the rules which come late are asked too. */
    public Centre developed() {
        project.setMaturity(Maturity.DEVELOPED);
        return this;
    }

    public RuleSetting setting(String rule, RuleSeverity severity) {
        RuleSetting setting = PolicyFactory.eINSTANCE.createRuleSetting();
        setting.setRule(rule);
        if (severity != null) {
            setting.setSeverity(severity);
        }
        project.getPolicy().getRuleSettings().add(setting);
        return setting;
    }

    public void parameter(String rule, String name, String value) {
        Parameter parameter = PolicyFactory.eINSTANCE.createParameter();
        parameter.setName(name);
        parameter.setValue(value);
        setting(rule, null).getParameters().add(parameter);
    }

    public Waiver waive(String rule, Element... subjects) {
        Waiver waiver = PolicyFactory.eINSTANCE.createWaiver();
        waiver.setRule(rule);
        waiver.setReason("Decided");
        waiver.getSubjects().addAll(List.of(subjects));
        project.getPolicy().getWaivers().add(waiver);
        return waiver;
    }

    public List<Finding> check(Rule... rules) {
        return Checker.check(project, List.of(rules));
    }

    /** The ids of the findings, the weight before them. */
    public List<String> found(Rule... rules) {
        List<String> found = new ArrayList<>();
        check(rules).forEach(finding -> found.add(finding.severity() + " " + finding.id()));
        return found;
    }

    private static <E extends Element> E named(E element, String name) {
        element.setId(id(name));
        element.setName(name);
        return element;
    }

    private static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
