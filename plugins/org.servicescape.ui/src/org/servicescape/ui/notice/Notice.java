package org.servicescape.ui.notice;

import java.util.List;
import org.servicescape.ui.icons.Icon;

/**
 * Something that has happened and that somebody should decide about, though not at once.
 *
 * @param about what it is about; a new notice about the same takes the place of the old one
 * @param icon stands before the sentence
 * @param sentence what has happened
 * @param choices what can be done, in order
 */
record Notice(Object about, Icon icon, String sentence, List<Choice> choices) {
    /** Copies the list. */
    Notice {
        choices = List.copyOf(choices);
    }

    /**
     * One thing that can be done.
     *
     * @param words for the button; an ampersand stands before the letter that presses it
     * @param action does it
     */
    record Choice(String words, Runnable action) {}
}
