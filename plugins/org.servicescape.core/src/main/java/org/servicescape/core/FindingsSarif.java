package org.servicescape.core;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Narration;
import org.servicescape.checks.NotAsked;
import org.servicescape.checks.Rule;
import org.servicescape.checks.Waivers;
import org.servicescape.model.policy.Waiver;
import org.servicescape.store.ProjectFileException.Problem;

/**
 * Writes findings as SARIF 2.1.0 (Static Analysis Results Interchange Format, OASIS), for code hosts and editors that show
 * them beside the lines of the project file.
 *
 * <p>All files are one run, because the rules are the same and code hosts take one run of a tool. What could not be decided
 * is a result of the kind {@code open}; an accepted finding carries a suppression; rules that were not asked, and files
 * that cannot be read, are notifications of the invocation. UTF-8, no clock.
 */
public final class FindingsSarif {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /** The second of the two fingerprints is for programs that compare by partial ones only. */
    private static final List<String> FINGERPRINTS = List.of("fingerprints", "partialFingerprints");

    private final JsonGenerator json;
    private final List<Rule> rules;
    private final Map<String, Integer> indices = new HashMap<>();

    private FindingsSarif(JsonGenerator json, List<Rule> rules) {
        this.json = json;
        this.rules = rules;
        rules.forEach(rule -> indices.put(rule.id(), indices.size()));
    }

    /** Writes the log of the files; the caller closes the stream. */
    public static void write(List<CheckedFile> files, OutputStream out) throws IOException {
        try (JsonGenerator json = FindingsJson.generator(out)) {
            new FindingsSarif(json, Builtins.rules()).log(files);
            json.writeRaw('\n');
        }
    }

    private void log(List<CheckedFile> files) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", SCHEMA);
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Servicescape");
        json.writeStringField("version", Builtins.VERSION);
        text("shortDescription", Checking.DISCLAIMER);
        SarifRules.write(rules, json);
        json.writeEndObject();
        json.writeEndObject();
        invocation(files);
        json.writeStringField("columnKind", "utf16CodeUnits");
        json.writeArrayFieldStart("artifacts");
        for (CheckedFile file : files) {
            json.writeStartObject();
            json.writeObjectFieldStart("location");
            json.writeStringField("uri", SarifPlaces.uri(file.file()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("results");
        for (int i = 0; i < files.size(); i++) {
            results(files.get(i), i);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void invocation(List<CheckedFile> files) throws IOException {
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", files.stream().allMatch(CheckedFile::isReadable));
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (int i = 0; i < files.size(); i++) {
            for (Problem problem : files.get(i).problems()) {
                json.writeStartObject();
                text("message", problem.message());
                json.writeStringField("level", "error");
                json.writeArrayFieldStart("locations");
                SarifPlaces.problem(problem, files.get(i).file(), i, json);
                json.writeEndArray();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("toolConfigurationNotifications");
        for (int i = 0; i < files.size(); i++) {
            for (NotAsked notAsked : files.get(i).report().notAsked()) {
                notAsked(notAsked, files.get(i).file(), i);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void notAsked(NotAsked notAsked, String file, int index) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("descriptor");
        json.writeStringField("id", "not-asked");
        json.writeEndObject();
        json.writeObjectFieldStart("associatedRule");
        json.writeStringField("id", notAsked.rule());
        json.writeNumberField("index", indices.get(notAsked.rule()));
        json.writeEndObject();
        text("message", "Not asked: " + notAsked.rule() + ". " + NotAskedWords.reason(notAsked.why()) + ".");
        json.writeStringField("level", "note");
        json.writeArrayFieldStart("locations");
        SarifPlaces.file(file, index, json);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void results(CheckedFile file, int index) throws IOException {
        if (!file.isReadable()) {
            return;
        }
        SarifPlaces places = new SarifPlaces(file, index, new Narration(file.project(), rules));
        for (Finding finding : file.findings()) {
            json.writeStartObject();
            json.writeStringField("ruleId", finding.rule());
            if (indices.containsKey(finding.rule())) {
                json.writeNumberField("ruleIndex", indices.get(finding.rule()));
            }
            boolean open = finding.kind() == Finding.Kind.UNDECIDED;
            json.writeStringField("kind", open ? "open" : "fail");
            json.writeStringField("level", open ? "none" : level(finding.severity()));
            text("message", finding.message());
            subjects(finding, places);
            if (!open && finding.witness().size() > 1) {
                flow(finding, places);
            }
            for (String kind : FINGERPRINTS) {
                json.writeObjectFieldStart(kind);
                json.writeStringField("findingId/v1", finding.id());
                json.writeEndObject();
            }
            if (finding.waived()) {
                suppression(Waivers.of(finding, file.project()).orElseThrow());
            }
            json.writeObjectFieldStart("properties");
            json.writeStringField("confidence", FindingsJson.word(finding.confidence()));
            json.writeStringField("standing", Standing.of(finding).word());
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    /** The first subject is the place that is marked; the others, or what lacks a statement, are related. */
    private void subjects(Finding finding, SarifPlaces places) throws IOException {
        json.writeArrayFieldStart("locations");
        places.write(finding.subjects().get(0), "", json);
        json.writeEndArray();
        List<String> others =
                new ArrayList<>(finding.subjects().subList(1, finding.subjects().size()));
        finding.missing().forEach(missing -> others.addAll(missing.elements()));
        json.writeArrayFieldStart("relatedLocations");
        for (String other : others.stream().distinct().toList()) {
            places.write(other, places.name(other), json);
        }
        json.writeEndArray();
    }

    private void flow(Finding finding, SarifPlaces places) throws IOException {
        json.writeArrayFieldStart("codeFlows");
        json.writeStartObject();
        text("message", String.join(". ", places.sentences(finding)) + ".");
        json.writeArrayFieldStart("threadFlows");
        json.writeStartObject();
        json.writeArrayFieldStart("locations");
        for (String element : finding.witness()) {
            json.writeStartObject();
            json.writeFieldName("location");
            places.write(element, places.name(element), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private void suppression(Waiver waiver) throws IOException {
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        // The decision is a part of the project file itself.
        json.writeStringField("kind", "inSource");
        json.writeStringField("status", "accepted");
        json.writeStringField("justification", AcceptedWords.of(waiver));
        json.writeEndObject();
        json.writeEndArray();
    }

    private void text(String field, String words) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", words);
        json.writeEndObject();
    }

    static String level(Finding.Severity severity) {
        return severity == Finding.Severity.INFO ? "note" : severity.name().toLowerCase(Locale.ROOT);
    }
}
