package org.servicescape.store.table;

/**
 * A column that a kind of table knows.
 *
 * @param name as it stands in the header; capitals, blanks, hyphens and underlines make no difference when reading
 * @param required whether a table without it is refused
 * @param numeric whether its cells are plain numbers
 */
public record Column(String name, boolean required, boolean numeric) {
    static Column of(String name) {
        return new Column(name, false, false);
    }

    static Column required(String name) {
        return new Column(name, true, false);
    }

    static Column number(String name) {
        return new Column(name, false, true);
    }
}
