package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.servicescape.graph.Passage;
import org.servicescape.model.Element;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;

/** P19: the exits are wide enough for the people. O(storeys · (V + E)). */
public final class ExitWidth implements Rule {
    private static final String WIDTH = "width";
    private static final String NARROW = "narrow";
    private static final String STEP = "step";
    private static final int FEW = 60;
    private static final int FIRST = 120;
    private static final Set<SpaceCategory> EMPTY = EnumSet.of(
            SpaceCategory.ENTRANCE,
            SpaceCategory.CORRIDOR,
            SpaceCategory.STAFF_CORRIDOR,
            SpaceCategory.STAIR,
            SpaceCategory.STORAGE,
            SpaceCategory.SERVER,
            SpaceCategory.CLEANING,
            SpaceCategory.GOODS,
            SpaceCategory.FILE_ROOM,
            SpaceCategory.TOILET,
            SpaceCategory.ACCESSIBLE_TOILET,
            SpaceCategory.OUTSIDE);
    private static final RuleCard CARD = RuleCard.of("exit-width", "P19", "Exits are wide enough")
            .states(
                    "Each exit of an exit area has the least width; for 60 people or fewer one may be narrower. Together they have the"
                            + " least width for 120 people and a step more for each 60 people, or part of them, above 120.")
            .source(RulePack.FI, RuleClass.LAW, Sources.FIRE)
            .because(
                    "A crowd that does not get through a door is crushed before it. Where no exit areas are stated, each storey is"
                            + " one.")
            .formulated(
                    "Sum of the widths of the exits against the sum of the people, for each exit area.",
                    "O(storeys · (V + E))")
            .parameter(RuleParameter.wholeOf(WIDTH, "mm", "Least width of an exit, and of all together for 120 people.")
                    .in(RulePack.FI, 1200))
            .parameter(RuleParameter.wholeOf(NARROW, "mm", "Least width of one of the exits for 60 people or fewer.")
                    .in(RulePack.FI, 900))
            .parameter(RuleParameter.wholeOf(STEP, "mm", "Width for each 60 people, or part of them, above 120.")
                    .in(RulePack.FI, 400))
            .reads(Facet.PLACES, Facet.LINKS)
            .late()
            .needs(RuleCard.Needs.PLAN)
            .in(RulePack.FIRE_EGRESS)
            .build();

    /** An exit area: its people, and its exits. */
    private record Area(Object name, List<Space> spaces, List<Connection> exits) {}

    @Override
    public RuleCard card() {
        return CARD;
    }

    /** The least width of all exits together, in the unit of the other widths. */
    static int least(int people, int width, int step) {
        return width + step * Math.max(0, (people - FIRST + FEW - 1) / FEW);
    }

    @Override
    public List<Finding> check(RuleInput input) {
        for (String number : List.of(WIDTH, NARROW, STEP)) {
            if (input.decimal(number).isEmpty()) {
                return input.undecidedNumber(number);
            }
        }
        Exits exits = Exits.atBest(input.premises());
        if (!exits.areKnown()) {
            return input.undecided(List.of(input.premises().element()), Exits.OUTSIDE);
        }
        List<Finding> findings = new ArrayList<>();
        List<Place> uncounted = new ArrayList<>();
        Set<Connection> sure = new HashSet<>();
        Exits.surely(input.premises())
                .all()
                .forEach(exit -> exit.link().connection().ifPresent(sure::add));
        Unsaid unsaid = new Unsaid();
        for (Area area : areas(input, exits)) {
            int people = 0;
            for (Space space : area.spaces()) {
                people += space.isSetOccupancy() ? space.getOccupancy() : 0;
                if (!space.isSetOccupancy() && !EMPTY.contains(Places.category(space))) {
                    uncounted.add(space);
                }
            }
            if (people > 0 && !area.exits().isEmpty()) {
                judge(input, area, people, sure, unsaid).ifPresent(findings::add);
            }
        }
        findings.addAll(input.undecided(uncounted, Saying.of("lacking.people")));
        findings.addAll(unsaid.findings(input));
        return findings;
    }

    private static List<Area> areas(RuleInput input, Exits exits) {
        Map<Object, Area> areas = new LinkedHashMap<>();
        for (Place place : input.premises().places()) {
            if (place instanceof Space space && !exits.isSafe(place)) {
                area(areas, space).spaces().add(space);
            }
        }
        for (Passage exit : exits.all()) {
            if (exit.from() instanceof Space space && exit.link().element() instanceof Connection door) {
                area(areas, space).exits().add(door);
            }
        }
        return List.copyOf(areas.values());
    }

    private static Area area(Map<Object, Area> areas, Space space) {
        Object key = space.getExitArea() == null ? space.eContainer() : space.getExitArea();
        return areas.computeIfAbsent(
                key,
                any -> new Area(
                        space.getExitArea() == null
                                ? Say.name((Element) space.eContainer())
                                : Saying.of("exit-width.area", space.getExitArea()),
                        new ArrayList<>(),
                        new ArrayList<>()));
    }

    /**
     * One finding at most: a single door of an area may be too narrow by itself and for all. What hangs on a width or a lock of
     * which nobody has said anything is noted.
     */
    private static Optional<Finding> judge(
            RuleInput input, Area area, int people, Set<Connection> sure, Unsaid unsaid) {
        int width = input.number(WIDTH);
        int least = least(people, width, input.number(STEP));
        boolean measured = area.exits().stream().allMatch(Connection::isSetWidth);
        int all = area.exits().stream().mapToInt(Connection::getWidth).sum();
        if (measured && all < least) {
            List<Element> subjects = new ArrayList<>(area.exits());
            subjects.add(input.premises().element());
            return Optional.of(input.violated(
                    Severity.ERROR,
                    subjects,
                    area.exits(),
                    "exit-width.together",
                    area.name(),
                    all,
                    told(area.exits()),
                    people,
                    least));
        }
        List<Connection> narrow = area.exits().stream()
                .filter(exit -> exit.isSetWidth() && exit.getWidth() < width)
                .toList();
        List<Connection> surelyNarrow = narrow.stream().filter(sure::contains).toList();
        if (!areFine(input, surelyNarrow, people)) {
            return Optional.of(input.violated(
                    Severity.WARNING,
                    surelyNarrow,
                    surelyNarrow,
                    "exit-width.narrow",
                    width,
                    told(surelyNarrow),
                    people,
                    area.name()));
        }
        int surely = area.exits().stream()
                .filter(sure::contains)
                .mapToInt(Connection::getWidth)
                .sum();
        area.exits().stream().filter(exit -> !exit.isSetWidth()).forEach(exit -> unsaid.add(Unsaid.WIDTH, exit));
        if (surely < least || !areFine(input, narrow, people)) {
            Exits.unsaid(input.premises(), area.spaces(), unsaid);
        }
        return Optional.empty();
    }

    /** True where exits below the least width may be so: at most one, and only of few people. */
    private static boolean areFine(RuleInput input, List<Connection> narrow, int people) {
        return narrow.isEmpty()
                || (people <= FEW && narrow.size() == 1 && narrow.get(0).getWidth() >= input.number(NARROW));
    }

    private static Names told(List<Connection> exits) {
        return Names.of(
                Joint.AND,
                exits.stream()
                        .map(exit -> Saying.of(
                                "exit-width.exit", Say.name(exit.getFrom()), Say.name(exit.getTo()), exit.getWidth()))
                        .toList());
    }
}
