package org.servicescape.checks.hygiene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.rules.Unsaid;
import org.servicescape.checks.words.Names;
import org.servicescape.checks.words.Names.Joint;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;

/** M13: a space is what its data sheet asks for. O(V + E). */
public final class DataSheet implements Rule {
    private static final RuleCard CARD = Hygiene.card("data-sheet", "M13", "Spaces are what their data sheets ask for")
            .states(
                    "What a plan states of a space does not contradict its room data sheet, that of its line of the space programme"
                            + " or that of its type: people, area, alarm, second way out, step-free way, width of doors, turning circle,"
                            + " openings where talk must be private, screens that customers see into.")
            .because(
                    "The data sheet is what the client ordered; where the drawing says something else, one of the two is wrong.")
            .formulated(
                    "For each space, the values of its data sheets against its own values, its links and the places that customers reach.",
                    "O(V + E)")
            .weighs(Severity.WARNING)
            .reads(Facet.PLACES, Facet.OUTLINES, Facet.LINKS, Facet.HOURS, Facet.PROGRAMME)
            .late()
            .needs(RuleCard.Needs.PLAN)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        Facts facts = new Facts(input.premises());
        Map<Saying, List<Space>> byContradiction = new LinkedHashMap<>();
        Unsaid unsaid = new Unsaid();
        for (Place place : input.premises().places()) {
            if (place instanceof Space space) {
                facts.unsaid(space, unsaid);
                facts.against(space).forEach(each -> byContradiction
                        .computeIfAbsent(each, key -> new ArrayList<>())
                        .add(space));
            }
        }
        // What holds for the same spaces is one finding, so that mending one contradiction leaves the others as they
        // are.
        Map<List<Space>, List<Saying>> bySpaces = new LinkedHashMap<>();
        byContradiction.forEach((what, where) ->
                bySpaces.computeIfAbsent(where, key -> new ArrayList<>()).add(what));
        List<Finding> findings = new ArrayList<>(unsaid.findings(input));
        bySpaces.forEach((spaces, contradictions) -> {
            List<Saying> told = contradictions.stream()
                    .map(what -> Saying.of("model.data-sheet.where", what, Say.list(spaces)))
                    .toList();
            findings.addAll(Hygiene.found(
                    input, Severity.WARNING, spaces, "model.data-sheet", spaces.size(), Names.of(Joint.AND, told)));
        });
        return findings;
    }
}
