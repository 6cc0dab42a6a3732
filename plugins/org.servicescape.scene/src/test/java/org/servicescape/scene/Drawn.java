package org.servicescape.scene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Text;

/** What is drawn on a sheet, for tests. */
public final class Drawn {
    private Drawn() {}

    /** The shapes, and those that groups hold, each group before what is in it. */
    public static Stream<SceneNode> all(List<SceneNode> nodes) {
        return nodes.stream()
                .flatMap(node -> node instanceof Group group
                        ? Stream.concat(Stream.of(node), all(group.children()))
                        : Stream.of(node));
    }

    /** The texts, line by line. */
    public static List<String> texts(List<SceneNode> nodes) {
        return all(nodes)
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).text())
                .toList();
    }

    /** The groups, and those that they hold. */
    public static Stream<Group> groups(List<SceneNode> nodes) {
        return all(nodes).filter(Group.class::isInstance).map(Group.class::cast);
    }

    /** The outermost groups of a sheet by their ids. */
    public static Map<String, Group> groups(Scene scene) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (SceneNode node : scene.nodes()) {
            if (node instanceof Group group && groups.put(group.id(), group) != null) {
                throw new IllegalArgumentException("two groups are called " + group.id());
            }
        }
        return groups;
    }
}
