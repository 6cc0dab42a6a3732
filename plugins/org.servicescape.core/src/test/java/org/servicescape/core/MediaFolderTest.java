package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.model.Image;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.scene.Images;
import org.servicescape.scene.Images.Trouble;

class MediaFolderTest {
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"><g/></svg>";

    @TempDir
    Path top;

    private Path media;
    private Images images;

    @BeforeEach
    void folder() throws IOException {
        media = Files.createDirectory(top.resolve("media"));
        images = MediaFolder.beside(top.resolve("x/../a.servicescape"));
    }

    private Optional<Trouble> trouble(String file) {
        return images.read(file).orElseThrow().trouble();
    }

    @Test
    void aFileBelowTheFolderIsRead() throws IOException {
        Files.createDirectory(media.resolve("plans"));
        Files.writeString(media.resolve("plans/a.svg"), SVG);
        assertEquals(Optional.empty(), trouble("plans/a.svg"));
        assertTrue(images.read("plans/a.svg").orElseThrow().image().isPresent());
    }

    @Test
    void nothingOutsideTheFolderIsRead() throws IOException {
        Path secret = Files.writeString(top.resolve("secret.svg"), SVG);
        Files.createSymbolicLink(media.resolve("link.svg"), secret);
        for (String file : new String[] {"../secret.svg", secret.toString(), "link.svg", "a/../../secret.svg"}) {
            assertEquals(Optional.of(Trouble.OUTSIDE), trouble(file), file);
        }
    }

    @Test
    void eachTroubleHasItsOwnName() throws IOException {
        Files.write(media.resolve("large.png"), new byte[(8 << 20) + 1]);
        Files.writeString(media.resolve("broken.png"), "no picture");
        assertEquals(Optional.of(Trouble.MISSING), trouble("none.png"));
        assertEquals(Optional.of(Trouble.MISSING), trouble("."), "a folder is no file");
        assertEquals(Optional.of(Trouble.TOO_LARGE), trouble("large.png"));
        assertEquals(Optional.of(Trouble.BROKEN), trouble("broken.png"));
        assertEquals(Optional.of(Trouble.BROKEN), trouble("\0"));
    }

    @Test
    void anImageIsTakenIntoTheFolderUnderANameThatIsFree() throws IOException {
        Path project = top.resolve("a.servicescape");
        Path mine = Files.writeString(Files.createDirectory(top.resolve("mine")).resolve("a.svg"), SVG);
        assertEquals("a.svg", MediaFolder.take(project, mine).file());
        assertEquals(SVG, Files.readString(media.resolve("a.svg")));
        assertEquals("a.svg", MediaFolder.take(project, mine).file(), "the same image is there already");
        Files.writeString(mine, SVG.replace("<g/>", ""));
        assertEquals("a-2.svg", MediaFolder.take(project, mine).file(), "another image of the same name");
        assertEquals(
                "a-2.svg", MediaFolder.take(project, media.resolve("a-2.svg")).file());
        assertEquals(SVG, Files.readString(media.resolve("a.svg")));
    }

    @Test
    void imagesThatTheProjectNamesGoAlongToAnotherFolder() throws IOException {
        Project project = ServicescapeFactory.eINSTANCE.createProject();
        for (String file : List.of("a.svg", "plans/b.svg", "taken.svg", "missing.svg", "../secret.svg")) {
            Image image = ServicescapeFactory.eINSTANCE.createImage();
            image.setFile(file);
            project.getImages().add(image);
        }
        Files.createDirectory(media.resolve("plans"));
        for (String file : List.of("a.svg", "plans/b.svg", "taken.svg", "unnamed.svg", "../secret.svg")) {
            Files.writeString(media.resolve(file), SVG);
        }
        Path there = Files.createDirectories(top.resolve("there/media"));
        Files.writeString(there.resolve("taken.svg"), "another");
        Path from = top.resolve("a.servicescape");
        assertEquals(List.of("taken.svg"), MediaFolder.carry(project, from, top.resolve("there/b.servicescape")));
        assertEquals(SVG, Files.readString(there.resolve("a.svg")));
        assertEquals(SVG, Files.readString(there.resolve("plans/b.svg")));
        assertEquals("another", Files.readString(there.resolve("taken.svg")));
        assertFalse(Files.exists(there.resolve("unnamed.svg")));
        assertFalse(Files.exists(there.resolve("../secret.svg")));
        assertEquals(List.of(), MediaFolder.carry(project, from, top.resolve("b.servicescape")));
    }

    @Test
    void whatIsNoImageIsNotTaken() throws IOException {
        Path words = Files.writeString(top.resolve("words.png"), "no picture");
        assertEquals(
                Optional.of(Trouble.BROKEN),
                MediaFolder.take(top.resolve("a.servicescape"), words).read().trouble());
        try (Stream<Path> files = Files.list(media)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void anImageHasPixelsOfItsOwnAndADrawingEnoughForAScreen() throws IOException {
        Files.writeString(media.resolve("a.svg"), SVG);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(
                ImagePixels.png(images.read("a.svg").orElseThrow().image().orElseThrow())));
        assertEquals(3000, image.getWidth());
        assertEquals(2250, image.getHeight());
        ByteArrayOutputStream large = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4000, 6000, BufferedImage.TYPE_BYTE_GRAY), "png", large);
        Files.write(media.resolve("large.png"), large.toByteArray());
        BufferedImage less = ImageIO.read(new ByteArrayInputStream(
                ImagePixels.png(images.read("large.png").orElseThrow().image().orElseThrow())));
        assertEquals(2000, less.getWidth());
        assertEquals(3000, less.getHeight());
    }
}
