package org.servicescape.store.table;

import static org.servicescape.model.ServicescapePackage.Literals.ELEMENT__DESCRIPTION;
import static org.servicescape.model.ServicescapePackage.Literals.ELEMENT__NAME;

import java.util.List;
import org.servicescape.model.concept.ConceptPackage;
import org.servicescape.model.concept.Errand;
import org.servicescape.model.concept.Service;
import org.servicescape.model.people.CustomerProfile;
import org.servicescape.model.people.PeoplePackage;

/** The tables of what is offered and for whom: services, errands and profiles. */
final class ConceptForms {
    private ConceptForms() {}

    static TableForm services() {
        return new ElementForm<>(
                Service.class,
                ConceptPackage.Literals.SERVICE,
                project -> project.getConcept() == null
                        ? List.of()
                        : project.getConcept().getServices(),
                (project, service) -> Holders.concept(project).getServices().add(service),
                List.of(
                        FeatureField.of(ELEMENT__NAME),
                        FeatureField.of(ConceptPackage.Literals.SERVICE__PROVIDER),
                        FeatureField.of(ConceptPackage.Literals.SERVICE__SENSITIVITY),
                        FeatureField.of(ConceptPackage.Literals.SERVICE__RECEIVED_IN),
                        FeatureField.of(ConceptPackage.Literals.SERVICE__WAITS_IN),
                        FeatureField.of(ConceptPackage.Literals.SERVICE__CONTRACTED_BY),
                        FeatureField.of(ConceptPackage.Literals.SERVICE__SECTOR),
                        FeatureField.of(ConceptPackage.Literals.SERVICE__ANONYMITY_WANTED)
                                .withBlankDefault(),
                        FeatureField.of(ELEMENT__DESCRIPTION)));
    }

    static TableForm errands() {
        return new ElementForm<>(
                Errand.class,
                ConceptPackage.Literals.ERRAND,
                project -> project.getConcept() == null
                        ? List.of()
                        : project.getConcept().getErrands(),
                (project, errand) -> Holders.concept(project).getErrands().add(errand),
                List.of(
                        FeatureField.of(ELEMENT__NAME),
                        FeatureField.of(ConceptPackage.Literals.ERRAND__SERVICE),
                        FeatureField.of(ConceptPackage.Literals.ERRAND__ANSWERED_BY),
                        FeatureField.of(ConceptPackage.Literals.ERRAND__SHARE),
                        FeatureField.of(ConceptPackage.Literals.ERRAND__SERVICE_TIME),
                        FeatureField.of(ConceptPackage.Literals.ERRAND__IDENTIFICATION),
                        FeatureField.of(ELEMENT__DESCRIPTION)));
    }

    static TableForm profiles() {
        return new ElementForm<>(
                CustomerProfile.class,
                PeoplePackage.Literals.CUSTOMER_PROFILE,
                project -> project.getPeople() == null
                        ? List.of()
                        : project.getPeople().getProfiles(),
                (project, profile) -> Holders.people(project).getProfiles().add(profile),
                List.of(
                        FeatureField.of(ELEMENT__NAME),
                        FeatureField.of(PeoplePackage.Literals.CUSTOMER_PROFILE__SEGMENT),
                        FeatureField.of(PeoplePackage.Literals.CUSTOMER_PROFILE__GOALS),
                        FeatureField.of(PeoplePackage.Literals.CUSTOMER_PROFILE__BARRIERS),
                        FeatureField.of(PeoplePackage.Literals.CUSTOMER_PROFILE__LANGUAGES),
                        FeatureField.of(PeoplePackage.Literals.CUSTOMER_PROFILE__NEEDS),
                        FeatureField.of(PeoplePackage.Literals.CUSTOMER_PROFILE__COMPANIONS),
                        FeatureField.of(PeoplePackage.Literals.CUSTOMER_PROFILE__VISIT_FREQUENCY),
                        FeatureField.of(PeoplePackage.Literals.CUSTOMER_PROFILE__SERVICES),
                        FeatureField.of(PeoplePackage.Literals.CUSTOMER_PROFILE__ANONYMITY_NEED),
                        FeatureField.of(ELEMENT__DESCRIPTION)));
    }
}
