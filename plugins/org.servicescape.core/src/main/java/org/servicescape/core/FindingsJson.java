package org.servicescape.core;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.servicescape.checks.Finding;
import org.servicescape.store.ProjectFileException.Problem;

/**
 * Writes findings as JSON (UTF-8, LF), in the form that {@code servicescape check --format json} promises.
 *
 * <p>One file: {@code {file, findings, summary}}. Several: {@code {files: [...], summary}}, an unreadable one as
 * {@code {file, error: {line, column, message}}}. The caller closes the stream.
 */
public final class FindingsJson {
    /**
     * What came of one file.
     *
     * @param file as the user named it
     * @param findings what the rules found; empty when it could not be read
     * @param problem why it could not be read, or null
     */
    public record Result(String file, List<Finding> findings, Problem problem) {
        /** Copies the list. */
        public Result {
            findings = List.copyOf(findings);
        }
    }

    private FindingsJson() {}

    /** Writes one result that could be read as {@code {file, findings, summary}}. */
    public static void writeOne(Result result, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            writeResult(json, result);
            json.writeRaw('\n');
        }
    }

    /** Writes several results as {@code {files, summary}}, in the given order. */
    public static void writeAll(List<Result> results, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("files");
            Summary sum = new Summary(0, 0, 0, 0, 0);
            for (Result result : results) {
                writeResult(json, result);
                sum = sum.plus(Summary.of(result.findings()));
            }
            json.writeEndArray();
            writeSummary(json, sum);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** A generator with the layout of all our JSON outputs; closing it leaves the stream open. */
    public static JsonGenerator generator(OutputStream out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        JsonGenerator json = new JsonFactory()
                .configure(JsonGenerator.Feature.AUTO_CLOSE_TARGET, false)
                .createGenerator(out);
        return json.setPrettyPrinter(new DefaultPrettyPrinter(separators)
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter));
    }

    private static void writeResult(JsonGenerator json, Result result) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", result.file());
        if (result.problem() != null) {
            json.writeObjectFieldStart("error");
            json.writeNumberField("line", result.problem().line());
            json.writeNumberField("column", result.problem().column());
            json.writeStringField("message", result.problem().message());
            json.writeEndObject();
        } else {
            json.writeArrayFieldStart("findings");
            for (Finding finding : result.findings()) {
                writeFinding(json, finding);
            }
            json.writeEndArray();
            writeSummary(json, Summary.of(result.findings()));
        }
        json.writeEndObject();
    }

    private static void writeFinding(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", finding.id());
        json.writeStringField("rule", finding.rule());
        json.writeStringField("kind", word(finding.kind()));
        json.writeStringField("severity", word(finding.severity()));
        json.writeStringField("confidence", word(finding.confidence()));
        writeIds(json, "subjects", finding.subjects());
        writeIds(json, "witness", finding.witness());
        json.writeStringField("message", finding.message());
        json.writeBooleanField("waived", finding.waived());
        json.writeEndObject();
    }

    private static void writeIds(JsonGenerator json, String name, List<String> ids) throws IOException {
        json.writeArrayFieldStart(name);
        for (String id : ids) {
            json.writeString(id);
        }
        json.writeEndArray();
    }

    private static void writeSummary(JsonGenerator json, Summary summary) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeNumberField("error", summary.error());
        json.writeNumberField("warning", summary.warning());
        json.writeNumberField("info", summary.info());
        json.writeNumberField("undecided", summary.undecided());
        json.writeNumberField("waived", summary.waived());
        json.writeEndObject();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
