package org.servicescape.core;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.core.Differences.Difference;
import org.servicescape.core.Differences.Kind;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFiles;

class DifferencesTest {
    private static final String SMALL =
            """
            {
              "servicescape": "%s",
              "id": "small",
              "name": "Small",
              "people": {
                "profiles": [
                  {"id": "family", "name": "Family", "companions": 2, "notes": [{"text": "Ask again"}]},
                  {"id": "student", "name": "Student"},
                  {"id": "pensioner", "name": "Pensioner"}
                ]
              },
              "space": {
                "plans": [
                  {
                    "id": "as-is",
                    "storeys": [
                      {"id": "one", "spaces": [{"id": "lobby"}, {"id": "desk"}]},
                      {"id": "two"}
                    ]
                  }
                ]
              }
            }
            """
                    .formatted(ProjectFiles.SCHEMA_VERSION);

    @Test
    void nothingDiffersInTheSameProject() throws Exception {
        assertEquals(List.of(), differences(SMALL));
    }

    @Test
    void aChangedFeatureTellsBothValues() throws Exception {
        assertEquals(
                List.of("CHANGED family name: Family -> Young family"),
                differences(SMALL.replace("\"Family\"", "\"Young family\"")));
    }

    @Test
    void anUnsetFeatureHasNoValue() throws Exception {
        assertEquals(
                List.of("CHANGED family companions: 2 -> "), differences(SMALL.replace(", \"companions\": 2", "")));
    }

    @Test
    void aNoteBelongsToItsElement() throws Exception {
        assertEquals(
                List.of("CHANGED family notes: text: Ask again -> text: Ask again; state: done"),
                differences(SMALL.replace("again\"", "again\", \"state\": \"done\"")));
    }

    @Test
    void elementsComeAndGoAndWhatIsAroundThemIsNotChanged() throws Exception {
        assertEquals(
                List.of("REMOVED student", "ADDED guard"),
                differences(SMALL.replace(
                        "{\"id\": \"student\", \"name\": \"Student\"}", "{\"id\": \"guard\", \"name\": \"Guard\"}")));
    }

    @Test
    void anElementElsewhereHasMoved() throws Exception {
        assertEquals(
                List.of("MOVED desk: one spaces -> two spaces"),
                differences(SMALL.replace(", {\"id\": \"desk\"}", "")
                        .replace("{\"id\": \"two\"}", "{\"id\": \"two\", \"spaces\": [{\"id\": \"desk\"}]}")));
    }

    @Test
    void anotherOrderIsAMoveInTheElementAround() throws Exception {
        assertEquals(
                List.of("MOVED one spaces: lobby, desk -> desk, lobby"),
                differences(SMALL.replace(
                        "{\"id\": \"lobby\"}, {\"id\": \"desk\"}", "{\"id\": \"desk\"}, {\"id\": \"lobby\"}")));
    }

    @Test
    void aProjectWithAnotherIdIsStillTheProject() throws Exception {
        assertEquals(List.of("CHANGED large id: small -> large"), differences(SMALL.replace("\"small\"", "\"large\"")));
    }

    @Test
    void elementsAreCountedOnce() throws Exception {
        Differences differences = Differences.between(
                read(SMALL),
                read(SMALL.replace("\"Family\", \"companions\": 2", "\"Families\", \"companions\": 3")
                        .replace("{\"id\": \"two\"}", "{\"id\": \"three\"}")));
        assertEquals(4, differences.all().size());
        assertEquals(3, differences.elements());
        assertEquals(1, differences.elements(Kind.CHANGED));
        assertEquals(1, differences.elements(Kind.ADDED));
        assertEquals(1, differences.elements(Kind.REMOVED));
    }

    /** Whatever is taken out of a real project is told, and nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"iso-omena", "pori"})
    void everyElementOfAnExampleThatGoesIsTold(String name) throws Exception {
        Path file = Path.of("..", "..", "examples", name, name + ".servicescape");
        Project whole = ProjectFiles.read(file);
        Project other = ProjectFiles.read(file);
        assertEquals(List.of(), Differences.between(whole, other).all());
        int told = 0;
        for (EObject storey : List.copyOf(other.getSpace().getPlans())) {
            EcoreUtil.remove(storey.eContainer(), (EReference) storey.eContainmentFeature(), storey);
        }
        for (Difference difference : Differences.between(whole, other).all()) {
            told += difference.kind() == Kind.REMOVED ? 1 : 0;
        }
        int gone = Contents.of(whole).elements().size()
                - Contents.of(other).elements().size();
        assertTrue(gone > 10);
        assertEquals(gone, told);
    }

    private static List<String> differences(String changed) throws Exception {
        return Differences.between(read(SMALL), read(changed)).all().stream()
                .map(DifferencesTest::words)
                .toList();
    }

    private static String words(Difference difference) {
        String feature = difference.feature().map(one -> " " + one.getName()).orElse("");
        String values = difference.before().isEmpty() && difference.after().isEmpty()
                ? ""
                : ": " + difference.before() + " -> " + difference.after();
        return difference.kind() + " " + difference.id() + feature + values;
    }

    private static Project read(String text) throws Exception {
        return ProjectFiles.read(text.getBytes(UTF_8), "f");
    }
}
