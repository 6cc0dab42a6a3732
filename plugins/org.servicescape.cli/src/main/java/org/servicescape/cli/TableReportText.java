package org.servicescape.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.servicescape.core.Tables;
import org.servicescape.store.Shown;
import org.servicescape.store.table.RowProblem;
import org.servicescape.store.table.TableReport;
import org.servicescape.store.table.TableReport.Named;

/** Prints what an import did for people: the numbers first, then what is new, changed, gone and skipped. */
final class TableReportText {
    private final TableReport report;
    private final PrintStream out;

    private TableReportText(TableReport report, PrintStream out) {
        this.report = report;
        this.out = out;
    }

    static void print(Tables.Outcome outcome, Path file, boolean dryRun, boolean removeMissing, PrintStream out) {
        TableReport report = outcome.report();
        out.printf("%s: %s%n", file, report.kind().word());
        out.printf(
                "  Added: %d. Changed: %d. Unchanged: %d. Gone: %d. Skipped: %d.%n",
                report.added().size(),
                report.changed().size(),
                report.unchanged(),
                report.gone().size(),
                report.skipped());
        new TableReportText(report, out).print(removeMissing);
        out.println();
        out.println(
                outcome.written()
                        ? "  The project was written."
                        : dryRun
                                ? "  Nothing was written (--dry-run)."
                                : "  The project says all of it already; nothing was written.");
    }

    private void print(boolean removeMissing) {
        if (!report.added().isEmpty()) {
            title("Added");
            report.added().forEach(row -> line(row.element(), row.file() + ":" + row.row()));
        }
        if (!report.changed().isEmpty()) {
            title("Changed");
            for (TableReport.Changed changed : report.changed()) {
                line(
                        changed.row().element(),
                        changed.row().file() + ":" + changed.row().row());
                changed.values()
                        .forEach(v ->
                                out.printf("      %s: %s → %s%n", v.column(), shown(v.before()), shown(v.after())));
            }
        }
        gone(removeMissing);
        if (!report.created().isEmpty()) {
            title("Made because rows name it");
            report.created()
                    .forEach(made -> out.printf(
                            "    %s %s%s  %s:%d%n",
                            made.element().kind(),
                            made.element().id(),
                            inBrackets(made.element()),
                            made.file(),
                            made.row()));
        }
        if (!report.defaults().isEmpty()) {
            title("Taken where a row says nothing");
            report.defaults()
                    .forEach(used -> out.printf(
                            "    %s: %s (%d %s)%n",
                            used.column(), used.value(), used.rows(), used.rows() == 1 ? "row" : "rows"));
        }
        if (!report.problems().isEmpty()) {
            title("Skipped");
            for (RowProblem problem : report.problems()) {
                out.println("    " + problem.sentence());
            }
        }
        if (!report.ignored().isEmpty()) {
            title("Columns that are not known and were ignored");
            report.ignored()
                    .forEach(ignored -> out.printf("    %s  %s%n", Shown.shorten(ignored.column()), ignored.file()));
        }
    }

    private void gone(boolean removeMissing) {
        List<TableReport.Removed> removed = report.removed();
        if (!removed.isEmpty()) {
            title("Removed");
            removed.forEach(r -> line(r.element(), r.because().isEmpty() ? "" : "its " + r.because()));
            report.unlinked()
                    .forEach(lost ->
                            out.printf("    %s no longer names %s (%s)%n", lost.owner(), lost.id(), lost.feature()));
        } else if (!report.gone().isEmpty()) {
            title(
                    removeMissing
                            ? "Gone from the table, and kept because rows were skipped"
                            : "Gone from the table, and kept; --remove-missing removes them");
            report.gone().forEach(element -> line(element, ""));
        }
    }

    private void title(String words) {
        out.printf("%n  %s%n", words);
    }

    private void line(Named element, String where) {
        String what = element.id().isEmpty() ? element.name() : element.id() + inBrackets(element);
        out.println("    " + what + (where.isEmpty() ? "" : "  " + where));
    }

    private static String inBrackets(Named element) {
        boolean says = !element.name().isEmpty() && !element.name().equals(element.id());
        return says ? " (" + Shown.shorten(element.name()) + ")" : "";
    }

    private static String shown(String value) {
        return value.isEmpty() ? "(empty)" : Shown.shorten(value);
    }
}
