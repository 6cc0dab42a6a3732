package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.model.Element;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Sightline;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.Storey;

/** The part of plan-integrity that looks at how a plan is drawn: dead references, and outlines that do not fit. */
final class Drawing {
    /** Name of the parameter: how far apart two walls may lie, in millimetres. */
    static final String GAP = "gap";

    private static final Set<ConnectionKind> BETWEEN_STOREYS =
            EnumSet.of(ConnectionKind.STAIR, ConnectionKind.RAMP, ConnectionKind.LIFT, ConnectionKind.ESCALATOR);

    private final RuleInput input;
    private final Plan plan;

    Drawing(RuleInput input, Plan plan) {
        this.input = input;
        this.plan = plan;
    }

    List<Finding> check() {
        List<Finding> findings = new ArrayList<>();
        for (Connection connection : plan.getConnections()) {
            if (isLoose(connection, connection.getFrom(), connection.getTo(), findings)) {
                continue;
            }
            judge(connection, findings);
        }
        for (Sightline sightline : plan.getSightlines()) {
            isLoose(sightline, sightline.getFrom(), sightline.getTo(), findings);
        }
        plan.getStoreys().forEach(storey -> overlaps(storey, findings));
        return findings;
    }

    /** True when it does not join two different spaces of this plan. */
    private boolean isLoose(Element element, Space from, Space to, List<Finding> findings) {
        Saying wrong;
        if (from == null || to == null) {
            wrong = Saying.of(
                    from == null && to == null ? "plan-integrity.noEnd" : "plan-integrity.oneEnd", Say.name(element));
        } else if (from == to) {
            wrong = Saying.of("plan-integrity.itself", Say.name(element), Say.name(from));
        } else if (input.premises().index(from) < 0 || input.premises().index(to) < 0) {
            wrong = Saying.of("plan-integrity.otherPlan", Say.name(element));
        } else {
            return false;
        }
        findings.add(error(List.of(element), Saying.of("plan-integrity.nowhere.headline"), wrong));
        return true;
    }

    private void judge(Connection connection, List<Finding> findings) {
        Space from = connection.getFrom();
        Space to = connection.getTo();
        boolean sameStorey = from.eContainer() == to.eContainer();
        if (BETWEEN_STOREYS.contains(connection.getKind())) {
            return;
        }
        Saying joins = Say.between(connection, from, to);
        if (!sameStorey) {
            findings.add(error(
                    List.of(connection),
                    Saying.of("plan-integrity.storeys.headline"),
                    Saying.of("plan-integrity.storeys", joins)));
        } else if (from.getOutline() != null
                && to.getOutline() != null
                && !Outlines.touch(from.getOutline(), to.getOutline(), input.number(GAP))) {
            findings.add(error(
                    List.of(connection),
                    Saying.of("plan-integrity.apart.headline"),
                    Saying.of("plan-integrity.apart", joins)));
        }
    }

    private void overlaps(Storey storey, List<Finding> findings) {
        List<Space> drawn = storey.getSpaces().stream()
                .filter(space -> space.getOutline() != null && Places.exterior(space) == Exterior.NONE)
                .toList();
        List<Outlines.Box> boxes = drawn.stream()
                .map(space -> Outlines.Box.around(space.getOutline()))
                .toList();
        for (int i = 0; i < drawn.size(); i++) {
            Outlines.Box box = boxes.get(i);
            for (int j = i + 1; j < drawn.size(); j++) {
                // Most rooms lie nowhere near each other: look at the boxes before the outlines.
                if (!box.meets(boxes.get(j))) {
                    continue;
                }
                Space a = drawn.get(i);
                Space b = drawn.get(j);
                if (Outlines.overlap(a.getOutline(), b.getOutline())) {
                    findings.add(error(
                            List.of(a, b),
                            Saying.of("plan-integrity.overlap.headline"),
                            Saying.of("plan-integrity.overlap", Say.name(a), Say.name(b))));
                }
            }
        }
    }

    private Finding error(List<? extends Element> subjects, Saying headline, Saying message) {
        return input.violated(Severity.ERROR, subjects, List.of(), headline, message);
    }
}
