package org.servicescape.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The language of the words that pictures add. */
final class LanguageOption {
    private enum Language {
        en,
        fi,
        sv
    }

    @Option(
            names = "--language",
            defaultValue = "en",
            description = "Language of the words of pictures: ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
    private Language language;

    Locale locale() {
        return Locale.forLanguageTag(language.name());
    }
}
