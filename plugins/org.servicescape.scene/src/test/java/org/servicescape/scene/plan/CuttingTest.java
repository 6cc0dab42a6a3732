package org.servicescape.scene.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Circle;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Path;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.SceneNode.Step;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.plan.geometry.Box;

class CuttingTest {
    private static final Style INK = Style.stroke("#000000", 1);

    private final Cutting cutting = new Cutting(new Box(100, 100, 200, 100));

    @Test
    void linesEndAtTheEdges() {
        Path line =
                (Path) cutting.cut(List.of(Shapes.line(0, 150, 400, 150, INK))).get(0);
        assertEquals(List.of(new Step.Move(100, 150), new Step.Line(300, 150)), line.steps());
        assertTrue(cutting.cut(List.of(Shapes.line(0, 50, 400, 50, INK))).isEmpty());
    }

    @Test
    void aLineThatComesBackBeginsAnew() {
        Path path = (Path) cutting.cut(List.of(Shapes.polyline(INK, 150, 150, 150, 50, 200, 50, 200, 150)))
                .get(0);
        assertEquals(
                List.of(
                        new Step.Move(150, 150),
                        new Step.Line(150, 100),
                        new Step.Move(200, 100),
                        new Step.Line(200, 150)),
                path.steps());
    }

    @Test
    void areasEndAtTheEdgesWithoutAnOutlineThere() {
        Path area = (Path) cutting.cut(List.of(
                        Shapes.polygon(Style.fill("#FFFFFF").outlined("#000000", 1), 0, 0, 200, 0, 200, 150, 0, 150)))
                .get(0);
        assertEquals("", area.style().stroke());
        assertTrue(area.steps().contains(new Step.Line(100, 150)), area.steps().toString());
        Rect rect = (Rect) cutting.cut(List.of(new Rect(250, 150, 100, 100, 0, Style.fill("#FFFFFF"))))
                .get(0);
        assertEquals(new Rect(250, 150, 50, 50, 0, Style.fill("#FFFFFF")), rect);
    }

    @Test
    void ofAGroupThatLosesItsWordsNothingIsKept() {
        SceneNode plate = new Rect(280, 140, 60, 20, 0, Style.fill("#FFFFFF"));
        SceneNode words = Shapes.text(282, 155, "Waiting", TextSize.S, true);
        SceneNode disc = new Circle(295, 150, 13, Style.fill("#000000"));
        assertTrue(cutting.cut(List.of(new Group("a", "a", "", List.of(plate, words))))
                .isEmpty());
        assertTrue(cutting.cut(List.of(new Group("b", "b", "", List.of(disc)))).isEmpty());
        assertEquals(
                1, cutting.cut(List.of(new Group("c", "c", "", List.of(plate)))).size());
    }
}
