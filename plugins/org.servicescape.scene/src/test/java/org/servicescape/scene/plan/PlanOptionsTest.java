package org.servicescape.scene.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.scene.Analysis;
import org.servicescape.scene.Choices;
import org.servicescape.scene.Hatch;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.scene.look.Legibility;
import org.servicescape.scene.look.Look;

class PlanOptionsTest {
    private final SmallCentre centre = new SmallCentre();

    /** In the evening, the library alone is open. */
    private static final Analysis EVENING = new Analysis() {
        @Override
        public Optional<JustifiedPlan> justified(String plan, String root, List<Audience> audiences) {
            return Optional.empty();
        }

        @Override
        public Optional<Walk> walk(String journey) {
            return Optional.empty();
        }

        @Override
        public Optional<Open> open(String plan, When when) {
            return when == When.EVENING
                    ? Optional.of(new Open(Set.of("hall", "library"), Set.of("d-waiting"), Optional.empty()))
                    : Optional.of(new Open(
                            Set.of("hall", "library", "waiting", "advice", "desk"), Set.of(), Optional.empty()));
        }
    };

    @BeforeEach
    void levels() {
        int level = 0;
        for (String id : List.of("hall", "library", "waiting", "advice", "files")) {
            centre.space(id).setPrivacyLevel(level++);
        }
    }

    private Scene draw(String language, String... options) {
        Map<String, Boolean> shown = new HashMap<>();
        for (String option : options) {
            shown.put(option, true);
        }
        Choices choices = new Choices(shown, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        ViewOf view = new ViewOf("view-mine", "Mine", "ground", choices);
        return new PlanView()
                .draw(centre.project(), view, new Overlay(List.of(), EVENING), Locale.forLanguageTag(language))
                .get(0);
    }

    private static List<String> texts(Scene scene) {
        return PictureReader.of(scene).words().stream()
                .map(PictureReader.Words::text)
                .toList();
    }

    /** The ground of a room. */
    private static SceneNode.Path ground(Scene scene, String room) {
        return scene.nodes().stream()
                .filter(SceneNode.Group.class::isInstance)
                .map(SceneNode.Group.class::cast)
                .filter(group -> group.id().equals(room))
                .map(group -> (SceneNode.Path) group.children().get(0))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "sv"})
    void everyTextCanBeReadWithAnyOption(String language) {
        for (String option : List.of("privacy", "evening", "closed", "staffFaded", "sound")) {
            Scene sheet = draw(language, option, "privacy");
            List<PictureReader.Words> patterned = PictureReader.of(sheet).words().stream()
                    .filter(word -> word.hatch() != Hatch.NONE)
                    .toList();
            assertEquals(List.of(), patterned);
            assertEquals(List.of(), Legibility.complaints(sheet), option);
        }
    }

    @Test
    void everyPrivacyLevelHasItsOwnGroundAndPattern() {
        Scene sheet = draw("en", "privacy");
        Set<String> fills = new HashSet<>();
        Set<Hatch> hatches = new HashSet<>();
        for (String id : List.of("hall", "library", "waiting", "advice", "files")) {
            fills.add(ground(sheet, id).style().fill());
            hatches.add(ground(sheet, id).style().hatch());
        }
        assertEquals(5, fills.size());
        assertEquals(5, hatches.size());
        assertTrue(texts(sheet).containsAll(List.of("Privacy levels", "Confidential", "Level not given")));
        assertFalse(texts(sheet).contains("Security zones"));
    }

    @Test
    void inTheEveningWhatCustomersDoNotReachIsFadedAndDoorsThatAreShutAreCrossed() {
        Scene sheet = draw("en", "evening");
        assertEquals(Look.FADED_FILL, ground(sheet, "waiting").style().fill());
        assertFalse(Look.FADED_FILL.equals(ground(sheet, "library").style().fill()));
        assertTrue(PictureReader.of(sheet).ids().contains("d-waiting--shut"));
        assertTrue(texts(sheet).containsAll(List.of("door that is shut then", "not open to customers")));
    }

    @Test
    void theStaffSideCanBeFaded() {
        Scene sheet = draw("en", "staffFaded");
        assertEquals(Look.FADED_FILL, ground(sheet, "office").style().fill());
        assertFalse(Look.FADED_FILL.equals(ground(sheet, "advice").style().fill()));
    }

    @Test
    void soundInsulationStandsAtDoorsAndWallsOfWhichItIsKnown() {
        centre.connection("d-advice").setSoundInsulation(37);
        Connection wall = SpaceFactory.eINSTANCE.createConnection();
        wall.setId("w");
        wall.setKind(ConnectionKind.WALL);
        wall.setFrom(centre.space("advice"));
        wall.setTo(centre.space("desk"));
        wall.setSoundInsulation(48);
        centre.project().getSpace().getPlans().get(0).getConnections().add(wall);
        assertTrue(texts(draw("en", "sound")).containsAll(List.of("37", "48", "sound insulation in dB")));
        assertFalse(texts(draw("en")).contains("37"));
    }

    @Test
    void aSavedViewHasItsOwnNameAndId() {
        List<String> texts = texts(draw("en", "privacy"));
        assertTrue(texts.containsAll(List.of("Mine", "view-mine")));
    }

    @Test
    void inTheEveningTheZoneListCountsOnlyWhatIsOpen() {
        assertTrue(texts(draw("en")).contains("from open to closed"));
        List<String> texts = texts(draw("en", "evening"));
        assertTrue(texts.contains("open then") && texts.contains("2 spaces"), texts.toString());
        assertFalse(texts.contains("Operations"), texts.toString());
    }
}
