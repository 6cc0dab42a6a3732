package org.servicescape.scene.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.servicescape.model.Note;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;
import org.servicescape.model.journey.Transition;
import org.servicescape.model.space.Audience;
import org.servicescape.scene.Analysis;
import org.servicescape.scene.Drawn;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Overlay.Mark;
import org.servicescape.scene.Scene;
import org.servicescape.scene.look.Legibility;
import org.servicescape.scene.present.Presentation;
import org.servicescape.scene.present.Presentation.Choice;

class PresentationTest {
    private final SmallCentre centre = new SmallCentre();
    private final Journey journey = JourneyFactory.eINSTANCE.createJourney();
    private final Stage stage = JourneyFactory.eINSTANCE.createStage();

    PresentationTest() {
        journey.setId("visit");
        journey.setName("A first visit");
        stage.setId("stage");
        journey.getStages().add(stage);
        centre.project().getJourneys().add(journey);
        moment("ring", "Rings up", "").setElsewhere("At home");
        moment("wait", "Waits", "waiting");
        moment("talk", "Talks", "advice");
    }

    @Test
    void aSlideSaysWhereOneIsAndWhatComesNext() {
        List<String> texts = Drawn.texts(slide(1, Choice.ALL).nodes());
        assertTrue(texts.contains("1 Rings up"), texts.toString());
        assertTrue(texts.contains("3 Talks"), texts.toString());
        assertTrue(texts.stream().anyMatch(text -> text.endsWith("moment 2 of 3")), texts.toString());
    }

    @Test
    void aMomentAtHomeHasNoPlanAndSaysSo() {
        Scene home = slide(0, Choice.ALL);
        assertFalse(groups(home).contains("present.plan"));
        assertTrue(Drawn.texts(home.nodes()).contains("At home"));
        assertEquals(home, slide(0, new Choice(true, true)));
        assertTrue(groups(slide(1, Choice.ALL)).contains("present.plan"));
    }

    @Test
    void onlyTheWaySoFarIsOnThePlan() {
        assertTrue(groups(slide(1, Choice.ALL)).contains("wait--stop"));
        assertFalse(groups(slide(1, Choice.ALL)).contains("talk--stop"));
        assertTrue(groups(slide(2, Choice.ALL)).contains("talk--stop"));
    }

    @Test
    void thePlanAloneHasNoStrip() {
        Scene alone = slide(1, new Choice(true, true));
        assertTrue(groups(alone).contains("present.plan"));
        assertFalse(groups(alone).contains("present.strip"));
    }

    @Test
    void whoSeesIsNamedWithTheirPlaceAndZone() {
        List<String> texts = Drawn.texts(slide(1, Choice.ALL).nodes());
        assertTrue(String.join(" ", texts).contains("Advice room: other customers"), texts.toString());
        assertTrue(groups(slide(1, Choice.ALL)).contains("advice--company"));
    }

    @Test
    void findingsCanBeLeftOut() {
        assertTrue(Drawn.texts(slide(1, Choice.ALL).nodes()).contains("Seen by all"));
        assertFalse(Drawn.texts(slide(1, new Choice(false, false)).nodes()).contains("Seen by all"));
    }

    @Test
    void theKeyThatClosesIsNamedOnTheWholeScreenOnly() {
        assertTrue(Drawn.texts(slide(1, Choice.ALL).nodes()).contains("Esc"));
        assertFalse(
                Drawn.texts(slide(1, new Choice(false, true, false)).nodes()).contains("Esc"));
    }

    @Test
    void whatPeopleSaidStandsOnTheSlide() {
        Note note = ServicescapeFactory.eINSTANCE.createNote();
        note.setText("It takes too long");
        stage.getMoments().get(1).getNotes().add(note);
        List<String> texts = Drawn.texts(slide(1, Choice.ALL).nodes());
        assertTrue(texts.contains("“It takes too long”"), texts.toString());
    }

    @Test
    void everyWayOnButThatToTheNextMomentIsNamed() {
        moment("pay", "Pays", "advice");
        way("wait", "pay", "Without a card", "0.2");
        way("talk", "wait", null, null);
        assertEquals(List.of(), ways(0));
        assertEquals(List.of("or: 4 Pays (Without a card\u00a0· 20\u00a0%)"), ways(1));
        assertEquals(List.of("or: 2 Waits"), ways(2));
        assertEquals(List.of(), Legibility.complaints(slide(1, Choice.ALL)));
    }

    @Test
    void whoGoesPastADetourIsToldOfBothWays() {
        moment("pay", "Pays", "advice");
        way("wait", "talk", "Who has questions", "0.3");
        way("wait", "pay", null, "0.7");
        assertEquals(List.of("or: 3 Talks (Who has questions\u00a0· 30\u00a0%)", "or: 4 Pays"), ways(1));
        assertEquals(List.of(), ways(2));
    }

    @Test
    void allSlidesCanBeRead() {
        for (int i = 0; i < 3; i++) {
            assertEquals(List.of(), Legibility.complaints(slide(i, Choice.ALL)));
            assertEquals(List.of(), Legibility.complaints(slide(i, new Choice(true, false))));
        }
    }

    @Test
    void aJourneyWithoutMomentsHasNoSlides() {
        stage.getMoments().clear();
        assertEquals(Optional.empty(), Presentation.of(centre.project(), "visit", Overlay.NONE, Locale.ENGLISH));
        assertEquals(Optional.empty(), Presentation.of(centre.project(), "nothing", Overlay.NONE, Locale.ENGLISH));
    }

    private Scene slide(int position, Choice choice) {
        Mark mark = new Mark("f", "P9", true, "Seen by all", "All see it.", List.of("wait"), List.of());
        Overlay overlay = new Overlay(List.of(mark), new Watched());
        return Presentation.of(centre.project(), "visit", overlay, Locale.ENGLISH)
                .orElseThrow()
                .slide(position, choice);
    }

    private List<String> ways(int position) {
        return Drawn.texts(slide(position, Choice.ALL).nodes()).stream()
                .filter(text -> text.startsWith("or: "))
                .toList();
    }

    private void way(String from, String to, String condition, String probability) {
        Transition way = JourneyFactory.eINSTANCE.createTransition();
        way.setId(from + "-" + to);
        way.setFrom(find(from));
        way.setTo(find(to));
        way.setCondition(condition);
        if (probability != null) {
            way.setProbability(new BigDecimal(probability));
        }
        journey.getTransitions().add(way);
    }

    private JourneyMoment find(String id) {
        return stage.getMoments().stream()
                .filter(moment -> moment.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> groups(Scene scene) {
        return Drawn.groups(scene.nodes()).map(group -> group.id()).toList();
    }

    private JourneyMoment moment(String id, String name, String space) {
        JourneyMoment moment = JourneyFactory.eINSTANCE.createJourneyMoment();
        moment.setId(id);
        moment.setName(name);
        if (!space.isEmpty()) {
            moment.setPlace(centre.space(space));
        }
        stage.getMoments().add(moment);
        return moment;
    }

    /** Somebody in the advice room sees who waits. */
    private static final class Watched implements Analysis {
        @Override
        public Optional<JustifiedPlan> justified(String plan, String root, List<Audience> audiences) {
            return Optional.empty();
        }

        @Override
        public Optional<Walk> walk(String journey) {
            return Optional.empty();
        }

        @Override
        public List<Company> company(String journey) {
            return List.of(new Company("wait", How.SEEN, Who.CUSTOMERS, List.of("advice")));
        }
    }
}
