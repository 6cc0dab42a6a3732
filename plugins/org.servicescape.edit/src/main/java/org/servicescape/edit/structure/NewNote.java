package org.servicescape.edit.structure;

import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.Refused;
import org.servicescape.model.Element;
import org.servicescape.model.Note;
import org.servicescape.model.NoteState;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;

/**
 * Writes down what people say of an element, as a note that somebody still has to look at.
 *
 * @param on what they speak of
 * @param text what they say; one without words is refused
 */
public record NewNote(Element on, String text) implements Change {
    @Override
    public String label() {
        return Message.COMMAND_NOTE.with(Names.shorten(Names.of(on)));
    }

    @Override
    public void make(Project project) throws Refused {
        if (text.isBlank()) {
            throw new Refused(Message.REFUSED_NOTE);
        }
        Note note = ServicescapeFactory.eINSTANCE.createNote();
        note.setText(text.strip());
        note.setState(NoteState.OPEN);
        on.getNotes().add(note);
    }
}
