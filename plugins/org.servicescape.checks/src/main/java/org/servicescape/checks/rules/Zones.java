package org.servicescape.checks.rules;

import org.servicescape.checks.words.Saying;

/** The names of the ladder of access. */
final class Zones {
    private static final int HIGHEST = 4;

    private Zones() {}

    static Saying name(int zone) {
        return zone >= 0 && zone <= HIGHEST ? Saying.of("zone." + zone) : Saying.of("zone.other", zone);
    }
}
