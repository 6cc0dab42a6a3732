package org.servicescape.benchmarks;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.servicescape.model.Project;
import org.servicescape.model.concept.ConceptFactory;
import org.servicescape.model.concept.Credential;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.SpaceCategory;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.space.Weekday;

/** What the spaces of a synthetic plan share: types, hours, agencies with their roles and cards. */
final class PlanTypes {
    private static final ConceptFactory CONCEPT = ConceptFactory.eINSTANCE;
    private static final List<Weekday> OFFICE_DAYS =
            List.of(Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY, Weekday.FRIDAY);

    final Hours office;
    final Hours evening;

    private final Project project;
    private final Map<String, SpaceType> types = new HashMap<>();
    private final Map<Organisation, ServiceRole> roles = new HashMap<>();

    PlanTypes(Project project) {
        this.project = project;
        office = hours("office-hours", 8, 16);
        evening = hours("evening", 16, 20);
    }

    private Hours hours(String id, int opens, int closes) {
        Hours hours = SpaceFactory.eINSTANCE.createHours();
        hours.setId(id);
        hours.setName(id);
        hours.getDays().addAll(OFFICE_DAYS);
        hours.setOpens(LocalTime.of(opens, 0));
        hours.setCloses(LocalTime.of(closes, 0));
        project.getSpace().getHours().add(hours);
        return hours;
    }

    /** The type of a category with a zone and a level; made when it is first asked for. */
    SpaceType of(SpaceCategory category, int zone, int level) {
        String id = "t-" + category.getLiteral().toLowerCase(Locale.ROOT) + "-" + zone + "-" + level;
        return types.computeIfAbsent(id, key -> {
            SpaceType type = SpaceFactory.eINSTANCE.createSpaceType();
            type.setId(key);
            type.setName(category.getLiteral());
            type.setCategory(category);
            type.setSecurityZone(zone);
            type.setPrivacyLevel(level);
            project.getSpace().getSpaceTypes().add(type);
            return type;
        });
    }

    /** An agency with a role that staffs its services and a card that opens its doors. */
    Organisation agency(int number) {
        Organisation agency = CONCEPT.createOrganisation();
        agency.setId("agency-" + number);
        agency.setName("Agency " + number);
        project.getConcept().getOrganisations().add(agency);
        Credential card = CONCEPT.createCredential();
        card.setId("card-" + number);
        card.setName("Card " + number);
        project.getConcept().getCredentials().add(card);
        ServiceRole role = CONCEPT.createServiceRole();
        role.setId("adviser-" + number);
        role.setName("Adviser " + number);
        role.getOrganisations().add(agency);
        role.getCredentials().add(card);
        project.getConcept().getRoles().add(role);
        roles.put(agency, role);
        return agency;
    }

    ServiceRole role(Organisation agency) {
        return roles.get(agency);
    }

    /** A door that only staff and people in their company pass, with a card. */
    void forStaff(Connection door) {
        door.getPasses().addAll(List.of(Audience.STAFF, Audience.ESCORTED));
        door.setControl(Control.CREDENTIAL);
    }
}
