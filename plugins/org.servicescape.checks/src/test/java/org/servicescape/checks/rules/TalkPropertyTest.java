package org.servicescape.checks.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.Property;
import org.servicescape.checks.Slow;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.FitOutKind;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.PrivacyClass;
import org.servicescape.model.space.RoomDataSheet;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;

/** The rules on talk, held against slow ones: speech-isolation, speech-privacy, open-plan-acoustics, private-talk. */
class TalkPropertyTest {
    private static final Set<Audience> SERVED = Set.of(Audience.CUSTOMER, Audience.ESCORTED);
    private static final Set<SpaceCategory> TOILETS = Set.of(SpaceCategory.TOILET, SpaceCategory.ACCESSIBLE_TOILET);
    private static final Set<SpaceCategory> SILENT = Set.of(
            SpaceCategory.PARENT_ROOM,
            SpaceCategory.FILE_ROOM,
            SpaceCategory.SERVER,
            SpaceCategory.STORAGE,
            SpaceCategory.CLEANING,
            SpaceCategory.GOODS,
            SpaceCategory.STAFF_CORRIDOR);

    @Test
    void talkStaysInTheRoomWhereEveryPairOfPlacesIsInsulatedEnough() {
        Property.subjects(new SpeechIsolation(), TalkPropertyTest::heard);
    }

    @Test
    void noiseCoversTalkWhereEveryPairOfPlacesReachesTheSum() {
        Property.subjects(new SpeechPrivacy(), TalkPropertyTest::understood);
    }

    @Test
    void openDesksAreBareWhereNoDataSheetListsAnAcousticItem() {
        Property.subjects(new OpenPlanAcoustics(), TalkPropertyTest::bare);
    }

    @Test
    void privateTalkIsTooFarWhereNoShortPathLeadsToARoom() {
        // Of several places from which screens can be read one is told, so that only the screens are compared.
        Property.holds(
                new PrivateTalk(),
                finding -> finding.headline().startsWith("Screens")
                        ? "screens in "
                                + finding.witness().get(finding.witness().size() - 1)
                        : String.join("+", finding.subjects()),
                TalkPropertyTest::tooFarOrReadable);
    }

    private static Set<String> heard(Centre centre) {
        Premises premises = Slow.premises(centre);
        if (!(premises.element() instanceof Plan plan)) {
            return Set.of();
        }
        boolean us = centre.project().getCountry().equals("US");
        Set<Place> others = others(premises);
        Set<String> heard = new LinkedHashSet<>();
        for (Connection link : plan.getConnections()) {
            for (Space room : List.of(link.getFrom(), link.getTo())) {
                Space hearer = room == link.getFrom() ? link.getTo() : link.getFrom();
                int rating = rating(link);
                if (hearer == room || rating < 0 || !others.contains(hearer)) {
                    continue;
                }
                boolean never = link.getKind() != ConnectionKind.DOOR;
                int wanted = 0;
                if (isTalk(room)) {
                    boolean masked = room.isSoundMasking() && hearer.isSoundMasking();
                    int table = isTalk(hearer) ? (masked ? 40 : 50) : Ways.isWay(hearer) && !never ? 35 : 50;
                    RoomDataSheet sheet = room.getDataSheet();
                    boolean asked = sheet != null && sheet.isSetRequiredSoundInsulation() && never;
                    wanted = asked ? sheet.getRequiredSoundInsulation() : us ? table : 0;
                } else if (TOILETS.contains(Places.category(room))
                        && !TOILETS.contains(Places.category(hearer))
                        && !isTalk(hearer)
                        && link.getKind() == ConnectionKind.WALL) {
                    RoomDataSheet sheet = room.getDataSheet();
                    boolean asked = sheet != null && sheet.isSetRequiredSoundInsulation();
                    wanted = asked ? sheet.getRequiredSoundInsulation() : us ? 45 : 0;
                }
                if (rating < wanted) {
                    heard.add(room.getId());
                    break;
                }
            }
        }
        return heard;
    }

    private static Set<String> understood(Centre centre) {
        Premises premises = Slow.premises(centre);
        Set<String> found = new LinkedHashSet<>();
        if (!(premises.element() instanceof Plan plan)
                || centre.project().getCountry().equals("FI")) {
            return found;
        }
        Set<Place> others = others(premises);
        for (Connection link : plan.getConnections()) {
            for (Space room : List.of(link.getFrom(), link.getTo())) {
                Space hearer = room == link.getFrom() ? link.getTo() : link.getFrom();
                int rating = rating(link);
                boolean judged = hearer != room && rating >= 0 && isTalk(room) && others.contains(hearer);
                int wanted = Places.level(room).orElse(4) >= 4 ? 80 : 75;
                if (judged && hearer.isSetBackgroundNoise() && rating + hearer.getBackgroundNoise() < wanted) {
                    found.add(hearer.getId());
                }
            }
        }
        return found;
    }

    /** The insulation of what lets sound through; -1 for what does not, or of which nobody says. */
    private static int rating(Connection link) {
        return switch (link.getKind()) {
            case OPENING, COUNTER -> 0;
            case DOOR, WALL -> link.isSetSoundInsulation() ? link.getSoundInsulation() : -1;
            default -> -1;
        };
    }

    private static Set<Place> others(Premises premises) {
        Graph<Place, Passage> ways =
                premises.movement(Set.of(Audience.CUSTOMER, Audience.VISITOR, Audience.ESCORTED), null);
        Set<Place> others = Slow.reach(ways, premises.outside());
        others.removeIf(place -> Places.exterior(place) != Exterior.NONE);
        return others;
    }

    private static boolean isTalk(Place place) {
        boolean inside = Places.exterior(place) == Exterior.NONE
                && !SILENT.contains(Places.category(place))
                && !TOILETS.contains(Places.category(place))
                && !Ways.isWay(place);
        RoomDataSheet sheet = place.getDataSheet();
        return inside
                && ((sheet != null && sheet.isSetSpeechPrivacy())
                        ? sheet.getSpeechPrivacy() == PrivacyClass.CONFIDENTIAL
                        : Places.level(place).orElse(0) >= 3);
    }

    private static boolean isUnknown(Place place) {
        return Places.exterior(place) == Exterior.NONE
                && !SILENT.contains(Places.category(place))
                && !TOILETS.contains(Places.category(place))
                && !Ways.isWay(place)
                && Places.level(place).isEmpty()
                && (place.getDataSheet() == null || !place.getDataSheet().isSetSpeechPrivacy());
    }

    private static Set<String> bare(Centre centre) {
        Set<String> found = new LinkedHashSet<>();
        desks(Slow.premises(centre)).forEach((desk, customers) -> {
            Set<Place> places = new LinkedHashSet<>(customers);
            places.add(desk);
            List<RoomDataSheet> sheets = places.stream()
                    .map(Place::getDataSheet)
                    .filter(sheet -> sheet != null)
                    .toList();
            boolean treated = sheets.stream().anyMatch(sheet -> sheet.getItems().stream()
                    .anyMatch(item -> item.getKind() == FitOutKind.ACOUSTIC));
            if (!sheets.isEmpty() && !treated) {
                found.add(desk.getId());
            }
        });
        return found;
    }

    /** The open desks, and where customers stand at them, by looking at each pair of places. */
    private static Map<Place, Set<Place>> desks(Premises premises) {
        Set<Place> served = Slow.reach(premises.movement(SERVED, null), premises.outside());
        Map<Place, Set<Place>> desks = new java.util.LinkedHashMap<>();
        for (Place desk : premises.places()) {
            Set<Place> customers = new LinkedHashSet<>();
            boolean open = Places.category(desk) == SpaceCategory.COUNTER
                    || Places.category(desk) == SpaceCategory.INFORMATION_POINT;
            for (Place other : premises.places()) {
                boolean counter = premises.links().stream()
                        .anyMatch(link -> link.isCounter()
                                && ((link.from() == desk && link.to() == other)
                                        || (link.to() == desk && link.from() == other)));
                boolean otherOpen = Places.category(other) == SpaceCategory.COUNTER
                        || Places.category(other) == SpaceCategory.INFORMATION_POINT;
                if (counter && open && !otherOpen && isInside(other) && served.contains(other)) {
                    customers.add(other);
                }
                if (counter && !open && !otherOpen && isInside(desk) && served.contains(desk)) {
                    customers.add(desk);
                }
            }
            if (open && served.contains(desk)) {
                customers = Set.of(desk);
            }
            if (!customers.isEmpty()) {
                desks.put(desk, customers);
            }
        }
        return desks;
    }

    private static boolean isInside(Place place) {
        return Places.exterior(place) == Exterior.NONE;
    }

    private static Set<String> tooFarOrReadable(Centre centre) {
        Premises premises = Slow.premises(centre);
        Graph<Place, Passage> ways = premises.movement(SERVED, null);
        Set<String> found = new LinkedHashSet<>();
        desks(premises).forEach((desk, customers) -> {
            boolean near = premises.places().stream()
                    .filter(place -> isTalk(place) || isUnknown(place))
                    .anyMatch(room -> Slow.anyPath(ways, customers, room, TalkPropertyTest::isShortAndApart));
            if (!near) {
                found.add(desk.getId());
            }
        });
        Set<Place> served = Slow.reach(ways, premises.outside());
        for (Place place : premises.places()) {
            for (Place waiting : premises.places()) {
                boolean waits = isInside(waiting) && served.contains(waiting) && isWaiting(centre, waiting);
                boolean seen = waiting == place || premises.sight().containsEdge(waiting, place);
                if (place instanceof Space space && space.isScreens() && waits && seen) {
                    found.add("screens in " + place.getId());
                }
            }
        }
        return found;
    }

    private static boolean isShortAndApart(List<Place> path) {
        return path.size() <= 3
                && path.stream()
                        .skip(1)
                        .limit(Math.max(0, path.size() - 2))
                        .noneMatch(place -> Places.zone(place).orElse(1) == 0);
    }

    private static boolean isWaiting(Centre centre, Place place) {
        return centre.services().stream()
                        .anyMatch(service -> service.getWaitsIn().contains(place))
                || Set.of(SpaceCategory.WAITING, SpaceCategory.SUB_WAITING, SpaceCategory.QUEUE)
                        .contains(Places.category(place));
    }
}
