package org.servicescape.scene.sheets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.concept.Service;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.people.CustomerProfile;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceType;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.sheets.Block.Item;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.words.Words;

/** What goes on in the spaces of a type: people, moments of journeys, actions of staff, services, findings. */
final class SpaceUse {
    private final Project project;
    private final SpaceType type;
    private final Words words;
    private final Said said;

    SpaceUse(Project project, SpaceType type, Words words) {
        this.project = project;
        this.type = type;
        this.words = words;
        this.said = new Said(words);
    }

    private boolean isHere(Place place) {
        return place == type || (place instanceof Space space && space.getType() == type);
    }

    /** For whom it is, who works there and whose journeys come there. */
    Block people() {
        List<Item> items = new ArrayList<>();
        if (type.getDataSheet() != null) {
            items.add(said.fact(
                    "spaceType.audiences", audiences(type.getDataSheet().getAudiences(), words)));
            items.add(said.fact(
                    "spaceType.sharedBy", Said.names(type.getDataSheet().getSharedBy())));
        }
        items.add(said.fact("spaceType.staffed", Said.names(type.getStaffed())));
        Set<Element> profiles = new LinkedHashSet<>();
        for (Journey journey : project.getJourneys()) {
            if (!here(journey).isEmpty()) {
                journey.getOf().stream()
                        .filter(CustomerProfile.class::isInstance)
                        .forEach(profiles::add);
            }
        }
        items.add(said.fact("spaceType.profiles", Said.names(profiles)));
        return new Block(words.text("spaceType.who"), items);
    }

    static String audiences(List<Audience> audiences, Words words) {
        return audiences.stream()
                .map(audience -> words.text("graph.audience." + audience.getLiteral()))
                .collect(Collectors.joining(", "));
    }

    /** Journeys with the moments that happen there, by the numbers that they have in their pictures. */
    Block moments() {
        List<Item> items = new ArrayList<>();
        Set<Element> encounters = new LinkedHashSet<>();
        for (Journey journey : project.getJourneys()) {
            Map<Integer, JourneyMoment> here = here(journey);
            if (!here.isEmpty()) {
                String moments = here.entrySet().stream()
                        .map(entry -> entry.getKey() + "\u00a0" + Names.of(entry.getValue()))
                        .collect(Collectors.joining(" · "));
                items.add(Said.bullet(journey, moments));
            }
            here.values().stream()
                    .filter(moment -> moment.getOf() != null)
                    .forEach(moment -> encounters.add(moment.getOf()));
        }
        items.add(said.fact("spaceType.encounters", Said.names(encounters)));
        return new Block(words.text("spaceType.moments"), items);
    }

    private Map<Integer, JourneyMoment> here(Journey journey) {
        Map<Integer, JourneyMoment> here = new LinkedHashMap<>();
        int number = 0;
        for (var stage : journey.getStages()) {
            for (JourneyMoment moment : stage.getMoments()) {
                number++;
                if (isHere(moment.getPlace())) {
                    here.put(number, moment);
                }
            }
        }
        return here;
    }

    /** What staff do there while journeys are made; an action without a place happens where its first moment does. */
    Block actions() {
        List<Item> items = new ArrayList<>();
        for (Journey journey : project.getJourneys()) {
            if (journey.getBlueprint() == null) {
                continue;
            }
            String actions = journey.getBlueprint().getActions().stream()
                    .filter(this::happensHere)
                    .filter(action ->
                            action.getLane() != null && action.getLane().getRole() != null)
                    .map(Names::of)
                    .distinct()
                    .collect(Collectors.joining(" · "));
            if (!actions.isEmpty()) {
                items.add(new Item(Said.BULLET, "", Names.of(journey), actions));
            }
        }
        return new Block(words.text("spaceType.actions"), items);
    }

    private boolean happensHere(Action action) {
        if (action.getPlace() != null) {
            return isHere(action.getPlace());
        }
        boolean said = action.getElsewhere() != null && !action.getElsewhere().isBlank();
        return !said
                && action.getFirstMoment() != null
                && isHere(action.getFirstMoment().getPlace());
    }

    /** Services that are received or waited for there. */
    Block services() {
        List<Service> services =
                project.getConcept() == null ? List.of() : project.getConcept().getServices();
        List<Service> received = services.stream()
                .filter(service -> service.getReceivedIn().stream().anyMatch(this::isHere))
                .toList();
        List<Service> waits = services.stream()
                .filter(service -> service.getWaitsIn().stream().anyMatch(this::isHere))
                .toList();
        return new Block(
                words.text("profile.services"),
                List.of(
                        said.fact("spaceType.services", Said.names(received)),
                        said.fact("spaceType.waits", Said.names(waits))));
    }

    /** The first finding of each rule that is about a space of the type. */
    Block findings(Overlay overlay) {
        Set<String> ids = project.getSpace().getPlans().stream()
                .flatMap(plan -> plan.getStoreys().stream())
                .flatMap(storey -> storey.getSpaces().stream())
                .filter(this::isHere)
                .map(Element::getId)
                .collect(Collectors.toSet());
        ids.add(type.getId());
        Map<String, Item> items = new LinkedHashMap<>();
        for (int i = 0; i < overlay.marks().size(); i++) {
            Overlay.Mark mark = overlay.marks().get(i);
            String number = Integer.toString(i + 1);
            if (mark.subjects().stream().anyMatch(ids::contains)) {
                items.putIfAbsent(
                        mark.code(),
                        new Item(
                                (x, y) -> mark.error()
                                        ? Marks.finding(x + Marks.DIAMOND - 4, y, number)
                                        : Marks.warning(x + Marks.DIAMOND - 4, y, number),
                                "",
                                mark.headline(),
                                mark.message()));
            }
        }
        return new Block(words.text("spaceType.findings"), List.copyOf(items.values()));
    }
}
