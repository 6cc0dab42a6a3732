package org.servicescape.core;

import org.servicescape.model.policy.Waiver;

/** How a decision to live with a finding is told. */
public final class AcceptedWords {
    private AcceptedWords() {}

    /** The reason, who decided and until when, such as
     * {@code Until the move; decided by: project owner; until: 2026-12-31}. */
    public static String of(Waiver waiver) {
        StringBuilder words = new StringBuilder(blank(waiver.getReason()) ? "No reason is stated" : waiver.getReason());
        if (!blank(waiver.getRole())) {
            words.append("; decided by: ").append(waiver.getRole());
        }
        if (waiver.getExpires() != null) {
            words.append("; until: ").append(waiver.getExpires());
        }
        return words.toString();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
