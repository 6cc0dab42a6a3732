package org.servicescape.store.table;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/**
 * What the rows of a table ask for.
 *
 * @param rows one plan for each row, in order
 * @param gone elements, or parts of them, that the table should name and does not
 * @param finish what is left to do when all rows are taken, such as the order of moments
 * @param defaults what a new element has because its row says nothing
 */
record ImportPlan(List<RowPlan> rows, List<? extends EObject> gone, Runnable finish, Defaults defaults) {
    /** Names what a new element has by default. */
    interface Defaults {
        List<Default> of(RowPlan row);
    }

    /** A column and the value that an element has without its cell. */
    record Default(String column, String value) {}
}
