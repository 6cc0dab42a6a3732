package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.Element;
import org.servicescape.model.Language;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.Translation;
import org.servicescape.model.concept.Concept;
import org.servicescape.model.concept.DecisionStatus;
import org.servicescape.model.evidence.EvidenceBase;
import org.servicescape.model.value.UnknownKey;
import org.servicescape.store.ProjectFiles;

/** What the chapters on concept, people, evidence and outcomes keep from outsiders. */
class InternalMattersTest {
    private static final String PROJECT =
            """
            {
              "servicescape": "1.2",
              "id": "centre",
              "concept": {
                "organisations": [{"id": "city"}],
                "stakeholderGroups": [{"id": "staff"}, {"id": "residents"}],
                "roles": [{"id": "nurse", "worksAlone": true, "needs": ["STAFF-NEED"], "painPoints": ["STAFF-PAIN"],
                           "credentials": ["card"], "allowedIn": ["vault"]}],
                "credentials": [{"id": "card", "name": "KEY-CARD"}],
                "supportProcesses": [{"id": "process", "name": "BEHIND"}],
                "informationSystems": [{"id": "system", "name": "SYSTEM"}],
                "desiredExperiences": [{"id": "safe", "statement": "WAY-OUT", "enabledBy": ["lobby", "vault"]},
                                       {"id": "welcome", "enabledBy": ["lobby"]}],
                "themes": [{"id": "theme"}],
                "perspectives": [{"id": "side"}],
                "coverages": [{"id": "covered", "theme": "theme", "perspective": "side", "solutions": ["host", "locks"]},
                              {"id": "waived", "theme": "theme", "perspective": "side", "waivedBecause": "NO-MONEY"}],
                "solutions": [{"id": "host", "spaceTypes": ["lobby"]}, {"id": "locks", "spaceTypes": ["vault"]}],
                "requirements": [{"id": "for-all"}, {"id": "for-vault", "appliesTo": ["vault"]}],
                "conflicts": [{"id": "conflict", "name": "CONFLICT", "between": ["for-all", "for-vault"]}],
                "events": [{"id": "dance", "attendance": 80}, {"id": "peers", "attendance": 4}],
                "initiatives": [{"id": "thought"}, {"id": "campaign", "status": "running"}],
                "decisions": [{"id": "pending", "status": "proposed"},
                              {"id": "made", "alternatives": ["ALTERNATIVE"], "basedOn": ["insight"]}],
                "milestones": [{"id": "opening", "planned": "2023"}]
              },
              "people": {"profiles": [{"id": "threatened", "safetyRisk": "RISK", "consentLimits": "CONSENT"}]},
              "space": {"spaceTypes": [
                {"id": "lobby", "securityZone": 0, "dataSheet": {"alarm": true, "secondExit": true, "security": "CAMERA",
                  "data": "CABLE", "requiredSoundInsulation": 50, "occupancyPeak": 3, "stepFree": true,
                  "items": [{"name": "ALARM-BUTTON", "kind": "safety"}, {"name": "Chair"}]}},
                {"id": "vault", "securityZone": 3}]},
              "evidenceBase": {
                "sources": [{"id": "memo", "kind": "notes"}, {"id": "article", "kind": "article"}],
                "observations": [{"id": "watched", "name": "OBSERVED"}],
                "interviews": [{"id": "talk", "name": "INTERVIEW", "topics": ["TOPIC"]}],
                "deskStudies": [{"id": "reading", "learnings": ["READ"]}],
                "benchmarks": [{"id": "other", "learnings": ["LEARNED"]}],
                "surveys": [{"id": "survey", "groups": [{"group": "residents", "people": 40}], "questions": [
                  {"id": "few", "results": [{"answer": "yes", "count": 38}, {"answer": "no", "count": 2}]},
                  {"id": "many", "results": [{"answer": "yes", "count": 25}, {"answer": "no", "count": 15}]}]}],
                "workshops": [{"id": "small-workshop", "groups": [{"group": "staff", "people": 3, "invited": 9}]}],
                "experiments": [{"id": "going-on", "state": "running"}, {"id": "over", "state": "refuted"}],
                "insights": [{"id": "insight", "name": "INSIGHT", "from": ["talk"]}],
                "ideas": [{"id": "idea", "votes": [{"group": "staff", "inFavour": 9, "against": 1},
                  {"group": "residents", "inFavour": 30, "against": 7}]}, {"id": "given-up", "status": "dropped"}],
                "validations": [{"id": "judged", "result": "accepted", "inFavour": 12, "against": 2, "comment": "SAID"}],
                "quotes": [{"id": "in-talk", "words": "TALKED", "sources": ["article"], "from": "talk"},
                           {"id": "heard", "words": "HEARD"},
                           {"id": "noted", "words": "NOTED", "sources": ["memo"]},
                           {"id": "printed", "words": "Printed", "sources": ["article"]}]
              },
              "outcomes": {"metrics": [{"id": "visits", "value": 1300000, "unit": "visits"},
                {"id": "alone", "value": 3, "unit": "people"},
                {"id": "of-the-talk", "of": "talk", "value": 50, "unit": "people"}]},
              "views": [{"id": "all"}, {"id": "of-the-vault", "kind": "graph", "subject": "vault"}]
            }
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "STAFF-NEED",
                "STAFF-PAIN",
                "KEY-CARD",
                "BEHIND",
                "SYSTEM",
                "WAY-OUT",
                "NO-MONEY",
                "CONFLICT",
                "ALTERNATIVE",
                "RISK",
                "CONSENT",
                "CAMERA",
                "CABLE",
                "ALARM-BUTTON",
                "OBSERVED",
                "INTERVIEW",
                "TOPIC",
                "LEARNED",
                "READ",
                "INSIGHT",
                "SAID",
                "TALKED",
                "HEARD",
                "NOTED",
                "worksAlone",
                "secondExit",
                "vault",
                "memo"
            })
    void theEditionDoesNotSay(String secret) throws Exception {
        assertTrue(PROJECT.contains(secret));
        assertFalse(ProjectFiles.toText(edition()).contains(secret));
    }

    @Test
    void theConceptThatCustomersMeetStays() throws Exception {
        Concept concept = edition().getConcept();

        assertEquals(List.of("welcome"), ids(concept.getDesiredExperiences()));
        assertEquals(List.of("host"), ids(concept.getSolutions()));
        assertEquals(List.of("covered"), ids(concept.getCoverages()));
        assertEquals(List.of("for-all"), ids(concept.getRequirements()));
        assertEquals(List.of("campaign"), ids(concept.getInitiatives()));
        assertEquals(List.of("made"), ids(concept.getDecisions()));
        assertEquals(List.of("opening"), ids(concept.getMilestones()));
    }

    @Test
    void researchThatWasPublicStays() throws Exception {
        EvidenceBase evidence = edition().getEvidenceBase();

        assertEquals(List.of("article"), ids(evidence.getSources()));
        assertEquals(List.of("printed"), ids(evidence.getQuotes()));
        assertEquals(List.of("over"), ids(evidence.getExperiments()));
        assertEquals(List.of("idea"), ids(evidence.getIdeas()));
    }

    @Test
    void numbersOfFewPeopleAreLeftOutWithThoseFromWhichTheyCouldBeComputed() throws Exception {
        Project edition = edition();
        EvidenceBase evidence = edition.getEvidenceBase();

        var questions = evidence.getSurveys().get(0).getQuestions();
        assertEquals(List.of(), questions.get(0).getResults());
        assertEquals(2, questions.get(1).getResults().size());
        assertEquals(40, evidence.getSurveys().get(0).getGroups().get(0).getPeople());
        var votes = evidence.getIdeas().get(0).getVotes();
        assertEquals(1, votes.size());
        assertEquals(30, votes.get(0).getInFavour());
        assertFalse(evidence.getValidations().get(0).isSetInFavour());
        assertFalse(evidence.getWorkshops().get(0).getGroups().get(0).isSetPeople());
        assertEquals(List.of("visits"), ids(edition.getOutcomes().getMetrics()));
        assertTrue(edition.getConcept().getEvents().get(0).isSetAttendance());
        assertFalse(edition.getConcept().getEvents().get(1).isSetAttendance());
        var sheet = edition.getSpace().getSpaceTypes().get(0).getDataSheet();
        assertFalse(sheet.isSetOccupancyPeak());
        assertTrue(sheet.isStepFree());
    }

    @Test
    void whatWasOfSomethingHiddenDoesNotSeemToBeOfEverything() throws Exception {
        assertEquals(List.of("all"), ids(edition().getViews()));
    }

    @ParameterizedTest
    @MethodSource("org.servicescape.core.ExamplesTest#projectFiles")
    void theExamplesKeepTheirFiguresAndLoseWhatIsInternal(Path file) throws Exception {
        Project project = ProjectFiles.read(file);
        Project edition = PublicEdition.of(project, "Staff area");

        assertFalse(edition.getOutcomes().getMetrics().isEmpty());
        assertEquals(
                ids(project.getConcept().getMilestones()),
                ids(edition.getConcept().getMilestones()));
        assertFalse(project.getConcept().getConflicts().isEmpty());
        assertEquals(List.of(), edition.getConcept().getConflicts());
        assertTrue(
                edition.getConcept().getDecisions().stream().noneMatch(d -> d.getStatus() == DecisionStatus.PROPOSED));
        assertFalse(project.getEvidenceBase().getInterviews().isEmpty());
        assertEquals(List.of(), edition.getEvidenceBase().getInterviews());
        assertEquals(List.of(), edition.getEvidenceBase().getInsights());
    }

    @Test
    void keysThatNobodyUnderstandsAreLeftOut() throws Exception {
        Project project = project();
        project.getConcept().getUnknownKeys().add(new UnknownKey("rent", "{\"m2\": 40}"));

        assertEquals(
                List.of(), PublicEdition.of(project, "Staff area").getConcept().getUnknownKeys());
    }

    @Test
    void aTextThatIsLeftOutIsLeftOutInEveryLanguage() throws Exception {
        Project project = project();
        Element threatened = project.getPeople().getProfiles().get(0);
        threatened.getTranslations().add(finnish("safetyRisk", "RISKI"));
        threatened.setName("Somebody in danger");
        threatened.getTranslations().add(finnish("name", "Uhattu"));

        Element shown = PublicEdition.of(project, "Staff area")
                .getPeople()
                .getProfiles()
                .get(0);

        assertEquals(
                List.of("name"),
                shown.getTranslations().stream().map(Translation::getFeature).toList());
    }

    private static Translation finnish(String feature, String text) {
        Translation translation = ServicescapeFactory.eINSTANCE.createTranslation();
        translation.setLanguage(Language.FI);
        translation.setFeature(feature);
        translation.getTexts().add(text);
        return translation;
    }

    private static Project edition() throws Exception {
        return PublicEdition.of(project(), "Staff area");
    }

    private static Project project() throws Exception {
        return ProjectFiles.read(PROJECT.getBytes(StandardCharsets.UTF_8), "centre.servicescape");
    }

    private static List<String> ids(List<? extends Element> elements) {
        return elements.stream().map(Element::getId).toList();
    }
}
