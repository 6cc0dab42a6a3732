package org.servicescape.scene.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;
import org.servicescape.model.people.CustomerProfile;
import org.servicescape.model.people.PeopleFactory;
import org.servicescape.model.space.Audience;
import org.servicescape.scene.Analysis;
import org.servicescape.scene.Analysis.Exposure;
import org.servicescape.scene.Analysis.How;
import org.servicescape.scene.Analysis.Stop;
import org.servicescape.scene.Analysis.What;
import org.servicescape.scene.Analysis.Who;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.scene.look.Legibility;

class WalkViewTest {
    private static final WalkView VIEW = new WalkView();

    private final SmallCentre centre = new SmallCentre();
    private final Journey journey = JourneyFactory.eINSTANCE.createJourney();
    private final Stage stage = JourneyFactory.eINSTANCE.createStage();

    WalkViewTest() {
        journey.setId("visit");
        journey.setName("A first visit");
        stage.setId("stage");
        journey.getStages().add(stage);
        centre.project().getJourneys().add(journey);
        moment("ring", "Rings up", "").setElsewhere("At home");
        moment("wait", "Waits", "waiting");
        moment("talk", "Talks", "advice");
        moment("agree", "Agrees", "advice");
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

    /** An analysis that knows one walk. */
    private static class Known implements Analysis {
        private final List<Stop> stops;

        Known(List<Stop> stops) {
            this.stops = stops;
        }

        @Override
        public Optional<JustifiedPlan> justified(String plan, String root, List<Audience> audiences) {
            return Optional.empty();
        }

        @Override
        public Optional<Walk> walk(String journey) {
            return Optional.of(new Walk(stops));
        }
    }

    private static Overlay walk() {
        return new Overlay(
                List.of(),
                new Known(List.of(
                        new Stop("ring", "", List.of(), List.of()),
                        new Stop(
                                "wait",
                                "waiting",
                                List.of("street", "front-door", "hall", "d-waiting", "waiting"),
                                List.of(
                                        new Exposure(How.SEEN, Who.CUSTOMERS, What.SERVICE, List.of("hall")),
                                        new Exposure(How.SEEN, Who.PASSERS_BY, What.IDENTITY, List.of("street")),
                                        new Exposure(How.HEARD, Who.VISITORS, What.MATTER, List.of("hall")))),
                        new Stop(
                                "talk",
                                "advice",
                                List.of("waiting", "d-advice", "advice"),
                                List.of(new Exposure(How.INFERRED, Who.CUSTOMERS, What.SERVICE, List.of("waiting")))),
                        new Stop("agree", "advice", List.of(), List.of()))));
    }

    private List<Scene> draw(Overlay overlay, String language) {
        ViewOf view = VIEW.in(centre.project()).get(0);
        return VIEW.draw(centre.project(), view, overlay, Locale.forLanguageTag(language));
    }

    private static List<String> texts(Scene scene) {
        return PictureReader.of(scene).words().stream()
                .map(PictureReader.Words::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "sv"})
    void everyTextCanBeReadInEveryLanguage(String language) {
        for (Scene sheet : draw(walk(), language)) {
            assertEquals(List.of(), Legibility.complaints(sheet));
        }
    }

    @Test
    void whatOthersNoticeStandsInTheListBySense() {
        String texts = String.join(" ", texts(draw(walk(), "en").get(0)));
        assertTrue(texts.contains("Seen by other customers, passers-by: which service, who they are"), texts);
        assertTrue(texts.contains("Heard by visitors: what it is about"), texts);
        assertTrue(texts.contains("Inferred by other customers: which service"), texts);
    }

    @Test
    void momentsOutsideThePlanAreListedAndNotDrawn() {
        Scene sheet = draw(walk(), "en").get(0);
        assertTrue(texts(sheet).contains("outside the plan: At home"));
        List<String> ids = PictureReader.of(sheet).ids();
        assertFalse(ids.contains("ring--stop"));
        assertTrue(ids.containsAll(List.of("wait--stop", "talk--stop", "agree--stop")));
    }

    @Test
    void momentsInOneRoomDoNotHideEachOther() {
        PictureReader picture = PictureReader.of(draw(walk(), "en").get(0));
        for (int i = 0; i < picture.words().size(); i++) {
            PictureReader.Words one = picture.words().get(i);
            for (PictureReader.Words other :
                    picture.words().subList(i + 1, picture.words().size())) {
                assertFalse(one.box().overlaps(other.box()), () -> one + " over " + other);
            }
        }
    }

    @Test
    void aRoomWithoutRoomForItsNameHasItsNumberAndAKey() {
        centre.space("shaft").setNumber("7");
        List<String> texts = texts(draw(walk(), "en").get(0));
        assertEquals(2, texts.stream().filter("7"::equals).count());
        assertTrue(texts.stream().anyMatch(text -> text.startsWith("Telecommunications shaft")), texts::toString);
    }

    @Test
    void theCasingOfTheWayLiesBelowTheDoorsThatItPasses() {
        List<String> ids = PictureReader.of(draw(walk(), "en").get(0)).ids();
        assertTrue(ids.indexOf("walk.casings") >= 0);
        assertTrue(ids.indexOf("walk.casings") < ids.indexOf("d-waiting"));
        assertTrue(ids.indexOf("d-waiting") < ids.indexOf("walk.lines"));
    }

    @Test
    void withoutAnAnswerAboutWaysTheMomentsStandOnThePlan() {
        Scene sheet = draw(Overlay.NONE, "en").get(0);
        assertTrue(PictureReader.of(sheet).ids().contains("talk--stop"));
        assertFalse(texts(sheet).contains("No way leads there for them."));
    }

    @Test
    void whereNoWayLeadsTheListSaysSo() {
        Overlay overlay = new Overlay(
                List.of(),
                new Known(List.of(
                        new Stop("ring", "", List.of(), List.of()),
                        new Stop("wait", "waiting", List.of("hall", "d-waiting", "waiting"), List.of()),
                        new Stop("talk", "advice", List.of(), List.of()),
                        new Stop("agree", "advice", List.of(), List.of()))));
        assertEquals(
                1,
                texts(draw(overlay, "en").get(0)).stream()
                        .filter("No way leads there for them."::equals)
                        .count());
    }

    @Test
    void whoGoesAnotherWayHasASheetOfTheirOwn() {
        CustomerProfile walker = PeopleFactory.eINSTANCE.createCustomerProfile();
        walker.setId("walker");
        walker.setName("Walks");
        CustomerProfile wheels = PeopleFactory.eINSTANCE.createCustomerProfile();
        wheels.setId("wheels");
        wheels.setName("On wheels");
        journey.getOf().addAll(List.of(walker, wheels));
        List<Stop> straight = walk().analysis().walk("visit").orElseThrow().stops();
        List<Stop> around = new ArrayList<>(straight);
        around.set(2, new Stop("talk", "advice", List.of(), List.of()));
        Analysis both = new Known(straight) {
            @Override
            public List<Walk> walks(String journey) {
                return List.of(new Walk(straight, List.of("walker")), new Walk(around, List.of("wheels")));
            }
        };
        List<Scene> sheets = draw(new Overlay(List.of(), both), "en");
        assertEquals(2, sheets.size());
        assertTrue(texts(sheets.get(0)).contains("Journey on the plan · Ground floor · Walks"));
        assertTrue(texts(sheets.get(1)).contains("Journey on the plan · Ground floor · On wheels"));
        assertTrue(texts(sheets.get(1)).contains("2 / 2"));
    }

    @Test
    void aMomentOnAnotherStoreyHasASheetThere() {
        moment("up", "Goes up", "landing");
        List<Scene> sheets = draw(Overlay.NONE, "en");
        assertEquals(
                List.of("walk-visit", "walk-visit-2"),
                sheets.stream().map(Scene::id).toList());
        assertTrue(texts(sheets.get(0)).contains("Landing, on Upper floor"));
    }

    @Test
    void aJourneyThatIsNowhereOnThePlanHasNoSuchPicture() {
        stage.getMoments().forEach(moment -> moment.setPlace(null));
        assertEquals(List.of(), VIEW.in(centre.project()));
    }

    @Test
    void manyMomentsWithLongNamesCanBeRead() {
        for (int i = 0; i < 60; i++) {
            moment("m" + i, "Asiakaspalveluasiantuntijan tapaaminen ".repeat(5), i % 2 == 0 ? "hall" : "shaft");
        }
        for (Scene sheet : draw(Overlay.NONE, "fi")) {
            assertEquals(
                    List.of(),
                    Legibility.complaints(sheet).stream()
                            .filter(complaint -> !complaint.matches("“\\d+” overlaps “\\d+”"))
                            .toList());
        }
    }
}
