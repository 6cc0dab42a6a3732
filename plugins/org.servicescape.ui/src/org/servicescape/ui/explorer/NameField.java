package org.servicescape.ui.explorer;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TreeEditor;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;
import org.servicescape.edit.ProjectEditor;
import org.servicescape.edit.Property;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.structure.Refusal;

/** A field over a line of the tree in which the name of an element is written. Enter writes it, Escape leaves it as it was. */
final class NameField {
    private static final int MARGIN = 12;

    private final TreeViewer tree;
    private final TreeEditor place;

    NameField(TreeViewer tree) {
        this.tree = tree;
        this.place = new TreeEditor(tree.getTree());
        place.horizontalAlignment = SWT.LEFT;
        place.grabHorizontal = true;
    }

    /** Opens the field over an element; nothing happens where that has no name. */
    void open(OpenProject project, EObject element) {
        close();
        Optional<Property> name = project.editor().properties(element).stream()
                .filter(property -> property.id().equals("name"))
                .findFirst();
        if (name.isEmpty() || !(tree.testFindItem(element) instanceof TreeItem item)) {
            return;
        }
        Text field = new Text(tree.getTree(), SWT.BORDER | SWT.SINGLE);
        field.setText(name.get().text());
        field.selectAll();
        field.addListener(SWT.FocusOut, event -> enter(project.editor(), name.get(), field));
        field.addListener(SWT.Traverse, event -> traverse(event, project.editor(), name.get(), field));
        place.minimumWidth = field.computeSize(SWT.DEFAULT, SWT.DEFAULT).x + MARGIN;
        place.setEditor(field, item);
        field.setFocus();
    }

    private void traverse(Event event, ProjectEditor editor, Property name, Text field) {
        if (event.detail == SWT.TRAVERSE_RETURN) {
            event.doit = false;
            enter(editor, name, field);
            tree.getTree().setFocus();
        } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
            event.doit = false;
            close();
            tree.getTree().setFocus();
        }
    }

    private void enter(ProjectEditor editor, Property name, Text field) {
        if (field.isDisposed() || place.getEditor() != field) {
            return;
        }
        String typed = field.getText();
        close();
        editor.write(name, typed).ifPresent(sentence -> Refusal.show(tree.getTree(), sentence));
    }

    private void close() {
        if (place.getEditor() != null) {
            Text old = (Text) place.getEditor();
            place.setEditor(null);
            old.dispose();
        }
    }
}
