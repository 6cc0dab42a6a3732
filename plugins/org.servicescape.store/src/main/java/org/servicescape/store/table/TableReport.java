package org.servicescape.store.table;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param kind the kind of table
 * @param added rows whose elements are new
 * @param changed rows whose elements have other values now
 * @param unchanged number of rows that say what the project says already
 * @param gone elements that the tables do not name; they stay unless they are among {@code removed}
 * @param removed what was removed because its row is gone, or because it cannot be without what was removed
 * @param unlinked references to what was removed, which are removed with it
 * @param created elements that rows name and that had to be made, such as a storey
 * @param defaults values that new elements have because their rows say nothing
 * @param ignored columns that this kind of table does not know
 * @param problems rows that cannot be taken, in order; without skipping there is no change when there is one
 */
public record TableReport(
        TableKind kind,
        List<RowOf> added,
        List<Changed> changed,
        int unchanged,
        List<Named> gone,
        List<Removed> removed,
        List<Unlinked> unlinked,
        List<Created> created,
        List<Default> defaults,
        List<Ignored> ignored,
        List<RowProblem> problems) {

    /** An element: its kind in words, its id, and its name or an empty text. */
    public record Named(String kind, String id, String name) {}

    /** An element and the row that speaks of it. */
    public record RowOf(Named element, String file, int row) {}

    /** An element, its row and its new values. */
    public record Changed(RowOf row, List<Value> values) {}

    /** A value in the words of a table; empty for none. */
    public record Value(String column, String before, String after) {}

    /** A removed element or value; {@code because} is empty where its row is gone. */
    public record Removed(Named element, String because) {}

    /** A reference that lost its target: of what, which feature, and the id that it named. */
    public record Unlinked(String owner, String feature, String id) {}

    /** An element that a row needed. */
    public record Created(Named element, String file, int row) {}

    /** A default and the number of new elements that have it. */
    public record Default(String column, String value, int rows) {}

    /** A column that was not understood. */
    public record Ignored(String file, String column) {}

    /** Whether the project is another one than before. */
    public boolean isChange() {
        return !added.isEmpty() || !changed.isEmpty() || !removed.isEmpty() || !created.isEmpty();
    }

    /** Number of rows that were not taken. */
    public int skipped() {
        return (int)
                problems.stream().map(p -> p.file() + ":" + p.row()).distinct().count();
    }
}
