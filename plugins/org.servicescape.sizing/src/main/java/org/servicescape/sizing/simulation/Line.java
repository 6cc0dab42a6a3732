package org.servicescape.sizing.simulation;

import java.util.ArrayDeque;
import java.util.List;

/** Customers of the same priority who wait for the same desks, first come first. */
final class Line {
    private final int priority;
    final List<Crew> crews;
    private final ArrayDeque<Customer> customers = new ArrayDeque<>();

    Line(int priority, List<Crew> crews) {
        this.priority = priority;
        this.crews = crews;
    }

    void add(Customer customer) {
        customers.add(customer);
    }

    /** Whether who is next here is served before who is next there. */
    boolean isBefore(Line other) {
        return priority != other.priority ? priority < other.priority : first().turn < other.first().turn;
    }

    /** Who is next; null where nobody waits. */
    Customer first() {
        while (!customers.isEmpty() && !customers.peek().waiting) {
            customers.poll();
        }
        return customers.peek();
    }

    /** The free desks that they prefer; null where there are none. Those past closing serve nobody for whom others are open. */
    Crew free() {
        for (Crew crew : crews) {
            if (crew.isFree() && (!crew.isPastClosing() || isPastClosing())) {
                return crew;
            }
        }
        return null;
    }

    private boolean isPastClosing() {
        return crews.stream().allMatch(Crew::isPastClosing);
    }

    /** Whether somebody will serve who comes now. */
    boolean isOpen() {
        return crews.stream().anyMatch(crew -> !crew.isPastClosing() || crew.isBusy());
    }
}
