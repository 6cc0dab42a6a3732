package org.servicescape.core;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.servicescape.store.table.TableReport;
import org.servicescape.store.table.TableReport.Named;

/** What an import did, as JSON; {@code docs/tables.md} describes it. */
public final class TableReportJson {
    private final JsonGenerator json;

    private TableReportJson(JsonGenerator json) {
        this.json = json;
    }

    /** How a list of records is written: one object for each. */
    private interface Members<T> {
        void write(T value) throws IOException;
    }

    /** Writes the report to a stream, which stays open. */
    public static void write(Tables.Outcome outcome, Path file, boolean dryRun, OutputStream out) throws IOException {
        try (JsonGenerator json = FindingsJson.generator(out)) {
            new TableReportJson(json).write(outcome, file, dryRun);
            json.writeRaw('\n');
        }
    }

    private void write(Tables.Outcome outcome, Path file, boolean dryRun) throws IOException {
        TableReport report = outcome.report();
        json.writeStartObject();
        json.writeStringField("file", file.toString());
        json.writeStringField("kind", report.kind().word());
        json.writeBooleanField("dryRun", dryRun);
        json.writeBooleanField("written", outcome.written());
        json.writeObjectFieldStart("summary");
        json.writeNumberField("added", report.added().size());
        json.writeNumberField("changed", report.changed().size());
        json.writeNumberField("unchanged", report.unchanged());
        json.writeNumberField("gone", report.gone().size());
        json.writeNumberField("removed", report.removed().size());
        json.writeNumberField("skipped", report.skipped());
        json.writeEndObject();
        list("added", report.added(), this::row);
        list("changed", report.changed(), this::changed);
        list("gone", report.gone(), this::named);
        list("removed", report.removed(), removed -> {
            named(removed.element());
            json.writeStringField("because", removed.because());
        });
        list("unlinked", report.unlinked(), unlinked -> {
            json.writeStringField("owner", unlinked.owner());
            json.writeStringField("feature", unlinked.feature());
            json.writeStringField("id", unlinked.id());
        });
        list("created", report.created(), created -> {
            named(created.element());
            place(created.file(), created.row());
        });
        list("defaults", report.defaults(), used -> {
            json.writeStringField("column", used.column());
            json.writeStringField("value", used.value());
            json.writeNumberField("rows", used.rows());
        });
        list("ignored", report.ignored(), ignored -> {
            json.writeStringField("file", ignored.file());
            json.writeStringField("column", ignored.column());
        });
        list("skipped", report.problems(), problem -> {
            place(problem.file(), problem.row());
            json.writeStringField("column", problem.column());
            json.writeStringField("value", problem.value());
            json.writeStringField("message", problem.message());
        });
        json.writeEndObject();
    }

    private <T> void list(String name, List<T> values, Members<T> members) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            json.writeStartObject();
            members.write(value);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void row(TableReport.RowOf row) throws IOException {
        named(row.element());
        place(row.file(), row.row());
    }

    private void changed(TableReport.Changed changed) throws IOException {
        row(changed.row());
        list("values", changed.values(), value -> {
            json.writeStringField("column", value.column());
            json.writeStringField("before", value.before());
            json.writeStringField("after", value.after());
        });
    }

    private void named(Named element) throws IOException {
        json.writeStringField("kind", element.kind());
        json.writeStringField("id", element.id());
        json.writeStringField("name", element.name());
    }

    private void place(String file, int row) throws IOException {
        json.writeStringField("file", file);
        json.writeNumberField("row", row);
    }
}
