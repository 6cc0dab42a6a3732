package org.servicescape.checks.hygiene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.words.Names;
import org.servicescape.checks.words.Names.Joint;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.model.concept.Concept;
import org.servicescape.model.concept.Coverage;
import org.servicescape.model.concept.Perspective;
import org.servicescape.model.concept.Theme;

/** M5: each theme is answered from each perspective, or it is said why not. O(themes · perspectives + coverages). */
public final class ThemeCoverage implements Rule {
    private static final RuleCard CARD = Hygiene.card("theme-coverage", "M5", "Themes are answered from all sides")
            .states(
                    "Each theme has a solution from each perspective, or a reason why it has none. A project without perspectives"
                            + " needs one solution or reason for each theme.")
            .because(
                    "A theme is a promise. The matrix of themes and perspectives shows which half of it was forgotten, most often"
                            + " that of the personnel.")
            .formulated(
                    "The pairs of a theme and a perspective without a coverage that names solutions or a reason.",
                    "O(themes · perspectives + coverages)")
            .reads(Facet.CONCEPT)
            .build();

    private record Cell(Theme theme, Perspective perspective) {}

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        Concept concept = input.project().getConcept();
        if (concept == null) {
            return List.of();
        }
        Set<Cell> answered = new HashSet<>();
        for (Coverage coverage : concept.getCoverages()) {
            if (!coverage.getSolutions().isEmpty() || isSaid(coverage.getWaivedBecause())) {
                answered.add(new Cell(coverage.getTheme(), coverage.getPerspective()));
                answered.add(new Cell(coverage.getTheme(), null));
            }
        }
        Set<Theme> themes = new LinkedHashSet<>();
        List<Object> cells = new ArrayList<>();
        for (Theme theme : concept.getThemes()) {
            List<Perspective> open = concept.getPerspectives().stream()
                    .filter(perspective -> !answered.contains(new Cell(theme, perspective)))
                    .toList();
            if (!open.isEmpty()) {
                cells.add(Saying.of("model.theme-coverage.cell", Say.name(theme), Say.list(open)));
                themes.add(theme);
            } else if (concept.getPerspectives().isEmpty() && !answered.contains(new Cell(theme, null))) {
                cells.add(Say.name(theme));
                themes.add(theme);
            }
        }
        return Hygiene.found(
                input, Severity.INFO, List.copyOf(themes), "model.theme-coverage", Names.of(Joint.AND, cells));
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
