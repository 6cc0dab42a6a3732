package org.servicescape.sizing.simulation;

import java.util.PriorityQueue;

/** What will happen, in the order of time; at the same moment in the order of {@link Rank}, then as it was entered. */
final class Agenda {
    /** Who is first at the same moment: a desk that becomes free meets who comes then, and whoever leaves then. */
    enum Rank {
        COMPLETION,
        STAFFING,
        ARRIVAL,
        IMPATIENCE
    }

    /** One thing that will happen, unless it is cancelled. */
    static final class Event implements Comparable<Event> {
        private final long time;
        private final Rank rank;
        private final long number;
        private final Runnable action;
        private boolean cancelled;

        private Event(long time, Rank rank, long number, Runnable action) {
            this.time = time;
            this.rank = rank;
            this.number = number;
            this.action = action;
        }

        void cancel() {
            cancelled = true;
        }

        @Override
        public int compareTo(Event other) {
            int byTime = Long.compare(time, other.time);
            int byRank = byTime != 0 ? byTime : rank.compareTo(other.rank);
            return byRank != 0 ? byRank : Long.compare(number, other.number);
        }
    }

    private final PriorityQueue<Event> events = new PriorityQueue<>();
    private long entered;
    private long happened;
    private long now;

    Event at(long time, Rank rank, Runnable action) {
        Event event = new Event(time, rank, entered++, action);
        events.add(event);
        return event;
    }

    /** The time of what happened last. */
    long now() {
        return now;
    }

    /** The time of what happens next; 0 where nothing will. */
    long first() {
        Event next = next();
        return next == null ? 0 : next.time;
    }

    /** Whether at this moment nothing happens any more but that somebody leaves. */
    boolean isSettled() {
        Event next = next();
        return next == null || next.time > now || next.rank == Rank.IMPATIENCE;
    }

    /** How much has happened. */
    long happened() {
        return happened;
    }

    /** Lets the next thing happen if there is one before a time. */
    boolean stepBefore(long end) {
        Event event = next();
        if (event == null || event.time >= end) {
            return false;
        }
        events.poll();
        now = event.time;
        happened++;
        event.action.run();
        return true;
    }

    private Event next() {
        while (!events.isEmpty() && events.peek().cancelled) {
            events.poll();
        }
        return events.peek();
    }
}
