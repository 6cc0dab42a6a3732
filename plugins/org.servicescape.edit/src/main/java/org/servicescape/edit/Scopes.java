package org.servicescape.edit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.servicescape.model.blueprint.BlueprintPackage;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyPackage;
import org.servicescape.model.space.SpacePackage;

/**
 * Within what the targets of a reference are offered: an action stands in a lane of its own blueprint, a door joins spaces
 * of its own plan. A file may say otherwise, so this is about what is offered, not about what is allowed.
 */
public final class Scopes {
    private static final EClass JOURNEY = JourneyPackage.Literals.JOURNEY;
    private static final EClass PLAN = SpacePackage.Literals.PLAN;

    private static final Map<EReference, EClass> WITHIN = Map.ofEntries(
            Map.entry(BlueprintPackage.Literals.ACTION__LANE, BlueprintPackage.Literals.BLUEPRINT),
            Map.entry(BlueprintPackage.Literals.ACTION__FIRST_MOMENT, JOURNEY),
            Map.entry(BlueprintPackage.Literals.ACTION__LAST_MOMENT, JOURNEY),
            Map.entry(BlueprintPackage.Literals.FLOW__FROM, JOURNEY),
            Map.entry(BlueprintPackage.Literals.FLOW__TO, JOURNEY),
            Map.entry(BlueprintPackage.Literals.FAIL_POINT__ON, JOURNEY),
            Map.entry(JourneyPackage.Literals.TRANSITION__FROM, JOURNEY),
            Map.entry(JourneyPackage.Literals.TRANSITION__TO, JOURNEY),
            Map.entry(SpacePackage.Literals.CONNECTION__FROM, PLAN),
            Map.entry(SpacePackage.Literals.CONNECTION__TO, PLAN),
            Map.entry(SpacePackage.Literals.SIGHTLINE__FROM, PLAN),
            Map.entry(SpacePackage.Literals.SIGHTLINE__TO, PLAN));

    private Scopes() {}

    /** The element in which the targets for the property are looked for: the whole project where nothing is said. */
    static EObject of(Property property) {
        return of(property.element(), property.feature());
    }

    /** The same for a feature of an element, or of one that is to be put into it. */
    public static EObject of(EObject element, EStructuralFeature feature) {
        EClass within = WITHIN.get(feature);
        EObject scope = element;
        while (scope.eContainer() != null && scope.eClass() != within) {
            scope = scope.eContainer();
        }
        return scope;
    }

    /**
     * Refuses when an element refers to one of another whole than its own: an action to a lane of another blueprint.
     *
     * @param moved the elements that somebody puts there, to tell which of the two is named first
     */
    public static void check(EObject element, Set<? extends EObject> moved) throws Refused {
        for (EReference reference : element.eClass().getEAllReferences()) {
            EClass within = WITHIN.get(reference);
            if (within != null
                    && element.eGet(reference) instanceof EObject target
                    && whole(element, within) != whole(target, within)) {
                boolean itself = moved.contains(element);
                throw new Refused(
                        Message.REFUSED_OTHER_SCOPE,
                        Names.of(itself ? element : target),
                        Names.of(itself ? target : element));
            }
        }
    }

    /** The journey to which a moment, an action or another part of its blueprint belongs. */
    public static Optional<Journey> journey(EObject element) {
        return Optional.ofNullable((Journey) whole(element, JOURNEY));
    }

    private static EObject whole(EObject element, EClass kind) {
        EObject whole = element;
        while (whole != null && whole.eClass() != kind) {
            whole = whole.eContainer();
        }
        return whole;
    }
}
