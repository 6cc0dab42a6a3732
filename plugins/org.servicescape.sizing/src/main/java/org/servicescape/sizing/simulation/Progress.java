package org.servicescape.sizing.simulation;

/** Who waits for a simulation. */
public interface Progress {
    /** So many replications are done; said on the thread that runs the simulation, each time one more. */
    void done(int replications, int of);

    /** Whether the answer is not wanted any more; asked often, on any thread. */
    default boolean isCancelled() {
        return false;
    }
}
