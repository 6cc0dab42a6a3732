package org.servicescape.store.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.table.TableReport.Named;

/**
 * Puts tables of one kind into a project. All rows are understood before anything is changed, so that a project is changed
 * as a whole or, when a row is wrong, not at all.
 */
public final class TableImport {
    private final TableKind kind;
    private final List<TableReport.RowOf> added = new ArrayList<>();
    private final List<TableReport.Changed> changed = new ArrayList<>();
    private final List<TableReport.Created> created = new ArrayList<>();
    private final List<TableReport.Ignored> ignored = new ArrayList<>();
    private final Map<ImportPlan.Default, Integer> defaults = new LinkedHashMap<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private int unchanged;

    /**
     * What to do beyond adding and changing.
     *
     * @param removeMissing whether elements whose rows are gone are removed; never when rows are skipped
     * @param skipBadRows whether the other rows are taken when some are wrong
     */
    public record Options(boolean removeMissing, boolean skipBadRows) {}

    private TableImport(TableKind kind) {
        this.kind = kind;
    }

    /**
     * Puts the tables, taken together, into the project. The project is not changed when the report has problems and bad
     * rows are not to be skipped. Time grows with the tables and the project.
     *
     * @throws ProjectFileException when a table lacks a column that it must have
     */
    public static TableReport run(Project project, TableKind kind, List<Table> tables, Options options)
            throws ProjectFileException {
        TableImport run = new TableImport(kind);
        List<RowCells> rows = new ArrayList<>();
        for (Table table : tables) {
            rows.addAll(run.understand(table));
        }
        ImportPlan plan = kind.form().plan(rows, new Names(project));
        plan.rows().forEach(row -> run.problems.addAll(row.problems()));
        List<Named> gone = plan.gone().stream().map(Labels::of).toList();
        boolean taken = run.problems.isEmpty() || options.skipBadRows();
        if (taken) {
            run.apply(plan);
        }
        Removal removal = new Removal(project);
        // The row of an element that seems gone may be one of those that were skipped.
        if (run.problems.isEmpty() && options.removeMissing()) {
            removal.remove(plan.gone());
        }
        return run.report(gone, removal);
    }

    /** The rows of a table by the columns that are known. */
    private List<RowCells> understand(Table table) throws ProjectFileException {
        Map<String, String> known = new HashMap<>();
        kind.columns().forEach(column -> known.put(plain(column.name()), column.name()));
        Map<String, Integer> indexes = new LinkedHashMap<>();
        for (int i = 0; i < table.header().size(); i++) {
            String title = table.header().get(i);
            String column = known.get(plain(title));
            if (column == null) {
                if (!title.isEmpty()) {
                    ignored.add(new TableReport.Ignored(table.file(), title));
                }
            } else if (indexes.putIfAbsent(column, i) != null) {
                throw new ProjectFileException(table.file(), "has the column '" + column + "' twice");
            }
        }
        for (Column column : kind.columns()) {
            if (column.required() && !indexes.containsKey(column.name())) {
                throw new ProjectFileException(
                        table.file(),
                        "has no column '" + column.name() + "', which a table of " + kind.word()
                                + " needs; the columns may be "
                                + String.join(
                                        ", ",
                                        kind.columns().stream()
                                                .map(Column::name)
                                                .toList()));
            }
        }
        return table.rows().stream().map(row -> cells(table, row, indexes)).toList();
    }

    private static RowCells cells(Table table, Row row, Map<String, Integer> indexes) {
        Map<String, String> cells = new HashMap<>();
        indexes.forEach((column, index) -> cells.put(column, row.cell(index)));
        return new RowCells(table.file(), row.number(), cells);
    }

    private static String plain(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "");
    }

    private void apply(ImportPlan plan) {
        for (RowPlan row : plan.rows()) {
            if (!row.isGood()) {
                continue;
            }
            for (Creation creation : row.creations()) {
                if (creation.make()) {
                    created.add(new TableReport.Created(
                            Labels.of(creation.element()),
                            row.row().file(),
                            row.row().number()));
                }
            }
            row.apply();
            TableReport.RowOf of = new TableReport.RowOf(
                    Labels.of(row.element()), row.row().file(), row.row().number());
            if (row.isNew()) {
                added.add(of);
            } else if (row.edits().isEmpty()) {
                unchanged++;
            } else {
                changed.add(new TableReport.Changed(
                        of,
                        row.edits().stream()
                                .map(e -> new TableReport.Value(e.column(), e.before(), e.after()))
                                .toList()));
            }
        }
        plan.finish().run();
        for (RowPlan row : plan.rows()) {
            if (row.isGood() && row.isNew()) {
                plan.defaults().of(row).forEach(found -> defaults.merge(found, 1, Integer::sum));
            }
        }
    }

    private TableReport report(List<Named> gone, Removal removal) {
        return new TableReport(
                kind,
                List.copyOf(added),
                List.copyOf(changed),
                unchanged,
                gone,
                removal.removed(),
                removal.unlinked(),
                List.copyOf(created),
                defaults.entrySet().stream()
                        .map(e -> new TableReport.Default(
                                e.getKey().column(), e.getKey().value(), e.getValue()))
                        .toList(),
                List.copyOf(ignored),
                List.copyOf(problems));
    }
}
