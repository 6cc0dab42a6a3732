package org.servicescape.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.servicescape.core.Drawing;
import org.servicescape.model.Project;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.store.ProjectFiles;

/** Arrow keys lead to every element of a picture, and come to an end. */
final class FiguresTest {
    private static final int[][] DIRECTIONS = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};

    @Test
    void everyElementIsReachedByArrowKeys() throws Exception {
        for (Figures figures : pictures()) {
            Set<String> reached = new HashSet<>();
            Deque<Figure> open = new ArrayDeque<>(figures.first().stream().toList());
            while (!open.isEmpty()) {
                Figure figure = open.pop();
                if (reached.add(figure.element())) {
                    for (int[] direction : DIRECTIONS) {
                        figures.beside(figure, direction[0], direction[1]).ifPresent(open::push);
                    }
                }
            }
            assertEquals(new TreeSet<>(figures.elements()), new TreeSet<>(reached));
        }
    }

    @Test
    void goingOnInOneDirectionComesToAnEnd() throws Exception {
        for (Figures figures : pictures()) {
            for (String element : figures.elements()) {
                for (int[] direction : DIRECTIONS) {
                    Set<String> passed = new HashSet<>();
                    Optional<Figure> at = figures.best(element);
                    while (at.isPresent()) {
                        assertTrue(passed.add(at.get().element()), "in circles from " + element + " by " + passed);
                        at = figures.beside(at.get(), direction[0], direction[1]);
                    }
                }
            }
        }
    }

    private static List<Figures> pictures() throws Exception {
        List<Figures> all = new ArrayList<>(pictures("iso-omena"));
        all.addAll(pictures("pori"));
        return all;
    }

    private static List<Figures> pictures(String example) throws Exception {
        Project project =
                ProjectFiles.read(Path.of(System.getProperty("examples"), example, example + ".servicescape"));
        return Drawing.views(project).stream()
                .map(ViewOf::id)
                // In pictures of graphs not every line is reached by arrow keys yet.
                .filter(id -> id.startsWith("blueprint-") || id.startsWith("plan-"))
                .map(id -> Figures.of(Drawing.sheets(project, id, List.of(), Locale.ENGLISH)))
                .toList();
    }
}
