package org.servicescape.ui.present;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.servicescape.edit.structure.NewNote;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.structure.Refusal;
import org.servicescape.ui.text.Messages;
import org.servicescape.ui.text.Names;

/** A field below a slide in which is written what people say of its moment: Enter keeps it as a note, Escape does not. */
final class NoteField {
    private final Composite below;
    private final Control slide;
    private Composite bar;

    /** A field that opens at the bottom of a composite in a grid; the slide gets the focus back. */
    NoteField(Composite below, Control slide) {
        this.below = below;
        this.slide = slide;
    }

    /** Opens the field for a moment. */
    void open(JourneyMoment moment) {
        close();
        bar = new Composite(below, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(bar);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.END, true, false));
        new Label(bar, SWT.NONE).setText(NLS.bind(Messages.presentNote, Names.of(moment)));
        Text field = new Text(bar, SWT.BORDER | SWT.SINGLE);
        field.setMessage(Messages.presentNoteHint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        field.addListener(SWT.Traverse, event -> traverse(event, field, moment));
        below.layout();
        field.setFocus();
    }

    /** Whether somebody is writing. */
    boolean isOpen() {
        return bar != null && !bar.isDisposed();
    }

    /** Closes the field; what stands in it is given up. */
    void close() {
        if (isOpen()) {
            bar.dispose();
            below.layout();
            slide.setFocus();
        }
    }

    private void traverse(Event event, Text field, JourneyMoment moment) {
        if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
        } else if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            keep(field, moment);
        }
    }

    private void keep(Text field, JourneyMoment moment) {
        ProjectSession session = SessionFactory.session();
        if (!session.settle() || session.project().isEmpty()) {
            return;
        }
        Optional<String> refused = session.project().get().isReadOnly()
                ? Optional.of(NLS.bind(
                        Messages.saveReadOnly, session.project().get().file().getFileName()))
                : session.project().get().editor().change(new NewNote(moment, field.getText()));
        if (refused.isPresent()) {
            Refusal.show(field, refused.get());
        } else {
            session.say(NLS.bind(Messages.presentNoted, Names.of(moment)));
            close();
        }
    }
}
