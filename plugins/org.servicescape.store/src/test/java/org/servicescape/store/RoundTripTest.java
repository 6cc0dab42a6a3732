package org.servicescape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.servicescape.model.Project;

class RoundTripTest {
    @Test
    void theFullProjectSetsEveryFeatureOfEveryClass() {
        assertEquals(Set.of(), FullProject.unsetFeatures(FullProject.make()));
    }

    @Test
    void aProjectThatSetsEveryFeatureOfEveryClassComesBackEqual() throws ProjectFileException {
        Project project = FullProject.make();
        Project back = read(ProjectFiles.toText(project));
        assertTrue(EcoreUtil.equals(project, back));
        assertEquals(Set.of(), FullProject.unsetFeatures(back));
    }

    @Test
    void writingWhatWasReadGivesTheSameBytes() throws ProjectFileException {
        String text = ProjectFiles.toText(FullProject.make());
        assertEquals(text, ProjectFiles.toText(read(text)));
    }

    @Test
    void theCanonicalLayoutIsExactlyThis() throws ProjectFileException {
        assertEquals(Texts.SMALL, ProjectFiles.toText(read(Texts.SMALL)));
    }

    @Test
    void anyLayoutIsWrittenInTheCanonicalOne() throws ProjectFileException {
        String crowded = Texts.SMALL
                .replace("\n", "\r\n\t")
                .replace("\": ", "\"  :\n")
                .replace("[", "[ ")
                .replace("\"sources\"", "\"\\u0073ources\"");
        assertEquals(Texts.SMALL, ProjectFiles.toText(read("\ufeff" + crowded)));
    }

    @Test
    void keysInAnyOrderAreWrittenInTheOrderOfTheMetamodel() throws ProjectFileException {
        String text =
                "{\"servicescape\":\"1.2\",\"maturity\":\"built\",\"people\":{},\"tags\":[],\"name\":\"A\",\"id\":\"a\"}";
        String expected =
                """
                {
                  "servicescape": "1.2",
                  "id": "a",
                  "name": "A",
                  "maturity": "built",
                  "people": {}
                }
                """;
        assertEquals(expected, ProjectFiles.toText(read(text)));
    }

    @Test
    void valuesThatAreTheDefaultAreLeftOutUnlessUnsetMeansSomethingElse() throws ProjectFileException {
        String text = "{\"servicescape\":\"1.2\",\"id\":\"a\",\"evidence\":\"assumed\",\"maturity\":\"initial\"}";
        String expected =
                """
                {
                  "servicescape": "1.2",
                  "id": "a",
                  "evidence": "assumed"
                }
                """;
        assertEquals(expected, ProjectFiles.toText(read(text)));
    }

    @Test
    void halfACharacterSurvivesAsAnEscape() throws ProjectFileException {
        String text = "{\n  \"servicescape\": \"1.2\",\n  \"id\": \"a\",\n  \"name\": \"x\\ud83dy\\ude00\"\n}\n";
        assertEquals(text, ProjectFiles.toText(read(text)));
    }

    private static Project read(String text) throws ProjectFileException {
        return ProjectFiles.read(text.getBytes(StandardCharsets.UTF_8), "test.servicescape");
    }
}
