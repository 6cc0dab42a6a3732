package org.servicescape.core.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicescape.checks.Naming;
import org.servicescape.model.Project;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.SpaceType;

/**
 * Which kinds of space belong beside which, as a symmetric matrix parted by tabs, as space planning tools read it: a number from 1 to
 * 18, the higher the nearer. Required is 18, close 12, desired 6; kinds that must not be joined, and those of which nothing is said,
 * are left empty.
 */
public final class AdjacencyMatrix {
    private AdjacencyMatrix() {}

    /** The matrix, a header first; a line for each kind of space. */
    public static String text(Project project) {
        return rows(project).stream().map(row -> String.join("\t", row) + "\n").collect(Collectors.joining());
    }

    /** The same as cells. */
    static List<List<String>> rows(Project project) {
        List<SpaceType> types =
                project.getSpace() == null ? List.of() : project.getSpace().getSpaceTypes();
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(Stream.of(""), types.stream().map(AdjacencyMatrix::name))
                .toList());
        for (SpaceType row : types) {
            rows.add(Stream.concat(Stream.of(name(row)), types.stream().map(column -> strength(project, row, column)))
                    .toList());
        }
        return rows;
    }

    private static String name(SpaceType type) {
        return Naming.of(type).replaceAll("\\s+", " ");
    }

    private static String strength(Project project, SpaceType row, SpaceType column) {
        int highest = project.getSpace().getAdjacencies().stream()
                .filter(each -> joins(each, row, column) || joins(each, column, row))
                .mapToInt(AdjacencyMatrix::strength)
                .max()
                .orElse(0);
        return highest == 0 ? "" : Integer.toString(highest);
    }

    private static boolean joins(Adjacency adjacency, SpaceType from, SpaceType to) {
        return adjacency.getFrom() == from && adjacency.getTo() == to;
    }

    private static int strength(Adjacency adjacency) {
        return switch (adjacency.getStrength()) {
            case REQUIRED -> 18;
            case CLOSE -> 12;
            case DESIRED -> 6;
            case PROHIBITED -> 0;
        };
    }
}
