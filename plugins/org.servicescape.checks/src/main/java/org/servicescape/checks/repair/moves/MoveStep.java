package org.servicescape.checks.repair.moves;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.servicescape.checks.Naming;
import org.servicescape.checks.repair.ChangeKind;
import org.servicescape.checks.repair.Edit;
import org.servicescape.checks.repair.Move;
import org.servicescape.checks.repair.Repair;
import org.servicescape.checks.repair.RepairInput;
import org.servicescape.checks.words.Phrases;
import org.servicescape.checks.words.Say;
import org.servicescape.model.Element;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.Lane;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;

/** Lets actions of a blueprint happen elsewhere: backstage in a room of staff, frontstage where the customer is. */
public final class MoveStep implements Move {
    private static final int MOST = 2;
    private static final Set<SpaceCategory> STAFF_ROOMS =
            EnumSet.of(SpaceCategory.BACK_OFFICE, SpaceCategory.OFFICE, SpaceCategory.STAFF_ROOM);

    @Override
    public List<Repair> propose(RepairInput input) {
        List<Repair> repairs = new ArrayList<>();
        List<Action> actions = input.finding().subjects().stream()
                .flatMap(id -> input.elements().find(Action.class, id).stream())
                .toList();
        List<Place> places = input.subjectPlaces();
        if (actions.isEmpty() || places.isEmpty()) {
            return repairs;
        }
        for (Place place : places.size() > 1 ? places : staffRooms(input, actions)) {
            List<Edit> edits = new ArrayList<>();
            for (Action action : actions) {
                if (action.getPlace() != place) {
                    edits.add(Edit.set(action.getId(), "place", place.getId()));
                }
            }
            String step = "Let " + Phrases.own().text(Say.quoted(actions))
                    + (actions.size() == 1 ? " happen" : " all happen") + " in " + Naming.of(place);
            repairs.add(Repair.of(step, ChangeKind.STEP, edits.size(), edits));
        }
        return repairs;
    }

    /** Rooms of staff, those of the organisation that acts before those that are shared, and these before others. */
    private static List<Place> staffRooms(RepairInput input, List<Action> actions) {
        Set<Organisation> acting = new LinkedHashSet<>();
        for (Action action : actions) {
            acting.addAll(actingIn(action));
        }
        return input.premises().places().stream()
                .filter(place -> Sides.isRestricted(place) && STAFF_ROOMS.contains(Places.category(place)))
                .sorted(Comparator.comparingInt(place -> strangeness(place, acting)))
                .limit(MOST)
                .toList();
    }

    /** Whose action it is: its own statement, else its lane's, else the provider of the service of its moment. */
    private static List<Organisation> actingIn(Action action) {
        Lane lane = action.getLane();
        if (action.getOrganisation() != null) {
            return List.of(action.getOrganisation());
        } else if (lane != null && lane.getOrganisation() != null) {
            return List.of(lane.getOrganisation());
        } else if (lane != null
                && lane.getRole() != null
                && !lane.getRole().getOrganisations().isEmpty()) {
            return lane.getRole().getOrganisations();
        }
        JourneyMoment moment = action.getFirstMoment();
        boolean served = moment != null
                && moment.getService() != null
                && moment.getService().getProvider() != null;
        return served ? List.of(moment.getService().getProvider()) : List.of();
    }

    private static int strangeness(Place place, Set<? extends Element> acting) {
        List<Organisation> owners = place instanceof Space space ? space.getOrganisations() : List.of();
        return owners.stream().anyMatch(acting::contains) ? 0 : owners.isEmpty() ? 1 : 2;
    }
}
