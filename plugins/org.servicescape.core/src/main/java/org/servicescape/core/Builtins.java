package org.servicescape.core;

import java.util.List;
import org.servicescape.checks.Rule;
import org.servicescape.checks.rules.ZoneHierarchy;
import org.servicescape.scene.View;

/** The one list of what Servicescape brings along. A new rule or view appears here and nowhere else. */
public final class Builtins {
    private static final List<Rule> RULES = List.of(new ZoneHierarchy());

    private static final List<View> VIEWS = List.of();

    private Builtins() {}

    /** The rules in the order of the catalogue. */
    public static List<Rule> rules() {
        return RULES;
    }

    /** The kinds of picture in the order in which they are shown. */
    public static List<View> views() {
        return VIEWS;
    }
}
