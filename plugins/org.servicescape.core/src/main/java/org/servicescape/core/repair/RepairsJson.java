package org.servicescape.core.repair;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.servicescape.checks.Finding;
import org.servicescape.checks.repair.Change;
import org.servicescape.checks.repair.Edit;
import org.servicescape.core.FindingsJson;
import org.servicescape.core.Summary;

/**
 * Writes a ranking as JSON (UTF-8, LF): {@code {file, asked, proposals, tried, untried, leftOut}}. A proposal: {@code {number,
 * combined, steps, weight, changes, mends, eases, breaks, alters, leaves, edits}}; the caller closes the stream.
 */
public final class RepairsJson {
    private RepairsJson() {}

    /** Writes the ranking; {@code file} as the user named it. */
    public static void write(String file, Ranking ranking, OutputStream out) throws IOException {
        try (JsonGenerator json = FindingsJson.generator(out)) {
            json.writeStartObject();
            json.writeStringField("file", file);
            ids(json, "asked", ranking.asked());
            json.writeArrayFieldStart("proposals");
            int number = 0;
            for (Proposal proposal : ranking.proposals()) {
                number++;
                proposal(json, number, proposal);
            }
            json.writeEndArray();
            json.writeNumberField("tried", ranking.tried());
            json.writeNumberField("untried", ranking.untried());
            json.writeArrayFieldStart("leftOut");
            for (Ranking.LeftOut left : ranking.leftOut()) {
                json.writeStartObject();
                json.writeStringField("finding", left.finding().id());
                json.writeNumberField("changes", left.changes());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes the proposal that was made, as {@code {file, written, applied}}. */
    public static void writeApplied(String file, String written, int number, Proposal proposal, OutputStream out)
            throws IOException {
        try (JsonGenerator json = FindingsJson.generator(out)) {
            json.writeStartObject();
            json.writeStringField("file", file);
            json.writeStringField("written", written);
            json.writeFieldName("applied");
            proposal(json, number, proposal);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void proposal(JsonGenerator json, int number, Proposal proposal) throws IOException {
        json.writeStartObject();
        json.writeNumberField("number", number);
        json.writeBooleanField("combined", proposal.combined());
        texts(json, "steps", proposal.repair().steps());
        json.writeNumberField("weight", proposal.repair().weight());
        json.writeArrayFieldStart("changes");
        for (Change change : proposal.repair().changes()) {
            json.writeStartObject();
            json.writeStringField("kind", word(change.kind()));
            json.writeNumberField("count", change.count());
            json.writeNumberField("weight", change.weight());
            json.writeEndObject();
        }
        json.writeEndArray();
        Effect effect = proposal.effect();
        ids(json, "mends", effect.mended());
        ids(json, "eases", effect.eased());
        json.writeArrayFieldStart("breaks");
        for (Finding finding : effect.broken()) {
            json.writeStartObject();
            json.writeStringField("id", finding.id());
            json.writeStringField("rule", finding.rule());
            json.writeStringField("kind", word(finding.kind()));
            json.writeStringField("severity", word(finding.severity()));
            json.writeStringField("message", finding.message());
            json.writeEndObject();
        }
        json.writeEndArray();
        ids(json, "alters", effect.altered());
        leaves(json, proposal.left());
        json.writeArrayFieldStart("edits");
        for (Edit edit : proposal.repair().edits()) {
            edit(json, edit);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void leaves(JsonGenerator json, Summary left) throws IOException {
        json.writeObjectFieldStart("leaves");
        json.writeNumberField("error", left.error());
        json.writeNumberField("warning", left.warning());
        json.writeNumberField("info", left.info());
        json.writeNumberField("undecided", left.undecided());
        json.writeNumberField("waived", left.waived());
        json.writeEndObject();
    }

    private static void edit(JsonGenerator json, Edit edit) throws IOException {
        json.writeStartObject();
        if (edit instanceof Edit.SetFeature set) {
            json.writeStringField("set", set.element());
            texts(json, set.feature(), set.values());
        } else if (edit instanceof Edit.AddElement add) {
            json.writeStringField("addTo", add.parent());
            json.writeStringField("in", add.path());
            json.writeObjectFieldStart("element");
            for (Edit.Given given : add.values()) {
                texts(json, given.feature(), given.values());
            }
            json.writeEndObject();
        } else if (edit instanceof Edit.RemoveElement remove) {
            json.writeStringField("remove", remove.element());
        }
        json.writeEndObject();
    }

    private static void ids(JsonGenerator json, String name, List<Finding> findings) throws IOException {
        texts(json, name, findings.stream().map(Finding::id).toList());
    }

    private static void texts(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (String text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
