package org.servicescape.core;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.blueprint.Lane;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;
import org.servicescape.model.space.Space;
import org.servicescape.render.SvgLink;
import org.servicescape.scene.View;
import org.servicescape.scene.words.Words;

/**
 * Answers which pictures are about an element: its own; of a space also those of its kind, of a stage or a moment those of
 * its journey, of a lane those of its role. The published page lists them, and in a single SVG file the element leads to the
 * first that is another picture.
 */
public final class PictureLinks {
    /** Of pictures that lead nowhere. */
    static final PictureLinks NONE = new PictureLinks(Map.of(), Map.of());

    private final Map<String, List<String>> pictures;
    private final Map<String, String> titles;

    private PictureLinks(Map<String, List<String>> pictures, Map<String, String> titles) {
        this.pictures = pictures;
        this.titles = titles;
    }

    /**
     * Among some pictures of a project. Cost: one walk through the project.
     *
     * @param drawn ids of the pictures to which links may lead
     * @param words in which the kinds of pictures are named
     */
    public static PictureLinks among(Collection<String> drawn, Project project, Words words) {
        Map<String, String> titles = new LinkedHashMap<>();
        Map<String, List<String>> own = new LinkedHashMap<>();
        Drawing.byKind(project).forEach((kind, views) -> {
            String named = words.text("page.kind." + kind.getLiteral());
            for (View.ViewOf view : views) {
                if (drawn.contains(view.id()) && !view.subject().isEmpty()) {
                    titles.put(view.id(), named + ": " + view.title());
                    own.computeIfAbsent(view.subject(), subject -> new ArrayList<>())
                            .add(view.id());
                }
            }
        });
        Map<String, List<String>> pictures = new LinkedHashMap<>();
        for (var all = project.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Element element) {
                List<String> found = new ArrayList<>(own.getOrDefault(element.getId(), List.of()));
                if (standsIn(element) instanceof Element other) {
                    found.addAll(own.getOrDefault(other.getId(), List.of()));
                }
                if (!found.isEmpty()) {
                    pictures.put(element.getId(), List.copyOf(found));
                }
            }
        }
        return new PictureLinks(pictures, titles);
    }

    /** What pictures of an element's wider matter are of; null where there is none. */
    private static Object standsIn(Element element) {
        if (element instanceof Space space) {
            return space.getType();
        }
        if (element instanceof Lane lane) {
            return lane.getRole();
        }
        if (element instanceof JourneyMoment moment) {
            return moment.eContainer() == null ? null : moment.eContainer().eContainer();
        }
        return element instanceof Stage stage ? stage.eContainer() : null;
    }

    /** Ids of the pictures about an element, its own first. */
    List<String> of(String element) {
        return pictures.getOrDefault(element, List.of());
    }

    /** Where the elements lead that stand in a picture, by their ids. */
    public Map<String, SvgLink> from(String picture) {
        Map<String, SvgLink> links = new LinkedHashMap<>();
        pictures.forEach((element, about) -> about.stream()
                .filter(other -> !other.equals(picture))
                .findFirst()
                .ifPresent(other ->
                        links.put(element, new SvgLink(other + "." + Output.Format.SVG.ending(), titles.get(other)))));
        return links;
    }
}
