package org.servicescape.scene;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.servicescape.model.concept.Discipline;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.space.Storey;
import org.servicescape.model.views.View;
import org.servicescape.model.views.ViewFilter;
import org.servicescape.model.views.ViewOption;

/**
 * What somebody chose for one picture: rows and layers that are on or off, what is left out, and in which order.
 *
 * @param shown rows and layers that were switched, by name
 * @param tags only elements with one of these tags; empty: any
 * @param audiences only what these people meet; empty: all
 * @param disciplines only what these fields of design make; empty: all
 * @param perspectives ids: only what is seen from these perspectives; empty: all
 * @param elements ids: only these elements and what belongs to them; empty: all
 * @param order ids in the order in which they are to stand, before all that it does not name
 */
public record Choices(
        Map<String, Boolean> shown,
        List<String> tags,
        List<Audience> audiences,
        List<Discipline> disciplines,
        List<String> perspectives,
        List<String> elements,
        List<String> order) {
    /** Nothing chosen: the picture as it is by itself. */
    public static final Choices NONE =
            new Choices(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies the collections. */
    public Choices {
        shown = Map.copyOf(shown);
        tags = List.copyOf(tags);
        audiences = List.copyOf(audiences);
        disciplines = List.copyOf(disciplines);
        perspectives = List.copyOf(perspectives);
        elements = List.copyOf(elements);
        order = List.copyOf(order);
    }

    /** What a saved view chooses; several filters together let through what one of them lets through. */
    public static Choices of(View view) {
        Map<String, Boolean> shown = new HashMap<>();
        for (ViewOption option : view.getOptions()) {
            if (option.getName() != null) {
                shown.put(option.getName(), option.isShown());
            }
        }
        List<ViewFilter> filters = view.getFilters();
        return new Choices(
                shown,
                filters.stream().flatMap(f -> f.getTags().stream()).distinct().toList(),
                filters.stream()
                        .flatMap(f -> f.getAudiences().stream())
                        .distinct()
                        .toList(),
                filters.stream()
                        .flatMap(f -> f.getDisciplines().stream())
                        .distinct()
                        .toList(),
                filters.stream()
                        .flatMap(f -> f.getPerspectives().stream())
                        .map(p -> p.getId())
                        .distinct()
                        .toList(),
                filters.stream()
                        .flatMap(f -> f.getElements().stream())
                        .map(e -> e.getId())
                        .distinct()
                        .toList(),
                view.getOrder().stream().map(e -> e.getId()).toList());
    }

    /** The same with a row or layer that is shown too. */
    public Choices showing(String option) {
        Map<String, Boolean> more = new HashMap<>(shown);
        more.put(option, true);
        return new Choices(more, tags, audiences, disciplines, perspectives, elements, order);
    }

    /** Whether a row or layer is to be shown; what the picture does by itself where nobody said. */
    public boolean shows(String option, boolean byItself) {
        return shown.getOrDefault(option, byItself);
    }

    /** Whether only some elements are wanted, and this is none of them. */
    public boolean leavesOut(String element) {
        return !elements.isEmpty() && !elements.contains(element);
    }

    /** Whether a space fits the tags and the elements, by itself, by its type or by its storey. */
    public boolean wants(Space space) {
        SpaceType type = space.getType();
        boolean tagged = tags.isEmpty()
                || space.getTags().stream().anyMatch(tags::contains)
                || (type != null && type.getTags().stream().anyMatch(tags::contains));
        boolean named = elements.isEmpty()
                || elements.contains(space.getId())
                || (type != null && elements.contains(type.getId()))
                || (space.eContainer() instanceof Storey storey && elements.contains(storey.getId()));
        return tagged && named;
    }
}
