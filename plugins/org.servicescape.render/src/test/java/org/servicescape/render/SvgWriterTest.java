package org.servicescape.render;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.servicescape.scene.Hatch;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Anchor;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Theme;

class SvgWriterTest {
    /** A small sheet with one of everything. */
    static final Scene SMALL = new Scene(
            "plan-storey-2",
            "Zoned plan <storey 2>",
            "One room & its door.",
            "en",
            320,
            200,
            List.of(
                    new SceneNode.Group(
                            "waiting",
                            "waiting",
                            "Waiting \"quiet\"",
                            List.of(
                                    new SceneNode.Rect(
                                            20,
                                            20,
                                            120.5,
                                            80,
                                            2,
                                            Style.fill("#D8EBD0")
                                                    .hatched(Hatch.DOTS)
                                                    .outlined("#1B1F24", 2)),
                                    new SceneNode.Text(
                                            80.256,
                                            60,
                                            "Odotus – väntan & 'wait'",
                                            TextSize.S,
                                            true,
                                            Anchor.MIDDLE,
                                            "#1B1F24"))),
                    new SceneNode.Path(
                            List.of(
                                    new SceneNode.Step.Move(10, 10),
                                    new SceneNode.Step.Line(30, 10),
                                    new SceneNode.Step.Curve(30, 21.045, 21.045, 30, 10, 30),
                                    new SceneNode.Step.Close()),
                            Style.stroke("#1B1F24", 1.5).dashed(8, 4).roundCapped()),
                    new SceneNode.Circle(200, 100, 9, Style.fill("#2C779D").hatched(Hatch.CROSS)),
                    new SceneNode.Text(300, 190, "North", TextSize.XS, false, Anchor.END, "#4A5159", -90)));

    static byte[] bytes(Scene scene) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            SvgWriter.write(scene, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    static String text(Scene scene) {
        return new String(bytes(scene), StandardCharsets.UTF_8);
    }

    private static Scene of(SceneNode... nodes) {
        return new Scene("sheet", "Sheet", "", "fi", 100, 100, List.of(nodes));
    }

    @Test
    void aSmallSceneIsWrittenAsItsGolden() throws IOException {
        String golden;
        try (var in = SvgWriterTest.class.getResourceAsStream("small.svg")) {
            golden = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertEquals(golden, text(SMALL));
    }

    @Test
    void theSameSceneGivesTheSameBytesInEveryLanguageOfTheMachine() {
        byte[] first = bytes(SMALL);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("fi-FI"));
            assertArrayEquals(first, bytes(SMALL));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertArrayEquals(first, bytes(SMALL));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void onlyPatternsThatOccurAreDefined() {
        String svg = text(SMALL);
        assertTrue(svg.contains("id=\"hatch.dots\""));
        assertTrue(svg.contains("id=\"hatch.cross\""));
        assertFalse(svg.contains("id=\"hatch.grid\""));
        assertFalse(text(of(new SceneNode.Rect(0, 0, 1, 1, 0, Style.fill("#000000"))))
                .contains("<defs"));
    }

    @Test
    void everyHatchHasAPattern() {
        for (Hatch hatch : Hatch.values()) {
            if (hatch != Hatch.NONE) {
                String svg = text(of(
                        new SceneNode.Rect(0, 0, 9, 9, 0, Style.fill("#FFFFFF").hatched(hatch))));
                assertTrue(svg.contains("stroke=\"" + hatch.colour()) || svg.contains("fill=\"" + hatch.colour()), svg);
            }
        }
    }

    @Test
    void twoGroupsWithOneIdAreRefused() {
        SceneNode group = new SceneNode.Group("door", "door", "", List.of());
        var error = assertThrows(IllegalArgumentException.class, () -> text(of(group, group)));
        assertTrue(error.getMessage().contains("'door'"), error.getMessage());
    }

    @Test
    void aCoordinateThatIsNoNumberIsRefused() {
        SceneNode lost = new SceneNode.Circle(Double.NaN, 0, 1, Style.fill("#000000"));
        assertThrows(IllegalArgumentException.class, () -> text(of(lost)));
    }

    @Test
    void charactersThatXmlCannotHoldAreReplaced() {
        String svg =
                text(of(new SceneNode.Text(0, 0, "a\u0001b\ud800c\nd", TextSize.S, false, Anchor.START, "#000000")));
        assertTrue(svg.contains(">a\ufffdb\ufffdc d<"), svg);
    }

    @Test
    void whatMostTextsHaveIsSaidOnceInTheColourOfTheTheme() throws IOException {
        Scene scene = of(
                new SceneNode.Text(0, 9, "usual", TextSize.XS, false, Anchor.START, Look.INK),
                new SceneNode.Text(0, 9, "large", TextSize.L, false, Anchor.START, Look.FINDING));
        assertTrue(text(scene).contains("<text x=\"0\" y=\"9\">usual<"), text(scene));
        assertTrue(text(scene).contains("<text fill=\"#B84400\" font-size=\"22\" x=\"0\" y=\"9\">large<"));
        for (Theme theme : Theme.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            SvgWriter.write(scene, new Finish(theme, false, Finish.About.NOTHING), out);
            String svg = out.toString(StandardCharsets.UTF_8);
            assertTrue(svg.contains(" fill=\"" + theme.colour(Look.INK) + "\" font-family="), svg);
            assertTrue(svg.contains("<text x=\"0\" y=\"9\">usual<"), svg);
        }
    }

    @Test
    void aTextWithoutWordsIsNotWritten() {
        assertFalse(text(of(new SceneNode.Text(0, 0, "", TextSize.S, false, Anchor.START, "#000000")))
                .contains("<text"));
    }

    @Test
    void theInnermostElementThatHasAPictureLeadsToIt() throws IOException {
        SceneNode shape = new SceneNode.Rect(0, 0, 9, 9, 0, Style.fill("#FFFFFF"));
        SceneNode.Group label = new SceneNode.Group("room--label", "room", "", List.of(shape));
        SceneNode.Group room = new SceneNode.Group("room", "room", "Room", List.of(shape, label));
        SceneNode.Group again = new SceneNode.Group("room--tag", "room", "Tag", List.of(shape));
        SceneNode.Group floor = new SceneNode.Group("floor", "floor", "Floor", List.of(room, again));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgWriter.write(
                of(floor),
                Finish.PLAIN,
                Map.of("room", new SvgLink("kind.svg", "Rooms"), "floor", new SvgLink("floor.svg", "Floors")),
                out);
        String svg = out.toString(StandardCharsets.UTF_8);
        assertTrue(svg.contains("<g id=\"floor\" data-element=\"floor\" role=\"group\">"), svg);
        assertTrue(svg.contains("<a id=\"room\" data-element=\"room\" href=\"kind.svg\">"), svg);
        assertTrue(svg.contains("<title>Room → Rooms</title>"), svg);
        assertTrue(svg.contains("<g id=\"room--label\" data-element=\"room\">"), "no link in a link: " + svg);
        assertTrue(svg.contains("href=\"kind.svg\" tabindex=\"-1\""), "one stop for an element: " + svg);
    }
}
