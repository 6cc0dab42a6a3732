package org.servicescape.checks.hygiene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicescape.checks.rules.Unsaid;
import org.servicescape.checks.words.Decimal;
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Layer;
import org.servicescape.graph.Link;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.PrivacyClass;
import org.servicescape.model.space.ProgrammeItem;
import org.servicescape.model.space.RoomDataSheet;
import org.servicescape.model.space.Space;
import org.servicescape.model.value.Outline.Point;

/** What a plan states of its spaces, held against their room data sheets. */
final class Facts {
    private static final double SQUARE_MILLIMETRES = 1_000_000;
    private static final Set<ConnectionKind> NEVER_SHUT = Set.of(ConnectionKind.OPENING, ConnectionKind.COUNTER);
    private static final Set<ConnectionKind> LEAVES =
            Set.of(ConnectionKind.DOOR, ConnectionKind.OPENING, ConnectionKind.STAIR, ConnectionKind.RAMP);

    private final Premises premises;
    private final Reach<Place, Passage> customers;
    private final Reach<Place, Passage> stepFree;
    private final Reach<Place, Passage> surely;
    private final Map<ProgrammeItem, List<Space>> ofLine;

    Facts(Premises premises) {
        this.premises = premises;
        var ways = premises.movement(Set.of(Audience.CUSTOMER), null);
        customers = premises.reach(Set.of(Audience.CUSTOMER));
        stepFree = Reach.along(
                ways, premises.outside(), passage -> passage.link().stepFree().orElse(true));
        boolean said =
                premises.links().stream().allMatch(link -> link.stepFree().isPresent());
        surely = said
                ? stepFree
                : Reach.along(ways, premises.outside(), passage -> passage.link()
                        .stepFree()
                        .orElse(false));
        ofLine = premises.places().stream()
                .filter(Space.class::isInstance)
                .map(Space.class::cast)
                .filter(space -> space.getProgrammeItem() != null)
                .collect(Collectors.groupingBy(Space::getProgrammeItem));
    }

    /** What the space is not and should be, each in a few words. */
    List<Saying> against(Space space) {
        List<RoomDataSheet> sheets = sheets(space);
        if (sheets.isEmpty()) {
            return List.of();
        }
        List<Saying> found = new ArrayList<>();
        people(space, sheets, found);
        ways(space, sheets, found);
        size(space, sheets, found);
        privacy(space, sheets, found);
        return found;
    }

    /** Notes what its data sheets ask for and nobody has said of it. */
    void unsaid(Space space, Unsaid unsaid) {
        List<RoomDataSheet> sheets = sheets(space);
        if (asks(sheets, RoomDataSheet::isAlarm) && !space.isSetAlarm()) {
            unsaid.add(Unsaid.ALARM, space);
        }
        if (asks(sheets, RoomDataSheet::isScreensHidden)
                && !space.isSetScreens()
                && open(space, Layer.SIGHT).isPresent()) {
            unsaid.add(Unsaid.SCREENS, space);
        }
        if (asks(sheets, RoomDataSheet::isStepFree) && stepFree.contains(space) && !surely.contains(space)) {
            unsaid.add(Saying.of("lacking.stepFreeWay"), space);
        }
        if (sheets.stream().anyMatch(RoomDataSheet::isSetDoorWidth)) {
            at(space).stream()
                    .filter(link -> link.layers().contains(Layer.MOVEMENT)
                            && link.element() instanceof Connection door
                            && door.getKind() == ConnectionKind.DOOR
                            && !door.isSetWidth())
                    .forEach(link -> unsaid.add(Unsaid.WIDTH, link.element()));
        }
    }

    private static void people(Space space, List<RoomDataSheet> sheets, List<Saying> found) {
        number(sheets, RoomDataSheet::isSetOccupancyPeak, RoomDataSheet::getOccupancyPeak)
                .ifPresent(most -> {
                    if (space.isSetOccupancy() && space.getOccupancy() > most) {
                        found.add(Saying.of("model.data-sheet.people", space.getOccupancy(), most));
                    }
                });
        if (asks(sheets, RoomDataSheet::isAlarm) && space.isSetAlarm() && !space.isAlarm()) {
            found.add(Saying.of("model.data-sheet.alarm"));
        }
    }

    private void ways(Space space, List<RoomDataSheet> sheets, List<Saying> found) {
        List<Link> ways = at(space).stream()
                .filter(link -> link.layers().contains(Layer.MOVEMENT))
                .toList();
        Set<Place> next = new HashSet<>();
        at(space).stream()
                .filter(link ->
                        link.element() instanceof Connection connection && LEAVES.contains(connection.getKind()))
                .forEach(link -> next.add(link.other(space)));
        if (asks(sheets, RoomDataSheet::isSecondExit) && next.size() < 2) {
            found.add(Saying.of("model.data-sheet.secondExit"));
        }
        if (asks(sheets, RoomDataSheet::isStepFree) && customers.contains(space) && !stepFree.contains(space)) {
            found.add(Saying.of("model.data-sheet.stepFree"));
        }
        number(sheets, RoomDataSheet::isSetDoorWidth, RoomDataSheet::getDoorWidth)
                .ifPresent(least -> ways.stream()
                        .filter(link -> link.element() instanceof Connection door
                                && door.getKind() == ConnectionKind.DOOR
                                && door.isSetWidth()
                                && door.getWidth() < least)
                        .findFirst()
                        .ifPresent(narrow -> found.add(Saying.of(
                                "model.data-sheet.door", ((Connection) narrow.element()).getWidth(), least))));
    }

    private void size(Space space, List<RoomDataSheet> sheets, List<Saying> found) {
        if (space.getOutline() == null) {
            return;
        }
        List<Point> corners = space.getOutline().corners();
        long wide = corners.stream().mapToLong(Point::x).max().getAsLong()
                - corners.stream().mapToLong(Point::x).min().getAsLong();
        long deep = corners.stream().mapToLong(Point::y).max().getAsLong()
                - corners.stream().mapToLong(Point::y).min().getAsLong();
        number(sheets, RoomDataSheet::isSetTurningCircle, RoomDataSheet::getTurningCircle)
                .ifPresent(circle -> {
                    if (Math.min(wide, deep) < circle) {
                        found.add(Saying.of("model.data-sheet.turning", Math.min(wide, deep), circle));
                    }
                });
        Optional<Integer> most = number(sheets, RoomDataSheet::isSetOccupancyPeak, RoomDataSheet::getOccupancyPeak);
        sheets.stream()
                .map(RoomDataSheet::getAreaPerOccupant)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(each -> most.ifPresent(people -> area(space, each.doubleValue() * people, found)));
    }

    /** Where a line of the space programme asks for fewer rooms than the plan has for it, these share what it asks for. */
    private void area(Space space, double askedOfOne, List<Saying> found) {
        ProgrammeItem line = space.getProgrammeItem();
        boolean shared = space.getDataSheet() == null
                && line != null
                && line.getQuantity() < ofLine.get(line).size();
        List<Space> rooms = shared ? ofLine.get(line) : List.of(space);
        if (rooms.stream().anyMatch(room -> room.getOutline() == null)) {
            return;
        }
        double asked = askedOfOne * (shared ? line.getQuantity() : 1);
        double area = rooms.stream()
                        .mapToDouble(room -> room.getOutline().areaSquareMillimetres())
                        .sum()
                / SQUARE_MILLIMETRES;
        if (area < asked) {
            found.add(Saying.of("model.data-sheet.area", new Decimal(area, 1), new Decimal(asked, 1)));
        }
    }

    private void privacy(Space space, List<RoomDataSheet> sheets, List<Saying> found) {
        boolean talk = sheets.stream()
                .filter(RoomDataSheet::isSetSpeechPrivacy)
                .findFirst()
                .filter(sheet -> sheet.getSpeechPrivacy() == PrivacyClass.CONFIDENTIAL)
                .isPresent();
        if (talk && open(space, Layer.SOUND).isPresent()) {
            found.add(Saying.of("model.data-sheet.heard"));
        }
        if (asks(sheets, RoomDataSheet::isScreensHidden)
                && space.isScreens()
                && open(space, Layer.SIGHT).isPresent()) {
            found.add(Saying.of("model.data-sheet.screens"));
        }
    }

    /** An opening, a counter or, for looks, glass to where customers come on their own. */
    private Optional<Link> open(Space space, Layer layer) {
        return at(space).stream()
                .filter(link -> link.layers().contains(layer) && customers.contains(link.other(space)))
                .filter(link -> layer == Layer.SIGHT
                        || (link.element() instanceof Connection connection
                                && NEVER_SHUT.contains(connection.getKind())))
                .filter(link -> !link.oneWay() || (link.to() == space) == (layer == Layer.SIGHT))
                .findFirst();
    }

    private List<Link> at(Space space) {
        return premises.linksAt(space);
    }

    /** The sheets that hold for the space, the nearest first. */
    private static List<RoomDataSheet> sheets(Space space) {
        return Stream.of(
                        space.getDataSheet(),
                        space.getProgrammeItem() == null
                                ? null
                                : space.getProgrammeItem().getDataSheet(),
                        space.getType() == null ? null : space.getType().getDataSheet())
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean asks(List<RoomDataSheet> sheets, Predicate<RoomDataSheet> what) {
        return sheets.stream().anyMatch(what);
    }

    private static Optional<Integer> number(
            List<RoomDataSheet> sheets, Predicate<RoomDataSheet> set, Function<RoomDataSheet, Integer> value) {
        return sheets.stream().filter(set).map(value).findFirst();
    }
}
