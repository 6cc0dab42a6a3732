package org.servicescape.store.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The kinds of table that are read and written; {@code docs/tables.md} lists their columns. */
public enum TableKind {
    /** Customer profiles. */
    PROFILES,
    /** Services. */
    SERVICES,
    /** Errands. */
    ERRANDS,
    /** Journeys, one row a moment. */
    JOURNEYS,
    /** Spaces of plans. */
    SPACES,
    /** Doors and what else joins two spaces. */
    CONNECTIONS,
    /** How much is asked for. */
    DEMAND,
    /** The space programme. */
    PROGRAMME,
    /** Results of surveys, one row an answer of a group. */
    SURVEY;

    /** The kind as a word of the command line: {@code spaces}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns that a table of this kind may have, in the order in which they are exported. */
    public List<Column> columns() {
        return form().columns();
    }

    /** Indexes of the columns that hold numbers. */
    Set<Integer> numericColumns() {
        List<Column> columns = columns();
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).numeric())
                .boxed()
                .collect(Collectors.toSet());
    }

    TableForm form() {
        return switch (this) {
            case PROFILES -> ConceptForms.profiles();
            case SERVICES -> ConceptForms.services();
            case ERRANDS -> ConceptForms.errands();
            case JOURNEYS -> new JourneyForm();
            case SPACES -> PlanForms.spaces();
            case CONNECTIONS -> PlanForms.connections();
            case DEMAND -> DemandForm.demand();
            case PROGRAMME -> ProgrammeForm.programme();
            case SURVEY -> new SurveyForm();
        };
    }
}
