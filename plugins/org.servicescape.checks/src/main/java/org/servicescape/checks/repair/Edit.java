package org.servicescape.checks.repair;

import java.util.List;

/**
 * One change of a project, told by ids and texts, so that it can be kept, printed, and made on any copy of the project.
 * Values are written as in a project file: the literal of an enumeration, the id of an element, a number.
 */
public sealed interface Edit {
    /**
     * Gives a feature of an element its values.
     *
     * @param element id of the element
     * @param feature name of the feature
     * @param values the new values, all of them; none: the feature is unset
     */
    record SetFeature(String element, String feature, List<String> values) implements Edit {
        /** Copies the list. */
        public SetFeature {
            values = List.copyOf(values);
        }
    }

    /**
     * Adds an element, or a part without id.
     *
     * @param parent id of the element in which it is put
     * @param path name of the feature in which it is put; where that belongs to a part of the parent, the feature of
     *     the part stands before it, such as {@code space/spaceTypes}; a part that is not there is made
     * @param values what the new element says, in order; its id is one of them
     */
    record AddElement(String parent, String path, List<Given> values) implements Edit {
        /** Copies the list. */
        public AddElement {
            values = List.copyOf(values);
        }
    }

    /**
     * Takes an element away, and every mention of it.
     *
     * @param element id of the element
     */
    record RemoveElement(String element) implements Edit {}

    /**
     * A value that a new element has from the start.
     *
     * @param feature name of the feature
     * @param values its values
     */
    record Given(String feature, List<String> values) {
        /** Copies the list. */
        public Given {
            values = List.copyOf(values);
        }
    }

    /** Gives a feature its values; none: the feature is unset. */
    static Edit set(String element, String feature, String... values) {
        return new SetFeature(element, feature, List.of(values));
    }

    /** A value of a new element. */
    static Given given(String feature, String... values) {
        return new Given(feature, List.of(values));
    }
}
