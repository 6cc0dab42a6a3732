package org.servicescape.checks.rules;

import org.servicescape.graph.Dominators;
import org.servicescape.graph.Premises;
import org.servicescape.model.space.Place;

/**
 * What all customers must pass before they come to a place, on their own and at any time.
 *
 * @param beforePlaces the places that every way from outside to a place leads through
 */
record Gates(Dominators<Place> beforePlaces) {
    /** Of these premises: made once, for all rules that ask. */
    static Gates of(Premises premises) {
        return premises.shared(
                Gates.class,
                these -> new Gates(Dominators.of(these.movement(People.CUSTOMERS, null), these.outside())));
    }
}
