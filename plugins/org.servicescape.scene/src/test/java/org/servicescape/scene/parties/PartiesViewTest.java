package org.servicescape.scene.parties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.scene.Drawn.groups;
import static org.servicescape.scene.Drawn.texts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.EvidenceStatus;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.Stakeholder;
import org.servicescape.model.concept.Collaboration;
import org.servicescape.model.concept.ConceptFactory;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.concept.StakeholderGroup;
import org.servicescape.model.concept.ValueFlow;
import org.servicescape.model.concept.ValueKind;
import org.servicescape.model.concept.ValueProposition;
import org.servicescape.scene.Choices;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.SceneNode.Path;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.View;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.scene.look.Legibility;

class PartiesViewTest {
    private static final View PARTIES = PartiesView.stakeholders();
    private static final View FLOWS = PartiesView.valueFlows();

    private final ConceptFactory factory = ConceptFactory.eINSTANCE;
    private final Project project = ServicescapeFactory.eINSTANCE.createProject();

    PartiesViewTest() {
        project.setId("p");
        project.setName("Project");
        project.setConcept(factory.createConcept());
    }

    private Organisation organisation(String id, String name) {
        Organisation organisation = factory.createOrganisation();
        organisation.setId(id);
        organisation.setName(name);
        project.getConcept().getOrganisations().add(organisation);
        return organisation;
    }

    private StakeholderGroup group(String id, Stakeholder... members) {
        StakeholderGroup group = factory.createStakeholderGroup();
        group.setId(id);
        group.setName("Group " + id);
        group.getMembers().addAll(List.of(members));
        project.getConcept().getStakeholderGroups().add(group);
        return group;
    }

    private ValueFlow flow(String id, Stakeholder from, Stakeholder to, ValueKind kind) {
        ValueFlow flow = factory.createValueFlow();
        flow.setId(id);
        flow.setName("Flow " + id);
        flow.setFrom(from);
        flow.setTo(to);
        flow.setKind(kind);
        project.getConcept().getValueFlows().add(flow);
        return flow;
    }

    private Collaboration bond(String id, Stakeholder... partners) {
        Collaboration bond = factory.createCollaboration();
        bond.setId(id);
        bond.setName("Bond " + id);
        bond.getPartners().addAll(List.of(partners));
        project.getConcept().getCollaborations().add(bond);
        return bond;
    }

    private Scene draw(View view, Choices choices, String language) {
        ViewOf of = new ViewOf("v", "A map", "", choices);
        List<Scene> sheets = view.draw(project, of, Overlay.NONE, Locale.forLanguageTag(language));
        assertEquals(1, sheets.size());
        assertEquals(List.of(), Legibility.complaints(sheets.get(0)));
        return sheets.get(0);
    }

    private Scene draw(View view) {
        return draw(view, Choices.NONE, "en");
    }

    private static Rect box(Scene scene, String id) {
        return (Rect) groups(scene).get(id).children().get(0);
    }

    private void small() {
        Organisation city = organisation("city", "City");
        Organisation owner = organisation("owner", "Owner");
        Organisation agency = organisation("agency", "Agency");
        organisation("member", "Member");
        StakeholderGroup providers = group(
                "providers",
                city,
                agency,
                project.getConcept().getOrganisations().get(3));
        StakeholderGroup users = group("users");
        users.getInterests().add("Quiet");
        ValueFlow place = flow("place", owner, providers, ValueKind.SPACE);
        flow("rent", providers, owner, ValueKind.MONEY).setInReturnFor(place);
        flow("help", providers, users, ValueKind.SERVICE).setEvidence(EvidenceStatus.ASSUMED);
        bond("lease", city, owner);
        ValueProposition promise = factory.createValueProposition();
        promise.setTo(users);
        promise.setStatement("All in one place.");
        ValueProposition everybody = factory.createValueProposition();
        everybody.setStatement("Open to all.");
        project.getConcept().getValuePropositions().addAll(List.of(promise, everybody));
    }

    @Test
    void thereIsOneOfEachWhereThereIsSomethingToShow() {
        assertEquals(List.of(), PARTIES.in(project));
        assertEquals(List.of(), FLOWS.in(project));
        small();
        assertEquals(
                List.of("stakeholders"),
                PARTIES.in(project).stream().map(ViewOf::id).toList());
        assertEquals(
                List.of("value-flows"),
                FLOWS.in(project).stream().map(ViewOf::id).toList());
        assertEquals(List.of(), PARTIES.in(ServicescapeFactory.eINSTANCE.createProject()));
    }

    @Test
    void partiesRelationsAndFlowsAreGroupsWithTheirIds() {
        small();
        Map<String, Group> groups = groups(draw(PARTIES));
        assertTrue(groups.keySet()
                .containsAll(List.of("city", "owner", "providers", "users", "lease", "place", "rent", "help")));
        assertFalse(groups.containsKey("member"), "takes part in nothing by itself");
        List<String> users = texts(List.of(groups.get("users")));
        assertEquals(List.of("group", "Group users", "Wants: Quiet", "Gains: All in one place."), users);
        assertTrue(texts(draw(PARTIES).nodes()).contains("Promised to everybody · Open to all."));
        assertEquals("money, in return: Flow rent", groups.get("rent").title());
    }

    @Test
    void aMapOfFlowsHasNothingElse() {
        small();
        Map<String, Group> groups = groups(draw(FLOWS));
        assertTrue(groups.keySet().containsAll(List.of("owner", "providers", "users", "place", "rent", "help")));
        assertFalse(
                groups.containsKey("lease") || groups.containsKey("city"),
                groups.keySet().toString());
        assertFalse(texts(draw(FLOWS).nodes()).toString().contains("Gains"));
    }

    @Test
    void aFlowEndsAtWhoReceives() {
        small();
        Scene scene = draw(FLOWS);
        Path arrow = (Path) groups(scene).get("help").children().get(1);
        SceneNode.Step.Move tip = (SceneNode.Step.Move) arrow.steps().get(0);
        Rect users = box(scene, "users");
        assertTrue(tip.x() == users.x() || tip.x() == users.x() + users.width(), arrow + " " + users);
        assertTrue(tip.y() >= users.y() && tip.y() <= users.y() + users.height());
    }

    @Test
    void boxesDoNotOverlap() {
        small();
        Scene scene = draw(PARTIES);
        List<Rect> boxes = List.of("city", "owner", "providers", "users", "lease", "agency").stream()
                .filter(id -> groups(scene).containsKey(id))
                .map(id -> box(scene, id))
                .toList();
        for (Rect one : boxes) {
            for (Rect other : boxes) {
                assertTrue(
                        one.equals(other)
                                || one.x() + one.width() <= other.x()
                                || other.x() + other.width() <= one.x()
                                || one.y() + one.height() <= other.y()
                                || other.y() + other.height() <= one.y(),
                        one + " " + other);
            }
        }
    }

    @Test
    void aSavedViewKeepsToSomeParties() {
        small();
        Choices choices = new Choices(
                Map.of(), List.of(), List.of(), List.of(), List.of(), List.of("owner", "providers"), List.of());
        Map<String, Group> groups = groups(draw(FLOWS, choices, "en"));
        assertTrue(groups.containsKey("rent"));
        assertFalse(
                groups.containsKey("users") || groups.containsKey("help"),
                groups.keySet().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "sv"})
    void everyLanguageAndEvenNobodyCanBeRead(String language) {
        draw(PARTIES, Choices.NONE, language);
        small();
        draw(PARTIES, Choices.NONE, language);
        draw(FLOWS, Choices.NONE, language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asiakaspalveluasiantuntijaorganisaatio",
                "شركة الخدمات العامة",
                "🏥 Klinik",
                "A name of very many words that goes on and on until it has reached two hundred characters, which nobody"
                        + " would ever write onto a door but somebody will once paste into a field by mistake, as it goes"
            })
    void everyNameCanBeRead(String name) {
        Organisation one = organisation("one", name);
        Organisation other = organisation("other", name);
        flow("f", one, other, ValueKind.GOODWILL).setName(name);
        bond("b", one, other).setName(name);
        draw(PARTIES);
        draw(FLOWS);
    }

    @Test
    void aFlowToOneselfAndManyPartiesCanBeDrawn() {
        Organisation hub = organisation("hub", "Hub");
        flow("self", hub, hub, ValueKind.OTHER);
        for (int i = 0; i < 60; i++) {
            flow("f" + i, hub, organisation("o" + i, "Organisation " + i), ValueKind.values()[i % 7]);
        }
        draw(FLOWS);
    }

    @Test
    void theSameProjectGivesTheSameScene() {
        small();
        assertEquals(draw(PARTIES), draw(PARTIES));
    }
}
