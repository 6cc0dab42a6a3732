package org.servicescape.core;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.servicescape.render.Finish;
import org.servicescape.render.PngWriter;
import org.servicescape.scene.ImageFile;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;

/** Images as pixels, of whatever kind their files are. */
public final class ImagePixels {
    /** More are of no use on a screen, and slow to paint. */
    private static final double MOST_PIXELS = 6e6;
    /** A drawing has no pixels of its own: as many as this across the longer side. */
    private static final double FINE = 3000;

    private ImagePixels() {}

    /** An image on white, as PNG: as many pixels as it has, or fewer where it is large; a drawing fine enough for a screen. */
    public static byte[] png(ImageFile image) throws IOException {
        double least = Math.min(1, Math.sqrt(MOST_PIXELS / (image.width() * image.height())));
        boolean drawing = image.type().contains("svg");
        double scale = drawing ? FINE / Math.max(image.width(), image.height()) : least;
        Scene sheet = new Scene(
                "image",
                "",
                "",
                "en",
                image.width(),
                image.height(),
                List.of(new SceneNode.Image(0, 0, image.width(), image.height(), image, "")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PngWriter.write(sheet, Finish.PLAIN, scale, bytes);
        return bytes.toByteArray();
    }
}
