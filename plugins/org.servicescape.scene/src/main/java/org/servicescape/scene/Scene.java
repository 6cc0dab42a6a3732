package org.servicescape.scene;

import java.util.List;

/**
 * One sheet of a picture as shapes: what a painter needs to know and nothing else.
 *
 * <p>Immutable. Coordinates are in CSS pixels (96 an inch), x to the right, y downwards, the sheet's corner at 0,0.
 * Nodes are painted in order.
 *
 * @param id file name without ending, made of the view's id; unique among the sheets of a project
 * @param title what the picture shows, in the language of the picture
 * @param description one or two sentences for people who cannot see it
 * @param language two-letter code of the language of its words
 * @param width width of the sheet
 * @param height height of the sheet
 * @param nodes what is on it, back to front
 * @param slots where something can be put on it by hand; none where the picture is not drawn by hand
 */
public record Scene(
        String id,
        String title,
        String description,
        String language,
        double width,
        double height,
        List<SceneNode> nodes,
        List<Slot> slots) {
    /** Copies the lists. */
    public Scene {
        nodes = List.copyOf(nodes);
        slots = List.copyOf(slots);
    }

    /** A sheet on which nothing is put by hand. */
    public Scene(
            String id,
            String title,
            String description,
            String language,
            double width,
            double height,
            List<SceneNode> nodes) {
        this(id, title, description, language, width, height, nodes, List.of());
    }

    /** The same sheet, on which something can be put by hand. */
    public Scene with(List<Slot> places) {
        return new Scene(id, title, description, language, width, height, nodes, places);
    }
}
