package org.servicescape.scene.moments;

/** A moment of a journey as the head of a column needs it. */
public interface Moment {
    /** Id of the moment in the model. */
    String id();

    /** Id of the shapes of its head, unique on the sheet. */
    String headId();

    /** Its number along the journey, from one. */
    int number();

    /** What its number is written as. */
    default String label() {
        return Integer.toString(number());
    }

    /** What people call it. */
    String name();

    /** Id of the stage that it belongs to. */
    String stageId();

    /** What people call that stage. */
    String stageName();

    /** Why it is a moment of truth; empty when it is none. */
    String truth();
}
