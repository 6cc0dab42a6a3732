package org.servicescape.checks.repair.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.servicescape.checks.Naming;
import org.servicescape.checks.repair.Change;
import org.servicescape.checks.repair.ChangeKind;
import org.servicescape.checks.repair.Edit;
import org.servicescape.checks.repair.Move;
import org.servicescape.checks.repair.Repair;
import org.servicescape.checks.repair.RepairInput;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;

/** Changes what is in the rooms of a finding: an alarm, where staff sit, where screens face, where files are kept. */
public final class Furnish implements Move {
    private static final String ON = "true";

    @Override
    public List<Repair> propose(RepairInput input) {
        List<Space> rooms = new ArrayList<>();
        input.subjectPlaces().stream()
                .filter(Space.class::isInstance)
                .map(Space.class::cast)
                .filter(Sides::isInside)
                .forEach(rooms::add);
        List<Repair> repairs = new ArrayList<>();
        if (input.isOf("waiting-in-view", "staff-escape")) {
            alarms(rooms).ifPresent(repairs::add);
        }
        if (input.isOf("staff-escape")) {
            seats(rooms).ifPresent(repairs::add);
        }
        if (input.isOf("private-talk")) {
            screens(rooms).ifPresent(repairs::add);
        }
        if (input.isOf("desk-zone", "agency-secrecy")) {
            files(input, rooms).ifPresent(repairs::add);
        }
        return repairs;
    }

    private static Optional<Repair> alarms(List<Space> rooms) {
        List<Space> without = without(rooms, Space::isAlarm);
        return without.isEmpty()
                ? Optional.empty()
                : Optional.of(Repair.of(
                        "Put an alarm button into " + Naming.all(without),
                        ChangeKind.DEVICE,
                        without.size(),
                        set(without, "alarm")));
    }

    /** Where nobody can call for help either, both at once. */
    private static Optional<Repair> seats(List<Space> rooms) {
        List<Space> seated = without(rooms, Space::isSeatByDoor);
        List<Space> silent = without(rooms, Space::isAlarm);
        if (seated.isEmpty()) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>(set(seated, "seatByDoor"));
        edits.addAll(set(silent, "alarm"));
        return Optional.of(Repair.of(
                "Seat staff by the door in " + Naming.all(seated)
                        + (silent.isEmpty() ? "" : ", and put an alarm button into " + Naming.all(silent)),
                List.of(new Change(ChangeKind.ARRANGE, seated.size()), new Change(ChangeKind.DEVICE, silent.size())),
                edits));
    }

    private static Optional<Repair> screens(List<Space> rooms) {
        List<Space> shown = rooms.stream().filter(Space::isScreens).toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(Repair.of(
                        "Turn the screens in " + Naming.all(shown) + " so that customers do not see them",
                        ChangeKind.ARRANGE,
                        shown.size(),
                        shown.stream()
                                .map(room -> Edit.set(room.getId(), "screens", "false"))
                                .toList()));
    }

    /** Only where there is a room for files. */
    private static Optional<Repair> files(RepairInput input, List<Space> rooms) {
        List<Space> keeping = rooms.stream()
                .filter(room -> room.isStoresFiles() && Places.category(room) != SpaceCategory.FILE_ROOM)
                .toList();
        Optional<Place> archive = input.premises().places().stream()
                .filter(place -> place instanceof Space && Places.category(place) == SpaceCategory.FILE_ROOM)
                .findFirst();
        if (keeping.isEmpty() || archive.isEmpty()) {
            return Optional.empty();
        }
        List<Edit> edits = new ArrayList<>();
        keeping.forEach(room -> edits.add(Edit.set(room.getId(), "storesFiles")));
        edits.add(Edit.set(archive.get().getId(), "storesFiles", ON));
        return Optional.of(Repair.of(
                "Keep the files of " + Naming.all(keeping) + " in " + Naming.of(archive.get()),
                ChangeKind.ARRANGE,
                keeping.size(),
                edits));
    }

    private static List<Space> without(List<Space> rooms, Predicate<Space> has) {
        return rooms.stream().filter(has.negate()).toList();
    }

    private static List<Edit> set(List<Space> rooms, String feature) {
        return rooms.stream().map(room -> Edit.set(room.getId(), feature, ON)).toList();
    }
}
