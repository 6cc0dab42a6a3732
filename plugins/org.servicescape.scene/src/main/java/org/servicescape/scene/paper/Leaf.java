package org.servicescape.scene.paper;

import java.util.List;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;

/**
 * A page of paper with a sheet of a picture, or with a part of it. All lengths are points (72 an inch).
 *
 * @param scene what is on it
 * @param width of the page
 * @param height of the page
 * @param scale points for a pixel of the scene
 * @param x where the scene's west edge lies from the page's
 * @param y where the scene's north edge lies from the page's
 * @param border from the edges of the page to where the scene is cut off; 0 on a page that holds all of it
 * @param marks drawn below it, in pixels of 0.75 points from the page's corner
 */
public record Leaf(
        Scene scene,
        double width,
        double height,
        double scale,
        double x,
        double y,
        double border,
        List<SceneNode> marks) {
    /** Copies the list. */
    public Leaf {
        marks = List.copyOf(marks);
    }
}
