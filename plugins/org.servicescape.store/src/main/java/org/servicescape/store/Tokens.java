package org.servicescape.store;

import com.fasterxml.jackson.core.JsonToken;

/** What a file says, one piece after the other, each with its place: from a text or from a tree. */
interface Tokens {
    /** Goes on to the next piece; null at the end. */
    JsonToken next() throws Broken;

    /** The piece that was read last; null before the first. */
    JsonToken kind();

    /** The key, where the piece is one. */
    String name();

    /** The value as it stands in the file; of a text what is between its quotation marks, without escapes. */
    String text() throws Broken;

    /** The line in which the piece begins, from 1. */
    int line();

    /** The column in which the piece begins, in characters from 1. */
    int column();
}
