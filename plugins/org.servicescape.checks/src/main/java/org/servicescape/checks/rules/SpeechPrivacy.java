package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleClass;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.RuleParameter;
import org.servicescape.checks.words.Names;
import org.servicescape.checks.words.Names.Joint;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Layer;
import org.servicescape.model.Element;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;

/** P11: what still comes through is covered by the noise of the place where others are. O(V + E). */
public final class SpeechPrivacy implements Rule {
    private static final String MODERATE = "private-talk";
    private static final String CONFIDENTIAL = "confidential";
    private static final int CONFIDENTIAL_LEVEL = 4;
    private static final RuleCard CARD = RuleCard.of("speech-privacy", "P11", "Noise covers what comes through")
            .states(
                    "The sound insulation between a room for talk in confidence and a place where others come, and the background"
                            + " noise of that place, together reach the sum for the room: one sum for private talk, a higher one"
                            + " for confidential rooms.")
            .source(
                    RulePack.US,
                    RuleClass.GUIDELINE,
                    "UFC 4-510-01 Design: medical military facilities, speech privacy rating STC + NC (75 to 80 is moderate to"
                            + " confidential), https://buildingcriteria2.tpub.com/ufc_4_510_01/ufc_4_510_010338.htm")
            .source(
                    RulePack.GENERAL,
                    RuleClass.STANDARD,
                    "Speech privacy class (background noise plus level difference), after ASTM E2638,"
                            + " https://paperexplained.cn/articles/paper/detail/e7f93ce806e300cb1409b9aa34f0168cfb7c96ef")
            .because(
                    "In a very quiet waiting room even a good wall lets words through. Which end of the range holds for which"
                            + " privacy level is our reading. More noise may hinder people who hear badly.")
            .formulated(
                    "For every sound link from a confidential room to where customers or visitors come, its rating plus the background noise there is at least the sum for the room's level.",
                    "O(V + E)")
            .weighs(Severity.WARNING)
            .parameter(RuleParameter.wholeOf(MODERATE, "dB + NC", "Sum for rooms of private talk (level 3).")
                    .in(RulePack.US, 75))
            .parameter(RuleParameter.wholeOf(CONFIDENTIAL, "dB + NC", "Sum for confidential rooms (level 4).")
                    .in(RulePack.US, 80))
            .reads(Facet.PLACES, Facet.LINKS)
            .needs(RuleCard.Needs.PLAN)
            .shows(Layer.SOUND)
            .late()
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        Talk talk = Talk.of(input.premises());
        Map<Place, List<Talk.Leak>> clear = new LinkedHashMap<>();
        Set<String> unknownNumbers = new LinkedHashSet<>();
        Set<Element> unrated = new LinkedHashSet<>();
        Set<Element> unheard = new LinkedHashSet<>();
        for (Talk.Leak leak : talk.leaks()) {
            OptionalDouble wanted = input.decimal(sum(leak));
            boolean quiet = leak.hearers() instanceof Space space && !space.isSetBackgroundNoise();
            if (wanted.isEmpty()) {
                unknownNumbers.add(sum(leak));
                continue;
            }
            if (leak.insulation().isEmpty()) {
                unrated.add(leak.link().element());
            }
            if (quiet) {
                unheard.add(leak.hearers());
            }
            if (leak.insulation().isPresent() && !quiet && reached(leak) < wanted.getAsDouble()) {
                clear.computeIfAbsent(leak.hearers(), hearers -> new ArrayList<>())
                        .add(leak);
            }
        }
        List<Finding> findings = new ArrayList<>();
        clear.values().forEach(leaks -> findings.add(understood(input, leaks)));
        findings.addAll(input.undecidedNumbers(unknownNumbers));
        findings.addAll(input.undecided(List.copyOf(unrated), Unsaid.INSULATION));
        findings.addAll(input.undecided(List.copyOf(unheard), Saying.of("lacking.noise")));
        findings.addAll(input.undecided(talk.withoutWalls(), Unsaid.WALLS));
        findings.addAll(input.undecided(talk.unknown(), Unsaid.LEVEL));
        return findings;
    }

    private static String sum(Talk.Leak leak) {
        return Places.level(leak.room()).orElse(CONFIDENTIAL_LEVEL) >= CONFIDENTIAL_LEVEL ? CONFIDENTIAL : MODERATE;
    }

    private static int reached(Talk.Leak leak) {
        return leak.insulation().getAsInt() + ((Space) leak.hearers()).getBackgroundNoise();
    }

    /** One finding for each place where others hear too much. */
    private static Finding understood(RuleInput input, List<Talk.Leak> leaks) {
        Talk.Leak first = leaks.get(0);
        Space hearers = (Space) first.hearers();
        List<Saying> rooms = leaks.stream()
                .map(leak -> Saying.of(
                        "speech-privacy.room",
                        Say.name(leak.room()),
                        reached(leak),
                        Math.round(input.decimal(sum(leak)).getAsDouble())))
                .distinct()
                .toList();
        return input.violated(
                Severity.WARNING,
                List.of(hearers),
                List.of(first.room(), first.link().element(), hearers),
                "speech-privacy",
                Say.name(hearers),
                Names.of(Joint.AND, rooms),
                hearers.getBackgroundNoise());
    }
}
