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
 */
public record Scene(
        String id,
        String title,
        String description,
        String language,
        double width,
        double height,
        List<SceneNode> nodes) {
    /** Copies the list. */
    public Scene {
        nodes = List.copyOf(nodes);
    }
}
