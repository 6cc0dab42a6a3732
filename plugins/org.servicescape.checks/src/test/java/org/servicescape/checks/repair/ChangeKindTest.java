package org.servicescape.checks.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChangeKindTest {
    @Test
    void theTableInTheDocumentIsTheTruth() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("../../docs/repairs.md")).stream()
                .filter(line -> line.matches("\\| [a-z]+ \\| [0-9]+ for each.*"))
                .map(line -> line.replaceAll("^\\| ([a-z]+) \\| ([0-9]+) .*", "$1 $2"))
                .toList();
        assertEquals(
                Arrays.stream(ChangeKind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT) + " " + kind.weight())
                        .toList(),
                rows);
    }

    @Test
    void oneAndManyAreToldApart() {
        assertEquals("1 door added", ChangeKind.DOOR.words(1));
        assertEquals("8 doors added", ChangeKind.DOOR.words(8));
    }

    @Test
    void twoRepairsInOneHaveTheSumOfTheirChangesAndNoEditTwice() {
        Edit lock = Edit.set("door", "control", "lock");
        Repair one = Repair.of("Lock it", ChangeKind.LOCK, 1, List.of(lock));
        Repair other = Repair.of("Lock both", ChangeKind.LOCK, 2, List.of(lock, Edit.set("gate", "control", "lock")));
        Repair both = one.then(other);
        assertEquals(List.of("Lock it", "Lock both"), both.steps());
        assertEquals(3, both.weight());
        assertEquals(List.of(new Change(ChangeKind.LOCK, 3)), both.changes());
        assertEquals(2, both.edits().size());
    }
}
