package org.servicescape.scene.moments;

/**
 * Some go from one moment on to another than the next on the main path.
 *
 * @param id of the transition; of the moment with {@code --next} behind it where no transition says so
 * @param element id of the transition; empty where none says so
 * @param from moment that it leaves, counted from zero along the journey
 * @param to moment to which it leads, counted alike
 * @param fromName number of the one that it leaves as pictures write it
 * @param toName number of the other
 * @param label when it is taken; blank where nobody said
 */
public record Way(String id, String element, int from, int to, String fromName, String toName, String label) {
    /** The same between other columns, for a picture that has more of them than the journey has moments. */
    public Way between(int newFrom, int newTo) {
        return new Way(id, element, newFrom, newTo, fromName, toName, label);
    }

    /** The earlier of its ends. */
    int first() {
        return Math.min(from, to);
    }

    /** The later of its ends. */
    int last() {
        return Math.max(from, to);
    }
}
