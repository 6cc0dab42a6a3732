package org.servicescape.edit.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servicescape.edit.Change;
import org.servicescape.edit.EveryKind;
import org.servicescape.edit.Example;
import org.servicescape.edit.ProjectEditor;
import org.servicescape.model.Element;
import org.servicescape.model.Translation;

/** Whatever is added, deleted, moved or copied: the file can be read back, and undo takes it back to the byte. */
class StructureTest {
    @Test
    void whateverTheMetamodelHoldsCanBeCopiedAndDeletedAgain() {
        Example example = new Example(Example.SMALL);
        EveryKind.addTo(example);
        Set<EClass> seen = new HashSet<>();
        int done = 0;
        for (EObject element : example.elements()) {
            if (element != example.project() && seen.add(element.eClass())) {
                done += doUndoRedo(example, Pasting.duplicate(List.of(element))) ? 1 : 0;
                done += doUndoRedo(example, new Removing(example.project(), List.of(element))) ? 1 : 0;
            }
        }
        int kinds = EveryKind.all().size();
        int tried = done;
        assertTrue(tried > 1.8 * (kinds - 10), () -> tried + " edits of " + kinds + " kinds");
    }

    @ParameterizedTest
    @MethodSource("org.servicescape.edit.Example#all")
    void anyDeletionLeavesAFileThatCanBeRead(String file) {
        Example example = new Example(file);
        List<EObject> elements = example.elements();
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            EObject element = elements.get(1 + random.nextInt(elements.size() - 1));
            assertTrue(doUndoRedo(example, new Removing(example.project(), List.of(element))));
        }
    }

    @ParameterizedTest
    @MethodSource("org.servicescape.edit.Example#all")
    void anyMoveIsRefusedInASentenceOrLeavesAFileThatCanBeRead(String file) {
        Example example = new Example(file);
        Random random = new Random(11);
        int done = 0;
        for (int i = 0; i < 400; i++) {
            List<EObject> elements = example.elements();
            EObject element = elements.get(1 + random.nextInt(elements.size() - 1));
            if (element instanceof Translation) {
                continue; // it is written with its text
            }
            List<EObject> alike = elements.stream()
                    .filter(other -> other.eClass() == element.eContainer().eClass())
                    .toList();
            Holder around = Holder.around(element);
            Holder holder = new Holder(alike.get(random.nextInt(alike.size())), around.path());
            if (doUndoRedo(example, new Moving(List.of(element), holder, random.nextInt(4) - 1))) {
                done++;
            }
        }
        int moved = done;
        assertTrue(moved > 60, () -> moved + " were moved");
    }

    @Test
    void whatIsCopiedIntoAnotherProjectRefersToWhatIsThere() {
        Example from = new Example(Example.ISO_OMENA);
        Example to = new Example(Example.PORI);
        Random random = new Random(3);
        int done = 0;
        for (int i = 0; i < 300; i++) {
            EObject element =
                    from.elements().get(1 + random.nextInt(from.elements().size() - 1));
            List<EObject> targets = to.elements().stream()
                    .filter(other -> other.eClass() == element.eContainer().eClass())
                    .toList();
            if (!targets.isEmpty()) {
                Clip clip = Clip.of(List.of(element));
                done += doUndoRedo(to, Pasting.into(targets.get(random.nextInt(targets.size())), clip)) ? 1 : 0;
            }
        }
        int pasted = done;
        assertTrue(pasted > 60, () -> pasted + " were put there");
    }

    /** Whether it was done; a change that is refused says why and changes nothing. */
    private static boolean doUndoRedo(Example example, Change change) {
        ProjectEditor editor = example.editor;
        String before = example.file();
        int revision = editor.revision();
        String label = change.label();
        Optional<String> refused = editor.change(change);
        if (refused.isPresent()) {
            assertTrue(refused.get().endsWith("."), refused.get());
            assertFalse(refused.get().contains("{"), refused.get());
            assertEquals(before, example.file(), refused.get());
            return false;
        }
        if (editor.revision() == revision) {
            assertEquals(before, example.file(), label);
            return false;
        }
        assertEquals(Optional.of(label), editor.undoable());
        String after = example.file();
        assertFalse(before.equals(after), label);
        example.assertCanBeRead();
        assertIdsAreDifferent(example);
        editor.undo();
        assertEquals(before, example.file(), label);
        editor.redo();
        assertEquals(after, example.file(), label);
        editor.undo();
        return true;
    }

    private static void assertIdsAreDifferent(Example example) {
        Set<String> ids = new HashSet<>();
        for (EObject element : example.elements()) {
            if (element instanceof Element) {
                assertTrue(ids.add(EcoreUtil.getID(element)), () -> EcoreUtil.getID(element) + " twice");
            }
        }
    }
}
