package org.servicescape.sizing.simulation;

/** One customer who has come. */
final class Customer {
    final Source source;
    private final long came;

    /** When their turn can be: the appointed time, or when they come after it. */
    final long due;

    /** How long they will be served, and how long they wait before they leave; in ticks. */
    final long service;

    final long patience;

    /** Where they stand among all whose turn can be; later numbers came later. */
    long turn;

    boolean waiting;
    Agenda.Event impatience;

    Customer(Source source, long came, long due) {
        this.source = source;
        this.came = came;
        this.due = due;
        service = source.service();
        patience = source.patience();
    }

    boolean isEarly() {
        return due > came;
    }
}
