package org.servicescape.core.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.servicescape.checks.Naming;
import org.servicescape.core.sizing.CentreSize;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.ProgrammeItem;
import org.servicescape.model.space.Space;
import org.servicescape.store.workbook.Cell;
import org.servicescape.store.workbook.Form;
import org.servicescape.store.workbook.Sheet;
import org.servicescape.store.workbook.SheetColumn;
import org.servicescape.store.workbook.WorkbookFile;

/**
 * The room schedule of a project as a workbook, as architects take it into their tools and go on with: the schedule, totals, what
 * they are summed from, the rooms of the design, adjacencies and notes. Totals are formulas over the schedule.
 */
public final class ScheduleWorkbook {
    private static final String PARTS = "Parts";
    private static final String ROOMS = "Rooms";
    private static final List<String> AREAS = List.of("derivedArea", "agreedArea", "designedArea");
    private static final int WIDE = 34;
    private static final int NARROW = 12;
    private static final int TEXT_WIDTH = 100;

    private final Project project;
    private final List<ScheduleLine> lines;
    private final List<LinePart> parts;
    private final List<Space> design;

    private ScheduleWorkbook(Project project) {
        CentreSize size = CentreSize.of(project, CentreSize.USUAL);
        this.project = project;
        this.lines = Schedule.lines(size);
        this.parts = Parting.of(size, lines);
        this.design = Schedule.design(project);
    }

    /** The bytes of the file; the same project gives the same. Costs grow with the lines and the rooms. */
    public static byte[] bytes(Project project) {
        ScheduleWorkbook workbook = new ScheduleWorkbook(project);
        String title = Stream.of(
                        Naming.of(project), project.getVersion(), Objects.toString(project.getVersionDate(), null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return WorkbookFile.bytes(
                List.of(
                        ScheduleSheet.of(project, workbook.lines),
                        workbook.totals(),
                        workbook.parts(),
                        workbook.rooms(),
                        workbook.roomData(),
                        workbook.adjacency(),
                        workbook.notes()),
                title);
    }

    private static SheetColumn area(String key) {
        return new SheetColumn(ScheduleSheet.heading(key), Form.AREA, NARROW);
    }

    private Sheet totals() {
        List<SheetColumn> columns = new ArrayList<>(List.of(
                new SheetColumn("By", Form.TEXT, NARROW + 4),
                new SheetColumn("Group", Form.LINES, WIDE),
                new SheetColumn("Lines", Form.COUNT, NARROW),
                new SheetColumn("Not designed", Form.COUNT, NARROW)));
        AREAS.forEach(key -> columns.add(area(key)));
        List<List<Cell>> rows = new ArrayList<>();
        ProgrammeTotal all = ProgrammeTotal.all(lines);
        rows.add(List.of(
                Cell.of("all"),
                Cell.of(""),
                Cell.of(all.lines()),
                Cell.of(all.undesigned()),
                sum("derivedArea", all.derived()),
                sum("agreedArea", all.agreed()),
                sum("designedArea", all.designed())));
        for (ProgrammeTotal total : ProgrammeTotal.of(parts)) {
            int row = rows.size() + 2;
            rows.add(List.of(
                    Cell.of(total.by().word()),
                    Cell.of(total.group()),
                    new Cell.Formula(
                            "COUNTIFS(Parts[By],A" + row + ",Parts[Group],B" + row + ")", Cell.of(total.lines())),
                    Cell.of(total.undesigned()),
                    part("derivedArea", row, total.derived()),
                    part("agreedArea", row, total.agreed()),
                    part("designedArea", row, total.designed())));
        }
        return new Sheet("Totals", columns, rows, List.of(), Sheet.Kind.TABLE, 2);
    }

    private static Cell sum(String key, OptionalDouble value) {
        return new Cell.Formula("SUM(" + ScheduleSheet.reference(key) + ")", ScheduleSheet.zeroed(Cell.of(value)));
    }

    private static Cell part(String key, int row, OptionalDouble value) {
        return new Cell.Formula(
                "SUMIFS(Parts[" + ScheduleSheet.heading(key) + "],Parts[By],A" + row + ",Parts[Group],B" + row + ")",
                ScheduleSheet.zeroed(Cell.of(value)));
    }

    private Sheet parts() {
        List<SheetColumn> columns = new ArrayList<>(List.of(
                new SheetColumn("Line", Form.TEXT, WIDE - 10),
                new SheetColumn("Function number", Form.TEXT, NARROW),
                new SheetColumn("Name", Form.LINES, WIDE),
                new SheetColumn("By", Form.TEXT, NARROW + 4),
                new SheetColumn("Group", Form.LINES, WIDE),
                new SheetColumn("Share", Form.SHARE, NARROW),
                new SheetColumn("Key", Form.LINES, WIDE)));
        AREAS.forEach(key -> columns.add(area(key)));
        List<List<Cell>> rows = new ArrayList<>();
        for (LinePart part : parts) {
            ProgrammeItem item = part.line().derived().item();
            int row = rows.size() + 2;
            rows.add(List.of(
                    Cell.of(item.getId()),
                    Cell.of(Objects.requireNonNullElse(item.getFunctionNumber(), "")),
                    Cell.of(Naming.of(item)),
                    Cell.of(part.by().word()),
                    Cell.of(part.group()),
                    Cell.of(OptionalDouble.of(part.share())),
                    Cell.of(part.key()),
                    share("derivedArea", row, part.of(part.line().derived().wholeArea())),
                    share("agreedArea", row, part.of(part.line().agreed())),
                    share("designedArea", row, part.of(part.line().designed()))));
        }
        return new Sheet(PARTS, columns, rows, List.of(), Sheet.Kind.TABLE, 3);
    }

    private static Cell share(String key, int row, OptionalDouble value) {
        return new Cell.Formula(
                "F" + row + "*SUMIFS(" + ScheduleSheet.reference(key) + "," + ScheduleSheet.reference("id") + ",A" + row
                        + ")",
                ScheduleSheet.zeroed(Cell.of(value)));
    }

    private Sheet rooms() {
        List<SheetColumn> columns = List.of(
                new SheetColumn("Id", Form.TEXT, WIDE - 10),
                new SheetColumn("Number", Form.TEXT, NARROW),
                new SheetColumn("Name", Form.LINES, WIDE),
                new SheetColumn("Line", Form.TEXT, WIDE - 10),
                new SheetColumn("Function number", Form.TEXT, NARROW),
                new SheetColumn("Storey", Form.LINES, WIDE),
                new SheetColumn("Space type", Form.LINES, WIDE),
                new SheetColumn("Zone", Form.NUMBER, NARROW),
                new SheetColumn("Area m²", Form.AREA, NARROW),
                new SheetColumn("Area basis", Form.TEXT, NARROW),
                new SheetColumn("Gross area m²", Form.AREA, NARROW),
                new SheetColumn("Organisations", Form.LINES, WIDE));
        List<List<Cell>> rows = design.stream()
                .filter(NetToGross::isInside)
                .map(ScheduleWorkbook::room)
                .toList();
        return new Sheet(ROOMS, columns, rows, List.of(), Sheet.Kind.TABLE, 3);
    }

    private static List<Cell> room(Space space) {
        ProgrammeItem item = space.getProgrammeItem();
        OptionalInt zone = Places.zone(space);
        return List.of(
                Cell.of(space.getId()),
                Cell.of(Objects.requireNonNullElse(space.getNumber(), "")),
                Cell.of(Naming.of(space)),
                Cell.of(item == null ? "" : item.getId()),
                Cell.of(item == null ? "" : Objects.requireNonNullElse(item.getFunctionNumber(), "")),
                Cell.of(Naming.of((Element) space.eContainer())),
                Cell.of(space.getType() == null ? "" : Naming.of(space.getType())),
                zone.isEmpty() ? Cell.EMPTY : Cell.of(zone.getAsInt()),
                Cell.of(DesignedArea.of(space)),
                Cell.of(DesignedArea.basis(space)),
                Cell.of(DesignedArea.gross(space)),
                Cell.of(space.getOrganisations().stream().map(Naming::of).collect(Collectors.joining("; "))));
    }

    private Sheet roomData() {
        List<SheetColumn> columns = new ArrayList<>(List.of(
                new SheetColumn("Id", Form.TEXT, WIDE - 10),
                new SheetColumn("Function number", Form.TEXT, NARROW),
                new SheetColumn("Name", Form.LINES, WIDE)));
        RoomData.columns()
                .keySet()
                .forEach(key -> columns.add(
                        RoomData.isNumber(key)
                                ? new SheetColumn(ScheduleSheet.heading(key), Form.NUMBER, NARROW)
                                : new SheetColumn(ScheduleSheet.heading(key), Form.LINES, WIDE)));
        List<List<Cell>> rows =
                lines.stream().map(line -> roomData(line.derived().item())).toList();
        return new Sheet("RoomData", columns, rows, List.of(), Sheet.Kind.TABLE, 3);
    }

    private static List<Cell> roomData(ProgrammeItem item) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.of(item.getId()),
                Cell.of(Objects.requireNonNullElse(item.getFunctionNumber(), "")),
                Cell.of(Naming.of(item))));
        RoomData.columns().forEach((key, text) -> {
            String said = text.apply(item);
            cells.add(RoomData.isNumber(key) && !said.isEmpty() ? new Cell.Amount(said) : Cell.of(said));
        });
        return cells;
    }

    private Sheet adjacency() {
        List<List<String>> matrix = AdjacencyMatrix.rows(project);
        List<SheetColumn> columns = new ArrayList<>(List.of(new SheetColumn("Space type", Form.LINES, WIDE)));
        matrix.get(0).stream().skip(1).forEach(name -> columns.add(new SheetColumn(name, Form.NUMBER, NARROW)));
        List<List<Cell>> rows =
                matrix.stream().skip(1).map(ScheduleWorkbook::adjacencies).toList();
        return new Sheet("Adjacency", columns, rows, List.of(), Sheet.Kind.PLAIN, 1);
    }

    private static List<Cell> adjacencies(List<String> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> i == 0 || row.get(i).isEmpty() ? Cell.of(row.get(i)) : new Cell.Amount(row.get(i)))
                .toList();
    }

    private Sheet notes() {
        NetToGross ratio = NetToGross.of(project, lines);
        List<List<Cell>> rows = new ArrayList<>();
        rows.add(
                note(
                        "Schedule",
                        "One line for each line of the space programme: what was derived from demand and norms, what was"
                                + " agreed and what is designed. Areas are net m². What follows from other cells is a formula."));
        rows.add(note(
                "Deviation",
                "Designed over agreed area (over derived area where none was agreed), less 1. A line without a"
                        + " tolerance of its own has 10 %."));
        rows.add(note(
                "Design",
                design.isEmpty()
                        ? "The project has no plan."
                        : Naming.of((Element) design.get(0).eContainer().eContainer())));
        rows.add(
                note(
                        "Organisation",
                        "As the costs of a line are shared; else its owner's; else of those who share it or whose"
                                + " services use it, by the visits of their customers; rooms for all customers by the visits of all."));
        rows.add(note("Theme", "A line counts in each theme that its kind of space serves; themes do not add up."));
        rows.add(note("Adjacency", "Required 18, close 12, desired 6."));
        rows.add(List.of(
                Cell.of("Net to gross, planned"),
                Cell.of("Of the lines that state both areas."),
                Cell.of(ratio.planned())));
        rows.add(List.of(
                Cell.of("Net to gross, designed"),
                Cell.of(
                        "Rooms that fulfil a line, over the gross area of all inner spaces to the middle of their walls; outer walls,"
                                + " shafts and floors that are not drawn are not in it."),
                ratio.designed().isEmpty()
                        ? Cell.EMPTY
                        : new Cell.Formula(
                                "SUMIFS(Rooms[Area m²],Rooms[Line],\"?*\")/SUM(Rooms[Gross area m²])",
                                Cell.of(ratio.designed()))));
        rows.add(note("What it is", "A screening aid made with Servicescape, no approval."));
        return new Sheet(
                "Notes",
                List.of(
                        new SheetColumn("About", Form.TEXT, WIDE),
                        new SheetColumn("Note", Form.LINES, TEXT_WIDTH),
                        new SheetColumn("Value", Form.SHARE, NARROW)),
                rows,
                List.of(),
                Sheet.Kind.PLAIN,
                0);
    }

    private static List<Cell> note(String about, String words) {
        return List.of(Cell.of(about), Cell.of(words));
    }
}
