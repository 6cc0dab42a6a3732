package org.servicescape.scene.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.Transition;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.look.Legibility;

class MapPathsTest {
    private final TwoFamilies families = new TwoFamilies();

    private void lead(Journey journey, String id, String from, String to, String probability, String condition) {
        Transition transition = JourneyFactory.eINSTANCE.createTransition();
        transition.setId(id);
        transition.setFrom(TwoFamilies.moment(journey, from));
        transition.setTo(TwoFamilies.moment(journey, to));
        transition.setProbability(new BigDecimal(probability));
        transition.setCondition(condition);
        journey.getTransitions().add(transition);
    }

    private static double top(Scene sheet, String bar) {
        return ((Rect) TwoFamilies.groups(sheet, bar).get(0).children().get(0)).y();
    }

    @Test
    void aMomentThatFewComeToIsABarBelowTheMainPathWithTheReason() {
        lead(families.after, "asks", "Invitation", "Greeting", "0.2", "Comes early");
        lead(families.after, "comes", "Invitation", "Vaccination", "0.8", null);
        Scene sheet = families.draw(families.after, "en").get(0);
        assertTrue(top(sheet, "after-arrive-1--path") > top(sheet, "after-arrive-0--path") + 15);
        assertEquals(top(sheet, "after-arrive-0--path"), top(sheet, "after-care-0--path"));
        assertEquals(List.of(), TwoFamilies.groups(sheet, "before-arrive-1--path"), "only the present has this moment");
        List<String> texts = TwoFamilies.texts(sheet);
        assertTrue(texts.contains("Paths"));
        assertTrue(String.join(" ", texts).contains("Comes early\u00a0· 20\u00a0%"), texts.toString());
        for (String language : List.of("en", "fi", "sv")) {
            assertEquals(
                    List.of(),
                    Legibility.complaints(
                            families.draw(families.after, language).get(0)));
        }
    }

    @Test
    void aPathFromWhichNobodyComesBackEndsWithABar() {
        lead(families.after, "asks", "Invitation", "Greeting", "0.2", "Comes early");
        lead(families.after, "comes", "Invitation", "Vaccination", "0.8", null);
        lead(families.after, "stays", "Greeting", "Vaccination", "0", null);
        Scene sheet = families.draw(families.after, "en").get(0);
        assertTrue(TwoFamilies.texts(sheet).contains("ends here"));
        assertEquals(List.of(), TwoFamilies.groups(sheet, "stays"));
        List<SceneNode.Group> ways = TwoFamilies.groups(sheet, "asks");
        assertEquals("asks", ways.get(0).element());
    }

    @Test
    void aJourneyWithOnePathHasNoRowOfPaths() {
        assertFalse(
                TwoFamilies.texts(families.draw(families.after, "en").get(0)).contains("Paths"));
    }
}
