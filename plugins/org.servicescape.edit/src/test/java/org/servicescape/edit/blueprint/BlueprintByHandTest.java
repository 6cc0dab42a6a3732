package org.servicescape.edit.blueprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.servicescape.edit.Change;
import org.servicescape.edit.Example;
import org.servicescape.edit.structure.Adding;
import org.servicescape.edit.structure.Holder;
import org.servicescape.edit.structure.Spans;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.FlowKind;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.journey.Emotion;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.people.CustomerProfile;
import org.servicescape.model.space.Space;

/** The blueprint of one journey from nothing, as a designer makes it: a visit of the child health clinic at Iso Omena. */
class BlueprintByHandTest {
    private static final List<String> VISIT = List.of(
            "Books a time",
            "Comes by metro",
            "Finds the clinic",
            "Checks in",
            "Waits",
            "Is called",
            "Meets the nurse",
            "Books the next time",
            "Goes shopping");

    private final Example example = new Example(Example.ISO_OMENA);
    private final Journey journey = JourneyFactory.eINSTANCE.createJourney();
    private String empty;

    @BeforeEach
    void aJourneyWithoutAnything() {
        empty = example.file();
        journey.setName("A visit with a baby");
        done(new Adding(
                new Holder(example.project(), List.of(ServicescapePackage.Literals.PROJECT__JOURNEYS)), journey));
    }

    @Test
    void aBlueprintIsDrawnFromNothingUndoneToTheFirstByteAndDoneAgain() {
        VISIT.forEach(name -> done(NewMoments.atEnd(journey, List.of(name))));
        assertEquals(
                VISIT,
                Spans.moments(journey).stream().map(JourneyMoment::getName).toList());
        assertEquals("Stage 1", journey.getStages().get(0).getName());

        done(NewMoments.after(moment("Checks in"), List.of("Changes the baby's nappy")));
        assertEquals("Waits", Spans.moments(journey).get(5).getName());

        done(new NewLane(journey, LaneKind.FRONTSTAGE, null, example.any(ServiceRole.class)));
        done(new NewLane(journey, LaneKind.BACKSTAGE, "Health records", null));
        done(new NewLane(journey, LaneKind.SUPPORT, "Cleaning", null));
        done(new NewLane(journey, LaneKind.TECHNOLOGY_FRONTSTAGE, null, null));
        assertEquals(4, journey.getBlueprint().getLanes().size());

        NewActions greeting = done(new NewActions(
                LaneAt.of(journey, LaneKind.FRONTSTAGE), moment("Checks in"), List.of("Greets the family")));
        NewActions cleaning =
                done(new NewActions(LaneAt.of(journey, LaneKind.SUPPORT), moment("Waits"), List.of("Cleans the toys")));
        Action clean = cleaning.actions().get(0);
        done(PlacingAction.over(clean, moment("Meets the nurse"), moment("Waits")));
        assertEquals(
                List.of("Waits", "Is called", "Meets the nurse"),
                Spans.of(clean).stream().map(JourneyMoment::getName).toList());

        done(new NewFlow(moment("Checks in"), greeting.actions().get(0), FlowKind.ACTION));
        done(new NewFailPoint(moment("Waits"), "The family waits longer than the baby can"));
        CustomerProfile family = example.any(CustomerProfile.class);
        done(new Feeling(moment("Waits"), family, OptionalInt.of(-1)));
        done(new Feeling(moment("Meets the nurse"), family, OptionalInt.of(2)));
        Space waiting = example.any(Space.class);
        done(new Happening(List.of(moment("Waits"), moment("Is called")), waiting));
        assertEquals(waiting, moment("Is called").getPlace());

        String drawn = example.file();
        example.assertCanBeRead();
        while (example.editor.undoable().isPresent()) {
            example.editor.undo();
        }
        assertEquals(empty, example.file());
        while (example.editor.redoable().isPresent()) {
            example.editor.redo();
        }
        assertEquals(drawn, example.file());
    }

    @Test
    void pastedLinesBecomeMomentsOrActionsAtMomentsThatFollow() {
        done(NewMoments.atEnd(journey, VISIT));
        NewActions calls = done(new NewActions(
                LaneAt.of(journey, LaneKind.BACKSTAGE),
                moment("Checks in"),
                List.of("Sees who is there", "", "Calls")));
        assertEquals(2, calls.actions().size());
        assertEquals(moment("Is called"), calls.actions().get(1).getFirstMoment());
        assertEquals(
                "Add Sees who is there and 1 more", example.editor.undoable().orElseThrow());
        assertEquals(
                "2 actions do not fit: from “Goes shopping” on there is room for 1.",
                refused(new NewActions(
                        LaneAt.of(journey, LaneKind.BACKSTAGE), moment("Goes shopping"), List.of("One", "Two"))));
    }

    @Test
    void aMomentInsertedUnderAnActionIsCoveredByIt() {
        done(NewMoments.atEnd(journey, VISIT));
        Action action = done(new NewActions(LaneAt.of(journey, LaneKind.SUPPORT), moment("Waits"), List.of("Cleans")))
                .actions()
                .get(0);
        done(PlacingAction.over(action, moment("Waits"), moment("Is called")));
        done(NewMoments.before(moment("Is called"), List.of("Reads to the baby")));
        assertEquals(3, Spans.of(action).size());
    }

    @Test
    void anActionThatIsDraggedKeepsItsLengthUntilTheJourneyEnds() {
        done(NewMoments.atEnd(journey, VISIT));
        Action action = done(new NewActions(LaneAt.of(journey, LaneKind.SUPPORT), moment("Waits"), List.of("Cleans")))
                .actions()
                .get(0);
        done(PlacingAction.over(action, moment("Waits"), moment("Meets the nurse")));
        done(PlacingAction.to(action, LaneAt.of(journey, LaneKind.FRONTSTAGE), moment("Checks in")));
        assertEquals(LaneKind.FRONTSTAGE, action.getLane().getKind());
        assertEquals("Is called", action.getLastMoment().getName());
        done(PlacingAction.to(action, LaneAt.of(action.getLane()), moment("Goes shopping")));
        assertEquals(List.of(moment("Goes shopping")), Spans.of(action));
    }

    @Test
    void aStageBeginsAtAMomentAndTakesThoseAfterIt() {
        done(NewMoments.atEnd(journey, VISIT));
        String before = example.file();
        NewStage care = done(NewStage.at(moment("Is called"), "Care"));
        assertEquals(
                List.of("Is called", "Meets the nurse", "Books the next time", "Goes shopping"),
                care.stage().getMoments().stream().map(JourneyMoment::getName).toList());
        assertEquals("Waits", journey.getStages().get(0).getMoments().get(4).getName());
        assertEquals(
                VISIT,
                Spans.moments(journey).stream().map(JourneyMoment::getName).toList());
        assertEquals("Care begins with Is called already.", refused(NewStage.at(moment("Is called"), "Care")));
        NewStage after = done(NewStage.atEnd(journey, "Afterwards"));
        assertEquals(2, journey.getStages().indexOf(after.stage()));
        example.assertCanBeRead();
        example.editor.undo();
        example.editor.undo();
        assertEquals(before, example.file());
    }

    @Test
    void anEmotionOfNobodyInParticularIsThatOfTheOneWhoseJourneyItIs() {
        done(NewMoments.atEnd(journey, VISIT));
        CustomerProfile family = example.any(CustomerProfile.class);
        journey.getOf().add(family);
        Emotion felt = JourneyFactory.eINSTANCE.createEmotion();
        felt.setValue(1);
        moment("Waits").getEmotions().add(felt);
        done(new Feeling(moment("Waits"), family, OptionalInt.of(-1)));
        assertEquals(List.of(felt), moment("Waits").getEmotions());
        assertEquals(-1, felt.getValue());
        done(new Feeling(moment("Waits"), example.any(ServiceRole.class), OptionalInt.of(0)));
        assertEquals(2, moment("Waits").getEmotions().size());
    }

    @Test
    void whatWouldBreakTheBlueprintIsRefusedWithTheReason() {
        done(NewMoments.atEnd(journey, VISIT));
        JourneyMoment waits = moment("Waits");
        assertEquals("A flow cannot lead from Waits to itself.", refused(new NewFlow(waits, waits, FlowKind.ACTION)));
        done(new NewFlow(waits, moment("Is called"), FlowKind.ACTION));
        assertEquals(
                "A flow of this kind leads from Waits to Is called already.",
                refused(new NewFlow(waits, moment("Is called"), FlowKind.ACTION)));
        Journey other = example.project().getJourneys().get(0);
        assertTrue(refused(new NewFlow(waits, Spans.moments(other).get(0), FlowKind.ACTION))
                .contains("belongs together"));
    }

    private JourneyMoment moment(String name) {
        return Spans.moments(journey).stream()
                .filter(moment -> name.equals(moment.getName()))
                .findFirst()
                .orElseThrow();
    }

    private <C extends Change> C done(C change) {
        assertEquals(Optional.empty(), example.editor.change(change));
        return change;
    }

    private String refused(Change change) {
        String before = example.file();
        String sentence = example.editor.change(change).orElseThrow();
        assertEquals(before, example.file());
        return sentence;
    }
}
