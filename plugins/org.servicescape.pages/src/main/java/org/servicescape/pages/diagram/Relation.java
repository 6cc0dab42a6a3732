package org.servicescape.pages.diagram;

import java.util.List;

/**
 * A line of a diagram.
 *
 * @param kind what it says
 * @param from box that holds, refers or is extended
 * @param to box that is held, referred to or extends
 * @param labels the features that it stands for, with their multiplicities
 */
record Relation(Kind kind, Box from, Box to, List<String> labels) {
    Relation {
        labels = List.copyOf(labels);
    }

    /** What a line says. */
    enum Kind {
        /** The first holds the second: a full diamond at the first. */
        HOLDS,
        /** The first refers to the second: an arrow at the second. */
        REFERS,
        /** The first is extended by the second: a hollow triangle at the first. */
        EXTENDED
    }
}
