package org.servicescape.core.programme;

/** By what the lines of a space programme are summed. */
public enum By {
    /** The department or unit that a line names. */
    DEPARTMENT("department"),
    /** The security zone of its kind of space. */
    ZONE("zone"),
    /** Whose it is; shared area is split by a key. */
    ORGANISATION("organisation"),
    /** Where it lies in the design, split by the area there. */
    STOREY("storey"),
    /** The themes of the concept that its kind of space serves; a line counts in each of them. */
    THEME("theme");

    private final String word;

    By(String word) {
        this.word = word;
    }

    /** For people and programs. */
    public String word() {
        return word;
    }
}
