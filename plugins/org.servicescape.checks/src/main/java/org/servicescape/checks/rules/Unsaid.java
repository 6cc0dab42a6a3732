package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicescape.checks.Finding;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.words.Saying;
import org.servicescape.model.Element;

/** What a rule would have to know and nobody has said: statements, each with the elements that lack it. */
public final class Unsaid {
    /** Of a connection. */
    public static final Saying STEP_FREE = Saying.of("lacking.stepFree");
    /** Of a connection. */
    public static final Saying FREE_EGRESS = Saying.of("lacking.freeEgress");
    /** Of a connection. */
    public static final Saying WIDTH = Saying.of("lacking.width");
    /** Of a space. */
    public static final Saying ALARM = Saying.of("lacking.alarm");
    /** Of a space. */
    public static final Saying SEAT = Saying.of("lacking.seat");
    /** Of a space. */
    public static final Saying SCREENS = Saying.of("lacking.screens");

    /** Of a place. */
    static final Saying ZONE = Saying.of("lacking.zone");
    /** Of a place. */
    static final Saying LEVEL = Saying.of("lacking.level");
    /** Of a plan. */
    static final Saying ARENA = Saying.of("lacking.arena");
    /** Of a room. */
    static final Saying WALLS = Saying.of("lacking.walls");
    /** Of a wall or door. */
    static final Saying INSULATION = Saying.of("lacking.insulation");

    private final Map<Saying, Set<Element>> lacking = new LinkedHashMap<>();

    /** Notes that the element lacks the statement. */
    public void add(Saying statement, Element element) {
        lacking.computeIfAbsent(statement, key -> new LinkedHashSet<>()).add(element);
    }

    /** What was noted, as findings; none where nothing was. */
    public List<Finding> findings(RuleInput input) {
        List<Finding> findings = new ArrayList<>();
        lacking.forEach((statement, elements) -> findings.addAll(input.undecided(List.copyOf(elements), statement)));
        return findings;
    }
}
