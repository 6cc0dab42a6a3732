package org.servicescape.checks.rules;

import java.util.Set;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Place;

/** Who walks where: the audiences that the rules ask about. */
final class People {
    /** Everybody who comes in from outside, on their own. */
    static final Set<Audience> PUBLIC = Set.of(Audience.CUSTOMER, Audience.VISITOR);

    /** Customers on their own. */
    static final Set<Audience> CUSTOMERS = Set.of(Audience.CUSTOMER);

    /** Customers on their own or in the company of staff. */
    static final Set<Audience> SERVED = Set.of(Audience.CUSTOMER, Audience.ESCORTED);

    /** Staff. */
    static final Set<Audience> STAFF = Set.of(Audience.STAFF);

    /** Anybody at all. */
    static final Set<Audience> ANYBODY = Set.of(Audience.values());

    private People() {}

    /** What customers reach on their own from outside, at any time. */
    static Reach<Place, Passage> customersReach(Premises premises) {
        return premises.reach(CUSTOMERS);
    }
}
