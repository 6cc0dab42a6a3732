package org.servicescape.scene.blueprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Transition;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Path;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.SceneNode.Step;
import org.servicescape.scene.look.Legibility;

/** Journeys of twelve moments with up to nine transitions at random: nested, overlapping, backwards, never returning. */
class ManyPathsTest {
    private static final int MOMENTS = 12;

    private final Fixture fixture = new Fixture();
    private final List<String> ways = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void arrowsCrossNoCellAndNoText(int seed) {
        random(new Random(seed));
        for (String language : List.of("en", "fi", "sv")) {
            for (Scene sheet : fixture.draw(Overlay.NONE, language)) {
                assertEquals(List.of(), Legibility.complaints(sheet), sheet.id());
                assertEquals(List.of(), crossings(sheet), sheet.id());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everyWayBackIsOnASheet(int seed) {
        random(new Random(seed));
        List<String> drawn = new ArrayList<>();
        fixture.draw(Overlay.NONE, "en").stream()
                .flatMap(sheet -> sheet.nodes().stream())
                .filter(Group.class::isInstance)
                .forEach(node -> drawn.add(((Group) node).id()));
        for (String way : ways) {
            assertTrue(drawn.contains(way), way);
        }
    }

    private void random(Random random) {
        int count = 1 + random.nextInt(9);
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(MOMENTS);
            int to = random.nextInt(MOMENTS);
            if (Math.abs(from - to) < 2) {
                continue;
            }
            Transition transition = JourneyFactory.eINSTANCE.createTransition();
            transition.setId("way-" + i);
            transition.setFrom(moment(from));
            transition.setTo(moment(to));
            transition.setProbability(random.nextBoolean() ? new BigDecimal("0." + (1 + random.nextInt(8))) : null);
            transition.setCondition(random.nextBoolean() ? "Mielenterveyspalveluasiakas kysyy vielä kerran" : null);
            fixture.journey.getTransitions().add(transition);
            if (from > to) {
                ways.add(transition.getId());
            }
        }
    }

    private JourneyMoment moment(int index) {
        return fixture.journey.getStages().get(index / 3).getMoments().get(index % 3);
    }

    private static List<String> crossings(Scene sheet) {
        List<Rect> cells = new ArrayList<>();
        List<Group> arrows = new ArrayList<>();
        for (SceneNode node : sheet.nodes()) {
            if (node instanceof Group group
                    && group.children().get(0) instanceof Rect rect
                    && group.id().matches("m\\d+")) {
                cells.add(rect);
            } else if (node instanceof Group group && group.children().get(0) instanceof Path) {
                arrows.add(group);
            }
        }
        List<String> crossings = new ArrayList<>();
        for (Group arrow : arrows) {
            for (Rect cell : cells) {
                if (crosses((Path) arrow.children().get(0), cell)) {
                    crossings.add(arrow.id() + " runs through a cell");
                }
            }
        }
        return crossings;
    }

    private static boolean crosses(Path path, Rect cell) {
        double x = 0;
        double y = 0;
        for (Step step : path.steps()) {
            if (step instanceof Step.Move move) {
                x = move.x();
                y = move.y();
            } else if (step instanceof Step.Line line) {
                boolean beside =
                        Math.max(x, line.x()) < cell.x() + 1 || Math.min(x, line.x()) > cell.x() + cell.width() - 1;
                boolean apart =
                        Math.max(y, line.y()) < cell.y() + 1 || Math.min(y, line.y()) > cell.y() + cell.height() - 1;
                if (!beside && !apart) {
                    return true;
                }
                x = line.x();
                y = line.y();
            }
        }
        return false;
    }
}
