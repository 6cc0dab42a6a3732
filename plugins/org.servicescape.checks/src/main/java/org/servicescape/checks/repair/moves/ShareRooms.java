package org.servicescape.checks.repair.moves;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.servicescape.checks.Naming;
import org.servicescape.checks.repair.ChangeKind;
import org.servicescape.checks.repair.Edit;
import org.servicescape.checks.repair.Move;
import org.servicescape.checks.repair.Repair;
import org.servicescape.checks.repair.RepairInput;
import org.servicescape.graph.Link;
import org.servicescape.model.Element;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;

/**
 * Shares rooms of one kind that open off the same place among the sensitive services in them: the rooms lose their owners
 * and, where they have numbers, their names.
 */
public final class ShareRooms implements Move {
    @Override
    public List<Repair> propose(RepairInput input) {
        List<Repair> repairs = new ArrayList<>();
        if (!input.isOf("anonymous-door")) {
            return repairs;
        }
        Set<Place> seen = new LinkedHashSet<>();
        for (Link door : input.subjectLinks()) {
            for (Place room : List.of(door.from(), door.to())) {
                Place hall = door.other(room);
                List<Place> rooms = alike(input, room, hall);
                List<Service> services = services(input, rooms);
                if (services.size() > 1 && rooms.contains(room) && seen.addAll(rooms)) {
                    repairs.add(share(rooms, services));
                }
            }
        }
        return repairs;
    }

    /** The rooms of the same kind behind doors of the same place in which sensitive services are received. */
    private static List<Place> alike(RepairInput input, Place room, Place hall) {
        Set<Place> rooms = new LinkedHashSet<>();
        for (Link link : input.linksAt(hall)) {
            Place other = link.other(hall);
            boolean same = Sides.isOpenWay(link) && Places.category(other) == Places.category(room);
            boolean sensitive = Sides.servicesOf(input, other).stream()
                    .anyMatch(service -> service.getSensitivity() == Sensitivity.SENSITIVE
                            && Sides.receivedIn(input, service, other));
            if (same && sensitive && other.getClass() == room.getClass()) {
                rooms.add(other);
            }
        }
        return List.copyOf(rooms);
    }

    private static List<Service> services(RepairInput input, List<Place> rooms) {
        return input.services().stream()
                .filter(service -> service.getSensitivity() == Sensitivity.SENSITIVE)
                .filter(service -> service.getReceivedIn().stream().anyMatch(rooms::contains))
                .toList();
    }

    private static Repair share(List<Place> rooms, List<Service> services) {
        List<Edit> edits = new ArrayList<>();
        for (Service service : services) {
            Set<Place> received = new LinkedHashSet<>(service.getReceivedIn());
            received.addAll(rooms);
            edits.add(new Edit.SetFeature(
                    service.getId(),
                    "receivedIn",
                    received.stream().map(Element::getId).toList()));
        }
        boolean renamed = false;
        for (Place place : rooms) {
            if (place instanceof Space room) {
                if (!room.getOrganisations().isEmpty()) {
                    edits.add(Edit.set(room.getId(), "organisations"));
                }
                if (canBeNumbered(room)) {
                    if (!room.getTranslations().isEmpty()) {
                        edits.add(Edit.set(room.getId(), "translations"));
                    }
                    edits.add(Edit.set(room.getId(), "name", "Room " + room.getNumber()));
                    renamed = true;
                }
            }
        }
        String step = "Share " + Naming.all(rooms) + " among " + Naming.all(services)
                + (renamed ? ", and give the rooms numbers in place of names" : "");
        return Repair.of(step, ChangeKind.SHARE, services.size(), edits);
    }

    /** A number is the same in every language, so the names in others go; texts of other kinds must not go with them. */
    private static boolean canBeNumbered(Space room) {
        return room.getNumber() != null
                && !room.getNumber().isBlank()
                && room.getTranslations().stream().allMatch(text -> ServicescapePackage.Literals.ELEMENT__NAME
                        .getName()
                        .equals(text.getFeature()));
    }
}
