package org.servicescape.core;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.RuleSource;
import org.servicescape.checks.words.Phrases;
import org.servicescape.checks.words.Saying;

/** How the source of a rule is told. */
public final class SourceWords {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s;,)]+");

    private SourceWords() {}

    /** The publication and how binding it is, without addresses: {@code Act 1/2000, section 3 (law, FI)}. */
    public static String inShort(RuleSource source) {
        return inShort(source, Phrases.own());
    }

    /** The same with how binding it is in the language of the phrases; a publication is quoted as it stands on the card. */
    static String inShort(RuleSource source, Phrases phrases) {
        return phrases.say(
                "source",
                source.text().replaceAll("[,;]? *" + ADDRESS.pattern(), "").strip(),
                Saying.of("source." + source.ruleClass().name().toLowerCase(Locale.ROOT)),
                source.pack() == RulePack.GENERAL
                        ? Saying.of("source.general")
                        : source.pack().id());
    }

    /** The first address in the source. */
    public static Optional<String> address(RuleSource source) {
        Matcher address = ADDRESS.matcher(source.text());
        return address.find() ? Optional.of(address.group()) : Optional.empty();
    }
}
