package org.servicescape.core.programme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicescape.model.Project;
import org.servicescape.store.table.Table;
import org.servicescape.store.workbook.Cell;
import org.servicescape.store.workbook.Form;
import org.servicescape.store.workbook.Sheet;
import org.servicescape.store.workbook.SheetColumn;

/**
 * The room schedule as the first sheet of a workbook: what follows from other cells is a formula, so that it follows when an agreed
 * area is typed over.
 */
final class ScheduleSheet {
    /** The name of the sheet and of its table. */
    static final String NAME = "Schedule";

    private static final int FROZEN = 3;
    private static final int WIDEST = 34;
    private static final int NARROW = 11;
    private static final Set<String> AREAS = Set.of(
            "derivedAreaEach", "derivedArea", "agreedAreaEach", "agreedArea", "grossPlannedArea", "designedArea");
    private static final Set<String> SUMS = Set.of("derivedArea", "agreedArea", "designedArea");
    private static final Set<String> COUNTS = Set.of(
            "derivedRooms", "agreedRooms", "designedRooms", "requiredHeight", "occupancyNormal", "occupancyPeak");
    private static final Set<String> NUMBERS = Set.of("zone", "privacyLevel", "hoursPerDay", "amount");
    private static final Set<String> LINES =
            Set.of("name", "department", "services", "storeys", "adjacencies", "requirements", "sharedBy", "decision");

    private final List<String> keys;
    private final Map<String, String> letters = new HashMap<>();

    private ScheduleSheet(List<String> keys) {
        this.keys = keys;
        for (int i = 0; i < keys.size(); i++) {
            letters.put(keys.get(i), Sheet.letters(i));
        }
    }

    static Sheet of(Project project, List<ScheduleLine> lines) {
        Table table = Schedule.table(project, lines);
        int own = table.header().size() - RoomData.columns().size();
        ScheduleSheet sheet = new ScheduleSheet(table.header().subList(0, own));
        List<SheetColumn> columns = sheet.keys.stream()
                .map(key -> new SheetColumn(heading(key), form(key), isText(key) ? widest(key) : NARROW))
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            rows.add(sheet.row(lines.get(i), table.rows().get(i).cells(), i + 2));
        }
        return new Sheet(
                NAME, columns, rows, lines.isEmpty() ? List.of() : sheet.totals(lines), Sheet.Kind.TABLE, FROZEN);
    }

    /** The heading of a column: its name in words, and its unit. */
    static String heading(String key) {
        String words = key.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        String unit = AREAS.contains(key) ? " m²" : key.equals("requiredHeight") ? " mm" : RoomData.unit(key);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + unit;
    }

    /** A column of the table as formulas name it. */
    static String reference(String key) {
        return NAME + "[" + heading(key) + "]";
    }

    private static Form form(String key) {
        if (AREAS.contains(key)) {
            return Form.AREA;
        } else if (COUNTS.contains(key)) {
            return Form.COUNT;
        } else if (NUMBERS.contains(key)) {
            return Form.NUMBER;
        } else if (LINES.contains(key)) {
            return Form.LINES;
        }
        return switch (key) {
            case "tolerance" -> Form.SHARE;
            case "deviation" -> Form.DEVIATION;
            default -> Form.TEXT;
        };
    }

    private static int widest(String key) {
        return key.equals("adjacencies") || key.equals("requirements") ? 2 * WIDEST : WIDEST;
    }

    private static boolean isText(String key) {
        return form(key) == Form.TEXT || form(key) == Form.LINES;
    }

    private List<Cell> row(ScheduleLine line, List<String> texts, int number) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            cells.add(cell(keys.get(i), line, texts.get(i), number));
        }
        return cells;
    }

    private Cell cell(String key, ScheduleLine line, String text, int row) {
        return switch (key) {
            case "derivedAreaEach" -> Cell.of(line.derived().area());
            case "derivedArea" -> formula(
                    "IF(%derivedAreaEach%=\"\",\"\",%derivedRooms%*%derivedAreaEach%)",
                    row, Cell.of(line.derived().wholeArea()));
            case "agreedArea" -> formula(
                    "IF(%agreedAreaEach%=\"\",\"\",%agreedRooms%*%agreedAreaEach%)", row, Cell.of(line.agreed()));
            case "designedArea" -> Cell.of(line.designed());
            case "deviation" -> formula(
                    "IFERROR(IF(%designedArea%=\"\",\"\","
                            + "%designedArea%/IF(%agreedArea%=\"\",%derivedArea%,%agreedArea%)-1),\"\")",
                    row, Cell.of(line.deviation()));
            case "verdict" -> formula(
                    "IF(%deviation%=\"\",IF(%designedRooms%=0,\"not designed\",\"not known\"),"
                            + "IF(ABS(%deviation%)<=IF(%tolerance%=\"\",0.1,%tolerance%),\"within tolerance\","
                            + "IF(%deviation%>0,\"over\",\"under\")))",
                    row, Cell.of(text));
            default -> isText(key) || text.isEmpty() ? Cell.of(text) : new Cell.Amount(text);
        };
    }

    /** A formula in which columns stand by name, for one row. */
    private Cell formula(String pattern, int row, Cell value) {
        String formula = pattern;
        for (Map.Entry<String, String> each : letters.entrySet()) {
            formula = formula.replace("%" + each.getKey() + "%", each.getValue() + row);
        }
        return new Cell.Formula(formula, value);
    }

    private List<Cell> totals(List<ScheduleLine> lines) {
        ProgrammeTotal all = ProgrammeTotal.all(lines);
        Map<String, Cell> sums = Map.of(
                "derivedArea", Cell.of(all.derived()),
                "agreedArea", Cell.of(all.agreed()),
                "designedArea", Cell.of(all.designed()));
        return keys.stream()
                .map(key -> SUMS.contains(key)
                        ? new Cell.Formula("SUBTOTAL(109," + reference(key) + ")", zeroed(sums.get(key)))
                        : Cell.of(key.equals("id") ? "Total" : ""))
                .collect(Collectors.toList());
    }

    /** What a sum gives of cells of which none holds a number. */
    static Cell zeroed(Cell value) {
        return value.equals(Cell.EMPTY) ? Cell.of(0) : value;
    }
}
