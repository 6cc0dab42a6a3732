package org.servicescape.checks.rules;

import java.util.List;

/** The names of the ladder of access. */
final class Zones {
    private static final List<String> NAMES = List.of("public", "reception", "operations", "security", "high security");

    private Zones() {}

    static String name(int zone) {
        return zone >= 0 && zone < NAMES.size() ? NAMES.get(zone) : "zone " + zone;
    }
}
