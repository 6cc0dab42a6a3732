package org.servicescape.store.table;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.model.Project;

/** Answers what a project says in the form of a table, with all columns that the kind of table knows. */
public final class TableExport {
    private TableExport() {}

    /** The table; reading it again changes nothing. The project is not changed. */
    public static Table of(Project project, TableKind kind) {
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : kind.form().rows(project)) {
            rows.add(new Row(rows.size() + 2, cells));
        }
        List<String> header = kind.columns().stream().map(Column::name).toList();
        return new Table(kind.word(), header, rows);
    }
}
