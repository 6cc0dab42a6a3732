package org.servicescape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.model.Language;
import org.servicescape.model.Part;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.Translation;
import org.servicescape.model.people.CustomerProfile;
import org.servicescape.store.ProjectFileException.Problem;

/** Texts that a file gives per language. */
class LanguagesTest {
    private static final String IN_THREE =
            """
            {
              "servicescape": "1.2",
              "id": "a",
              "name": {"en": "Library", "fi": "Kirjasto"},
              "description": {
                "en": "A sentence that says more than the name, and so much more that it does not fit on one line.",
                "sv": "En mening."
              },
              "notes": [
                {"text": {"en": "Ask, and ask, and ask, until somebody answers, however long that takes, and it will take long.", "fi": "Kysy."}, "group": {"sv": "alla"}}
              ],
              "people": {
                "profiles": [
                  {
                    "id": "family",
                    "name": {"fi": "Perhe"},
                    "goals": {"en": ["to wait little", "to be heard"], "fi": ["odottaa", "odottaa"]}
                  }
                ]
              }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void aCanonicalFileInSeveralLanguagesStaysAsItIs() throws Exception {
        Reading reading = open(IN_THREE);
        assertEquals(List.of(), reading.problems());
        assertEquals(IN_THREE, ProjectFiles.toText(reading.project()));
        ProjectFiles.write(reading.project(), folder.resolve("a.servicescape"));
    }

    @Test
    void theProjectsLanguageIsTheValueAndTheOthersAreTranslations() throws Exception {
        Project project = open(IN_THREE).project();
        assertEquals("Library", project.getName());
        assertEquals(List.of("fi name [Kirjasto]", "sv description [En mening.]"), translations(project));
        CustomerProfile family = project.getPeople().getProfiles().get(0);
        assertNull(family.getName());
        assertEquals(List.of("to wait little", "to be heard"), family.getGoals());
        assertEquals(List.of("fi name [Perhe]", "fi goals [odottaa, odottaa]"), translations(family));
    }

    @Test
    void theProjectsLanguageMayBeNamedAfterItsTexts() throws Exception {
        Project project =
                open("{\"servicescape\": \"1.2\", \"id\": \"a\", \"name\": {\"en\": \"Library\", \"fi\": \"Kirjasto\"},"
                                + " \"language\": \"fi\"}")
                        .project();
        assertEquals("Kirjasto", project.getName());
        assertEquals(List.of("en name [Library]"), translations(project));
        assertTrue(ProjectFiles.toText(project).contains("\"name\": {\"en\": \"Library\", \"fi\": \"Kirjasto\"}"));
    }

    @Test
    void aTextInTheProjectsLanguageAloneIsWrittenPlain() throws Exception {
        assertEquals(
                Texts.SMALL,
                ProjectFiles.toText(open(Texts.SMALL.replace("\"A small centre\"", "{\"en\": \"A small centre\"}"))
                        .project()));
    }

    @Test
    void languagesAreWrittenInOneOrder() throws Exception {
        Project project = open(IN_THREE.replace(
                        "{\"en\": \"Library\", \"fi\": \"Kirjasto\"}", "{\"fi\": \"Kirjasto\", \"en\": \"Library\"}"))
                .project();
        assertEquals(IN_THREE, ProjectFiles.toText(project));
    }

    @Test
    void anUnknownLanguageIsAProblemAndKept() throws Exception {
        String text = IN_THREE.replace("\"fi\": \"Kirjasto\"}", "\"fi\": \"Kirjasto\", \"de\": \"Halle\"}");
        Reading reading = open(text);
        assertEquals(
                List.of("f:4:47: project 'a' has name in 'de'; expected one of the languages en, fi, sv"),
                sentences(reading));
        assertEquals(text, ProjectFiles.toText(reading.project()));
        ProjectFiles.write(reading.project(), folder.resolve("a.servicescape"));
    }

    @Test
    void whatIsNoTextInALanguageIsAProblemAndKept() throws Exception {
        String text =
                IN_THREE.replace("\"fi\": \"Kirjasto\"}", "\"fi\": 7}").replace("[\"odottaa\", \"odottaa\"]", "[1]");
        Reading reading = open(text);
        assertEquals(
                List.of(
                        "f:4:29: project 'a' has name in 'fi'; expected text in quotation marks",
                        "f:17:60: customer profile 'family' has goals in 'fi'; expected a list of texts in square"
                                + " brackets"),
                sentences(reading));
        assertEquals(text, ProjectFiles.toText(reading.project()));
    }

    @Test
    void aListMayBeShorterInOneLanguageUntilItIsTranslated() throws Exception {
        String text = IN_THREE.replace("[\"odottaa\", \"odottaa\"]", "[\"odottaa\"]");
        Reading reading = open(text);
        assertEquals(List.of(), sentences(reading));
        assertEquals(text, ProjectFiles.toText(reading.project()));
    }

    @Test
    void aSecondEqualTextInTheProjectsLanguageIsAProblemAndKept() throws Exception {
        String text = IN_THREE.replace("\"to be heard\"", "\"to wait little\"");
        Reading reading = open(text);
        assertEquals(
                List.of("f:17:25: customer profile 'family' has goals with the same text twice"), sentences(reading));
        assertEquals(text, ProjectFiles.toText(reading.project()));
    }

    @Test
    void aListThatGrewInOneLanguageOnlyIsSaved() throws Exception {
        Project project = open(IN_THREE).project();
        project.getPeople().getProfiles().get(0).getGoals().add("to be greeted");
        Path file = folder.resolve("a.servicescape");
        ProjectFiles.write(project, file);
        assertEquals(
                ProjectFiles.toText(project),
                ProjectFiles.toText(ProjectFiles.open(file).project()));
    }

    @Test
    void aTranslationOfNothingThatTheFileHasIsNotSaved() throws Exception {
        Project project = open(IN_THREE).project();
        Translation translation = ServicescapeFactory.eINSTANCE.createTranslation();
        translation.setLanguage(Language.FI);
        translation.setFeature("colour");
        translation.getTexts().add("sininen");
        project.getTranslations().add(translation);
        Path file = folder.resolve("a.servicescape");
        assertEquals(
                file + ": cannot be saved: project 'a' would not be read back as it is now",
                assertThrows(ProjectFileException.class, () -> ProjectFiles.write(project, file))
                        .getMessage());
    }

    private static List<String> sentences(Reading reading) {
        return reading.problems().stream().map(Problem::sentence).toList();
    }

    private static List<String> translations(Part part) {
        return part.getTranslations().stream()
                .map(t -> t.getLanguage() + " " + t.getFeature() + " " + t.getTexts())
                .toList();
    }

    private static Reading open(String text) throws ProjectFileException {
        return ProjectFiles.open(text.getBytes(StandardCharsets.UTF_8), "f");
    }
}
