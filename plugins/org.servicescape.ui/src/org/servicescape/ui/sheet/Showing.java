package org.servicescape.ui.sheet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.servicescape.model.Element;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Sightline;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.ui.session.OpenProject;

/** Shows elements in the pictures in which they are. */
public final class Showing {
    private Showing() {}

    /**
     * Brings a picture to the front that shows one of the elements, an open one if there is any, and frames in it those
     * that it has.
     *
     * @return whether there is such a picture
     */
    public static boolean show(IWorkbenchPage page, OpenProject project, Collection<String> elements) {
        List<SheetEditor> open = open(page);
        for (String id : elements) {
            Optional<SheetEditor> showing = open.stream()
                    .filter(editor -> editor.canvas().figures().best(id).isPresent())
                    .findFirst();
            if (showing.isEmpty()) {
                showing = project.element(id)
                        .flatMap(element -> pictureOf(project, element))
                        .flatMap(picture -> SheetEditor.open(page, picture));
            }
            if (showing.isPresent()) {
                page.activate(showing.get());
                showing.get().show(elements);
                return true;
            }
        }
        return false;
    }

    private static List<SheetEditor> open(IWorkbenchPage page) {
        List<SheetEditor> open = new ArrayList<>();
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) instanceof SheetEditor editor) {
                open.add(editor);
            }
        }
        return open;
    }

    /** The picture of what holds the element; a door is in the picture of the spaces that it joins. */
    static Optional<ViewOf> pictureOf(OpenProject project, EObject element) {
        for (EObject around = place(element); around != null; around = around.eContainer()) {
            if (around instanceof Element subject) {
                Optional<ViewOf> picture = project.pictures().stream()
                        .filter(one -> one.subject().equals(subject.getId()))
                        .findFirst();
                if (picture.isPresent()) {
                    return picture;
                }
            }
        }
        return Optional.empty();
    }

    private static EObject place(EObject element) {
        if (element instanceof Connection connection && connection.getFrom() != null) {
            return connection.getFrom();
        }
        return element instanceof Sightline sightline && sightline.getFrom() != null ? sightline.getFrom() : element;
    }
}
