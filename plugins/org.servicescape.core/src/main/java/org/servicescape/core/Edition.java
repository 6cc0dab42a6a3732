package org.servicescape.core;

/** For whom a publication is. The literals are the words of the command line. */
public enum Edition {
    /** For people of the project: everything. */
    PROJECT,
    /** For people outside the project: see {@link PublicEdition}. */
    PUBLIC
}
