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
import java.util.stream.Stream;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Missing;
import org.servicescape.checks.NotAsked;
import org.servicescape.checks.TradeOff;
import org.servicescape.store.ProjectFileException.Problem;

/**
 * Writes findings as JSON (UTF-8, LF), in the form that {@code servicescape check --format json} promises.
 *
 * <p>One file: {@code {file, findings, notAsked, tradeOffs, summary}}. Several: {@code {files: [...], summary}}, an unreadable
 * one as {@code {file, error: {line, column, message}}}. The caller closes the stream.
 */
public final class FindingsJson {
    private FindingsJson() {}

    /** Writes one file that could be read as {@code {file, findings, notAsked, tradeOffs, summary}}. */
    public static void writeOne(CheckedFile file, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            writeFile(json, file);
            json.writeRaw('\n');
        }
    }

    /** Writes several files as {@code {files, summary}}, in the given order. */
    public static void writeAll(List<CheckedFile> files, OutputStream out) throws IOException {
        try (JsonGenerator json = generator(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("files");
            for (CheckedFile file : files) {
                writeFile(json, file);
            }
            json.writeEndArray();
            writeSummary(json, CheckedFiles.summary(files));
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

    private static void writeFile(JsonGenerator json, CheckedFile file) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", file.file());
        if (!file.isReadable()) {
            Problem problem = file.problems().get(0);
            json.writeObjectFieldStart("error");
            json.writeNumberField("line", problem.line());
            json.writeNumberField("column", problem.column());
            json.writeStringField("message", problem.message());
            json.writeEndObject();
        } else {
            json.writeArrayFieldStart("findings");
            for (Finding finding : file.findings()) {
                writeFinding(json, finding);
            }
            json.writeEndArray();
            writeNotAsked(json, file.report().notAsked());
            writeTradeOffs(json, file.report().tradeOffs());
            writeSummary(json, Summary.of(file.findings()));
        }
        json.writeEndObject();
    }

    private static void writeNotAsked(JsonGenerator json, List<NotAsked> notAsked) throws IOException {
        json.writeArrayFieldStart("notAsked");
        for (NotAsked each : notAsked) {
            json.writeStartObject();
            json.writeStringField("rule", each.rule());
            json.writeStringField("why", word(each.why()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void writeTradeOffs(JsonGenerator json, List<TradeOff.Shown> tradeOffs) throws IOException {
        json.writeArrayFieldStart("tradeOffs");
        for (TradeOff.Shown shown : tradeOffs) {
            json.writeStartObject();
            writeIds(
                    json,
                    "rules",
                    Stream.of(shown.tradeOff().first(), shown.tradeOff().second())
                            .filter(rule -> !rule.isEmpty())
                            .toList());
            json.writeStringField("sentence", shown.tradeOff().sentence());
            writeIds(
                    json,
                    "findings",
                    Stream.concat(shown.first().stream(), shown.second().stream())
                            .map(Finding::id)
                            .toList());
            json.writeEndObject();
        }
        json.writeEndArray();
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
        if (finding.kind() == Finding.Kind.UNDECIDED) {
            json.writeArrayFieldStart("missing");
            for (Missing missing : finding.missing()) {
                json.writeStartObject();
                json.writeStringField("what", missing.what());
                writeIds(json, "elements", missing.elements());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
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

    /** {@code TOO_EARLY} as {@code tooEarly}. */
    static String word(Enum<?> value) {
        String[] words = value.name().toLowerCase(Locale.ROOT).split("_");
        StringBuilder word = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            word.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return word.toString();
    }
}
