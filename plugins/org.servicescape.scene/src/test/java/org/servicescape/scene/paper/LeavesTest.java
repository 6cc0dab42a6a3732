package org.servicescape.scene.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Anchor;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.TitleBlock;

/** How sheets are laid onto paper. */
class LeavesTest {
    private static final double MILLIMETRE = 72 / 25.4;

    private static Scene sheet(double width, double height) {
        SceneNode text = new SceneNode.Text(50, 50, "word", TextSize.XS, false, Anchor.START, "#1B1F24");
        return new Scene(
                "sheet", "Sheet", "", "en", width, height, List.of(new SceneNode.Group("g", "", "", List.of(text))));
    }

    @Test
    void aSheetFillsThePaperFromEdgeToEdgeSoThatItsScaleIsTrue() {
        Leaf leaf = Leaves.whole(sheet(1990, 1407), Paper.A3);
        assertEquals(420 * MILLIMETRE / 1990, leaf.scale(), 1e-9);
        assertEquals(420 * MILLIMETRE, leaf.width(), 1e-9);
        assertEquals(0, leaf.x(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "1407, A3, 1 : 200 on A3",
        "1407, A1, 1 : 100 on A1",
        "1407, A4, 1 : 283 on A4",
        "2800, A3, 1 : 283 on A3"
    })
    void aPlanSaysTheScaleThatItHasOnThePaper(double height, Paper paper, String said) {
        TitleBlock block = new TitleBlock(
                "Plan",
                "",
                List.of(new TitleBlock.Field("Sheet", "1"), new TitleBlock.Field("Scale", "1 : 200 on A3", 200)));
        Scene plan = new Scene("plan", "Plan", "", "en", 1990, height, block.draw(48, 48, 1894));
        Leaf leaf = Leaves.whole(plan, paper);
        assertTrue(
                texts(leaf.scene().nodes()).contains(said),
                texts(leaf.scene().nodes()).toString());
        assertEquals(texts(plan.nodes()).size(), texts(leaf.scene().nodes()).size());
    }

    private static List<String> texts(List<SceneNode> nodes) {
        return nodes.stream()
                .flatMap(node -> node instanceof SceneNode.Group group
                        ? texts(group.children()).stream()
                        : node instanceof SceneNode.Text text ? Stream.of(text.text()) : Stream.empty())
                .toList();
    }

    @Test
    void aHighSheetStandsAndAWideOneLies() {
        assertTrue(Leaves.whole(sheet(100, 300), Paper.A4).width()
                < Leaves.whole(sheet(100, 300), Paper.A4).height());
        assertTrue(Leaves.whole(sheet(300, 100), Paper.A4).width()
                > Leaves.whole(sheet(300, 100), Paper.A4).height());
    }

    @ParameterizedTest
    @CsvSource({"500, A4", "1540, A4", "1990, A3", "3000, A2", "4300, A1", "6100, A0"})
    void thePaperIsTheSmallestOnWhichNoTextIsUnderSixPoints(double width, Paper expected) {
        Scene sheet = sheet(width, width / Math.sqrt(2));
        assertEquals(Optional.of(expected), Leaves.least(sheet));
        assertTrue(Leaves.smallestText(sheet, expected) >= 6);
        for (Paper smaller : Paper.values()) {
            if (smaller.compareTo(expected) < 0) {
                assertTrue(Leaves.smallestText(sheet, smaller) < 6, smaller.name());
            }
        }
    }

    @Test
    void whatIsTooLargeForAnyPaperGetsAPageOfItsOwnSize() {
        Scene sheet = sheet(20_000, 1000);
        assertEquals(Optional.empty(), Leaves.least(sheet));
        Leaf leaf = Leaves.whole(sheet);
        assertEquals(15_000, leaf.width());
        assertEquals(0.75, leaf.scale());
    }

    @Test
    void tilesHoldAllOfTheSheetAndOverlapByTenMillimetres() {
        Scene sheet = sheet(1990, 1407);
        List<Leaf> tiles = Leaves.tiled(sheet, Paper.A2, Paper.A4);
        double scale = Leaves.whole(sheet, Paper.A2).scale();
        double border = tiles.get(0).border();
        Leaf first = tiles.get(0);
        Leaf last = tiles.get(tiles.size() - 1);
        assertTrue(first.x() >= border - 1e-6 && first.y() >= border - 1e-6);
        assertTrue(last.x() + 1990 * scale <= last.width() - border + 1e-6);
        assertTrue(last.y() + 1407 * scale <= last.height() - border + 1e-6);
        double step = first.x() - tiles.get(1).x();
        assertEquals(10 * MILLIMETRE, first.width() - 2 * border - step, 1e-6);
        tiles.forEach(tile -> assertEquals(scale, tile.scale(), 1e-9));
    }

    @Test
    void everyTileSaysWhichItIsInTheLanguageOfThePicture() {
        Leaf last = Leaves.tiled(sheet(1990, 1407), Paper.A3, Paper.A4).get(1);
        assertTrue(
                last.marks().stream()
                        .anyMatch(mark -> mark instanceof SceneNode.Text text
                                && text.text().startsWith("sheet · Row 1 of ")),
                last.marks().toString());
    }

    @Test
    void aTileIsSmallerThanThePaper() {
        assertThrows(IllegalArgumentException.class, () -> Leaves.tiled(sheet(100, 100), Paper.A4, Paper.A4));
    }
}
