package org.servicescape.core;

import org.servicescape.checks.words.Phrases;
import org.servicescape.model.policy.Waiver;

/** How a decision to live with a finding is told. */
public final class AcceptedWords {
    private AcceptedWords() {}

    /** The reason, who decided and until when, in English, such as
     * {@code Until the move; decided by: project owner; until: 2026-12-31}. */
    public static String of(Waiver waiver) {
        return of(waiver, Phrases.own());
    }

    /** The same in the language of the phrases, around the waiver's own texts. */
    static String of(Waiver waiver, Phrases phrases) {
        String words = blank(waiver.getReason()) ? phrases.say("accepted.noReason") : waiver.getReason();
        if (!blank(waiver.getRole())) {
            words = phrases.say("accepted.by", words, waiver.getRole());
        }
        return waiver.getExpires() == null
                ? words
                : phrases.say("accepted.until", words, waiver.getExpires().toString());
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
