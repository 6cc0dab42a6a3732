package org.servicescape.edit.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.servicescape.edit.EveryKind;
import org.servicescape.edit.Example;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.evidence.EvidencePackage;
import org.servicescape.model.framework.FrameworkPackage;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpacePackage;

class DraftTest {
    private final Example example = new Example(Example.PORI);

    @Test
    void anElementOfEveryKindThatTheMetamodelHoldsCanBeAddedByHand() {
        EveryKind.addTo(example);
        Set<EClass> added = new HashSet<>(Set.of(ServicescapePackage.Literals.PROJECT));
        for (EObject owner : example.elements()) {
            for (Holder holder : Holder.of(owner)) {
                if (!holder.isFull() && added.add(holder.kind())) {
                    add(holder);
                }
            }
        }
        Set<EClass> missing = new HashSet<>(EveryKind.all());
        missing.removeAll(added);
        // Parts that a project, a journey or a place has once and that are there already.
        assertEquals(
                Set.of("Concept", "People", "SpaceModel", "EvidenceBase", "Outcomes", "Framework", "Policy"),
                names(missing));
    }

    @Test
    void aDoorNeedsTwoRoomsOfItsOwnPlan() {
        Plan plan = example.any(Plan.class);
        Draft door = new Draft(holder(plan, SpacePackage.Literals.PLAN__CONNECTIONS));
        assertEquals(
                List.of(SpacePackage.Literals.CONNECTION__FROM, SpacePackage.Literals.CONNECTION__TO), door.needs());
        List<EObject> rooms = door.choices(SpacePackage.Literals.CONNECTION__FROM);
        assertEquals(
                plan.getStoreys().stream()
                        .mapToInt(storey -> storey.getSpaces().size())
                        .sum(),
                rooms.size());
        assertFalse(door.isComplete());
        door.refer(SpacePackage.Literals.CONNECTION__FROM, rooms.get(0));
        door.refer(SpacePackage.Literals.CONNECTION__TO, rooms.get(1));
        assertTrue(door.isComplete());
        assertTrue(rooms.get(0) instanceof Space);
    }

    @Test
    void whatIsTypedMustBeOfItsKind() {
        Draft quote = new Draft(new Holder(
                example.project(),
                List.of(
                        ServicescapePackage.Literals.PROJECT__EVIDENCE_BASE,
                        EvidencePackage.Literals.EVIDENCE_BASE__QUOTES)));
        assertTrue(quote.say(EvidencePackage.Literals.QUOTE__WORDS, " \n ").isPresent());
        assertEquals(Optional.empty(), quote.say(EvidencePackage.Literals.QUOTE__WORDS, "I was met in peace."));
        assertTrue(quote.isComplete());
        Draft share = new Draft(holder(
                example.any(org.servicescape.model.space.ProgrammeItem.class),
                SpacePackage.Literals.PROGRAMME_ITEM__COST_SHARES));
        assertTrue(share.say(SpacePackage.Literals.COST_SHARE__SHARE, "half").isPresent());
        assertEquals(Optional.empty(), share.say(SpacePackage.Literals.COST_SHARE__SHARE, "0.5"));
    }

    @Test
    void aNewElementIsCalledAsItsKindUntilItGetsAnotherName() {
        Draft point = new Draft(new Holder(
                example.project(),
                List.of(
                        ServicescapePackage.Literals.PROJECT__FRAMEWORK,
                        FrameworkPackage.Literals.FRAMEWORK__VARIATION_POINTS)));
        assertEquals(Optional.empty(), example.editor.change(point.adding(-1)));
        assertEquals(Optional.of("Add Variation point"), example.editor.undoable());
    }

    private void add(Holder holder) {
        Draft draft = new Draft(holder);
        for (EStructuralFeature need : draft.needs()) {
            if (need instanceof EReference reference) {
                List<EObject> choices = draft.choices(reference);
                assertFalse(
                        choices.isEmpty(),
                        () -> need.getName() + " of " + holder.kind().getName());
                draft.refer(reference, choices.get(choices.size() - 1));
            } else if (!draft.element().eIsSet(need)) {
                boolean said = List.of("2001", "0.5", "some words").stream()
                        .anyMatch(typed -> draft.say((EAttribute) need, typed).isEmpty());
                assertTrue(said, need.getName());
            }
        }
        assertTrue(draft.isComplete());
        assertEquals(Optional.empty(), example.editor.change(draft.adding(0)));
        example.assertCanBeRead();
    }

    private static Holder holder(EObject owner, EReference feature) {
        return new Holder(owner, List.of(feature));
    }

    private static Set<String> names(Set<EClass> kinds) {
        Set<String> names = new HashSet<>();
        kinds.forEach(kind -> names.add(kind.getName()));
        return names;
    }
}
