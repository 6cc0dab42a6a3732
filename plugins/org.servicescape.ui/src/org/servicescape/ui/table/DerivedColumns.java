package org.servicescape.ui.table;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.servicescape.core.sizing.Derivation;
import org.servicescape.core.sizing.DerivedLine;
import org.servicescape.model.Project;
import org.servicescape.ui.text.TableMessages;

/** What the lines of the space programme come to by demand and norms, beside what people agree on in its table. */
final class DerivedColumns {
    private Map<EObject, DerivedLine> lines = Map.of();

    /** Derives all lines anew. */
    void derive(Project project) {
        lines = Derivation.ofProject(project).stream()
                .collect(Collectors.toMap(DerivedLine::item, Function.identity()));
    }

    /** Rooms and net m² of one of them; empty where no norm is stated. */
    String area(EObject row) {
        DerivedLine line = lines.get(row);
        return line == null || line.area().isEmpty()
                ? ""
                : NLS.bind(
                        TableMessages.derivedArea,
                        line.quantity(),
                        String.format(Locale.ROOT, "%.1f", line.area().getAsDouble()));
    }

    /** What that follows from. */
    String why(EObject row) {
        DerivedLine line = lines.get(row);
        if (line == null) {
            return "";
        }
        String amount = String.format(Locale.ROOT, "%.0f", line.amount());
        return switch (line.basis()) {
            case DESKS -> NLS.bind(TableMessages.derivedDesks, amount);
            case WAITING -> NLS.bind(TableMessages.derivedWaiting, amount);
            case STAYING -> NLS.bind(TableMessages.derivedStaying, amount);
            case EVENTS -> NLS.bind(TableMessages.derivedEvents, amount);
            case OCCUPANTS -> NLS.bind(TableMessages.derivedOccupants, amount);
            case LEAST_AREA -> TableMessages.derivedLeastArea;
            case NOTHING -> TableMessages.derivedNothing;
        };
    }
}
