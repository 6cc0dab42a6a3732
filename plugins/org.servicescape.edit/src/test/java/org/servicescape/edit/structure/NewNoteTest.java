package org.servicescape.edit.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.servicescape.edit.Example;
import org.servicescape.model.Note;
import org.servicescape.model.NoteState;
import org.servicescape.model.journey.JourneyMoment;

class NewNoteTest {
    private final Example example = new Example(Example.ISO_OMENA);
    private final JourneyMoment moment = example.any(JourneyMoment.class);

    @Test
    void whatIsSaidOfAMomentIsANoteAndOneStepOfUndo() {
        String before = example.file();
        int notes = moment.getNotes().size();
        NewNote change = new NewNote(moment, "  We always wait here ");
        assertEquals(Optional.empty(), example.editor.change(change));
        Note note = moment.getNotes().get(notes);
        assertEquals("We always wait here", note.getText());
        assertEquals(NoteState.OPEN, note.getState());
        assertEquals(Optional.of("Note on " + moment.getName()), example.editor.undoable());
        String after = example.file();
        example.editor.undo();
        assertEquals(before, example.file());
        example.editor.redo();
        assertEquals(after, example.file());
    }

    @Test
    void aNoteWithoutWordsIsRefused() {
        String before = example.file();
        assertTrue(example.editor.change(new NewNote(moment, " ")).isPresent());
        assertEquals(before, example.file());
    }
}
