package org.servicescape.checks.repair.moves;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servicescape.checks.Naming;
import org.servicescape.checks.repair.ChangeKind;
import org.servicescape.checks.repair.Edit;
import org.servicescape.checks.repair.Move;
import org.servicescape.checks.repair.Repair;
import org.servicescape.checks.repair.RepairInput;
import org.servicescape.graph.Link;
import org.servicescape.model.Element;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;

/** Gives doors that are there other fittings: a handle that opens from inside, no step, a card of the owner alone. */
public final class Refit implements Move {
    private static final int WHEELCHAIR = 900;

    @Override
    public List<Repair> propose(RepairInput input) {
        List<Repair> repairs = new ArrayList<>();
        if (input.isOf("free-egress")) {
            handles(doors(input)).ifPresent(repairs::add);
        }
        if (input.isOf("step-free-route")) {
            steps(doors(input)).ifPresent(repairs::add);
        }
        if (input.isOf("agency-secrecy")) {
            owners(input, repairs);
        }
        return repairs;
    }

    private static Optional<Repair> handles(List<Connection> doors) {
        List<Connection> locked = doors.stream()
                .filter(door -> door.isSetFreeEgress() && !door.isFreeEgress())
                .toList();
        return locked.isEmpty()
                ? Optional.empty()
                : Optional.of(Repair.of(
                        "Let people leave through " + names(locked) + " without a key",
                        ChangeKind.REFIT,
                        locked.size(),
                        locked.stream()
                                .map(door -> Edit.set(door.getId(), "freeEgress", "true"))
                                .toList()));
    }

    /** Doors and openings only: stairs stay stairs. */
    private static Optional<Repair> steps(List<Connection> doors) {
        List<Connection> barred = doors.stream()
                .filter(door -> door.getKind() == ConnectionKind.DOOR || door.getKind() == ConnectionKind.OPENING)
                .filter(door -> hasSteps(door) || door.getThreshold() > 0 || isNarrow(door))
                .toList();
        List<Edit> edits = new ArrayList<>();
        for (Connection door : barred) {
            if (hasSteps(door)) {
                edits.add(Edit.set(door.getId(), "stepFree", "true"));
            }
            if (door.getThreshold() > 0) {
                edits.add(Edit.set(door.getId(), "threshold"));
            }
            if (isNarrow(door)) {
                edits.add(Edit.set(door.getId(), "width", String.valueOf(WHEELCHAIR)));
            }
        }
        return barred.isEmpty()
                ? Optional.empty()
                : Optional.of(Repair.of(
                        "Make " + names(barred) + " level and wide enough for a wheelchair",
                        ChangeKind.REFIT,
                        barred.size(),
                        edits));
    }

    private static boolean hasSteps(Connection door) {
        return door.isSetStepFree() && !door.isStepFree();
    }

    private static boolean isNarrow(Connection door) {
        return door.isSetWidth() && door.getWidth() < WHEELCHAIR;
    }

    private static void owners(RepairInput input, List<Repair> repairs) {
        for (Place place : input.subjectPlaces()) {
            if (!(place instanceof Space room) || room.getOrganisations().isEmpty()) {
                continue;
            }
            List<String> owners =
                    room.getOrganisations().stream().map(Element::getId).toList();
            List<Edit> edits = new ArrayList<>();
            List<Connection> doors = new ArrayList<>();
            for (Link link : input.linksAt(room)) {
                if (Sides.leadsInto(link, room) && link.element() instanceof Connection door) {
                    doors.add(door);
                    edits.add(new Edit.SetFeature(door.getId(), "organisations", owners));
                    if (door.getControl() == Control.NONE) {
                        edits.add(Edit.set(door.getId(), "control", Control.LOCK.getLiteral()));
                    }
                }
            }
            if (!doors.isEmpty()) {
                repairs.add(Repair.of(
                        "Let only staff of " + Naming.all(room.getOrganisations()) + " pass " + names(doors),
                        ChangeKind.LOCK,
                        doors.size(),
                        edits));
            }
        }
    }

    private static List<Connection> doors(RepairInput input) {
        Set<Link> links = new LinkedHashSet<>(input.subjectLinks());
        links.addAll(input.witnessLinks());
        return links.stream()
                .map(Link::element)
                .filter(Connection.class::isInstance)
                .map(Connection.class::cast)
                .toList();
    }

    /** By name; a door without one by where it leads. */
    private static String names(List<Connection> doors) {
        return Naming.listOfNames(doors.stream()
                .map(door -> door.getName() == null || door.getName().isBlank()
                        ? "the " + door.getKind().getLiteral() + " between " + Naming.of(door.getFrom()) + " and "
                                + Naming.of(door.getTo())
                        : "the " + door.getKind().getLiteral() + " '" + door.getName() + "'")
                .toList());
    }
}
