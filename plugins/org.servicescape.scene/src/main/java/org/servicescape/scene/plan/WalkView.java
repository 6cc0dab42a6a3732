package org.servicescape.scene.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.servicescape.model.Project;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.Storey;
import org.servicescape.model.views.ViewKind;
import org.servicescape.scene.Analysis;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.words.Words;

/**
 * Journeys on the plan: the way of the one whose journey it is through the building, each moment numbered where it happens,
 * and beside it the list of the moments with what others notice. Moments outside the plan are in the list only. One sheet
 * for each storey on which a moment happens, and for each of those whose journey it is who goes another way.
 *
 * <p>The way and what others notice are asked of {@link Analysis#walk}; without an answer the moments stand on the plan
 * without a way.
 */
public final class WalkView implements View {
    @Override
    public ViewKind kind() {
        return ViewKind.WALK;
    }

    /** The journeys of which a moment happens in a space with an outline. */
    @Override
    public List<ViewOf> in(Project project) {
        Words words = Words.in(Locale.ENGLISH);
        return project.getJourneys().stream()
                .filter(journey -> storeys(project, places(journey)).findAny().isPresent())
                .map(journey -> new ViewOf(
                        "walk-" + journey.getId(), words.text("walk.title", Names.of(journey)), journey.getId()))
                .toList();
    }

    @Override
    public List<Scene> draw(Project project, ViewOf view, Overlay overlay, Locale language) {
        Journey journey = view.among(project.getJourneys(), "journey");
        Words words = Words.in(language);
        List<Analysis.Walk> walks = overlay.analysis().walks(journey.getId());
        if (walks.isEmpty()) {
            walks = List.of(new Analysis.Walk(withoutWays(journey)));
        }
        List<WalkSheet> sheets = new ArrayList<>();
        for (Analysis.Walk walk : walks) {
            Set<String> places = new HashSet<>();
            walk.stops().forEach(stop -> places.add(stop.space()));
            List<Floor> floors = floors(project, places);
            for (Floor floor : floors.isEmpty() ? floors(project, places(journey)) : floors) {
                sheets.add(new WalkSheet(project, journey, walk, floor, words));
            }
        }
        List<Scene> scenes = new ArrayList<>();
        for (WalkSheet sheet : sheets) {
            scenes.add(sheet.draw(view, scenes.size() + 1, sheets.size()));
        }
        return scenes;
    }

    private static List<Analysis.Stop> withoutWays(Journey journey) {
        return moments(journey).stream()
                .map(moment -> new Analysis.Stop(moment.getId(), place(moment).orElse(""), List.of(), List.of()))
                .toList();
    }

    static List<JourneyMoment> moments(Journey journey) {
        return journey.getStages().stream()
                .flatMap(stage -> stage.getMoments().stream())
                .toList();
    }

    private static Set<String> places(Journey journey) {
        Set<String> places = new HashSet<>();
        moments(journey).forEach(moment -> place(moment).ifPresent(places::add));
        return places;
    }

    private static Optional<String> place(JourneyMoment moment) {
        return Optional.ofNullable(moment.getPlace())
                .filter(Space.class::isInstance)
                .map(Place::getId);
    }

    private static List<Floor> floors(Project project, Set<String> places) {
        return storeys(project, places)
                .map(storey ->
                        Floor.of((Plan) storey.eContainer(), storey, new Colouring(Colouring.Scale.PLAIN, Set.of())))
                .toList();
    }

    /** The storeys that have one of the places as an indoor space with an outline. */
    private static Stream<Storey> storeys(Project project, Set<String> places) {
        return project.getSpace() == null
                ? Stream.of()
                : project.getSpace().getPlans().stream()
                        .flatMap(plan -> plan.getStoreys().stream())
                        .filter(storey -> storey.getSpaces().stream()
                                .anyMatch(space -> places.contains(space.getId())
                                        && space.getOutline() != null
                                        && !new Room(space).exterior()));
    }
}
