package org.servicescape.checks.repair.moves;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.servicescape.checks.Naming;
import org.servicescape.checks.repair.ChangeKind;
import org.servicescape.checks.repair.Edit;
import org.servicescape.checks.repair.Move;
import org.servicescape.checks.repair.Repair;
import org.servicescape.checks.repair.RepairInput;
import org.servicescape.model.Element;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.SpaceCategory;

/** Lets people wait for sensitive services in another place that is there to wait in; their journeys follow. */
public final class MoveQueue implements Move {
    private static final int MOST = 8;
    private static final Set<SpaceCategory> WAITING =
            EnumSet.of(SpaceCategory.WAITING, SpaceCategory.SUB_WAITING, SpaceCategory.QUEUE);

    @Override
    public List<Repair> propose(RepairInput input) {
        List<Repair> repairs = new ArrayList<>();
        for (Place queue : input.subjectPlaces()) {
            List<Service> waiting = input.services().stream()
                    .filter(service -> service.getSensitivity() == Sensitivity.SENSITIVE)
                    .filter(service -> service.getWaitsIn().contains(queue))
                    .toList();
            if (!waiting.isEmpty()) {
                input.premises().places().stream()
                        .filter(place -> place != queue && WAITING.contains(Places.category(place)))
                        .limit(MOST)
                        .forEach(place -> repairs.add(move(input, waiting, queue, place)));
            }
        }
        return repairs;
    }

    private static Repair move(RepairInput input, List<Service> services, Place from, Place to) {
        List<Edit> edits = new ArrayList<>();
        for (Service service : services) {
            List<String> places = service.getWaitsIn().stream()
                    .map(place -> place == from ? to : place)
                    .distinct()
                    .map(Element::getId)
                    .toList();
            edits.add(new Edit.SetFeature(service.getId(), "waitsIn", places));
        }
        input.project().getJourneys().stream()
                .filter(journey -> input.premises().isWalkedBy(journey.getPlan()))
                .flatMap(journey -> journey.getStages().stream())
                .flatMap(stage -> stage.getMoments().stream())
                .filter(moment -> moment.getPlace() == from && services.contains(moment.getService()))
                .map(JourneyMoment::getId)
                .forEach(moment -> edits.add(Edit.set(moment, "place", to.getId())));
        return Repair.of(
                "Let people wait for " + Naming.all(services) + " in " + Naming.of(to) + " instead of "
                        + Naming.of(from),
                ChangeKind.QUEUE,
                services.size(),
                edits);
    }
}
