package org.servicescape.store.table;

import java.nio.file.Path;
import org.servicescape.store.ProjectFileException;

/** A program that reads a table and prints what it is told; {@link HostileTablesTest} starts it with little memory. */
final class ReadInLittleMemory {
    private ReadInLittleMemory() {}

    public static void main(String[] args) {
        for (String file : args) {
            try {
                Table table = TableFiles.read(Path.of(file), "spaces");
                System.out.println("read " + table.rows().size() + " rows");
            } catch (ProjectFileException e) {
                System.out.println(e.getMessage());
            }
        }
    }
}
