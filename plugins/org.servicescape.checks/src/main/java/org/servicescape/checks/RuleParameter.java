package org.servicescape.checks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value that a project's policy can change. It has a default for each pack that knows one; a rule that needs it is
 * undecided where no pack in force does.
 *
 * @param name name in the rule catalogue and in the policy
 * @param unit unit in words, such as {@code services}, {@code mm} or {@code dB}
 * @param whole true when only whole numbers make sense
 * @param defaults values where the policy says nothing, by pack
 * @param meaning one sentence
 */
public record RuleParameter(String name, String unit, boolean whole, Map<RulePack, String> defaults, String meaning) {
    /** Copies the map. */
    public RuleParameter {
        defaults = Map.copyOf(defaults);
    }

    /** A whole number with the same default everywhere. */
    public static RuleParameter whole(String name, String unit, int value, String meaning) {
        return new RuleParameter(name, unit, true, Map.of(RulePack.GENERAL, Integer.toString(value)), meaning);
    }

    /** A decimal number with the same default everywhere; the value is written with a point. */
    public static RuleParameter decimal(String name, String unit, String value, String meaning) {
        return new RuleParameter(name, unit, false, Map.of(RulePack.GENERAL, value), meaning);
    }

    /** A whole number that no pack knows until {@link #in} states it. */
    public static RuleParameter wholeOf(String name, String unit, String meaning) {
        return new RuleParameter(name, unit, true, Map.of(), meaning);
    }

    /** The same with a default for one more pack. */
    public RuleParameter in(RulePack pack, int value) {
        Map<RulePack, String> more = new EnumMap<>(RulePack.class);
        more.putAll(defaults);
        more.put(pack, Integer.toString(value));
        return new RuleParameter(name, unit, whole, more, meaning);
    }

    /** The default of the first of the packs that knows one. */
    public Optional<String> value(List<RulePack> packs) {
        return packs.stream().filter(defaults::containsKey).map(defaults::get).findFirst();
    }

    /** True when the policy may set the value. */
    public boolean accepts(String value) {
        return value != null && value.trim().matches(whole ? "[0-9]{1,6}" : "[0-9]{1,6}([.][0-9]{1,6})?");
    }
}
