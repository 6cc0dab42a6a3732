package org.servicescape.ui.explorer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.util.DelegatingDragAdapter;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.util.TransferDragSourceListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.servicescape.core.Drawing;
import org.servicescape.edit.Referring;
import org.servicescape.edit.structure.Holder;
import org.servicescape.edit.structure.Landing;
import org.servicescape.model.Project;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.share.SvgDrag;
import org.servicescape.ui.structure.ElementActions;
import org.servicescape.ui.table.TablesMenu;

/** Editing in the tree: the menu, the keys, names written in place, and lines dragged to where they should stand. */
final class TreeEditing implements ElementActions.Where {
    private final TreeViewer tree;
    private final ProjectSession session;
    private final ElementActions actions;
    private final NameField names;

    TreeEditing(IWorkbenchPartSite site, ProjectSession session, TreeViewer tree) {
        this.tree = tree;
        this.session = session;
        this.actions = new ElementActions(site, this);
        this.names = new NameField(tree);
    }

    void install() {
        actions.install();
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            heading().ifPresent(holder -> TablesMenu.offer(shown, window, holder));
            heading()
                    .map(Holder::kind)
                    .or(() -> selected().stream().map(EObject::eClass).findFirst())
                    .ifPresent(kind -> TablesMenu.offerThemes(shown, window, kind));
            actions.fill(shown, heading());
        });
        tree.getTree().setMenu(menu.createContextMenu(tree.getTree()));
        DelegatingDragAdapter drags = new DelegatingDragAdapter();
        drags.addDragSourceListener(new Dragging());
        drags.addDragSourceListener(new SvgDrag(this::picture));
        tree.addDragSupport(DND.DROP_MOVE | DND.DROP_COPY | DND.DROP_LINK, drags.getTransfers(), drags);
        tree.addDropSupport(DND.DROP_MOVE, new Transfer[] {LocalSelectionTransfer.getTransfer()}, new Dropping());
    }

    @Override
    public List<EObject> selected() {
        List<?> chosen = tree.getStructuredSelection().toList();
        boolean elementsOnly = chosen.stream().allMatch(EObject.class::isInstance);
        return elementsOnly ? chosen.stream().map(EObject.class::cast).toList() : List.of();
    }

    @Override
    public void reveal(EObject element) {
        tree.setSelection(new StructuredSelection(element), true);
    }

    @Override
    public void rename(EObject element) {
        session.project().ifPresent(project -> names.open(project, element));
    }

    @Override
    public Control control() {
        return tree.getTree();
    }

    /** The first sheet of the picture that is selected. */
    private Optional<Scene> picture() {
        return tree.getStructuredSelection().getFirstElement() instanceof ViewOf picture
                ? session.project().map(open -> Drawing.of(
                                open.project(), session.findings().orElse(List.of()), Locale.getDefault())
                        .sheets(picture.id())
                        .get(0))
                : Optional.empty();
    }

    private Optional<Holder> heading() {
        return tree.getStructuredSelection().getFirstElement() instanceof Chapter chapter
                ? chapter.holder()
                : Optional.empty();
    }

    /** Takes the selected lines along. */
    private final class Dragging extends DragSourceAdapter implements TransferDragSourceListener {
        @Override
        public Transfer getTransfer() {
            return LocalSelectionTransfer.getTransfer();
        }

        @Override
        public void dragStart(DragSourceEvent event) {
            List<EObject> chosen = selected();
            event.doit = !chosen.isEmpty() && chosen.stream().noneMatch(Project.class::isInstance);
            LocalSelectionTransfer.getTransfer().setSelection(tree.getStructuredSelection());
        }

        @Override
        public void dragSetData(DragSourceEvent event) {
            event.data = LocalSelectionTransfer.getTransfer().getSelection();
        }

        @Override
        public void dragFinished(DragSourceEvent event) {
            LocalSelectionTransfer.getTransfer().setSelection(null);
        }
    }

    /** Lets lines go between two others, into an element, or under a heading. */
    private final class Dropping extends ViewerDropAdapter {
        Dropping() {
            super(tree);
            setScrollExpandEnabled(true);
        }

        @Override
        public boolean validateDrop(Object target, int operation, TransferData type) {
            return referring(target).isPresent() || landing(target).isPresent();
        }

        @Override
        public boolean performDrop(Object data) {
            Optional<Referring> referring = referring(getCurrentTarget());
            if (referring.isPresent()) {
                actions.refer(referring.get());
                return true;
            }
            Optional<Landing> landing = landing(getCurrentTarget());
            landing.ifPresent(there -> actions.drop(selected(), there.holder(), there.index()));
            return landing.isPresent();
        }

        /** On an element of another kind, which cannot hold what is dragged, it says that the one refers to the other. */
        private Optional<Referring> referring(Object target) {
            List<EObject> dragged = selected();
            boolean refers = !dragged.isEmpty()
                    && getCurrentLocation() == LOCATION_ON
                    && target instanceof EObject element
                    && dragged.stream().noneMatch(one -> one.eClass() == element.eClass())
                    && Holder.of(element).stream().noneMatch(holder -> holder.takes(dragged.get(0)));
            return refers
                    ? session.project()
                            .filter(project -> !project.isReadOnly())
                            .flatMap(project -> Referring.of(project.editor(), (EObject) target, dragged))
                    : Optional.empty();
        }

        private Optional<Landing> landing(Object target) {
            List<EObject> dragged = selected();
            if (dragged.isEmpty()) {
                return Optional.empty();
            }
            if (target instanceof Chapter chapter) {
                return chapter.holder()
                        .filter(holder -> holder.takes(dragged.get(0)))
                        .map(holder -> new Landing(holder, -1));
            }
            if (!(target instanceof EObject element)) {
                return Optional.empty();
            }
            boolean between = getCurrentLocation() == LOCATION_BEFORE || getCurrentLocation() == LOCATION_AFTER;
            if (between && element.eContainer() != null) {
                Holder holder = Holder.around(element);
                int at = holder.contents().indexOf(element) + (getCurrentLocation() == LOCATION_AFTER ? 1 : 0);
                return holder.takes(dragged.get(0)) ? Optional.of(new Landing(holder, at)) : Optional.empty();
            }
            return Landing.of(dragged.get(0), element);
        }
    }

    /** Offers all that can be added to the project. */
    void fillNew(IMenuManager menu) {
        actions.fillNew(menu);
    }
}
