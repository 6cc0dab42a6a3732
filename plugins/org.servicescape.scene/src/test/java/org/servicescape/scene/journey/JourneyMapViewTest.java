package org.servicescape.scene.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.concept.Channel;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;
import org.servicescape.scene.Choices;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Path;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.SceneNode.Step;
import org.servicescape.scene.SceneNode.Text;
import org.servicescape.scene.look.Legibility;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.moments.PaperFit;

class JourneyMapViewTest {
    private final TwoFamilies families = new TwoFamilies();

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "sv"})
    void everyTextCanBeReadInEveryLanguage(String language) {
        for (Scene sheet : families.draw(families.after, language)) {
            assertEquals(List.of(), Legibility.complaints(sheet), sheet.id());
        }
    }

    @Test
    void thePresentStandsAboveThePlanWithTheMomentsOfOneNameInOneColumn() {
        Scene sheet = families.draw(families.after, "en").get(0);
        assertTrue(y(sheet, "As-is") < y(sheet, "To-be"));
        assertEquals(List.of("Invitation", "Signs", "Greeting", "Vaccination"), heads(sheet));
    }

    @Test
    void theMapOfThePresentIsAloneAndRowsWithNothingInThemAreLeftOut() {
        List<String> texts =
                TwoFamilies.texts(families.draw(families.before, "en").get(0));
        assertFalse(texts.contains("To-be"));
        assertFalse(texts.contains("Pain points"));
        assertFalse(texts.contains("Moments of truth"));
        assertTrue(texts.contains("Touchpoints"));
    }

    @Test
    void changeIsToldForMomentsThatBothHave() {
        Scene sheet = families.draw(families.after, "en").get(0);
        List<String> texts = TwoFamilies.texts(sheet);
        List<String> changes = texts.subList(texts.indexOf("Change") + 2, texts.indexOf("Whose"));
        assertEquals(List.of("+1", "+2", "+1", "+3"), changes);
    }

    @Test
    void aTouchpointThatThePresentDoesNotHaveIsBold() {
        Scene sheet = families.draw(families.after, "en").get(0);
        assertTrue(text(sheet, "Text message").bold());
        assertFalse(text(sheet, "Letter").bold());
    }

    @Test
    void aMomentOfTruthIsTintedAndSaysWhy() {
        Scene sheet = families.draw(families.after, "en").get(0);
        Text why = text(sheet, "Trust is made or lost here");
        assertTrue(TwoFamilies.shapes(sheet).stream()
                .filter(Rect.class::isInstance)
                .map(Rect.class::cast)
                .anyMatch(r -> r.style().fill().equals(Look.TRUTH_FILL)
                        && r.x() < why.x()
                        && r.x() + r.width() > why.x()
                        && r.y() < why.y()
                        && r.y() + r.height() > why.y()));
    }

    @Test
    void curvesAreLevelAtEveryValue() {
        Scene sheet = families.draw(families.after, "en").get(0);
        List<Path> curves = TwoFamilies.shapes(sheet).stream()
                .filter(Path.class::isInstance)
                .map(Path.class::cast)
                .filter(path -> path.style().strokeWidth() == 2 && path.steps().size() == 2)
                .filter(path -> path.steps().get(1) instanceof Step.Curve)
                .toList();
        assertFalse(curves.isEmpty());
        for (Path path : curves) {
            Step.Move from = (Step.Move) path.steps().get(0);
            Step.Curve curve = (Step.Curve) path.steps().get(1);
            assertEquals(from.y(), curve.y1());
            assertEquals(curve.y(), curve.y2());
        }
    }

    @Test
    void equalValuesStandSevenPixelsApart() {
        Scene sheet = families.draw(families.before, "en").get(0);
        List<SceneNode.Group> marks = TwoFamilies.groups(sheet, "before-arrive-0--emotion");
        double circle = ((SceneNode.Circle) marks.get(0).children().get(0)).centreY();
        Path diamond = (Path) marks.get(1).children().get(0);
        double middle = ((Step.Move) diamond.steps().get(0)).y() + 6;
        assertEquals(7, Math.abs(circle - middle), 0.01);
    }

    @Test
    void ofMoreThanThreePeopleCustomersShareAPlotAndStaffWithAFewValuesAreListed() {
        JourneyMoment care = TwoFamilies.moment(families.before, "Vaccination");
        TwoFamilies.feel(care, families.nurse, 1, "");
        TwoFamilies.feel(care, TwoFamilies.role("guard", "Guard"), -1, "Nothing happened");
        List<String> texts =
                TwoFamilies.texts(families.draw(families.before, "en").get(0));
        assertTrue(texts.containsAll(List.of("Emotion", "Staff", "+1 Public health nurse", "−1 Guard")));
    }

    @Test
    void aJourneyOfStaffSaysSo() {
        families.before.getOf().clear();
        families.before.getOf().add(families.nurse);
        Scene sheet = families.draw(families.before, "en").get(0);
        assertTrue(TwoFamilies.texts(sheet).contains("What staff do"));
        assertEquals(
                "Journey map · as-is · Public health nurse",
                text(sheet, "Journey map", true).text());
    }

    @Test
    void aSavedViewCanLeaveRowsOut() {
        Choices choices = new Choices(
                Map.of("counterpart", false, "painPoints", false, "staff", false),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        List<String> texts =
                TwoFamilies.texts(families.draw(families.after, choices, "en").get(0));
        assertFalse(texts.contains("As-is"));
        assertFalse(texts.contains("Pain points"));
        assertFalse(texts.contains("Public health nurse"));
        assertTrue(texts.contains("Opportunities"));
    }

    @Test
    void aLongJourneyBreaksAtStagesAndNumbersItsSheets() {
        for (int stage = 0; stage < 75; stage++) {
            for (int moment = 0; moment < 4; moment++) {
                families.add(families.before, "s" + stage, "Stage " + stage, "Step " + stage + "." + moment, 0, 1);
            }
        }
        List<Scene> sheets = families.draw(families.before, "en");
        assertTrue(sheets.size() > 10);
        Set<String> ids = new HashSet<>();
        int moments = 0;
        for (Scene sheet : sheets) {
            assertTrue(ids.add(sheet.id()));
            assertTrue(sheet.width() <= PaperFit.WIDEST);
            assertEquals(List.of(), Legibility.complaints(sheet), sheet.id());
            moments += heads(sheet).size();
        }
        assertEquals(303, moments);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asiakaspalveluasiantuntijayhteistyökoordinaattori",
                "שירות לקוחות במרכז אחד",
                "👩‍👩‍👧 🏥",
                "W",
                "x"
            })
    void anyTextFits(String text) {
        JourneyMoment moment = TwoFamilies.moment(families.after, "Greeting");
        String all = String.join(" ", List.of(text, text, text));
        moment.setName(all);
        moment.setAction(all);
        moment.setMomentOfTruth(all);
        moment.getPainPoints().add(all);
        moment.getOpportunities().add(all.repeat(20));
        TwoFamilies.feel(moment, TwoFamilies.role("other", all), 2, all);
        TwoFamilies.touch(moment, "thing", all, Channel.SIGN);
        families.family.setName(all);
        families.after.setName(all.repeat(4));
        ((Stage) moment.eContainer()).setName(all);
        for (Scene sheet : families.draw(families.after, "en")) {
            assertEquals(List.of(), Legibility.complaints(sheet));
        }
    }

    @Test
    void aTextOfMoreThanEightLinesBecomesANote() {
        String text = "A sentence that goes on and on. ".repeat(20).trim();
        TwoFamilies.moment(families.before, "Signs").setAction(text);
        List<String> texts =
                TwoFamilies.texts(families.draw(families.before, "en").get(0));
        assertTrue(texts.contains("… see note 1"));
        assertTrue(texts.contains("Note 1"));
    }

    @Test
    void aJourneyWithoutMomentsIsOneSheetThatSaysSo() {
        families.before.getStages().clear();
        families.after.getStages().clear();
        List<Scene> sheets = families.draw(families.after, "en");
        assertEquals(1, sheets.size());
        assertTrue(TwoFamilies.texts(sheets.get(0)).contains("The journey has no moments yet."));
    }

    @Test
    void theSameModelGivesTheSameSheetsWithIdsOfTheirOwn() {
        List<Scene> sheets = families.draw(families.after, "sv");
        assertEquals(sheets, new TwoFamilies().draw(new TwoFamilies().after, "sv"));
        for (Scene sheet : sheets) {
            List<String> ids = TwoFamilies.groups(sheet, "").stream()
                    .map(SceneNode.Group::id)
                    .toList();
            assertEquals(ids.size(), new HashSet<>(ids).size());
        }
    }

    private static List<String> heads(Scene sheet) {
        Set<String> names = new LinkedHashSet<>();
        TwoFamilies.groups(sheet, "").stream()
                .filter(group -> group.id().equals(group.element()))
                .filter(group -> group.children().stream().anyMatch(SceneNode.Circle.class::isInstance))
                .forEach(group -> names.add(group.title()));
        return List.copyOf(names);
    }

    private static Text text(Scene sheet, String text) {
        return text(sheet, text, false);
    }

    private static Text text(Scene sheet, String text, boolean begins) {
        return TwoFamilies.shapes(sheet).stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(t -> begins ? t.text().startsWith(text) : t.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static double y(Scene sheet, String text) {
        return text(sheet, text).y();
    }
}
