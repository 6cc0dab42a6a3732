package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleClass;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.model.space.FitOutKind;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.RoomDataSheet;

/** P12: somebody has thought of how an open desk sounds. One look at each desk and its data sheets, O(V + E). */
public final class OpenPlanAcoustics implements Rule {
    private static final RuleCard CARD = RuleCard.of(
                    "open-plan-acoustics", "P12", "Open desks have acoustics of their own")
            .states(
                    "Where customers are received at an open counter, the data sheet of the place asks for a reverberation time and"
                            + " for something that screens or absorbs sound.")
            .source(
                    RulePack.GENERAL,
                    RuleClass.STANDARD,
                    "ISO 22955 (2021) Acoustic quality of open office spaces, space type 5: receiving the public,"
                            + " https://acousticbulletin.com/iso-22955-acoustic-quality-of-open-offices")
            .source(
                    RulePack.FI,
                    RuleClass.GUIDELINE,
                    "Finnish guide to work spaces: acoustics must not endanger data protection,"
                            + " https://www.sujuva.info/akustiikka/")
            .because(
                    "Receiving customers is an acoustic type of its own in the standard, and its targets differ from those of"
                            + " offices. We have not read the limits themselves, so the rule asks only that the project states its"
                            + " own.")
            .formulated(
                    "For each open counter, a data sheet of the desk or of the place before it states a reverberation time and lists an acoustic item.",
                    "O(V + E)")
            .weighs(Severity.WARNING)
            .reads(Facet.PLACES, Facet.LINKS)
            .late()
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        Map<Object, List<Place>> bare = new LinkedHashMap<>();
        List<Place> withoutSheet = new ArrayList<>();
        List<Place> withoutTime = new ArrayList<>();
        new Desks(input.premises()).customers().forEach((desk, customers) -> {
            List<RoomDataSheet> sheets = sheets(desk, customers);
            if (sheets.isEmpty()) {
                withoutSheet.add(desk);
            } else if (sheets.stream().noneMatch(OpenPlanAcoustics::isTreated)) {
                bare.computeIfAbsent(Types.of(desk), key -> new ArrayList<>()).add(desk);
            } else if (sheets.stream().noneMatch(sheet -> sheet.getReverberation() != null)) {
                withoutTime.add(desk);
            }
        });
        List<Finding> findings = new ArrayList<>();
        bare.values().forEach(desks -> findings.add(bare(input, desks)));
        findings.addAll(input.undecided(withoutSheet, Saying.of("lacking.dataSheet")));
        findings.addAll(input.undecided(withoutTime, Saying.of("lacking.reverberation")));
        return findings;
    }

    private static List<RoomDataSheet> sheets(Place desk, Set<Place> customers) {
        return Stream.concat(Stream.of(desk), customers.stream())
                .flatMap(place -> Sheets.of(place).stream())
                .toList();
    }

    private static boolean isTreated(RoomDataSheet sheet) {
        return sheet.getItems().stream().anyMatch(item -> item.getKind() == FitOutKind.ACOUSTIC);
    }

    /** One finding for all desks of a type. */
    private static Finding bare(RuleInput input, List<Place> desks) {
        return input.violated(Severity.WARNING, desks, desks, "open-plan-acoustics", Say.list(desks));
    }
}
