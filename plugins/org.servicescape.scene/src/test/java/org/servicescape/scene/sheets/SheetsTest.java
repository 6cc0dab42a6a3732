package org.servicescape.scene.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.scene.Drawn.texts;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.concept.ConceptFactory;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;
import org.servicescape.model.people.AnonymityNeed;
import org.servicescape.model.people.CustomerProfile;
import org.servicescape.model.people.PeopleFactory;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View;
import org.servicescape.scene.look.Legibility;

class SheetsTest {
    private final Project project = ServicescapeFactory.eINSTANCE.createProject();
    private final CustomerProfile profile = PeopleFactory.eINSTANCE.createCustomerProfile();
    private final ServiceRole host = ConceptFactory.eINSTANCE.createServiceRole();

    SheetsTest() {
        project.setId("centre");
        project.setName("Yhteispalvelupiste");
        project.setConcept(ConceptFactory.eINSTANCE.createConcept());
        project.setPeople(PeopleFactory.eINSTANCE.createPeople());
        Service talk = ConceptFactory.eINSTANCE.createService();
        talk.setId("talk");
        talk.setName("Mental health");
        talk.setSensitivity(Sensitivity.SENSITIVE);
        project.getConcept().getServices().add(talk);
        profile.setId("shy");
        profile.setName("Somebody who fears to be recognised");
        profile.setSegment("Adults in a small town");
        profile.getGoals().add("Help without being seen");
        profile.getServices().add(talk);
        profile.setAnonymityNeed(AnonymityNeed.MUST);
        project.getPeople().getProfiles().add(profile);
        host.setId("host");
        host.setName("Lobby host");
        host.setIsNew(true);
        project.getConcept().getRoles().add(host);
        Journey journey = JourneyFactory.eINSTANCE.createJourney();
        journey.setId("visit");
        journey.setName("First visit");
        journey.getOf().add(profile);
        Stage stage = JourneyFactory.eINSTANCE.createStage();
        JourneyMoment moment = JourneyFactory.eINSTANCE.createJourneyMoment();
        moment.setId("door");
        moment.setName("At the door");
        moment.setMomentOfTruth("Courage is won or lost here");
        stage.getMoments().add(moment);
        journey.getStages().add(stage);
        project.getJourneys().add(journey);
    }

    @Test
    void aProfileTellsWhatItsPeopleUseAndWhereTrustIsWon() {
        List<String> texts = texts(draw(new ProfileView(), "en").nodes());
        for (String expected : List.of(
                "Help without being seen",
                "Mental health",
                "sensitive",
                "Not being recognised: a must",
                "First visit",
                "Courage is won or lost here")) {
            assertTrue(texts.contains(expected), expected + " in " + texts);
        }
    }

    @Test
    void whatNobodySaidHasNoHead() {
        assertFalse(texts(draw(new ProfileView(), "en").nodes()).contains("Errands"));
    }

    @Test
    void aNewRoleSaysSo() {
        assertTrue(texts(draw(new RoleView(), "en").nodes()).contains("New service role"));
        assertTrue(texts(draw(new ConceptView(), "en").nodes()).contains("new role"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "sv"})
    void everyTextCanBeRead(String language) {
        for (View view : List.of(new ProfileView(), new RoleView(), new ConceptView())) {
            Scene sheet = draw(view, language);
            assertEquals(List.of(), Legibility.complaints(sheet), sheet.id());
            assertEquals(sheet, draw(view, language));
        }
    }

    @Test
    void aHundredGoalsFillTheColumnsEvenly() {
        for (int i = 0; i < 100; i++) {
            host.getGoals().add("Goal " + i);
            host.getNeeds().add("Need " + i);
            host.getCompetences().add("Competence " + i);
        }
        Scene sheet = draw(new RoleView(), "en");
        assertEquals(List.of(), Legibility.complaints(sheet));
        assertTrue(sheet.height() < 100 * 24 + 400, "three lists stand beside each other: " + sheet.height());
    }

    @Test
    void anotherProfileIsNotFound() {
        View.ViewOf other = new View.ViewOf("profile-x", "X", "x");
        assertThrows(IllegalArgumentException.class, () -> new ProfileView()
                .draw(project, other, Overlay.NONE, Locale.ENGLISH));
    }

    @Test
    void aProjectThatSaysNothingHasNoSheets() {
        Project empty = ServicescapeFactory.eINSTANCE.createProject();
        for (View view : List.of(new ProfileView(), new RoleView(), new ConceptView())) {
            assertEquals(List.of(), view.in(empty));
        }
    }

    private Scene draw(View view, String language) {
        return view.draw(project, view.in(project).get(0), Overlay.NONE, Locale.forLanguageTag(language))
                .get(0);
    }
}
