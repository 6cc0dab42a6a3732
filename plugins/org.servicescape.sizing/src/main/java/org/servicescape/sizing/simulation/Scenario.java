package org.servicescape.sizing.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What is simulated.
 *
 * @param clienteles with different ids
 * @param desks with different ids
 * @param span a day or a steady state
 */
public record Scenario(List<Clientele> clienteles, List<Desks> desks, Span span) {
    /** Checks that names and span fit together. */
    public Scenario {
        clienteles = List.copyOf(clienteles);
        desks = List.copyOf(desks);
        Set<String> groups = new HashSet<>();
        for (Desks group : desks) {
            if (!groups.add(group.id())) {
                throw new IllegalArgumentException("two groups of desks are called " + group.id());
            }
            check(span, "group " + group.id(), group.staffed());
        }
        Set<String> ids = new HashSet<>();
        for (Clientele clientele : clienteles) {
            String named = "clientele " + clientele.id();
            if (!ids.add(clientele.id())) {
                throw new IllegalArgumentException("two clienteles are called " + clientele.id());
            }
            if (!groups.containsAll(clientele.desks())) {
                throw new IllegalArgumentException(
                        named + " is served at " + clientele.desks() + "; there are " + groups);
            }
            check(span, named, clientele.walkIns());
            if (span instanceof Span.Steady
                    && !(clientele.crowds().isEmpty()
                            && clientele.appointments().isEmpty())) {
                throw new IllegalArgumentException(named + " comes at certain times, which no steady state has");
            }
        }
    }

    private static void check(Span span, String named, Profile profile) {
        if (span instanceof Span.Day ? !profile.isDay() : !profile.isConstant()) {
            throw new IllegalArgumentException(
                    named + (span instanceof Span.Day ? " has a day without end" : " is not the same at all times"));
        }
    }
}
