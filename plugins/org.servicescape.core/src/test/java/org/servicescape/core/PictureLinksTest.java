package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.model.Project;
import org.servicescape.render.SvgLink;
import org.servicescape.scene.words.Words;
import org.servicescape.store.ProjectFiles;

class PictureLinksTest {
    private static final Path PORI = Path.of("..", "..", "examples", "pori", "pori.servicescape");
    private static final Pattern HREF = Pattern.compile(" href=\"([^\"]*)\"");

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void read() throws Exception {
        project = ProjectFiles.read(PORI);
    }

    private PictureLinks among(String... drawn) {
        return PictureLinks.among(List.of(drawn), project, Words.in(Locale.ENGLISH));
    }

    @Test
    void aRoomLeadsToItsKindAndAMomentToTheOtherPictureOfItsJourney() {
        PictureLinks links = among("space-type-t-lobby", "blueprint-three-errands", "journey-three-errands");
        assertEquals(
                new SvgLink("space-type-t-lobby.svg", "Kinds of space: Lobby"),
                links.from("plan-floor-1").get("lobby"));
        assertEquals(
                "blueprint-three-errands.svg",
                links.from("journey-three-errands").get("te-greet").address());
        assertEquals(
                "journey-three-errands.svg",
                links.from("blueprint-three-errands").get("te-greet").address());
        assertEquals(List.of("blueprint-three-errands", "journey-three-errands"), links.of("te-greet"));
    }

    @Test
    void nothingLeadsToAPictureThatIsNotDrawnOrToItself() {
        assertTrue(among("plan-floor-1").from("plan-floor-1").isEmpty());
        assertTrue(among("space-type-t-lobby").from("space-type-t-lobby").isEmpty());
    }

    @Test
    void everyLinkOfAPublicationLeadsToAFileOfIt() throws Exception {
        new Publishing(Edition.PUBLIC, Locale.ENGLISH, (done, all, what) -> {}).publish(project, "pori", folder);
        Path views = folder.resolve("views");
        int links = 0;
        try (Stream<Path> files = Files.list(views)) {
            for (Path file : files.toList()) {
                Matcher href = HREF.matcher(Files.readString(file));
                while (href.find()) {
                    links++;
                    assertTrue(Files.exists(views.resolve(href.group(1))), file + ": " + href.group(1));
                }
            }
        }
        assertTrue(links > 100, links + " links");
    }
}
