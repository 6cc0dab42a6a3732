package org.servicescape.core.begin;

import static org.servicescape.model.concept.OrganisationKind.ASSOCIATION;
import static org.servicescape.model.concept.OrganisationKind.CONTRACTED_PROVIDER;
import static org.servicescape.model.concept.OrganisationKind.HOSPITAL_DISTRICT;
import static org.servicescape.model.concept.OrganisationKind.MUNICIPALITY;
import static org.servicescape.model.concept.OrganisationKind.SOCIAL_INSURANCE;
import static org.servicescape.model.concept.OrganisationKind.STATE_AGENCY;
import static org.servicescape.model.concept.OrganisationKind.WELLBEING_SERVICES_COUNTY;
import static org.servicescape.model.concept.Sensitivity.NONE;
import static org.servicescape.model.concept.Sensitivity.PERSONAL;
import static org.servicescape.model.concept.Sensitivity.SENSITIVE;

import java.util.List;
import org.servicescape.model.concept.OrganisationKind;
import org.servicescape.model.concept.Sensitivity;

/**
 * A service that public service centres typically have, to choose from when a project begins.
 *
 * @param id its id in the project
 * @param name its name
 * @param provider who gives it
 * @param sensitivity what a visit gives away
 */
public record TypicalService(String id, String name, Provider provider, Sensitivity sensitivity) {
    /**
     * Who gives a service.
     *
     * @param id its id in the project
     * @param name its name, to be replaced by the real one
     * @param kind what kind of organisation it is
     */
    public record Provider(String id, String name, OrganisationKind kind) {}

    private static final Provider CITY = new Provider("city", "City", MUNICIPALITY);
    private static final Provider COUNTY =
            new Provider("wellbeing-county", "Wellbeing services county", WELLBEING_SERVICES_COUNTY);
    private static final Provider HOSPITAL = new Provider("hospital-district", "Hospital district", HOSPITAL_DISTRICT);
    private static final Provider INSURANCE =
            new Provider("social-insurance", "Social insurance institution", SOCIAL_INSURANCE);
    private static final Provider EMPLOYMENT = new Provider("employment-office", "Employment office", STATE_AGENCY);
    private static final Provider TAX = new Provider("tax-office", "Tax office", STATE_AGENCY);
    private static final Provider REGISTRY = new Provider("registry", "Population registry", STATE_AGENCY);
    private static final Provider PRIVATE =
            new Provider("contracted-provider", "Contracted health company", CONTRACTED_PROVIDER);
    private static final Provider VOLUNTEERS = new Provider("association", "Association of volunteers", ASSOCIATION);

    private static final List<TypicalService> ALL = List.of(
            new TypicalService("city-desk", "City service desk", CITY, NONE),
            new TypicalService("library-service", "Library", CITY, NONE),
            new TypicalService("youth-service", "Youth services", CITY, NONE),
            new TypicalService("culture-service", "Cultural services", CITY, NONE),
            new TypicalService("child-clinic", "Maternity and child health clinic", COUNTY, SENSITIVE),
            new TypicalService("social-work", "Social work", COUNTY, SENSITIVE),
            new TypicalService("mental-health", "Mental health and substance abuse service", COUNTY, SENSITIVE),
            new TypicalService("health-care", "Health centre", PRIVATE, SENSITIVE),
            new TypicalService("laboratory", "Laboratory", HOSPITAL, PERSONAL),
            new TypicalService("imaging", "Imaging", HOSPITAL, PERSONAL),
            new TypicalService("benefits", "Benefits", INSURANCE, SENSITIVE),
            new TypicalService("employment", "Employment services", EMPLOYMENT, PERSONAL),
            new TypicalService("taxation", "Taxation", TAX, PERSONAL),
            new TypicalService("registration", "Population register", REGISTRY, PERSONAL),
            new TypicalService("digital-help", "Help with digital services", VOLUNTEERS, NONE));

    /** All of them, organisation by organisation. */
    public static List<TypicalService> all() {
        return ALL;
    }
}
