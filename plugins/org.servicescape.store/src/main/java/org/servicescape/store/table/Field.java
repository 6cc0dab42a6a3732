package org.servicescape.store.table;

import java.util.List;
import org.eclipse.emf.ecore.EObject;

/** One or more columns of a table and what they say of an element, or of a part of one. */
interface Field<E extends EObject> {
    /** The columns, in order. */
    List<Column> columns();

    /** The cell of an element in one of the columns. */
    String text(E element, Column column);

    /** Notes in the plan what a row changes in an element, which may be a new one, and what is wrong with the row. */
    void read(E element, RowPlan plan, Names names);
}
