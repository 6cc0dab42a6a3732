package org.servicescape.store;

/**
 * One step from a version of the format to the next. It works on the tree of the file, whose values keep their places: a
 * problem in a file of an older version names the line that its author wrote. What a step does not understand it leaves as
 * it is, and reading reports it.
 */
interface Migration {
    /** The version that the step takes. */
    String from();

    /** The version that the step makes. */
    String to();

    /** Changes the tree of a project. */
    void change(Node project);
}
