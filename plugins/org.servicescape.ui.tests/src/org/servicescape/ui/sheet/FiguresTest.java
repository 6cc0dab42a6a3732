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
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.servicescape.core.Drawing;
import org.servicescape.model.Project;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.store.ProjectFiles;

/** Keys lead to every element of a picture, and come to an end. */
final class FiguresTest {
    private static final int[][] DIRECTIONS = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}};

    @Test
    void everyElementOfEveryPictureIsReachedInReadingOrderAndBack() throws Exception {
        for (Figures figures : pictures(id -> true)) {
            List<String> there = new ArrayList<>();
            Optional<Figure> last = Optional.empty();
            for (Optional<Figure> at = figures.first(); at.isPresent(); at = figures.next(at.get(), 1)) {
                there.add(at.get().element());
                last = at;
            }
            assertEquals(new TreeSet<>(figures.elements()), new TreeSet<>(there));
            assertEquals(figures.elements().size(), there.size());
            for (Optional<Figure> at = last; at.isPresent(); at = figures.next(at.get(), -1)) {
                assertEquals(there.remove(there.size() - 1), at.get().element());
            }
            assertEquals(List.of(), there);
        }
    }

    /** In pictures of graphs a short line may lie between two others; there is reading order for it. */
    @Test
    void everyElementOfABlueprintAndOfAPlanIsReachedByArrowKeysAlone() throws Exception {
        for (Figures figures : pictures(id -> id.startsWith("blueprint-") || id.startsWith("plan-"))) {
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
        for (Figures figures : pictures(id -> true)) {
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

    private static List<Figures> pictures(Predicate<String> wanted) throws Exception {
        List<Figures> all = new ArrayList<>(pictures("iso-omena", wanted));
        all.addAll(pictures("pori", wanted));
        return all;
    }

    private static List<Figures> pictures(String example, Predicate<String> wanted) throws Exception {
        Project project =
                ProjectFiles.read(Path.of(System.getProperty("examples"), example, example + ".servicescape"));
        Drawing drawing = Drawing.of(project, List.of(), Locale.ENGLISH);
        return Drawing.views(project).stream()
                .map(ViewOf::id)
                .filter(wanted)
                .map(id -> Figures.of(drawing.sheets(id)))
                .toList();
    }
}
