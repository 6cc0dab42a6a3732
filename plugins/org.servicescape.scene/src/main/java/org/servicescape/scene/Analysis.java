package org.servicescape.scene;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Hours;

/**
 * What the graphs of a plan say, as pictures need it. Pictures do not compute on graphs: who draws hands the answers in.
 * Each is worked out when a picture asks, and only then.
 */
public interface Analysis {
    /** Nothing is known of any plan. */
    Analysis NONE = new Analysis() {
        @Override
        public Optional<JustifiedPlan> justified(String plan, String root, List<Audience> audiences) {
            return Optional.empty();
        }

        @Override
        public Optional<Walk> walk(String journey) {
            return Optional.empty();
        }
    };

    /**
     * How deep the spaces of a plan lie.
     *
     * @param plan id of the plan
     * @param root id of the space to start from; empty: everything outside that customers come from
     * @param audiences who walks; empty: everybody
     * @return empty when there is no such plan or it has no space to start from
     */
    Optional<JustifiedPlan> justified(String plan, String root, List<Audience> audiences);

    /**
     * The way through the building of one who makes a journey.
     *
     * @param journey id of the journey
     * @return empty when there is no such journey, or none of its moments happens in a space of a plan
     */
    Optional<Walk> walk(String journey);

    /**
     * What follows for a line of the space programme from demand and norms.
     *
     * @param quantity rooms
     * @param area net m² of each
     */
    record Derived(int quantity, double area) {}

    /** What follows for the line of the space programme with this id; empty where nothing does. */
    default Optional<Derived> derived(String item) {
        return Optional.empty();
    }

    /**
     * The ways of all those whose journey it is, a way of its own for each that goes another: staff, or somebody who cannot
     * climb steps.
     *
     * @param journey id of the journey
     * @return empty where {@link #walk} is
     */
    default List<Walk> walks(String journey) {
        return walk(journey).map(List::of).orElse(List.of());
    }

    /**
     * Who can see or hear what happens at the moments of a journey, whatever it is about.
     *
     * @param journey id of the journey
     * @return nobody where nothing is known
     */
    default List<Company> company(String journey) {
        return List.of();
    }

    /**
     * What is open to customers on a plan.
     *
     * @param plan id of the plan
     * @param when at which time
     * @return empty when nothing is known of such a plan
     */
    default Optional<Open> open(String plan, When when) {
        return Optional.empty();
    }

    /** A time at which one looks at a plan. */
    enum When {
        /** Whenever it is open. */
        ANY,
        /** On a weekday. */
        DAY,
        /** In the evening. */
        EVENING,
        /** At night. */
        CLOSED
    }

    /**
     * What is open.
     *
     * @param spaces ids of the spaces that customers, in the company of staff too, reach from outside
     * @param shut ids of the connections that are not open
     * @param hours the hours of the project that were looked at, or a minute of a day where it has none of that sort; empty:
     *     at any time
     */
    record Open(Set<String> spaces, Set<String> shut, Optional<Hours> hours) {
        /** Copies the sets. */
        public Open {
            spaces = Set.copyOf(spaces);
            shut = Set.copyOf(shut);
        }
    }

    /**
     * A justified plan graph.
     *
     * @param roots ids of the spaces it starts from
     * @param rooms the spaces that can be reached, by depth and in model order, so the roots first
     * @param unreached ids of spaces that cannot be reached from them
     * @param edges doors and other ways between spaces that are among the rooms; one for each pair
     * @param privacy whether depth follows privacy; empty where that is not known
     */
    record JustifiedPlan(
            List<String> roots, List<Room> rooms, List<String> unreached, List<Edge> edges, Optional<Privacy> privacy) {
        /** Copies the lists. */
        public JustifiedPlan {
            roots = List.copyOf(roots);
            rooms = List.copyOf(rooms);
            unreached = List.copyOf(unreached);
            edges = List.copyOf(edges);
        }
    }

    /**
     * A space in a justified plan graph; control and integration as {@code servicescape measure
     * --with-outside} gives them.
     *
     * @param id id of the space
     * @param depth doors from the nearest root
     * @param control control value
     * @param integration integration, 1 / RA; empty where it is not defined
     */
    record Room(String id, int depth, OptionalDouble control, OptionalDouble integration) {}

    /**
     * Whether what is private lies deep.
     *
     * @param correlation Spearman's rank correlation of privacy level and depth, −1 to 1
     * @param rooms how many rooms were asked: those inside with a level that are no way to others
     */
    record Privacy(double correlation, int rooms) {}

    /**
     * A way between two spaces.
     *
     * @param connection id of the connection; of several between the same spaces the one that lets most people pass
     * @param from id of one space
     * @param to id of the other
     * @param oneWay whether one passes only in that direction
     */
    record Edge(String connection, String from, String to, boolean oneWay) {}

    /**
     * A way through the building.
     *
     * @param stops the moments of the journey in order
     * @param actors ids of those who go that way; empty: all whose journey it is
     */
    record Walk(List<Stop> stops, List<String> actors) {
        /** Copies the lists. */
        public Walk {
            stops = List.copyOf(stops);
            actors = List.copyOf(actors);
        }

        /** The way of all whose journey it is. */
        public Walk(List<Stop> stops) {
            this(stops, List.of());
        }
    }

    /**
     * A moment on a way.
     *
     * @param moment id of the moment
     * @param space id of the space where it happens; empty when it happens in none of the plan
     * @param way ids of spaces and connections, alternating, from the last stop in the plan to this one, from outside for the
     *     first, to the outside for one that happens elsewhere; empty where one stays, and where there is no way
     * @param exposures what others notice of a sensitive matter at this moment
     */
    record Stop(String moment, String space, List<String> way, List<Exposure> exposures) {
        /** Copies the lists. */
        public Stop {
            way = List.copyOf(way);
            exposures = List.copyOf(exposures);
        }
    }

    /**
     * Somebody who notices.
     *
     * @param how seen, heard or inferred
     * @param who who they are to the customer
     * @param what what becomes known
     * @param places ids of the spaces in which they are
     */
    record Exposure(How how, Who who, What what, List<String> places) {
        /** Copies the list. */
        public Exposure {
            places = List.copyOf(places);
        }
    }

    /**
     * Somebody who is about at a moment.
     *
     * @param moment id of the moment
     * @param how whether they see or hear it
     * @param who who they are to the customer
     * @param places ids of the spaces in which they are
     */
    record Company(String moment, How how, Who who, List<String> places) {
        /** Copies the list. */
        public Company {
            places = List.copyOf(places);
        }
    }

    /** Whom a matter is none of their business. */
    enum Who {
        CUSTOMERS,
        VISITORS,
        PASSERS_BY,
        OTHER_STAFF
    }

    /** What becomes known. */
    enum What {
        SERVICE,
        IDENTITY,
        MATTER
    }

    /** By which sense. */
    enum How {
        SEEN,
        HEARD,
        INFERRED
    }
}
