package org.servicescape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.store.ProjectFileException.Problem;

/** Projects in XMI: what we write EMF reads, and what EMF writes we read. */
class XmiTest {
    private static final String AWKWARD =
            """
            {
              "servicescape": "1.2",
              "id": "a",
              "name": {"en": " Library <\\"&'> ", "fi": "Kirjasto\\n\\tja ä 😀"},
              "evidence": "assumed",
              "tags": [" two  blanks ", "a\\nb", ""],
              "notes": [
                {"text": {"sv": "Fråga."}, "by": {"a": [1.50, null, "=\\\\"]}}
              ],
              "people": {
                "profiles": [
                  {
                    "id": "family",
                    "goals": {"en": ["to wait little"], "fi": ["odottaa <vähän>"]}
                  }
                ]
              },
              "colour=\\\\": {
                "id": "x",
                "deep": [1, 2]
              }
            }
            """;

    @TempDir
    Path folder;

    static List<String> texts() throws IOException, ProjectFileException {
        List<String> texts = new ArrayList<>(List.of(
                Texts.SMALL, AWKWARD, ProjectFiles.toText(FullProject.make()).replace("\\u0001", "")));
        for (Path example : CanonicalFilesTest.examples()) {
            texts.add(Files.readString(example));
        }
        return texts;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aProjectFileThatBecomesXmiAndAProjectFileAgainHasTheSameBytes(String text) throws Exception {
        String xmi = ProjectXmi.toText(project(text), "f");
        assertEquals(text, ProjectFiles.toText(read(xmi).project()));
        assertEquals(xmi, ProjectXmi.toText(read(xmi).project(), "f"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatWeWriteEmfReads(String text) throws Exception {
        XMIResourceImpl resource = emf();
        String xmi = ProjectXmi.toText(project(text), "f");
        resource.load(new ByteArrayInputStream(xmi.getBytes(StandardCharsets.UTF_8)), Map.of());
        assertEquals(List.of(), resource.getErrors());
        assertEquals(text, ProjectFiles.toText((Project) resource.getContents().get(0)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatEmfWritesWeRead(String text) throws Exception {
        for (String encoding : List.of("ASCII", "UTF-8", "UTF-16", "ISO-8859-1")) {
            XMIResourceImpl resource = emf();
            resource.getContents().add(project(text));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            resource.save(out, Map.of(XMIResourceImpl.OPTION_ENCODING, encoding));
            assertEquals(
                    text,
                    ProjectFiles.toText(ProjectXmi.read(out.toByteArray(), "f").project()));
        }
    }

    @Test
    void allProblemsAreReportedInTheirOrderWithLineAndColumn() throws Exception {
        String xmi = ProjectXmi.toText(project(Texts.SMALL), "f")
                .replace("evidence=\"assumed\"", "evidence=\"guessed\" colour=\"red\"")
                .replace("securityZone=\"0\"", "securityZone=\"7\"")
                .replace("to=\"room\"", "to=\"rooom\"")
                .replace("level=\"1\"", "level=\"one\"")
                .replace("id=\"plan\"", "id=\"lobby\"")
                .replace("<discloses/>", "<disclosed><a/></disclosed>");
        assertEquals(
                List.of(
                        "f:2:1: project 'small' has an unknown feature 'colour'",
                        "f:2:1: project 'small' has evidence 'guessed'; expected one of assumed, observed, reported,"
                                + " proposed",
                        "f:21:9: journey moment 'arrive' has an unknown feature 'disclosed'",
                        "f:27:7: storey 'storey-1' has level 'one'; expected a whole number, without quotation marks",
                        "f:28:9: space 'lobby' has securityZone 7; expected a whole number from 0 to 4",
                        "f:31:7: connection 'door' has to 'rooom', but nothing in this file has that id; did you mean"
                                + " 'room'?",
                        "f:39:5: source 'lobby' has the same id as the space in line 28"),
                refusal(xmi).stream().filter(s -> !s.contains("'plan'")).toList());
    }

    @Test
    void aDocumentTypeIsRefused() {
        String laughs =
                "<?xml version=\"1.0\"?>\n<!DOCTYPE p [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>\n<p>&b;</p>";
        assertEquals(
                List.of("f:2:1: has a document type (<!DOCTYPE …>), which is not read; no project needs one"),
                refusal(laughs));
        String external = "<!DOCTYPE p SYSTEM \"http://localhost:1/never.dtd\"><p/>";
        assertEquals(
                List.of("f:1:1: has a document type (<!DOCTYPE …>), which is not read; no project needs one"),
                refusal(external));
    }

    @Test
    void anEntityIsRefused() {
        String sentence =
                refusal("<?xml version=\"1.0\"?>\n<p a=\"&secret;\"/>").get(0);
        assertTrue(sentence.startsWith("f:2:"), sentence);
        assertTrue(sentence.contains("secret"), sentence);
    }

    @Test
    void aHundredThousandLevelsAreOneSentence() throws Exception {
        String xmi = ProjectXmi.toText(project(Texts.SMALL), "f");
        String deep = xmi.substring(0, xmi.indexOf("<concept")) + "<people>".repeat(100_000);
        assertEquals(
                1,
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refusal(deep))
                        .size());
    }

    @Test
    void aFileThatIsNoXmiOfOursIsOneSentence() {
        assertEquals(
                List.of(
                        "f:2:1: is not a Servicescape project in XMI: it must begin with an element Project of the namespace "
                                + ServicescapePackage.eNS_URI),
                refusal("<!-- a -->\n <Project/>"));
        assertEquals(1, refusal(Texts.SMALL).size());
        assertEquals(List.of("f: is empty; expected a Servicescape project in XMI"), refusal(""));
    }

    @Test
    void aFileThatIsCutOffIsOneSentenceWithItsPlace() throws Exception {
        String xmi = ProjectXmi.toText(project(Texts.SMALL), "f");
        String sentence = refusal(xmi.substring(0, xmi.length() - 30)).get(0);
        assertTrue(sentence.matches("f:\\d+:\\d+: is not valid XML here: .*"), sentence);
    }

    @Test
    void whatXmiCannotHoldIsRefused() throws Exception {
        Project bell = project(Texts.SMALL.replace("A small centre", "A \\u0007 centre"));
        assertEquals(
                "f: cannot be written: project 'small' has a text with the character U+0007, which XMI cannot hold",
                assertThrows(ProjectFileException.class, () -> ProjectXmi.toText(bell, "f"))
                        .getMessage());
        Project open = ProjectFiles.open(
                        Texts.SMALL
                                .replace("\"securityZone\": 0", "\"securityZone\": 7")
                                .getBytes(StandardCharsets.UTF_8),
                        "f")
                .project();
        assertEquals(
                "f: cannot be written: space 'lobby' has something that was not understood; mend it first",
                assertThrows(ProjectFileException.class, () -> ProjectXmi.toText(open, "f"))
                        .getMessage());
    }

    private static XMIResourceImpl emf() {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("a.xmi"));
        ResourceSet set = new ResourceSetImpl();
        set.getPackageRegistry().put(ServicescapePackage.eNS_URI, ServicescapePackage.eINSTANCE);
        set.getResources().add(resource);
        return resource;
    }

    private static Project project(String text) throws ProjectFileException {
        return ProjectFiles.read(text.getBytes(StandardCharsets.UTF_8), "f");
    }

    private static Reading read(String xmi) throws ProjectFileException {
        return ProjectXmi.read(xmi.getBytes(StandardCharsets.UTF_8), "f");
    }

    private static List<String> refusal(String xmi) {
        return assertThrows(ProjectFileException.class, () -> read(xmi)).problems().stream()
                .map(Problem::sentence)
                .toList();
    }
}
