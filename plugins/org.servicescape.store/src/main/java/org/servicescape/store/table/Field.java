package org.servicescape.store.table;

import java.util.List;
import org.servicescape.model.Element;

/** One or more columns of a table and what they say of an element. */
interface Field<E extends Element> {
    /** The columns, in order. */
    List<Column> columns();

    /** The cell of an element in one of the columns. */
    String text(E element, Column column);

    /** Notes in the plan what a row changes in an element, which may be a new one, and what is wrong with the row. */
    void read(E element, RowPlan plan, Names names);
}
