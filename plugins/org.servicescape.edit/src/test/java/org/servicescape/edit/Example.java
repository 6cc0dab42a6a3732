package org.servicescape.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;

/** A real project that a test edits. */
public final class Example {
    public static final String ISO_OMENA = "iso-omena/iso-omena.servicescape";
    public static final String SMALL =
            "../plugins/org.servicescape.core/src/main/resources/org/servicescape/core/begin/service-point.servicescape";
    public static final String PORI = "pori/pori.servicescape";

    public final ProjectEditor editor;

    public Example(String file) {
        try {
            editor = new ProjectEditor(ProjectFiles.read(Path.of("../../examples", file)));
        } catch (ProjectFileException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Stream<String> all() {
        return Stream.of(
                ISO_OMENA, PORI, "iso-omena/iso-omena-repaired.servicescape", "pori/pori-concept.servicescape");
    }

    public Project project() {
        return editor.project();
    }

    /** What a file of the project as it is now says. */
    public String file() {
        return ProjectFiles.toText(project());
    }

    /** Fails where the project's file could not be read back. */
    public void assertCanBeRead() {
        String text = file();
        try {
            Project read = ProjectFiles.read(text.getBytes(StandardCharsets.UTF_8), "test");
            assertEquals(text, ProjectFiles.toText(read));
        } catch (ProjectFileException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    public List<EObject> elements() {
        Iterable<EObject> contents = project()::eAllContents;
        return Stream.concat(Stream.of(project()), StreamSupport.stream(contents.spliterator(), false))
                .toList();
    }

    public EObject element(String id) {
        return elements().stream()
                .filter(element -> id.equals(EcoreUtil.getID(element)))
                .findFirst()
                .orElseThrow();
    }

    public <T extends EObject> T any(Class<T> type) {
        return elements().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    public Property property(EObject element, String id) {
        return editor.properties(element).stream()
                .filter(property -> property.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Writes what must be accepted. */
    public void write(EObject element, String id, String text) {
        assertEquals(Optional.empty(), editor.write(property(element, id), text));
    }

    /** The sentence with which a text is refused; nothing has changed. */
    public String refusal(EObject element, String id, String text) {
        String before = file();
        int revision = editor.revision();
        Optional<String> refused = editor.write(property(element, id), text);
        assertEquals(before, file());
        assertEquals(revision, editor.revision());
        String sentence = refused.orElse(null);
        assertNotNull(sentence, () -> id + " '" + text + "' was not refused");
        return sentence;
    }
}
