package org.servicescape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.evidence.EvidenceFactory;
import org.servicescape.model.evidence.Source;

class SaveTest {
    @TempDir
    Path folder;

    private Path file;
    private Project project;

    @BeforeEach
    void makeProject() {
        file = folder.resolve("a.servicescape");
        project = ServicescapeFactory.eINSTANCE.createProject();
        project.setId("a");
    }

    @Test
    void aSavedProjectIsItsTextAndNothingElseIsLeftInTheFolder() throws Exception {
        ProjectFiles.write(project, file);
        assertEquals(ProjectFiles.toText(project), Files.readString(file));
        assertEquals(List.of(file), content());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void anOldFileIsReplacedAndKeepsItsPermissions() throws Exception {
        Files.writeString(file, "an old and much longer text ".repeat(1000));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        ProjectFiles.write(project, file);
        assertEquals(ProjectFiles.toText(project), Files.readString(file));
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aReaderThatHasTheOldFileOpenStillSeesAllOfIt() throws Exception {
        Files.writeString(file, "old");
        try (Stream<String> open = Files.lines(file)) {
            ProjectFiles.write(project, file);
            assertEquals(List.of("old"), open.toList());
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysALink() throws Exception {
        Files.writeString(file, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.servicescape"), file);
        ProjectFiles.write(project, link);
        assertEquals(file, Files.readSymbolicLink(link));
        assertEquals(ProjectFiles.toText(project), Files.readString(file));
    }

    @Test
    void aFolderThatDoesNotExistIsOneSentence() {
        Path nowhere = folder.resolve("no").resolve("a.servicescape");
        assertEquals(
                nowhere + ": cannot be saved: the folder '" + folder.resolve("no") + "' does not exist",
                refusal(nowhere));
    }

    @Test
    void aFolderInTheFilesPlaceIsOneSentenceAndStays() throws IOException {
        Files.createDirectory(file);
        assertEquals(file + ": cannot be saved: it is a folder", refusal(file));
        assertEquals(List.of(file), content());
    }

    @Test
    void theProjectBeforeTheLastSaveIsKept() throws Exception {
        ProjectFiles.write(project, file);
        String before = Files.readString(file);
        project.setName("New");
        ProjectFiles.write(project, file);
        assertEquals(before, Files.readString(folder.resolve("a.servicescape.bak")));
    }

    @Test
    void aProjectThatCouldNotBeReadBackIsNotSavedAndTheOldFileStays() throws IOException {
        Files.writeString(file, "old");
        project.setId("Not An Id");
        assertEquals(
                file
                        + ": cannot be saved: project 'Not An Id' has id 'Not An Id'; expected lower-case letters, digits and"
                        + " hyphens, beginning with a letter",
                refusal(file));
        assertEquals("old", Files.readString(file));
    }

    @Test
    void aReferenceToAnElementOutsideTheProjectIsNotSaved() throws IOException {
        Source elsewhere = EvidenceFactory.eINSTANCE.createSource();
        elsewhere.setId("elsewhere");
        project.getSources().add(elsewhere);
        assertEquals(
                file + ": cannot be saved: project 'a' has sources 'elsewhere', but nothing in this file has that id",
                refusal(file));
        assertEquals(List.of(), content());
    }

    private String refusal(Path target) {
        return assertThrows(ProjectFileException.class, () -> ProjectFiles.write(project, target))
                .getMessage();
    }

    private List<Path> content() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
