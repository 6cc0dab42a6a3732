package org.servicescape.store.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** Damage to a table by which it stays a table: other cells, rows and columns that are moved, doubled or gone. */
public final class CellMutations {
    private static final String[] CELLS = {
        "",
        " ",
        "0",
        "-1",
        "1,5",
        "1.5",
        "1e9",
        "1E+400000000",
        "99999999999999999999",
        "0.0000000000000000000000001",
        "NaN",
        "x",
        "yes",
        "no",
        "TRUE",
        "A Name",
        "../../etc/passwd",
        "=HYPERLINK(\"http://example.org\")",
        "'=1+1",
        "+1",
        "@x",
        "-6000",
        "\t=1",
        ";",
        "a;;b",
        "a; a",
        "a\nb",
        "a\rb",
        "\"",
        "\u0000",
        "\u001b[31m",
        "\u202e",
        "\ufeff",
        "\ud800",
        "\ud83c\udfe5",
        "_x000D_",
        "_x0000_",
        "PT15M",
        "15 min",
        "P9999999999D",
        "0,0 12000,8000",
        "#REF!",
        "en",
    };

    private CellMutations() {}

    /** Changes the lines, of which the first is the header, in one place. */
    public static void mutate(List<List<String>> lines, SplittableRandom random) {
        if (lines.isEmpty()) {
            return;
        }
        int line = random.nextInt(lines.size());
        List<String> cells = lines.get(line);
        int other = random.nextInt(lines.size());
        switch (random.nextInt(9)) {
            case 0 -> lines.add(new ArrayList<>(cells));
            case 1 -> lines.remove(line);
            case 2 -> Collections.swap(lines, line, other);
            case 3 -> cells.add(CELLS[random.nextInt(CELLS.length)]);
            case 4 -> lines.forEach(row -> row.add(random.nextInt(3) == 0 ? "" : "x"));
            default -> change(cells, lines.get(other), random);
        }
    }

    private static void change(List<String> cells, List<String> others, SplittableRandom random) {
        if (cells.isEmpty() || others.isEmpty()) {
            return;
        }
        int cell = random.nextInt(cells.size());
        String other = others.get(random.nextInt(others.size()));
        switch (random.nextInt(5)) {
            case 0 -> cells.set(cell, other);
            case 1 -> cells.set(cell, cells.get(cell) + ";" + other);
            case 2 -> cells.set(cell, "long ".repeat(1 << random.nextInt(15)));
            default -> cells.set(cell, CELLS[random.nextInt(CELLS.length)]);
        }
    }
}
