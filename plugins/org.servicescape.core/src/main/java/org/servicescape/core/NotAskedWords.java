package org.servicescape.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.servicescape.checks.NotAsked;

/** What is told of rules that were not put to a project: each reason once, with the rules that it holds for. */
public final class NotAskedWords {
    private NotAskedWords() {}

    /** The reason, as a sentence without a full stop. */
    public static String reason(NotAsked.Why why) {
        return switch (why) {
            case TOO_EARLY -> "Too early: the concept is an idea or a first draft and cannot say what they ask for";
            case NO_PLAN -> "There is no plan or space type yet that they could be put to";
            case PACK_OFF -> "In a rule pack that the project's policy does not switch on";
            case SWITCHED_OFF -> "Switched off by the project's policy";
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
