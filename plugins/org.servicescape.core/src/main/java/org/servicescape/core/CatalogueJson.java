package org.servicescape.core;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.RuleParameter;
import org.servicescape.checks.RuleSource;
import org.servicescape.checks.TradeOff;

/**
 * Writes the catalogue of rules as JSON (UTF-8, LF), in the form that {@code servicescape explain --format json} promises:
 * all of it {@code {packs, rules}}, or one rule as it stands in there. The caller closes the stream.
 */
public final class CatalogueJson {
    private final JsonGenerator json;

    private CatalogueJson(JsonGenerator json) {
        this.json = json;
    }

    /** Writes the packs and the rules. */
    public static void writeAll(List<Rule> rules, OutputStream out) throws IOException {
        try (JsonGenerator json = FindingsJson.generator(out)) {
            CatalogueJson catalogue = new CatalogueJson(json);
            json.writeStartObject();
            json.writeArrayFieldStart("packs");
            for (RulePack pack : RulePack.values()) {
                catalogue.pack(pack);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("rules");
            for (Rule rule : rules) {
                catalogue.rule(rule.card());
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes one rule. */
    public static void writeOne(Rule rule, OutputStream out) throws IOException {
        try (JsonGenerator json = FindingsJson.generator(out)) {
            new CatalogueJson(json).rule(rule.card());
            json.writeRaw('\n');
        }
    }

    private void pack(RulePack pack) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", pack.id());
        json.writeStringField("title", pack.title());
        json.writeStringField("kind", pack.isCountry() ? "country" : pack.isTopic() ? "topic" : "general");
        json.writeEndObject();
    }

    private void rule(RuleCard card) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", card.id());
        json.writeStringField("code", card.code());
        json.writeStringField("title", card.title());
        json.writeStringField("statement", card.statement());
        json.writeStringField("pack", card.pack().id());
        json.writeArrayFieldStart("sources");
        for (RuleSource source : card.sources()) {
            json.writeStartObject();
            json.writeStringField("class", FindingsJson.word(source.ruleClass()));
            json.writeStringField("jurisdiction", source.pack().id());
            json.writeStringField("text", source.text());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("rationale", card.rationale());
        json.writeStringField("formulation", card.formulation());
        json.writeStringField("cost", card.cost());
        json.writeStringField("severity", FindingsJson.word(card.severity()));
        json.writeBooleanField("askedEarly", card.early());
        json.writeStringField("needs", FindingsJson.word(card.needs()));
        json.writeArrayFieldStart("parameters");
        for (RuleParameter parameter : card.parameters()) {
            parameter(parameter);
        }
        json.writeEndArray();
        tradeOffs(card.id());
        json.writeArrayFieldStart("reads");
        for (Facet facet : Facet.values()) {
            if (card.reads().contains(facet)) {
                json.writeString(FindingsJson.word(facet));
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void parameter(RuleParameter parameter) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", parameter.name());
        json.writeStringField("unit", parameter.unit());
        json.writeBooleanField("whole", parameter.whole());
        json.writeStringField("meaning", parameter.meaning());
        json.writeObjectFieldStart("defaults");
        for (Map.Entry<RulePack, String> each : new TreeMap<>(parameter.defaults()).entrySet()) {
            json.writeStringField(each.getKey().id(), each.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void tradeOffs(String rule) throws IOException {
        json.writeArrayFieldStart("tradeOffs");
        for (TradeOff tradeOff : TradeOff.KNOWN) {
            if (tradeOff.first().equals(rule) || tradeOff.second().equals(rule)) {
                json.writeStartObject();
                json.writeStringField("with", tradeOff.first().equals(rule) ? tradeOff.second() : tradeOff.first());
                json.writeStringField("sentence", tradeOff.sentence());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
