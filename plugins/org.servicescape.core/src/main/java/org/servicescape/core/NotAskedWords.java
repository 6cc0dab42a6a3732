package org.servicescape.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.servicescape.checks.NotAsked;
import org.servicescape.checks.words.Phrases;

/** What is told of rules that were not put to a project: each reason once, with the rules that it holds for. */
public final class NotAskedWords {
    private NotAskedWords() {}

    /** The reason, as an English sentence without a full stop. */
    public static String reason(NotAsked.Why why) {
        return reason(why, Phrases.own());
    }

    /** The same in the language of the phrases. */
    static String reason(NotAsked.Why why, Phrases phrases) {
        return switch (why) {
            case TOO_EARLY -> phrases.say("notAsked.tooEarly");
            case NO_PLAN -> phrases.say("notAsked.noPlan");
            case PACK_OFF -> phrases.say("notAsked.packOff");
            case SWITCHED_OFF -> phrases.say("notAsked.switchedOff");
        };
    }

    /** The ids of the rules by reason, reasons and rules in their own orders. */
    public static Map<NotAsked.Why, List<String>> byReason(List<NotAsked> notAsked) {
        Map<NotAsked.Why, List<String>> reasons = new LinkedHashMap<>();
        for (NotAsked.Why why : NotAsked.Why.values()) {
            notAsked.stream().filter(each -> each.why() == why).forEach(each -> reasons.computeIfAbsent(
                            why, key -> new ArrayList<>())
                    .add(each.rule()));
        }
        return reasons;
    }
}
