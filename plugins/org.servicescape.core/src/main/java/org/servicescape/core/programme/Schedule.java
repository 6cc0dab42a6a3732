package org.servicescape.core.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.servicescape.checks.Naming;
import org.servicescape.core.sizing.CentreSize;
import org.servicescape.core.sizing.Derivation;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Requirement;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.PlanState;
import org.servicescape.model.space.ProgrammeItem;
import org.servicescape.model.space.RoomDataSheet;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceType;
import org.servicescape.store.table.Row;
import org.servicescape.store.table.Table;

/**
 * The room schedule of a project: one line for each line of its space programme, as architects take it into their tools. Function
 * number and name stand in columns of their own; areas are net m².
 */
public final class Schedule {
    private static final Map<String, Function<Cells, String>> COLUMNS = columns();
    private static final Set<String> NUMBERS = Set.of(
            "zone",
            "privacyLevel",
            "derivedRooms",
            "derivedAreaEach",
            "derivedArea",
            "agreedRooms",
            "agreedAreaEach",
            "agreedArea",
            "grossPlannedArea",
            "tolerance",
            "designedRooms",
            "designedArea",
            "deviation",
            "requiredHeight",
            "occupancyNormal",
            "occupancyPeak",
            "hoursPerDay",
            "amount");

    private Schedule() {}

    /** The lines in the order of the programme, beside the design. */
    public static List<ScheduleLine> lines(CentreSize size) {
        List<Space> spaces = design(size.project());
        return Derivation.of(size).stream()
                .map(line -> new ScheduleLine(
                        line,
                        spaces.stream()
                                .filter(space -> space.getProgrammeItem() == line.item())
                                .toList()))
                .toList();
    }

    /** All spaces of the first plan of what is to be; where there is none, of the first of what is. */
    static List<Space> design(Project project) {
        return project.getSpace() == null
                ? List.of()
                : design(project.getSpace().getPlans()).stream()
                        .flatMap(Schedule::spaces)
                        .toList();
    }

    /** The lines as a table: a header, ids first. */
    public static Table table(Project project) {
        return table(project, lines(CentreSize.of(project, CentreSize.USUAL)));
    }

    /** The same of lines that are known. */
    static Table table(Project project, List<ScheduleLine> lines) {
        List<Row> rows = new ArrayList<>();
        for (ScheduleLine line : lines) {
            Cells cells = new Cells(project, line);
            rows.add(new Row(
                    rows.size() + 2,
                    COLUMNS.values().stream().map(column -> column.apply(cells)).toList()));
        }
        return new Table("schedule", List.copyOf(COLUMNS.keySet()), rows);
    }

    /** Indexes of the columns that hold numbers. */
    public static Set<Integer> numericColumns() {
        List<String> names = List.copyOf(COLUMNS.keySet());
        return IntStream.range(0, names.size())
                .filter(i -> NUMBERS.contains(names.get(i)) || RoomData.isNumber(names.get(i)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Optional<Plan> design(List<Plan> plans) {
        return plans.stream()
                .filter(plan -> plan.getState() == PlanState.TO_BE)
                .findFirst()
                .or(() -> plans.stream()
                        .filter(plan -> plan.getState() == PlanState.AS_IS)
                        .findFirst());
    }

    private static Stream<Space> spaces(Plan plan) {
        return plan.getStoreys().stream().flatMap(storey -> storey.getSpaces().stream());
    }

    private static Map<String, Function<Cells, String>> columns() {
        Map<String, Function<Cells, String>> columns = new LinkedHashMap<>();
        columns.put("id", cells -> cells.item().getId());
        columns.put("functionNumber", cells -> text(cells.item().getFunctionNumber()));
        columns.put("name", cells -> Naming.of(cells.item()));
        columns.put("code", cells -> text(cells.item().getCode()));
        columns.put("department", cells -> text(cells.item().getDepartment()));
        columns.put("owner", cells -> name(cells.item().getOwner()));
        columns.put("spaceType", cells -> name(cells.type()));
        columns.put("services", cells -> names(cells.item().getServices()));
        columns.put("storeys", Cells::storeys);
        columns.put("zone", cells -> cells.type() == null ? "" : number(Places.zone(cells.type())));
        columns.put("privacyLevel", cells -> cells.type() == null ? "" : number(Places.level(cells.type())));
        columns.put(
                "derivedRooms", cells -> Integer.toString(cells.line().derived().quantity()));
        columns.put("derivedAreaEach", cells -> area(cells.line().derived().area()));
        columns.put("derivedArea", cells -> area(cells.line().derived().wholeArea()));
        columns.put("agreedRooms", cells -> Integer.toString(cells.item().getQuantity()));
        columns.put("agreedAreaEach", cells -> number(cells.item().getAgreedArea()));
        columns.put("agreedArea", cells -> area(cells.line().agreed()));
        columns.put("grossPlannedArea", cells -> number(cells.item().getGrossPlannedArea()));
        columns.put("areaBasis", cells -> cells.item().getAreaBasis().getLiteral());
        columns.put("tolerance", cells -> number(cells.item().getTolerance()));
        columns.put(
                "designedRooms", cells -> Integer.toString(cells.line().spaces().size()));
        columns.put("designedArea", cells -> area(cells.line().designed()));
        columns.put("designedBasis", Cells::designedBasis);
        columns.put("deviation", cells -> decimals(cells.line().deviation(), 3));
        columns.put("verdict", cells -> cells.line().verdict());
        columns.put("requiredHeight", Cells::requiredHeight);
        columns.put("occupancyNormal", cells -> cells.sheet(each -> whole(each.getOccupancyNormal())));
        columns.put("occupancyPeak", cells -> cells.sheet(each -> whole(each.getOccupancyPeak())));
        columns.put("hoursPerDay", cells -> cells.sheet(each -> number(each.getHoursPerDay())));
        columns.put("sharedBy", cells -> cells.sheet(each -> names(each.getSharedBy())));
        columns.put("adjacencies", Cells::adjacencies);
        columns.put("requirements", Cells::requirements);
        columns.put("why", cells -> cells.line().derived().why().getLiteral());
        columns.put("from", cells -> cells.line().derived().basis().word());
        columns.put(
                "amount",
                cells -> decimals(OptionalDouble.of(cells.line().derived().amount()), 1));
        columns.put("agreedBecause", cells -> cells.item().getWhy().getLiteral());
        columns.put("decision", cells -> name(cells.item().getDecision()));
        columns.put("status", cells -> cells.item().getStatus().getLiteral());
        RoomData.columns().forEach((name, text) -> columns.put(name, cells -> text.apply(cells.item())));
        return columns;
    }

    /** What one row is filled from. */
    private record Cells(Project project, ScheduleLine line) {
        ProgrammeItem item() {
            return line.derived().item();
        }

        SpaceType type() {
            return item().getSpaceType();
        }

        String storeys() {
            return line.spaces().stream()
                    .map(space -> Naming.of((Element) space.eContainer()))
                    .distinct()
                    .collect(Collectors.joining("; "));
        }

        String designedBasis() {
            return line.spaces().stream().map(DesignedArea::basis).distinct().collect(Collectors.joining("; "));
        }

        String requiredHeight() {
            int own = item().getMinimumHeight();
            return whole(own == 0 && type() != null ? type().getMinimumHeight() : own);
        }

        /** What the line's own room data sheet says, else that of its kind of space. */
        String sheet(Function<RoomDataSheet, String> what) {
            return Stream.of(item().getDataSheet(), type() == null ? null : type().getDataSheet())
                    .filter(Objects::nonNull)
                    .map(what)
                    .filter(text -> !text.isEmpty())
                    .findFirst()
                    .orElse("");
        }

        String adjacencies() {
            return project.getSpace().getAdjacencies().stream()
                    .filter(each -> type() != null && (each.getFrom() == type() || each.getTo() == type()))
                    .map(each -> each.getStrength().getLiteral() + " " + name(other(each)))
                    .collect(Collectors.joining("; "));
        }

        private SpaceType other(Adjacency each) {
            return each.getFrom() == type() ? each.getTo() : each.getFrom();
        }

        String requirements() {
            return project.getConcept() == null
                    ? ""
                    : project.getConcept().getRequirements().stream()
                            .filter(each -> each.getAppliesTo().contains(item())
                                    || (type() != null && each.getAppliesTo().contains(type())))
                            .map(Cells::clause)
                            .collect(Collectors.joining("; "));
        }

        private static String clause(Requirement requirement) {
            return requirement.getClause() == null
                    ? Naming.of(requirement)
                    : Naming.of(requirement) + " (" + requirement.getClause() + ")";
        }
    }

    private static String text(String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String name(Element element) {
        return element == null ? "" : Naming.of(element);
    }

    private static String names(Collection<? extends Element> elements) {
        return elements.stream().map(Naming::of).collect(Collectors.joining("; "));
    }

    private static String whole(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
    }

    private static String number(BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static String area(OptionalDouble area) {
        return decimals(area, 2);
    }

    private static String decimals(OptionalDouble number, int places) {
        return number.isEmpty()
                ? ""
                : number(BigDecimal.valueOf(number.getAsDouble()).setScale(places, RoundingMode.HALF_UP));
    }
}
