package org.servicescape.store.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.model.Element;

/** What one row asks for: found out for all rows before anything is changed. */
final class RowPlan {
    /** A row with so many faults needs to be looked at as a whole. */
    private static final int MOST_PROBLEMS = 10;

    private final RowCells row;
    private final EObject element;
    private final boolean isNew;
    private final List<Edit> edits = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final List<Creation> creations = new ArrayList<>();
    private Runnable attachment = () -> {};
    private final List<Element> leftOut = new ArrayList<>();
    private Element about;

    /** A value to be changed, in words and as a deed. */
    record Edit(String column, String before, String after, Runnable deed) {}

    RowPlan(RowCells row, EObject element, boolean isNew) {
        this.row = row;
        this.element = element;
        this.isNew = isNew;
    }

    RowCells row() {
        return row;
    }

    EObject element() {
        return element;
    }

    boolean isNew() {
        return isNew;
    }

    List<Edit> edits() {
        return edits;
    }

    List<RowProblem> problems() {
        return problems;
    }

    List<Creation> creations() {
        return creations;
    }

    boolean isGood() {
        return problems.isEmpty();
    }

    void edit(String column, String before, String after, Runnable deed) {
        edits.add(new Edit(column, before, after, deed));
    }

    void problem(String column, String message) {
        problem(column, row.cell(column), message);
    }

    /** One of several values in the cell is wrong. */
    void problem(String column, String value, String message) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new RowProblem(row.file(), row.number(), column, value, message));
        }
    }

    /** The row needs something that is made only when the row is taken. */
    void needs(Creation creation) {
        creations.add(creation);
    }

    /** The row should name an element and does not. */
    void leaveOut(Element gone) {
        leftOut.add(gone);
    }

    List<Element> leftOut() {
        return leftOut;
    }

    /** Notes the plan or journey that the row is about. */
    void isAbout(Element whole) {
        about = whole;
    }

    /** The plan or journey that the row is about; empty where it could not be told. */
    Optional<Element> about() {
        return Optional.ofNullable(about);
    }

    /** Says how a new element comes into the project; the last word counts. */
    void putInto(Runnable deed) {
        attachment = deed;
    }

    /** Does what the row asks for. */
    void apply() {
        if (isNew) {
            attachment.run();
        }
        edits.forEach(edit -> edit.deed().run());
    }
}
