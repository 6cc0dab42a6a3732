package org.servicescape.edit;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.servicescape.checks.Finding;
import org.servicescape.checks.repair.Repair;
import org.servicescape.model.Language;
import org.servicescape.model.Project;

/**
 * A project that is being edited: the live model and what can be undone. Belongs to one thread.
 *
 * <p>Each edit is one command of EMF Edit and one step of undo. An edit after which the project's file could not be read
 * back is refused with a sentence for the person who tried, so that the project can be saved at any time.
 */
public final class ProjectEditor {
    private final Project project;
    private final ItemProviders itemProviders = new ItemProviders();
    private final BasicCommandStack commands = new StrictCommandStack();
    private final EditingDomain domain = new AdapterFactoryEditingDomain(itemProviders.factory(), commands);
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Elements elements;
    private int revision;

    /** Edits the project from now on; nobody else may change it. */
    public ProjectEditor(Project project) {
        this.project = project;
        this.elements = new Elements(project);
    }

    /** The live project. */
    public Project project() {
        return project;
    }

    /** Grows with every edit, undo and redo. */
    public int revision() {
        return revision;
    }

    /** Whether the project differs from what was last marked as saved; undo back to that makes it unchanged again. */
    public boolean isChanged() {
        return commands.isSaveNeeded();
    }

    /** Says that the project as it is now has been saved. */
    public void markSaved() {
        commands.saveIsDone();
        listeners.forEach(Runnable::run);
    }

    /** What undo takes back, in words for a menu: {@code Rename Arena}; empty when there is nothing. */
    public Optional<String> undoable() {
        return Optional.ofNullable(commands.getUndoCommand()).map(Command::getLabel);
    }

    /** What redo does again, in words for a menu; empty when there is nothing. */
    public Optional<String> redoable() {
        return Optional.ofNullable(commands.getRedoCommand()).map(Command::getLabel);
    }

    /** Takes back the last edit, if there is one. */
    public void undo() {
        if (commands.canUndo()) {
            commands.undo();
            changed();
        }
    }

    /** Does again what was undone last, if there is something. */
    public void redo() {
        if (commands.canRedo()) {
            commands.redo();
            changed();
        }
    }

    /** The properties of an element in the order in which they are shown. */
    public List<Property> properties(EObject element) {
        return properties(element, project.getLanguage());
    }

    /** The properties of an element, its texts in a language: what is written there is a translation or the text itself. */
    public List<Property> properties(EObject element, Language language) {
        Optional<Language> other = Optional.of(language).filter(l -> l != project.getLanguage());
        return itemProviders.properties(element, elements, other);
    }

    /**
     * Sets a property to what somebody typed; no words unset it. What already stands there makes no command.
     *
     * @return empty when done, else one sentence that says why not
     * @throws IllegalArgumentException for another text of a property that is chosen, not written
     */
    public Optional<String> write(Property property, String text) {
        if (text.equals(property.text())) {
            return Optional.empty();
        }
        return switch (property.kind()) {
            case TEXT, LONG_TEXT, LINES -> attempt(() -> set(property, Entry.value(property, text)));
            case YES_NO, CHOICE, CHOICES -> throw new IllegalArgumentException(
                    property.id() + " is chosen, not written");
        };
    }

    /**
     * What {@link #write} would say of a text, which is not written: for those who tell while somebody is typing. Takes
     * time with the size of the project where the text would be an id.
     *
     * @return empty when it could be written, else one sentence that says why not
     * @throws IllegalArgumentException for a property that is chosen, not written
     */
    public Optional<String> whyNot(Property property, String text) {
        return switch (property.kind()) {
            case TEXT, LONG_TEXT, LINES -> text.equals(property.text())
                    ? Optional.empty()
                    : attempt(() -> Guard.check(project, property, Entry.value(property, text)));
            case YES_NO, CHOICE, CHOICES -> throw new IllegalArgumentException(
                    property.id() + " is chosen, not written");
        };
    }

    /**
     * Sets a property to what somebody chose: the value of a choice, null for nothing; a {@code Boolean} for yes or no; a
     * list of values where there are many.
     *
     * @return empty when done, else one sentence that says why not
     * @throws IllegalArgumentException for a value that the property cannot have
     */
    public Optional<String> choose(Property property, Object value) {
        if (!Choices.canBe(property, value)) {
            throw new IllegalArgumentException(property.id() + " cannot be " + value);
        }
        return attempt(() -> set(property, value));
    }

    /**
     * Makes all edits of a repair, as one step of undo.
     *
     * @return empty when done, else one sentence that says why not: the project is no longer the one that it was found for
     */
    public Optional<String> repair(Repair repair) {
        return change(new Repairing(repair));
    }

    /**
     * Makes a change as one step of undo; a change that alters nothing makes no step.
     *
     * @return empty when done, else one sentence that says why not; the project is then as it was
     */
    public Optional<String> change(Change change) {
        return attempt(() -> make(change));
    }

    /**
     * What would come of a change, which is not made: the live project is the same afterwards and nobody is told. Takes time
     * and memory with the size of the project.
     */
    public Trial tryOut(Change change) {
        try {
            Recorded made = Recorded.make(change, project);
            Project then = snapshot();
            made.undo();
            return new Trial(Optional.of(then), Optional.empty());
        } catch (Refused refusal) {
            return new Trial(Optional.empty(), Optional.of(refusal.getMessage()));
        }
    }

    /**
     * Accepts a finding: nobody has to mend it any more, and the reason stands in the project.
     *
     * @param reason why it is acceptable
     * @param role the role that decides, never a name; may be empty
     * @param expires the last day on which it is accepted; null: for good
     * @return empty when done, else one sentence that says why not
     */
    public Optional<String> accept(Finding finding, String reason, String role, LocalDate expires) {
        return attempt(() -> execute(Accepting.command(domain, project, finding, reason, role, expires)));
    }

    /** Accepts a finding no longer; one that nobody accepted stays as it is. */
    public void withdraw(Finding finding) {
        Waivers.of(project, finding).ifPresent(waiver -> execute(Accepting.withdrawing(domain, waiver, finding)));
    }

    /** The listener is called after every edit, undo, redo and marking as saved. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** An independent copy of the project as it is now. Time and memory grow with its size. */
    public Project snapshot() {
        return EcoreUtil.copy(project);
    }

    /** EMF Edit's item providers of all elements, for labels, images and children. */
    public AdapterFactory itemProviders() {
        return itemProviders.factory();
    }

    /** An edit that may be refused. */
    private interface Attempt {
        void run() throws Refused;
    }

    private static Optional<String> attempt(Attempt edit) {
        try {
            edit.run();
            return Optional.empty();
        } catch (Refused refusal) {
            return Optional.of(refusal.getMessage());
        }
    }

    private void set(Property property, Object value) throws Refused {
        boolean unset = PropertyEdits.isNothing(value) && !property.isSet();
        if (unset || Objects.equals(property.value(), value)) {
            return;
        }
        Guard.check(project, property, value);
        execute(PropertyEdits.set(domain, property, value));
    }

    private void make(Change change) throws Refused {
        Recorded made = Recorded.make(change, project);
        if (made.hasChanged()) {
            execute(made);
        }
    }

    private void execute(Command command) {
        commands.execute(command);
        changed();
    }

    private void changed() {
        revision++;
        elements.forget();
        listeners.forEach(Runnable::run);
    }
}
