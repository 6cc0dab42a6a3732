package org.servicescape.ui.structure;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.servicescape.edit.Change;
import org.servicescape.edit.Referring;
import org.servicescape.edit.structure.Clip;
import org.servicescape.edit.structure.Draft;
import org.servicescape.edit.structure.Holder;
import org.servicescape.edit.structure.Moving;
import org.servicescape.edit.structure.Pasting;
import org.servicescape.edit.structure.Removing;
import org.servicescape.model.Project;
import org.servicescape.model.journey.Stage;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.text.Messages;
import org.servicescape.ui.text.Names;

/**
 * What can be done with the elements that are selected in a part of the window: add beside or into them, rename, duplicate,
 * delete, cut, copy, paste, move up and down. Each is one step of undo; what is refused says why at the pointer.
 */
public final class ElementActions {
    private static final String DUPLICATE = "org.servicescape.ui.duplicate";
    private static final String MOVE_UP = "org.servicescape.ui.moveUp";
    private static final String MOVE_DOWN = "org.servicescape.ui.moveDown";

    private final IWorkbenchPartSite site;
    private final Where where;
    private final ProjectSession session = SessionFactory.session();

    /** The part of the window in which elements are selected. */
    public interface Where {
        /** The selected elements, in the order of the model; what stands for itself only, such as a heading, is none. */
        List<EObject> selected();

        /** Selects an element. */
        void reveal(EObject element);

        /** Selects elements, the first of which is to be seen. */
        default void revealAll(List<EObject> elements) {
            reveal(elements.get(0));
        }

        /** Lets somebody write the name of an element in its place. */
        void rename(EObject element);

        /** Pastes text that another program has copied; false where none can be pasted. */
        default boolean pasteText() {
            return false;
        }

        /** What the keys are pressed in. */
        Control control();

        /** What moving up or down (-1, 1) does here instead of changing the place in the list of siblings. */
        default Optional<Runnable> moving(int down) {
            return Optional.empty();
        }
    }

    /** Actions for a part; {@link #install} makes them work. */
    public ElementActions(IWorkbenchPartSite site, Where where) {
        this.site = site;
        this.where = where;
    }

    /** Lets the commands of menus and keys work while the part is active and its control has the focus. */
    public void install() {
        handle(IWorkbenchCommandConstants.EDIT_DELETE, this::isMovable, this::delete);
        handle(IWorkbenchCommandConstants.EDIT_CUT, this::isMovable, this::cut);
        handle(IWorkbenchCommandConstants.EDIT_COPY, this::isSelected, this::copy);
        handle(IWorkbenchCommandConstants.EDIT_PASTE, () -> isEditable() && isSelected(), this::paste);
        handle(IWorkbenchCommandConstants.FILE_RENAME, () -> isEditable() && isOne(), this::rename);
        handle(DUPLICATE, this::isMovable, this::duplicate);
        handle(MOVE_UP, () -> where.moving(-1).isPresent() || canMove(-1), () -> move(-1));
        handle(MOVE_DOWN, () -> where.moving(1).isPresent() || canMove(1), () -> move(1));
    }

    /** Offers all of it in a menu. */
    public void fill(IMenuManager menu, Optional<Holder> heading) {
        if (isEditable()) {
            MenuManager add = new MenuManager(Messages.newMenu);
            NewMenu kinds = new NewMenu(this::add);
            heading.ifPresent(holder -> kinds.fill(add, holder));
            if (heading.isEmpty() && isOne()) {
                kinds.fill(add, where.selected().get(0));
            }
            menu.add(add);
            menu.add(new Separator());
        }
        for (String command : List.of(
                IWorkbenchCommandConstants.FILE_RENAME,
                DUPLICATE,
                IWorkbenchCommandConstants.EDIT_DELETE,
                "",
                IWorkbenchCommandConstants.EDIT_CUT,
                IWorkbenchCommandConstants.EDIT_COPY,
                IWorkbenchCommandConstants.EDIT_PASTE,
                "",
                MOVE_UP,
                MOVE_DOWN,
                "",
                IWorkbenchCommandConstants.FILE_PROPERTIES)) {
            menu.add(
                    command.isEmpty()
                            ? new Separator()
                            : new CommandContributionItem(new CommandContributionItemParameter(
                                    site, null, command, CommandContributionItem.STYLE_PUSH)));
        }
    }

    /** Offers all that can be added to the open project, by chapter. */
    public void fillNew(IMenuManager menu) {
        if (isEditable()) {
            new NewMenu(this::add).fill(menu, project().orElseThrow().project());
        }
    }

    /** Moves the elements into another place, as dropping them there does. */
    public void drop(List<EObject> elements, Holder holder, int index) {
        make(new Moving(elements, holder, index)).ifPresent(done -> where.reveal(elements.get(0)));
    }

    /** Lets an element refer to others that were dropped on it, and says so. */
    public void refer(Referring referring) {
        String label = referring.label();
        make(referring).ifPresent(done -> session.say(label));
    }

    /** Adds an element; asks first for what it needs, and lets somebody write its name at once. */
    public void add(Holder holder, int index) {
        Draft draft = new Draft(holder);
        if (!draft.isComplete() && new DraftDialog(site.getShell(), draft).open() != Window.OK) {
            return;
        }
        make(draft.adding(index)).ifPresent(done -> {
            where.reveal(draft.element());
            where.rename(draft.element());
        });
    }

    private void delete() {
        List<EObject> chosen = where.selected();
        Removing removing = new Removing(project().orElseThrow().project(), chosen);
        int more = removing.alongWith().size();
        EObject stays = chosen.get(0).eContainer();
        List<Stage> stages = chosen.stream()
                .map(EObject::eContainer)
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .toList();
        make(removing).ifPresent(done -> {
            where.reveal(stays);
            if (more > 0) {
                session.say(NLS.bind(Messages.deletedMore, more));
            }
            stages.stream()
                    .filter(stage ->
                            stage.eContainer() != null && stage.getMoments().isEmpty())
                    .findFirst()
                    .ifPresent(stage -> session.say(NLS.bind(Messages.deletedLastMoment, Names.of(stage))));
        });
    }

    private void cut() {
        copy();
        delete();
    }

    private void copy() {
        ElementClipboard.copy(where.selected());
    }

    private void paste() {
        Optional<Clip> clip = ElementClipboard.contents();
        List<EObject> targets = where.selected();
        if (clip.isPresent()) {
            put(Pasting.into(targets.get(targets.size() - 1), clip.get()));
        } else if (!where.pasteText()) {
            Refusal.show(where.control(), Messages.pasteNothing);
        }
    }

    private void duplicate() {
        put(Pasting.duplicate(where.selected()));
    }

    private void put(Pasting pasting) {
        make(pasting).ifPresent(done -> {
            where.revealAll(pasting.pasted());
            if (pasting.leftOut() > 0) {
                session.say(NLS.bind(Messages.pastedLess, pasting.leftOut()));
            }
        });
    }

    private void rename() {
        where.rename(where.selected().get(0));
    }

    private void move(int steps) {
        Optional<Runnable> otherwise = where.moving(steps);
        if (otherwise.isPresent()) {
            otherwise.get().run();
            return;
        }
        List<EObject> chosen = where.selected();
        Holder holder = Holder.around(chosen.get(0));
        List<EObject> there = holder.contents();
        int index = steps < 0 ? there.indexOf(chosen.get(0)) - 1 : there.indexOf(chosen.get(chosen.size() - 1)) + 2;
        make(new Moving(chosen, holder, index)).ifPresent(done -> where.reveal(chosen.get(0)));
    }

    private boolean canMove(int steps) {
        List<EObject> chosen = where.selected();
        if (!isMovable()
                || chosen.stream()
                        .anyMatch(
                                one -> one.eContainingFeature() != chosen.get(0).eContainingFeature()
                                        || one.eContainer() != chosen.get(0).eContainer())) {
            return false;
        }
        List<EObject> there = Holder.around(chosen.get(0)).contents();
        EObject edge = steps < 0 ? chosen.get(0) : chosen.get(chosen.size() - 1);
        int to = there.indexOf(edge) + steps;
        return to >= 0 && to < there.size();
    }

    /** Makes the change; empty when it was refused, which is said. */
    private Optional<Change> make(Change change) {
        if (!session.settle()) {
            return Optional.empty();
        }
        Optional<String> refused = project().orElseThrow().editor().change(change);
        refused.ifPresent(sentence -> Refusal.show(where.control(), sentence));
        return refused.isPresent() ? Optional.empty() : Optional.of(change);
    }

    private boolean isSelected() {
        return project().isPresent() && !where.selected().isEmpty();
    }

    private boolean isOne() {
        return project().isPresent() && where.selected().size() == 1;
    }

    private boolean isMovable() {
        return isEditable() && isSelected() && where.selected().stream().noneMatch(Project.class::isInstance);
    }

    private boolean isEditable() {
        return project().filter(project -> !project.isReadOnly()).isPresent();
    }

    private Optional<OpenProject> project() {
        return session.project();
    }

    private void handle(String command, BooleanSupplier possible, Runnable run) {
        site.getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public boolean isEnabled() {
                return where.control().isFocusControl() && possible.getAsBoolean();
            }

            @Override
            public Object execute(ExecutionEvent event) {
                run.run();
                return null;
            }
        });
    }
}
