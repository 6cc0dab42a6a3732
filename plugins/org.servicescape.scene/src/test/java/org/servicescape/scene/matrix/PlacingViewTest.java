package org.servicescape.scene.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.scene.Drawn.groups;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.concept.ConceptFactory;
import org.servicescape.model.concept.ServiceMoment;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.SpaceType;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Text;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.scene.look.Legibility;

class PlacingViewTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 30, 120})
    void anyNumberOfMomentsAndJourneysStaysLegible(int count) {
        for (Scene sheet : draw(project(count))) {
            assertEquals(List.of(), Legibility.complaints(sheet), sheet.id());
            assertTrue(sheet.width() <= 2130, sheet.id());
        }
    }

    @Test
    void aMomentInASpaceOfThePlanCountsForItsKind() {
        Group cell = groups(draw(project(1)).get(0).nodes())
                .filter(g -> g.id().equals("cell.hall.moment-0"))
                .findFirst()
                .orElseThrow();
        assertTrue(cell.children().stream()
                .anyMatch(n -> n instanceof Text t && t.text().equals("A")));
    }

    @Test
    void momentsWithoutAPlaceStandInARowOfTheirOwn() {
        assertTrue(groups(draw(project(2)).get(0).nodes()).anyMatch(g -> g.id().equals("cell.elsewhere.moment-1")));
    }

    @Test
    void thereIsNoPictureWithoutMoments() {
        assertEquals(List.of(), new PlacingView().in(ServicescapeFactory.eINSTANCE.createProject()));
    }

    private static List<Scene> draw(Project project) {
        return new PlacingView().draw(project, new ViewOf("placing", "", ""), Overlay.NONE, Locale.ENGLISH);
    }

    /** As many journeys as moments, each with one moment; even ones happen in a room of the kind “hall”. */
    private static Project project(int count) {
        Project project = ServicescapeFactory.eINSTANCE.createProject();
        project.setId("p");
        project.setName("Project");
        project.setConcept(ConceptFactory.eINSTANCE.createConcept());
        project.setSpace(SpaceFactory.eINSTANCE.createSpaceModel());
        SpaceType hall = SpaceFactory.eINSTANCE.createSpaceType();
        hall.setId("hall");
        hall.setName("Asiakaspalvelunodotustilasuunnitelmahalli");
        hall.setSecurityZone(1);
        project.getSpace().getSpaceTypes().add(hall);
        Space room = SpaceFactory.eINSTANCE.createSpace();
        room.setType(hall);
        for (int i = 0; i < count; i++) {
            ServiceMoment moment = ConceptFactory.eINSTANCE.createServiceMoment();
            moment.setId("moment-" + i);
            moment.setName("Asiakaspalveluasiantuntijan tapaaminen " + i);
            project.getConcept().getServiceMoments().add(moment);
            JourneyMoment here = JourneyFactory.eINSTANCE.createJourneyMoment();
            here.setOf(moment);
            here.setPlace(i % 2 == 0 ? room : null);
            Stage stage = JourneyFactory.eINSTANCE.createStage();
            stage.getMoments().add(here);
            Journey journey = JourneyFactory.eINSTANCE.createJourney();
            journey.setId("journey-" + i);
            journey.getStages().add(stage);
            project.getJourneys().add(journey);
        }
        return project;
    }
}
