package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicescape.checks.Finding;
import org.servicescape.checks.RuleInput;
import org.servicescape.model.Element;

/** What a rule would have to know and nobody has said: statements, each with the elements that lack it. */
public final class Unsaid {
    /** Of a connection. */
    public static final String STEP_FREE = "'step-free' (yes or no)";
    /** Of a connection. */
    public static final String FREE_EGRESS = "'free egress' (yes or no)";
    /** Of a connection. */
    public static final String WIDTH = "the clear width";
    /** Of a space. */
    public static final String ALARM = "'alarm' (yes or no)";
    /** Of a space. */
    public static final String SEAT = "'seat by door' (yes or no)";
    /** Of a space. */
    public static final String SCREENS = "'screens' (yes or no)";

    private final Map<String, Set<Element>> lacking = new LinkedHashMap<>();

    /** Notes that the element lacks the statement. */
    public void add(String statement, Element element) {
        lacking.computeIfAbsent(statement, key -> new LinkedHashSet<>()).add(element);
    }

    /** What was noted, as findings; none where nothing was. */
    public List<Finding> findings(RuleInput input) {
        List<Finding> findings = new ArrayList<>();
        lacking.forEach((statement, elements) -> findings.addAll(input.undecided(List.copyOf(elements), statement)));
        return findings;
    }
}
