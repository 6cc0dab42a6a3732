package org.servicescape.core.sizing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.servicescape.core.sizing.DerivedLine.Basis;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Event;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.ProgrammeItem;
import org.servicescape.model.space.RoomDataSheet;
import org.servicescape.model.space.SpaceType;
import org.servicescape.sizing.centre.CustomerStream;
import org.servicescape.sizing.centre.DeskGroup;
import org.servicescape.sizing.centre.Waiting;

/**
 * Derives the lines of a space programme from demand and norms. Of several lines of one kind of space, customers belong to the
 * first that names their service, else to the first; the others have the least area of their kind. No line is smaller than that.
 */
public final class Derivation {
    private static final double NOTHING = 1e-9;

    private final CentreSize size;
    private final List<ProgrammeItem> items;
    private final Map<String, List<ProgrammeItem>> ofType;
    private final Map<SpaceType, Double> staying;
    private final Map<SpaceType, double[]> waiting = new HashMap<>();
    private final Map<ProgrammeItem, List<CustomerStream>> streams = new LinkedHashMap<>();

    private Derivation(CentreSize size) {
        this.size = size;
        this.items = size.project().getSpace() == null
                ? List.of()
                : size.project().getSpace().getProgrammeItems();
        this.ofType = items.stream()
                .filter(each -> each.getSpaceType() != null)
                .collect(Collectors.groupingBy(each -> each.getSpaceType().getId()));
        this.staying = size.services().stream()
                .flatMap(each -> each.lingering().stream())
                .collect(Collectors.groupingBy(Lingering::place, Collectors.summingDouble(Lingering::people)));
    }

    /** The lines in the order of the programme, with what is promised usually; none where the project has none. */
    public static List<DerivedLine> ofProject(Project project) {
        return of(CentreSize.of(project, CentreSize.USUAL));
    }

    /** The same of a centre whose size is known. */
    public static List<DerivedLine> of(CentreSize size) {
        Derivation derivation = new Derivation(size);
        derivation.readStreams();
        derivation.readWaiting();
        return derivation.items.stream().map(derivation::line).toList();
    }

    private void readStreams() {
        for (Demanded each : size.services()) {
            for (CustomerStream stream : each.streams()) {
                itemOf(stream.place(), each.service())
                        .ifPresent(item -> streams.computeIfAbsent(item, key -> new ArrayList<>())
                                .add(stream));
            }
        }
    }

    /** Seats and wheelchair spaces of each kind of waiting room: each group's, parted by where its customers wait. */
    private void readWaiting() {
        Map<String, Service> services = size.services().stream()
                .collect(Collectors.toMap(each -> each.service().getId(), Demanded::service, (first, same) -> first));
        for (DeskGroup group : size.sharing().together()) {
            Waiting whole = group.waiting();
            double customers = group.streams().stream()
                    .mapToDouble(CustomerStream::customers)
                    .sum();
            for (CustomerStream stream : group.streams()) {
                List<SpaceType> rooms =
                        ServicePlace.types(services.get(stream.service()).getWaitsIn());
                if (!rooms.isEmpty()) {
                    double[] there = waiting.computeIfAbsent(rooms.get(0), key -> new double[2]);
                    there[0] += whole.seats() * stream.customers() / customers;
                    there[1] += whole.wheelchairs() * stream.customers() / customers;
                }
            }
        }
    }

    private Optional<ProgrammeItem> itemOf(String type, Service service) {
        List<ProgrammeItem> lines = ofType.getOrDefault(type, List.of());
        return lines.stream()
                .filter(each -> each.getServices().contains(service))
                .findFirst()
                .or(() -> lines.stream().findFirst());
    }

    private DerivedLine line(ProgrammeItem item) {
        SpaceType type = item.getSpaceType();
        if (type == null) {
            return new DerivedLine(item, Basis.NOTHING, 0, item.getQuantity(), OptionalDouble.empty());
        }
        boolean first = ofType.get(type.getId()).get(0) == item;
        double people = first ? staying.getOrDefault(type, 0.0) : 0;
        if (streams.containsKey(item)) {
            DerivedLine desks = desks(item, DeskGroup.busiest(streams.get(item)));
            DerivedLine there = people(item, Basis.STAYING, people);
            return there.basis() == Basis.STAYING
                            && there.wholeArea().orElse(0) > desks.wholeArea().orElse(0)
                    ? there
                    : desks;
        }
        double[] seats = waiting.get(type);
        if (first && seats != null && seats[0] > NOTHING) {
            return waiting(item, seats);
        }
        if (people > 0) {
            return people(item, Basis.STAYING, people);
        }
        int audience = audience(type);
        if (first && audience > 0) {
            return people(item, Basis.EVENTS, audience);
        }
        return people(item, Basis.OCCUPANTS, occupants(item) * Math.max(1, item.getQuantity()));
    }

    private static DerivedLine desks(ProgrammeItem item, DeskGroup group) {
        boolean rooms = PlaceArea.isRoom(item.getSpaceType());
        int quantity = rooms ? group.desks() : 1;
        OptionalDouble area = PlaceArea.of(item.getSpaceType(), perPerson(item), group.desks(), group.companions());
        return new DerivedLine(
                item,
                Basis.DESKS,
                group.desks(),
                quantity,
                area.stream().map(all -> all / quantity).findFirst());
    }

    private static DerivedLine waiting(ProgrammeItem item, double[] places) {
        SpaceType type = item.getSpaceType();
        Waiting whole = new Waiting((int) Math.ceil(places[0] - NOTHING), (int) Math.ceil(places[1] - NOTHING));
        double seat = perPerson(item).orElse(Waiting.SEAT);
        int rooms = Math.max(1, item.getQuantity());
        return new DerivedLine(
                item,
                Basis.WAITING,
                whole.seats() + whole.wheelchairs(),
                rooms,
                DoubleStream.concat(DoubleStream.of(whole.area(seat) / rooms), PlaceArea.least(type).stream())
                        .max());
    }

    private static DerivedLine people(ProgrammeItem item, Basis basis, double people) {
        int rooms = Math.max(1, item.getQuantity());
        OptionalDouble each = perPerson(item);
        OptionalDouble needed =
                people > 0 ? each.stream().map(area -> area * people / rooms).findFirst() : OptionalDouble.empty();
        OptionalDouble least = PlaceArea.least(item.getSpaceType());
        if (needed.isEmpty()) {
            return new DerivedLine(item, least.isPresent() ? Basis.LEAST_AREA : Basis.NOTHING, 0, rooms, least);
        }
        return new DerivedLine(
                item,
                basis,
                people,
                rooms,
                DoubleStream.concat(needed.stream(), least.stream()).max());
    }

    /** Net m² for a person: what the line's room data sheet says, else that of its kind. */
    private static OptionalDouble perPerson(ProgrammeItem item) {
        RoomDataSheet sheet = item.getDataSheet();
        return sheet != null && sheet.getAreaPerOccupant() != null
                ? OptionalDouble.of(sheet.getAreaPerOccupant().doubleValue())
                : PlaceArea.perPerson(item.getSpaceType());
    }

    private int audience(SpaceType type) {
        return size.project().getConcept() == null
                ? 0
                : size.project().getConcept().getEvents().stream()
                        .filter(each -> each.getSpace() != null
                                && ServicePlace.types(List.of(each.getSpace())).contains(type))
                        .mapToInt(Event::getAttendance)
                        .max()
                        .orElse(0);
    }

    /** People in one room of the line. */
    private static int occupants(ProgrammeItem item) {
        RoomDataSheet own = item.getDataSheet();
        RoomDataSheet sheet = own == null ? item.getSpaceType().getDataSheet() : own;
        return sheet == null ? 0 : Math.max(sheet.getOccupancyNormal(), sheet.getOccupancyPeak());
    }
}
