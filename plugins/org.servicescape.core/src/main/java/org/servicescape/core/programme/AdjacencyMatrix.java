package org.servicescape.core.programme;

import java.util.List;
import java.util.stream.Collectors;
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
        List<SpaceType> types =
                project.getSpace() == null ? List.of() : project.getSpace().getSpaceTypes();
        StringBuilder text = new StringBuilder();
        types.forEach(type -> text.append('\t').append(name(type)));
        text.append('\n');
        for (SpaceType row : types) {
            text.append(name(row)).append('\t');
            text.append(
                    types.stream().map(column -> strength(project, row, column)).collect(Collectors.joining("\t")));
            text.append('\n');
        }
        return text.toString();
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
