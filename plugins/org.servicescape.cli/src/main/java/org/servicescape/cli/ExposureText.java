package org.servicescape.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.servicescape.checks.Naming;
import org.servicescape.checks.Narration;
import org.servicescape.checks.words.Names;
import org.servicescape.core.DoorRow;
import org.servicescape.core.ExposureRow;
import org.servicescape.model.Project;

/** Prints what doors and moments of journeys give away, for {@code check --explain}. */
final class ExposureText {
    private static final String HEAD = "  ";
    private static final String TEXT = "    ";
    private static final String MORE = "      ";

    private final Lines lines;

    ExposureText(Lines lines) {
        this.lines = lines;
    }

    void print(Project project, Narration names) {
        doors(DoorRow.of(project, names));
        journeys(ExposureRow.of(project, names, Names::few));
    }

    private void doors(List<DoorRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        lines.line(HEAD + "What doors give away (k: how many services a visitor may be going to)");
        for (DoorRow row : rows) {
            String services =
                    Naming.few(row.givesAway()) + (row.onlySensitive() && row.k() > 1 ? ", all sensitive" : "");
            lines.hanging(
                    TEXT + String.format(Locale.ROOT, "k = %-4d", row.k()),
                    TEXT + "        ",
                    Naming.sentence(row.door()) + ": " + services + ". Seen from " + Naming.few(row.seenFrom()) + ".");
        }
        lines.blank();
    }

    private void journeys(Map<String, List<ExposureRow>> journeys) {
        if (journeys.isEmpty()) {
            return;
        }
        lines.line(HEAD + "What journeys give away");
        for (List<ExposureRow> rows : journeys.values()) {
            lines.line(TEXT + rows.get(0).journey());
            for (ExposureRow row : rows) {
                lines.hanging(
                        MORE,
                        MORE + "  ",
                        row.moment() + " (" + row.place() + "): " + row.givesAway() + ", " + row.how() + ". To "
                                + row.whom() + ".");
            }
        }
        lines.blank();
    }
}
