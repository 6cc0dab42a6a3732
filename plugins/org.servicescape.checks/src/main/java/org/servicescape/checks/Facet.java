package org.servicescape.checks;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.servicescape.model.blueprint.BlueprintPackage;
import org.servicescape.model.concept.ConceptPackage;
import org.servicescape.model.journey.JourneyPackage;
import org.servicescape.model.people.PeoplePackage;
import org.servicescape.model.policy.PolicyPackage;
import org.servicescape.model.space.SpacePackage;

/**
 * A part of the model that changes on its own while somebody edits. A rule says which facets it reads, names in its
 * sentences included; after an edit only the rules that read a changed facet are asked again.
 */
public enum Facet {
    /** Spaces, space types, storeys and plans, without their outlines. */
    PLACES,
    /** Outlines of spaces, where doors stand in walls, the thickness of walls. */
    OUTLINES,
    /** Connections and sightlines, and the adjacencies of space types. */
    LINKS,
    /** Opening hours. */
    HOURS,
    /** The space programme. */
    PROGRAMME,
    /** Services, organisations, roles and everything else of the concept, and customer profiles. */
    CONCEPT,
    /** Journeys and blueprints. */
    JOURNEYS,
    /** The project's policy. */
    POLICY,
    /** Everything else. */
    REST;

    /** The facet to which a feature of a class belongs; of a containment, that of what it holds. */
    public static Facet of(EClass owner, EStructuralFeature feature) {
        if (feature == SpacePackage.Literals.SPACE__OUTLINE
                || feature == SpacePackage.Literals.CONNECTION__AT
                || feature == SpacePackage.Literals.PLAN__WALL_THICKNESS) {
            return OUTLINES;
        }
        if (feature instanceof EReference reference && reference.isContainment()) {
            Facet held = of(reference.getEReferenceType());
            return held == REST ? of(owner) : held;
        }
        return of(owner);
    }

    private static Facet of(EClass type) {
        if (type == SpacePackage.Literals.CONNECTION
                || type == SpacePackage.Literals.SIGHTLINE
                || type == SpacePackage.Literals.ADJACENCY) {
            return LINKS;
        }
        if (type == SpacePackage.Literals.HOURS) {
            return HOURS;
        }
        if (type == SpacePackage.Literals.PROGRAMME_ITEM) {
            return PROGRAMME;
        }
        return switch (type.getEPackage().getName()) {
            case SpacePackage.eNAME -> PLACES;
            case ConceptPackage.eNAME, PeoplePackage.eNAME -> CONCEPT;
            case JourneyPackage.eNAME, BlueprintPackage.eNAME -> JOURNEYS;
            case PolicyPackage.eNAME -> POLICY;
            default -> REST;
        };
    }
}
