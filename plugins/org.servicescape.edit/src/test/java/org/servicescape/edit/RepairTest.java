package org.servicescape.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Confidence;
import org.servicescape.checks.Finding.Kind;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.repair.ChangeKind;
import org.servicescape.checks.repair.Edit;
import org.servicescape.checks.repair.Repair;
import org.servicescape.checks.words.Saying;
import org.servicescape.model.policy.Waiver;

/** Repairs and waivers as edits: one step that undo takes back to the byte and redo does again. */
class RepairTest {
    private static final Finding FINDING = new Finding(
            "unseen-queue:waiting-hall",
            "unseen-queue",
            Kind.VIOLATED,
            Severity.ERROR,
            Confidence.DRAWN,
            List.of("waiting-hall"),
            List.of("waiting-hall"),
            List.of(),
            Saying.plain("Queue in open view"),
            Saying.plain("People waiting in Waiting hall are on show."),
            false);

    private final Example example = new Example(Example.ISO_OMENA);

    @Test
    void aRepairThatSetsAddsAndRemovesIsOneStepOfUndo() {
        Repair repair = Repair.of(
                "Close the view",
                ChangeKind.SCREEN,
                1,
                List.of(
                        Edit.set("o-library-waiting", "kind", "door"),
                        Edit.set("o-library-waiting", "width"),
                        Edit.set("child-clinic", "receivedIn", "room-22", "room-25"),
                        new Edit.RemoveElement("sight-arena-waiting"),
                        new Edit.AddElement(
                                "storey-2",
                                "spaces",
                                List.of(Edit.given("id", "lobby"), Edit.given("outline", "0,0 1000,1000"))),
                        new Edit.AddElement(
                                "as-is",
                                "connections",
                                List.of(
                                        Edit.given("id", "d-lobby"),
                                        Edit.given("from", "lobby"),
                                        Edit.given("to", "library")))));
        doUndoRedo(() -> example.editor.repair(repair));
        assertTrue(example.file().contains("\"d-lobby\""));
        assertFalse(example.file().contains("sight-arena-waiting"));
    }

    @Test
    void aRepairOfAnotherStateOfTheProjectIsRefusedAndChangesNothing() {
        String before = example.file();
        Repair repair = Repair.of(
                "Close the view",
                ChangeKind.SCREEN,
                1,
                List.of(Edit.set("o-library-waiting", "kind", "door"), Edit.set("gone", "kind", "door")));
        String refused = example.editor.repair(repair).orElseThrow();
        assertTrue(refused.contains("has changed"), refused);
        assertEquals(before, example.file());
        assertEquals(Optional.empty(), example.editor.undoable());
    }

    @Test
    void aFindingIsAcceptedWithReasonRoleAndLastDayAndNoLongerAccepted() {
        doUndoRedo(() -> example.editor.accept(FINDING, "Built like this", "Owner", LocalDate.of(2027, 1, 31)));
        Waiver waiver = Waivers.of(example.project(), FINDING).orElseThrow();
        assertEquals("Built like this", waiver.getReason());
        assertEquals("Owner", waiver.getRole());
        assertEquals(LocalDate.of(2027, 1, 31), waiver.getExpires());
        doUndoRedo(() -> example.editor.accept(FINDING, "Another reason", "", null));
        assertEquals(1, example.project().getPolicy().getWaivers().size());
        doUndoRedo(() -> {
            example.editor.withdraw(FINDING);
            return Optional.empty();
        });
        assertEquals(Optional.empty(), Waivers.of(example.project(), FINDING));
    }

    @Test
    void nothingIsAcceptedWithoutAReason() {
        String before = example.file();
        assertTrue(example.editor.accept(FINDING, " \n ", "Owner", null).isPresent());
        assertEquals(before, example.file());
    }

    private interface Action {
        Optional<String> run();
    }

    private void doUndoRedo(Action edit) {
        ProjectEditor editor = example.editor;
        String before = example.file();
        assertEquals(Optional.empty(), edit.run());
        String after = example.file();
        assertNotEquals(before, after);
        example.assertCanBeRead();
        assertFalse(editor.undoable().orElseThrow().isBlank());
        editor.undo();
        assertEquals(before, example.file());
        editor.redo();
        assertEquals(after, example.file());
        example.assertCanBeRead();
    }
}
