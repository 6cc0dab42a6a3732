package org.servicescape.scene;

import java.util.List;

/**
 * A place of a sheet at which somebody can put or pull something: which cell of a blueprint lies under the pointer, which
 * millimetre of a storey, which value of an emotion. Nothing is painted there; painters do not know slots, editors ask for
 * them.
 *
 * @param kind what lies there
 * @param elements ids of the elements that meet there, as the kind says
 * @param detail what no id says, as the kind says
 * @param x of its north-west corner, in pixels of the sheet
 * @param y of the same
 * @param width in pixels
 * @param height in pixels
 * @param across values at its left and right edges, as the kind says
 * @param down values at its upper and lower edges, as the kind says
 */
public record Slot(
        Kind kind,
        List<String> elements,
        String detail,
        double x,
        double y,
        double width,
        double height,
        Span across,
        Span down) {
    /** Copies the list. */
    public Slot {
        elements = List.copyOf(elements);
    }

    /** A slot without values. */
    public Slot(Kind kind, List<String> elements, String detail, double x, double y, double width, double height) {
        this(kind, elements, detail, x, y, width, height, Span.NONE, Span.NONE);
    }

    /** What lies in a slot. */
    public enum Kind {
        /** The head of a moment's column, with its name: the moment. */
        HEAD,
        /**
         * Where a moment can come between two others: the one before and the one after, of which one is empty at either end
         * of a sheet, and both where there are no moments yet.
         */
        BETWEEN,
        /** The empty column of a stage without moments, where its first one can come: the stage. */
        STAGE,
        /** What the customer does at a moment: the moment. */
        MOMENT,
        /**
         * A cell of a lane: the lane, empty where the blueprint does not list it, and the moment. The detail is the literal
         * of the lane's kind.
         */
        ACTION,
        /** How somebody feels at a moment: the moment and the actor. Down go values of emotion, +2 above −2. */
        FEELING,
        /** Where a moment happens: the moment. */
        PLACE,
        /** A storey: its id. Across and down go millimetres of the building. */
        STOREY
    }

    /**
     * Values that run evenly from one edge of a slot to the other.
     *
     * @param from value at the left or upper edge
     * @param to value at the right or lower edge
     */
    public record Span(double from, double to) {
        /** No values. */
        public static final Span NONE = new Span(0, 0);

        private double at(double share) {
            return from + (to - from) * share;
        }

        private double share(double value) {
            return (value - from) / (to - from);
        }
    }

    /** Whether a point of the sheet lies in it. */
    public boolean holds(double pointX, double pointY) {
        return pointX >= x && pointX < x + width && pointY >= y && pointY < y + height;
    }

    /** The value across at an x of the sheet, beyond the edges too. */
    public double acrossAt(double pointX) {
        return across.at((pointX - x) / width);
    }

    /** The value down at a y of the sheet, beyond the edges too. */
    public double downAt(double pointY) {
        return down.at((pointY - y) / height);
    }

    /** The x of the sheet at which a value across lies. */
    public double xOf(double value) {
        return x + width * across.share(value);
    }

    /** The y of the sheet at which a value down lies. */
    public double yOf(double value) {
        return y + height * down.share(value);
    }
}
