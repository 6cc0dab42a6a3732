package org.servicescape.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.servicescape.scene.Scene;

/**
 * Writes a scene as SVG 1.1 with real text.
 *
 * <p>Every group of the scene becomes a {@code <g>} with the group's id, the id of its model element in
 * {@code data-element}, and its title. UTF-8, line feeds, one line for each shape, numbers with at most two decimals: the
 * same scene gives the same bytes, and a small change of a project gives a small difference. Ids that are not those of
 * groups hold a full stop, which no id of a model element has.
 *
 * <p>Time and space grow with the number of shapes.
 */
public final class SvgWriter {
    private SvgWriter() {}

    /**
     * Writes the scene; the caller closes the stream.
     *
     * @throws IllegalArgumentException when two groups have the same id or a coordinate is no finite number
     * @throws IOException when the stream cannot be written
     */
    public static void write(Scene scene, OutputStream out) throws IOException {
        out.write(XmlText.of(SvgDocument.of(scene)).getBytes(StandardCharsets.UTF_8));
    }
}
