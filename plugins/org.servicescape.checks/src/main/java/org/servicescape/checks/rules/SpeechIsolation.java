package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.servicescape.graph.Link;
import org.servicescape.model.Element;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.RoomDataSheet;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;

/** P10: what is said in confidence is not understood next door. One look at each sound link, O(V + E). */
public final class SpeechIsolation implements Rule {
    private static final String ROOMS = "between-rooms";
    private static final String MASKED = "between-masked-rooms";
    private static final String PUBLIC = "to-public-space";
    private static final String CORRIDOR = "door-to-corridor";
    private static final int SHOWN = 4;
    private static final String TOILET = "toilet-to-public-space";
    private static final Set<SpaceCategory> TOILETS = Set.of(SpaceCategory.TOILET, SpaceCategory.ACCESSIBLE_TOILET);
    private static final RuleCard CARD = RuleCard.of("speech-isolation", "P10", "Talk stays in the room")
            .states(
                    "What separates a room for talk in confidence from where others come insulates as the table asks: from another"
                            + " such room, from public space, and the wall with the door to a corridor; so does the wall between a"
                            + " toilet and public space. A wall insulates as its room's data sheet asks where that names a number;"
                            + " an opening or counter insulates nothing.")
            .source(
                    RulePack.US,
                    RuleClass.GUIDELINE,
                    "Facility Guidelines Institute (2018), table 1.2-6 Design criteria for minimum sound isolation performance"
                            + " between enclosed rooms, https://www.scribd.com/document/593454041/"
                            + "524222075-Fgi-2018-Hospital-Portrait-1-pdf-extract")
            .because(
                    "Secrecy ends where somebody next door understands what is said. Which rooms are for such talk, and that the"
                            + " table for hospitals serves service centres, is our reading.")
            .formulated(
                    "Every sound link from a confidential room to where customers or visitors come has a rating of at least the number for the pair; an opening counts 0 dB.",
                    "O(V + E)")
            .weighs(Severity.WARNING)
            .parameter(RuleParameter.wholeOf(ROOMS, "dB", "Wall or door between two rooms for talk in confidence.")
                    .in(RulePack.US, 50))
            .parameter(RuleParameter.wholeOf(MASKED, "dB", "The same where both rooms have masking noise.")
                    .in(RulePack.US, 40))
            .parameter(RuleParameter.wholeOf(PUBLIC, "dB", "Wall or door to where customers come.")
                    .in(RulePack.US, 50))
            .parameter(RuleParameter.wholeOf(CORRIDOR, "dB", "Door to a corridor or entrance.")
                    .in(RulePack.US, 35))
            .parameter(RuleParameter.wholeOf(TOILET, "dB", "Wall between a toilet and where customers come.")
                    .in(RulePack.US, 45))
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
        Map<String, OptionalDouble> numbers = new HashMap<>();
        for (String pair : List.of(ROOMS, MASKED, PUBLIC, CORRIDOR, TOILET)) {
            numbers.put(pair, input.decimal(pair));
        }
        List<Talk.Leak> leaks = new ArrayList<>(talk.leaks());
        leaks.addAll(toilets(input, talk));
        Map<Object, List<Talk.Leak>> weak = new LinkedHashMap<>();
        Set<String> unknownNumbers = new LinkedHashSet<>();
        Set<Element> unrated = new LinkedHashSet<>();
        Set<Element> told = new LinkedHashSet<>();
        for (Talk.Leak leak : leaks) {
            OptionalDouble wanted = wanted(numbers, talk, leak);
            if (wanted.isEmpty()) {
                unknownNumbers.add(pair(talk, leak));
            } else if (leak.insulation().isEmpty()) {
                unrated.add(leak.link().element());
            } else if (leak.insulation().getAsInt() < wanted.getAsDouble()
                    && told.add(leak.link().element())) {
                weak.computeIfAbsent(Types.of(leak.room()), type -> new ArrayList<>())
                        .add(leak);
            }
        }
        List<Finding> findings = new ArrayList<>();
        weak.values().forEach(found -> findings.add(heard(input, numbers, talk, found)));
        findings.addAll(input.undecidedNumbers(unknownNumbers));
        findings.addAll(input.undecided(List.copyOf(unrated), Unsaid.INSULATION));
        findings.addAll(input.undecided(talk.withoutWalls(), Unsaid.WALLS));
        findings.addAll(input.undecided(talk.unknown(), Unsaid.LEVEL));
        return findings;
    }

    /** The walls between toilets and where customers come, other toilets and rooms for talk apart. */
    private static List<Talk.Leak> toilets(RuleInput input, Talk talk) {
        List<Talk.Leak> walls = new ArrayList<>();
        for (Link link : input.premises().links()) {
            if (link.element() instanceof Connection wall && wall.getKind() == ConnectionKind.WALL) {
                Place toilet = isToilet(link.from()) ? link.from() : link.to();
                Place hearers = link.other(toilet);
                if (isToilet(toilet) && !isToilet(hearers) && talk.isHeard(hearers) && !talk.isRoom(hearers)) {
                    walls.add(new Talk.Leak(toilet, hearers, link));
                }
            }
        }
        return walls;
    }

    private static boolean isToilet(Place place) {
        return TOILETS.contains(Places.category(place));
    }

    private static OptionalDouble wanted(Map<String, OptionalDouble> numbers, Talk talk, Talk.Leak leak) {
        Optional<Integer> asked =
                leak.isWall() || leak.isOpen() ? Sheets.first(leak.room(), SpeechIsolation::asked) : Optional.empty();
        return asked.isPresent() ? OptionalDouble.of(asked.get()) : numbers.get(pair(talk, leak));
    }

    private static Integer asked(RoomDataSheet sheet) {
        return sheet.isSetRequiredSoundInsulation() ? sheet.getRequiredSoundInsulation() : null;
    }

    /** The parameter that holds for the two sides. */
    private static String pair(Talk talk, Talk.Leak leak) {
        if (isToilet(leak.room())) {
            return TOILET;
        }
        if (talk.isRoom(leak.hearers())) {
            return isMasked(leak.room()) && isMasked(leak.hearers()) ? MASKED : ROOMS;
        }
        return Ways.isWay(leak.hearers()) && !leak.isWall() && !leak.isOpen() ? CORRIDOR : PUBLIC;
    }

    private static boolean isMasked(Place place) {
        return place instanceof Space space && space.isSoundMasking();
    }

    /** One finding for all rooms of a type, which are built alike. */
    private static Finding heard(
            RuleInput input, Map<String, OptionalDouble> numbers, Talk talk, List<Talk.Leak> leaks) {
        Talk.Leak first = leaks.get(0);
        List<Place> rooms = leaks.stream().map(Talk.Leak::room).distinct().toList();
        List<Saying> parts = leaks.stream()
                .map(leak -> part(leak, Math.round(wanted(numbers, talk, leak).getAsDouble())))
                .toList();
        return input.violated(
                Severity.WARNING,
                rooms,
                List.of(first.room(), first.link().element(), first.hearers()),
                Saying.of("speech-isolation.headline"),
                Saying.of(
                        isToilet(first.room()) ? "speech-isolation.toilet" : "speech-isolation.talk",
                        Say.list(rooms),
                        Say.list(leaks.stream()
                                .map(Talk.Leak::hearers)
                                .distinct()
                                .toList()),
                        Names.first(Joint.AND, SHOWN, parts)));
    }

    private static Saying part(Talk.Leak leak, long wanted) {
        return leak.isOpen()
                ? Saying.of("speech-isolation.open", Say.link(leak.link()), wanted)
                : Saying.of(
                        "speech-isolation.weak",
                        Say.link(leak.link()),
                        leak.insulation().getAsInt(),
                        wanted);
    }
}
