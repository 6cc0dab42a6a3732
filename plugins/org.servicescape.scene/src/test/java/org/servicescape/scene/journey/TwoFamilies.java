package org.servicescape.scene.journey;

import java.util.List;
import java.util.Locale;
import org.servicescape.model.Actor;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.concept.Channel;
import org.servicescape.model.concept.ConceptFactory;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.concept.Touchpoint;
import org.servicescape.model.journey.Emotion;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.JourneyState;
import org.servicescape.model.journey.Stage;
import org.servicescape.model.people.CustomerProfile;
import org.servicescape.model.people.PeopleFactory;
import org.servicescape.scene.Choices;
import org.servicescape.scene.Drawn;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.View.ViewOf;

/** Two made-up families and a nurse on one way, as it is and as it is to be. */
final class TwoFamilies {
    final Project project = ServicescapeFactory.eINSTANCE.createProject();
    final CustomerProfile family = profile("family", "Family with a baby");
    final CustomerProfile newcomer = profile("newcomer", "Newcomer without a common language");
    final ServiceRole nurse = role("nurse", "Public health nurse");
    final Journey before = journey("before", JourneyState.AS_IS);
    final Journey after = journey("after", JourneyState.TO_BE);

    TwoFamilies() {
        project.setId("families");
        project.setName("Families");
        before.getOf().addAll(List.of(family, newcomer));
        after.getOf().addAll(List.of(family, newcomer));
        after.setCounterpart(before);
        add(before, "arrive", "Arrive", "Invitation", -1, -1);
        add(before, "arrive", "Arrive", "Signs", 0, -2);
        add(before, "care", "Care", "Vaccination", -2, -2);
        add(after, "arrive", "Arrive", "Invitation", 0, 1);
        add(after, "arrive", "Arrive", "Greeting", 1, 1);
        add(after, "care", "Care", "Vaccination", -1, 1);
        JourneyMoment care = moment(after, "Vaccination");
        feel(care, nurse, 1, "I had time");
        care.setMomentOfTruth("Trust is made or lost here");
        care.getPainPoints().add("The record is behind a password");
        care.getOpportunities().add("One door for four services");
        touch(moment(before, "Invitation"), "letter", "Letter", Channel.LETTER);
        touch(moment(after, "Invitation"), "message", "Text message", Channel.MESSAGE);
    }

    static CustomerProfile profile(String id, String name) {
        CustomerProfile profile = PeopleFactory.eINSTANCE.createCustomerProfile();
        profile.setId(id);
        profile.setName(name);
        return profile;
    }

    static ServiceRole role(String id, String name) {
        ServiceRole role = ConceptFactory.eINSTANCE.createServiceRole();
        role.setId(id);
        role.setName(name);
        return role;
    }

    private Journey journey(String id, JourneyState state) {
        Journey journey = JourneyFactory.eINSTANCE.createJourney();
        journey.setId(id);
        journey.setName("Journey " + id);
        journey.setState(state);
        project.getJourneys().add(journey);
        return journey;
    }

    JourneyMoment add(Journey journey, String stageId, String stageName, String name, int first, int second) {
        String id = journey.getId() + "-" + stageId;
        Stage stage = journey.getStages().stream()
                .filter(s -> s.getId().equals(id))
                .findFirst()
                .orElseGet(() -> {
                    Stage made = JourneyFactory.eINSTANCE.createStage();
                    made.setId(id);
                    made.setName(stageName);
                    journey.getStages().add(made);
                    return made;
                });
        JourneyMoment moment = JourneyFactory.eINSTANCE.createJourneyMoment();
        moment.setId(id + "-" + stage.getMoments().size());
        moment.setName(name);
        moment.setAction("Does what “" + name + "” asks for");
        stage.getMoments().add(moment);
        feel(moment, null, first, "It was so");
        feel(moment, newcomer, second, "");
        return moment;
    }

    static void feel(JourneyMoment moment, Actor who, int value, String note) {
        Emotion emotion = JourneyFactory.eINSTANCE.createEmotion();
        emotion.setWho(who);
        emotion.setValue(value);
        emotion.setNote(note);
        moment.getEmotions().add(emotion);
    }

    static void touch(JourneyMoment moment, String id, String name, Channel channel) {
        Touchpoint touchpoint = ConceptFactory.eINSTANCE.createTouchpoint();
        touchpoint.setId(id);
        touchpoint.setName(name);
        touchpoint.setChannel(channel);
        moment.getTouchpoints().add(touchpoint);
    }

    static JourneyMoment moment(Journey journey, String name) {
        return journey.getStages().stream()
                .flatMap(stage -> stage.getMoments().stream())
                .filter(moment -> moment.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    List<Scene> draw(Journey journey, String language) {
        return draw(journey, Choices.NONE, language);
    }

    List<Scene> draw(Journey journey, Choices choices, String language) {
        ViewOf view = new ViewOf("journey-" + journey.getId(), journey.getName(), journey.getId(), choices);
        return new JourneyMapView().draw(project, view, Overlay.NONE, Locale.forLanguageTag(language));
    }

    /** All shapes of a sheet that are no groups. */
    static List<SceneNode> shapes(Scene sheet) {
        return Drawn.all(sheet.nodes())
                .filter(node -> !(node instanceof SceneNode.Group))
                .toList();
    }

    /** The texts of a sheet. */
    static List<String> texts(Scene sheet) {
        return Drawn.texts(sheet.nodes());
    }

    /** The groups of a sheet whose ids contain a part. */
    static List<SceneNode.Group> groups(Scene sheet, String part) {
        return Drawn.groups(sheet.nodes())
                .filter(group -> group.id().contains(part))
                .toList();
    }
}
