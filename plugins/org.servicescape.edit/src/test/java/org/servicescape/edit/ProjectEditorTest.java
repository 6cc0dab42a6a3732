package org.servicescape.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.servicescape.model.Project;
import org.servicescape.model.journey.Emotion;
import org.servicescape.model.policy.PolicyFactory;
import org.servicescape.model.policy.RuleSetting;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Space;
import org.servicescape.store.ProjectFiles;

class ProjectEditorTest {
    private final Example example = new Example(Example.ISO_OMENA);
    private final ProjectEditor editor = example.editor;
    private final Space space = example.any(Space.class);

    @Test
    void theMenuSaysWhatUndoTakesBack() {
        space.setName("Arena");
        example.write(space, "name", "Hall");
        assertEquals(Optional.of("Rename Arena"), editor.undoable());
        example.write(space, "occupancy", "12");
        assertEquals(Optional.of("Change “Occupancy” of Hall"), editor.undoable());
        editor.choose(example.property(space, "storesFiles"), !space.isStoresFiles());
        assertEquals(Optional.of("Switch “Stores files” of Hall"), editor.undoable());
        Connection door = example.any(Connection.class);
        door.setName(null);
        example.write(door, "width", "1234");
        assertEquals(Optional.of("Change “Width” of Connection " + door.getId()), editor.undoable());
        example.write(door, "name", "D12");
        assertEquals(Optional.of("Name Connection " + door.getId()), editor.undoable());
        Emotion emotion = example.any(Emotion.class);
        example.write(emotion, "note", "Other words");
        assertEquals(Optional.of("Change “Note” of Emotion of " + Names.of(emotion.eContainer())), editor.undoable());
        RuleSetting setting = PolicyFactory.eINSTANCE.createRuleSetting();
        setting.setRule("zone-hierarchy");
        assertEquals("Rule setting zone-hierarchy", Names.of(setting));
    }

    @Test
    void aNameChangesItsOwnLineOfTheFileOnly() {
        List<String> before = example.file().lines().toList();
        example.write(space, "name", "A quite different name");
        List<String> after = example.file().lines().toList();
        assertEquals(before.size(), after.size());
        long changed = 0;
        for (int i = 0; i < before.size(); i++) {
            changed += before.get(i).equals(after.get(i)) ? 0 : 1;
        }
        assertEquals(1, changed);
    }

    @Test
    void aNewIdIsFollowedByAllReferences() {
        String old = space.getId();
        example.write(space, "id", "quite-another-id");
        assertFalse(example.file().contains("\"" + old + "\""));
        example.assertCanBeRead();
    }

    @Test
    void itIsChangedAgainstWhatWasSavedLast() {
        assertFalse(editor.isChanged());
        example.write(space, "name", "One");
        assertTrue(editor.isChanged());
        editor.markSaved();
        assertFalse(editor.isChanged());
        editor.undo();
        assertTrue(editor.isChanged());
        editor.redo();
        assertFalse(editor.isChanged());
        editor.undo();
        example.write(space, "name", "Two");
        assertTrue(editor.isChanged());
        editor.undo();
        assertTrue(editor.isChanged(), "what was saved cannot be come back to");
    }

    @Test
    void listenersHearOfEveryEditUndoRedoAndSaving() {
        List<Integer> heard = new ArrayList<>();
        editor.addListener(() -> heard.add(editor.revision()));
        example.write(space, "name", "One");
        editor.undo();
        editor.redo();
        editor.markSaved();
        assertEquals(List.of(1, 2, 3, 3), heard);
        example.write(space, "name", "One");
        example.refusal(space, "id", "");
        editor.redo();
        assertEquals(4, heard.size(), "what changes nothing is not heard of");
    }

    @Test
    void undoAndRedoWithNothingToDoChangeNothing() {
        String before = example.file();
        editor.undo();
        editor.redo();
        assertEquals(before, example.file());
        assertEquals(0, editor.revision());
        assertEquals(Optional.empty(), editor.undoable());
        assertEquals(Optional.empty(), editor.redoable());
    }

    @Test
    void anEditAfterUndoForgetsWhatWasUndone() {
        example.write(space, "name", "One");
        editor.undo();
        example.write(space, "description", "Two");
        assertEquals(Optional.empty(), editor.redoable());
    }

    @Test
    void aSnapshotIsEqualAndIndependent() {
        Project snapshot = editor.snapshot();
        String before = example.file();
        assertNotSame(example.project(), snapshot);
        assertEquals(before, ProjectFiles.toText(snapshot));
        example.write(space, "name", "Elsewhere");
        assertEquals(before, ProjectFiles.toText(snapshot));
    }
}
