package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleClass;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.RuleParameter;
import org.servicescape.checks.words.Decimal;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Passage;
import org.servicescape.graph.RankCorrelation;
import org.servicescape.graph.Reach;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;

/** P7: what is private lies deep. One breadth-first search and two sorts, O(V log V + E). */
public final class DepthFollowsPrivacy implements Rule {
    private static final int FEWEST = 5;
    private static final String CORRELATION = "correlation";
    private static final RuleCard CARD = RuleCard.of("depth-follows-privacy", "P7", "What is private lies deep")
            .states(
                    "Over all rooms, the order of their privacy levels and the order of their depths (fewest steps from outside) agree:"
                            + " their rank correlation reaches the threshold. Entrances, corridors and stairs are no rooms. A"
                            + " report, never a failure: depth has limits as a sign of privacy.")
            .source(
                    RulePack.GENERAL,
                    RuleClass.HEURISTIC,
                    "M. J. Ostwald, The mathematics of spatial configuration: revisiting, revising and critiquing justified plan"
                            + " graph theory (2011), https://documents.pub/document/"
                            + "michael-j-ostwald-research-springer-446-michael-j-ostwald-a-the-mathematics.html; the threshold is ours")
            .because(
                    "Depth is the one protection that costs nothing: who has no business far inside rarely gets there.")
            .formulated(
                    "Spearman's rank correlation, ties at their mean rank, of privacy level and depth from outside in the ways of anybody is at least the threshold.",
                    "O(V log V + E)")
            .weighs(Severity.INFO)
            .parameter(RuleParameter.decimal(
                    CORRELATION,
                    "rank correlation (0 to 1)",
                    "0.5",
                    "Least correlation of privacy and depth, 1 being full agreement."))
            .reads(Facet.PLACES, Facet.LINKS)
            .in(RulePack.PRIVACY_DEPTH)
            .build();

    /** A room with the ranks of its privacy level and of its depth. */
    private record Ranked(Place place, double level, double depth) {}

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        Reach<Place, Passage> reach = input.premises().reach(People.ANYBODY);
        List<Place> rooms = new ArrayList<>();
        List<Place> unknown = new ArrayList<>();
        for (Place place : input.premises().places()) {
            if (reach.contains(place) && Places.exterior(place) == Exterior.NONE && !Ways.isWay(place)) {
                (Places.level(place).isPresent() ? rooms : unknown).add(place);
            }
        }
        List<Finding> findings = new ArrayList<>();
        double[] levels = RankCorrelation.ranks(
                rooms.stream().mapToInt(room -> Places.level(room).getAsInt()).toArray());
        double[] depths =
                RankCorrelation.ranks(rooms.stream().mapToInt(reach::distance).toArray());
        double correlation = RankCorrelation.ofRanks(levels, depths);
        double wanted = input.decimal(CORRELATION).getAsDouble();
        if (rooms.size() >= FEWEST && correlation < wanted) {
            List<Ranked> ranked = new ArrayList<>();
            for (int i = 0; i < levels.length; i++) {
                ranked.add(new Ranked(rooms.get(i), levels[i], depths[i]));
            }
            findings.add(report(input, reach, ranked, correlation, wanted));
        }
        if (rooms.size() < FEWEST || Double.isNaN(correlation)) {
            findings.addAll(input.undecided(List.of(input.premises().element()), Saying.of("lacking.levels")));
        }
        findings.addAll(input.undecided(unknown, Unsaid.LEVEL));
        return findings;
    }

    private static Finding report(
            RuleInput input, Reach<Place, Passage> reach, List<Ranked> ranked, double correlation, double wanted) {
        Comparator<Ranked> misplaced = Comparator.comparingDouble(room -> room.level() - room.depth());
        Place shallow = ranked.stream().max(misplaced).orElseThrow().place();
        Place deep = ranked.stream().min(misplaced).orElseThrow().place();
        return input.violated(
                Severity.INFO,
                List.of(input.premises().element(), shallow, deep),
                Witness.path(shallow, reach.edgesTo(shallow)),
                "depth-follows-privacy",
                new Decimal(correlation, 2),
                new Decimal(wanted, 2),
                where(shallow, reach),
                where(deep, reach));
    }

    private static Saying where(Place room, Reach<Place, Passage> reach) {
        return Saying.of("depth-follows-privacy.where", Say.name(room), Levels.name(room), reach.distance(room));
    }
}
