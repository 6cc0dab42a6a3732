package org.servicescape.scene.bubbles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicescape.model.Project;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.ProgrammeItem;
import org.servicescape.model.space.SpaceModel;
import org.servicescape.model.space.SpaceType;
import org.servicescape.scene.Analysis;
import org.servicescape.scene.Choices;
import org.servicescape.scene.words.Words;

/** Reads the space types of a project with the areas of its space programme, and how they belong together. */
final class ProgrammeReader {
    private static final int HIGHEST_ZONE = 4;

    private final List<Bubble> bubbles = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private double area;

    ProgrammeReader(Project project, Choices choices, Words words, Analysis analysis) {
        SpaceModel space = project.getSpace();
        if (space == null) {
            return;
        }
        Map<SpaceType, Double> areas = new HashMap<>();
        Map<SpaceType, Integer> counts = new HashMap<>();
        for (ProgrammeItem item : space.getProgrammeItems()) {
            if (item.getSpaceType() != null) {
                Analysis.Derived size = size(item, analysis);
                areas.merge(item.getSpaceType(), size.quantity() * size.area(), Double::sum);
                counts.merge(item.getSpaceType(), size.quantity(), Integer::sum);
            }
        }
        Map<SpaceType, Integer> places = new HashMap<>();
        for (SpaceType type : space.getSpaceTypes()) {
            boolean used = areas.containsKey(type)
                    || space.getAdjacencies().stream().anyMatch(a -> a.getFrom() == type || a.getTo() == type);
            boolean tagged = choices.tags().isEmpty() || type.getTags().stream().anyMatch(choices.tags()::contains);
            if (used && tagged && !choices.leavesOut(type.getId())) {
                places.put(type, bubbles.size());
                bubbles.add(bubble(type, areas.get(type), counts.getOrDefault(type, 1), words));
                area += areas.getOrDefault(type, 0.0);
            }
        }
        for (Adjacency adjacency : space.getAdjacencies()) {
            Integer from = places.get(adjacency.getFrom());
            Integer to = places.get(adjacency.getTo());
            if (from != null && to != null && !from.equals(to)) {
                String title =
                        bubbles.get(from).name() + " – " + bubbles.get(to).name();
                links.add(new Link(adjacency.getId(), title, from, to, adjacency.getStrength()));
            }
        }
    }

    /** As agreed, else as derived, else without an area. */
    private static Analysis.Derived size(ProgrammeItem item, Analysis analysis) {
        int quantity = Math.max(1, item.getQuantity());
        return item.getAgreedArea() == null
                ? analysis.derived(item.getId()).orElse(new Analysis.Derived(quantity, 0))
                : new Analysis.Derived(quantity, item.getAgreedArea().doubleValue());
    }

    private Bubble bubble(SpaceType type, Double inProgramme, int count, Words words) {
        double least = type.getMinimumArea() == null ? 0 : type.getMinimumArea().doubleValue();
        double area = inProgramme == null || inProgramme == 0 ? least * count : inProgramme;
        String caption = area == 0
                ? ""
                : count > 1
                        ? words.text("programme.areas", area, String.valueOf(count))
                        : words.text("programme.area", area);
        String name = type.getName() == null || type.getName().isBlank() ? type.getId() : type.getName();
        int zone = Places.zone(type).orElse(-1);
        return new Bubble(type.getId(), name, zone <= HIGHEST_ZONE ? zone : -1, area, caption, numbered() + 1);
    }

    private int numbered() {
        return (int) bubbles.stream().filter(Bubble::isNumbered).count();
    }

    List<Bubble> bubbles() {
        return bubbles;
    }

    List<Link> links() {
        return links;
    }

    /** Square metres of the programme. */
    double area() {
        return area;
    }
}
