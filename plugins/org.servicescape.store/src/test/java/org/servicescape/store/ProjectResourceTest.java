package org.servicescape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.model.Project;
import org.servicescape.model.space.Space;

/** Project files as EMF's tools see them. */
class ProjectResourceTest {
    @TempDir
    Path folder;

    private final ResourceSet set = new ResourceSetImpl();
    private Path file;

    @BeforeEach
    void writeFile() throws IOException {
        set.getResourceFactoryRegistry()
                .getExtensionToFactoryMap()
                .put(ProjectResourceFactory.EXTENSION, new ProjectResourceFactory());
        file = folder.resolve("a.servicescape");
        Files.writeString(file, Texts.SMALL);
    }

    @Test
    void aFileIsLoadedAndSavedWithTheSameBytes() throws IOException {
        Resource resource = load();
        assertEquals(List.of(), resource.getErrors());
        resource.save(Map.of());
        assertEquals(Texts.SMALL, Files.readString(file));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        resource.save(out, Map.of());
        assertEquals(Texts.SMALL, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theFragmentOfAnElementIsItsId() {
        Resource resource = load();
        EObject lobby = resource.getEObject("lobby");
        assertEquals("lobby", ((Space) lobby).getId());
        assertEquals("lobby", resource.getURIFragment(lobby));
        EObject note = ((Project) resource.getContents().get(0)).getNotes().get(1);
        assertSame(note, resource.getEObject(resource.getURIFragment(note)));
        assertSame(lobby, set.getEObject(URI.createFileURI(file.toString()).appendFragment("lobby"), true));
    }

    @Test
    void anIdThatWasChangedIsFoundAndTheOldOneIsNot() {
        Resource resource = load();
        Space lobby = (Space) resource.getEObject("lobby");
        lobby.setId("hall");
        assertSame(lobby, resource.getEObject("hall"));
        assertNull(resource.getEObject("lobby"));
    }

    @Test
    void problemsAreErrorsWithLineAndColumnAndRemarksWarnings() throws IOException {
        Files.writeString(
                file,
                Texts.SMALL
                        .replace("\"securityZone\": 0", "\"securityZone\": 7")
                        .replace("\"level\": 1", "\"levels\": 1"));
        Resource resource = load();
        Resource.Diagnostic error = resource.getErrors().get(0);
        assertEquals("space 'lobby' has securityZone 7; expected a whole number from 0 to 4", error.getMessage());
        assertEquals(76, error.getLine());
        assertEquals(33, error.getColumn());
        assertEquals(file.toString(), error.getLocation());
        Resource.Diagnostic warning = resource.getWarnings().get(0);
        assertEquals(
                "storey 'storey-1' has an unknown key 'levels', which is kept; did you mean 'level'?",
                warning.getMessage());
        assertEquals(72, warning.getLine());
    }

    @Test
    void whatIsNoProjectIsRefusedWithItsPlace() throws IOException {
        Files.writeString(file, "[1]");
        assertThrows(RuntimeException.class, this::load);
        Resource resource = set.getResource(URI.createFileURI(file.toString()), false);
        assertEquals(1, resource.getErrors().get(0).getLine());
    }

    @Test
    void aFileThatIsNotWholeIsNotSavedOver() throws IOException {
        String cut = Texts.SMALL.substring(0, 900);
        Files.writeString(file, cut);
        Resource resource = load();
        assertFalse(((ProjectResource) resource).isWhole());
        assertThrows(IOException.class, () -> resource.save(Map.of()));
        assertEquals(cut, Files.readString(file));
    }

    @Test
    void aProjectThatWouldNotBeReadBackIsNotSavedAndTheFileStays() throws IOException {
        Resource resource = load();
        ((Space) resource.getEObject("lobby")).setId(null);
        String message =
                assertThrows(IOException.class, () -> resource.save(Map.of())).getMessage();
        assertTrue(message.contains("space has no id; it must have one"), message);
        assertEquals(Texts.SMALL, Files.readString(file));
    }

    private Resource load() {
        return set.getResource(URI.createFileURI(file.toString()), true);
    }
}
