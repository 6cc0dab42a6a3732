package org.servicescape.core.programme;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What the lines of a group come to, in net m²: all that is known together; empty where nothing is.
 *
 * @param by by what lines are grouped
 * @param group the name of the group
 * @param lines how many lines it has a part of
 * @param undesigned how many of these no room of the design fulfils
 * @param derived from demand and norms
 * @param agreed as people agreed
 * @param designed in the plan
 */
public record ProgrammeTotal(
        By by,
        String group,
        int lines,
        int undesigned,
        OptionalDouble derived,
        OptionalDouble agreed,
        OptionalDouble designed) {
    private static final Comparator<String> BELONGING = Comparator.comparing(Parting.NONE::contains);

    /** The totals of all groups, zones from open to closed, others in the order in which the lines come to them. */
    public static List<ProgrammeTotal> of(List<LinePart> parts) {
        List<ProgrammeTotal> totals = new ArrayList<>();
        for (By by : By.values()) {
            Map<String, List<LinePart>> groups = new LinkedHashMap<>();
            parts.stream().filter(part -> part.by() == by).forEach(part -> groups.computeIfAbsent(
                            part.group(), key -> new ArrayList<>())
                    .add(part));
            groups.keySet().stream()
                    .sorted(by == By.ZONE ? BELONGING.thenComparing(Comparator.naturalOrder()) : BELONGING)
                    .forEach(group -> totals.add(total(by, group, groups.get(group))));
        }
        return List.copyOf(totals);
    }

    /** The total of all lines, as if they were of one department. */
    public static ProgrammeTotal all(List<ScheduleLine> lines) {
        return total(
                By.DEPARTMENT,
                "",
                lines.stream()
                        .map(line -> new LinePart(line, By.DEPARTMENT, "", "", 1))
                        .toList());
    }

    private static ProgrammeTotal total(By by, String group, List<LinePart> parts) {
        return new ProgrammeTotal(
                by,
                group,
                parts.size(),
                (int) parts.stream()
                        .filter(part -> part.line().spaces().isEmpty())
                        .count(),
                sum(parts, line -> line.derived().wholeArea()),
                sum(parts, ScheduleLine::agreed),
                sum(parts, ScheduleLine::designed));
    }

    private static OptionalDouble sum(List<LinePart> parts, Function<ScheduleLine, OptionalDouble> area) {
        List<OptionalDouble> known = parts.stream()
                .map(part -> part.of(area.apply(part.line())))
                .filter(OptionalDouble::isPresent)
                .toList();
        return known.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        known.stream().mapToDouble(OptionalDouble::getAsDouble).sum());
    }
}
