package org.servicescape.scene.blueprint;

import java.util.List;

/**
 * The way of a flow, before heights are known.
 *
 * @param link what it stands for
 * @param from where it leaves
 * @param to where it leads
 * @param level true for a straight line between neighbours in a row, which lies {@code shift} below their middle
 * @param shift see level
 * @param leavesBelow whether it leaves the cell at its lower edge
 * @param entersBelow whether it enters the other cell from below
 * @param startX where it leaves
 * @param endX where it enters
 * @param runs its level parts in the gaps between rows, in order; none when it is one upright line
 */
record Route(
        Content.Link link,
        Cell from,
        Cell to,
        boolean level,
        double shift,
        boolean leavesBelow,
        boolean entersBelow,
        double startX,
        double endX,
        List<Run> runs) {

    /** A level part of a way, in the gap above the row of the same number; its track is given when all are known. */
    static final class Run {
        private final int gap;
        private final double from;
        private final double to;
        private int track;

        Run(int gap, double from, double to) {
            this.gap = gap;
            this.from = from;
            this.to = to;
        }

        int gap() {
            return gap;
        }

        double from() {
            return from;
        }

        double to() {
            return to;
        }

        double west() {
            return Math.min(from, to);
        }

        double east() {
            return Math.max(from, to);
        }

        int track() {
            return track;
        }

        void lieOn(int newTrack) {
            track = newTrack;
        }
    }
}
