package org.servicescape.scene.look;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;

/**
 * The shapes of a sheet without their groups, in the order in which they are painted.
 *
 * @param shapes none is a group
 * @param extents the box of each
 */
record Painted(List<SceneNode> shapes, List<Extent> extents) {
    static Painted of(Scene scene) {
        List<SceneNode> shapes = new ArrayList<>();
        flatten(scene.nodes(), shapes);
        return new Painted(shapes, shapes.stream().map(Extent::of).toList());
    }

    private static void flatten(List<SceneNode> nodes, List<SceneNode> shapes) {
        for (SceneNode node : nodes) {
            if (node instanceof Group group) {
                flatten(group.children(), shapes);
            } else {
                shapes.add(node);
            }
        }
    }
}
