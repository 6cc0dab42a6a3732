package org.servicescape.core;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleSource;

/** The rules as SARIF has them: what each says, why, by whom, and words to find it by. */
final class SarifRules {
    private SarifRules() {}

    /** Writes the field {@code rules}. */
    static void write(List<Rule> rules, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("rules");
        for (Rule rule : rules) {
            rule(rule.card(), json);
        }
        json.writeEndArray();
    }

    private static void rule(RuleCard card, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", card.id());
        json.writeStringField("name", camelCase(card.id()));
        text("shortDescription", card.title(), json);
        text("fullDescription", card.statement(), json);
        json.writeObjectFieldStart("help");
        json.writeStringField("text", help(card, ""));
        json.writeStringField("markdown", help(card, "**"));
        json.writeEndObject();
        Optional<String> address = SourceWords.address(card.sources().get(0));
        if (address.isPresent()) {
            json.writeStringField("helpUri", address.get());
        }
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeBooleanField("enabled", !card.pack().isTopic());
        json.writeStringField("level", FindingsSarif.level(card.severity()));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        json.writeArrayFieldStart("tags");
        for (String tag : tags(card)) {
            json.writeString(tag);
        }
        json.writeEndArray();
        json.writeStringField("code", card.code());
        json.writeStringField("pack", card.pack().id());
        json.writeStringField("formulation", card.formulation());
        json.writeStringField("cost", card.cost());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static List<String> tags(RuleCard card) {
        return Stream.concat(
                        Stream.of("pack:" + card.pack().id()),
                        card.sources().stream()
                                .flatMap(source -> Stream.of(
                                        source.ruleClass().name().toLowerCase(Locale.ROOT),
                                        "jurisdiction:" + source.pack().id())))
                .distinct()
                .toList();
    }

    private static String help(RuleCard card, String strong) {
        String sources = card.sources().stream().map(RuleSource::text).collect(Collectors.joining("; "));
        return card.statement() + "\n\n" + strong + "Why:" + strong + " " + card.rationale() + "\n\n" + strong
                + "Source:" + strong + " " + sources + "\n\n" + Checking.DISCLAIMER;
    }

    private static String camelCase(String id) {
        return Stream.of(id.split("[-.]"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static void text(String field, String words, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", words);
        json.writeEndObject();
    }
}
