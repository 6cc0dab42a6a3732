package org.servicescape.core.sizing;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What agencies gain under one roof: the same demand and the same promises, apart and together.
 *
 * @param apart each organisation with desks of its own
 * @param together all of them sharing each kind of place
 * @param agencies each organisation's part
 * @param delegatedHours hours a day that specialists keep for what needs their core competence, because a generalist or
 *     self-service deals with the rest
 */
public record Synergy(Way apart, Way together, List<AgencyShare> agencies, double delegatedHours) {
    /** Keeps a copy. */
    public Synergy {
        agencies = List.copyOf(agencies);
    }

    /** Euros of rent a year that need not be paid; empty where that of an organisation is not known. */
    public OptionalDouble rentPerYear() {
        return sum(AgencyShare::rentPerYear);
    }

    /** Euros of desk staff a year that are freed; empty where those of an organisation are not known. */
    public OptionalDouble staffPerYear() {
        return sum(AgencyShare::staffPerYear);
    }

    /** Hours a day for which desks need not be staffed; empty where opening hours are not known. */
    public OptionalDouble hoursFreed() {
        return Way.difference(apart.staffedHours(), together.staffedHours());
    }

    private OptionalDouble sum(Function<AgencyShare, OptionalDouble> what) {
        return agencies.isEmpty()
                ? OptionalDouble.empty()
                : Way.sum(agencies.stream().map(what).toList());
    }
}
