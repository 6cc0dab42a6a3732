package org.servicescape.store.table;

import java.util.List;
import org.servicescape.model.Project;

/** How one kind of table is made from a project and read into it. */
interface TableForm {
    /** The columns in the order in which they are exported. */
    List<Column> columns();

    /** The rows of the project's elements, each with a cell for every column. */
    List<List<String>> rows(Project project);

    /** Finds out what the rows ask for, without changing the project. */
    ImportPlan plan(List<RowCells> rows, Names names);
}
