package org.servicescape.checks;

import org.servicescape.checks.rules.AnonymousDoor;
import org.servicescape.checks.rules.IntimacyGradient;
import org.servicescape.checks.rules.LineOfVisibility;
import org.servicescape.checks.rules.PlanIntegrity;
import org.servicescape.checks.rules.PrivatePassage;
import org.servicescape.checks.rules.ReceptionControl;
import org.servicescape.checks.rules.SeparateCirculation;
import org.servicescape.checks.rules.UnseenQueue;
import org.servicescape.checks.rules.ZoneHierarchy;
import org.servicescape.checks.rules.ZonePerimeter;

/** The ten rules of this room. */
final class AllRules {
    private AllRules() {}

    static Rule[] rules() {
        return new Rule[] {
            new ZoneHierarchy(),
            new ReceptionControl(),
            new ZonePerimeter(),
            new IntimacyGradient(),
            new PrivatePassage(),
            new AnonymousDoor(),
            new UnseenQueue(),
            new SeparateCirculation(),
            new PlanIntegrity(),
            new LineOfVisibility()
        };
    }
}
