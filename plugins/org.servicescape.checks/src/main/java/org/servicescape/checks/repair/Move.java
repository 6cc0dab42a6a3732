package org.servicescape.checks.repair;

import java.util.List;

/**
 * A way of mending plans: it looks at a finding and the plan and says what could be done. It does not know whether that
 * helps; nobody takes a proposal for a repair before the rules were asked again. Moves have no state and never change the
 * model.
 */
public interface Move {
    /** Changes that may mend the finding, in an order that depends on the model alone; empty when it knows none. */
    List<Repair> propose(RepairInput input);
}
