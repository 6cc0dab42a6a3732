package org.servicescape.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedSet;
import org.servicescape.scene.Scene;

/**
 * Writes a scene as SVG 1.1 with real text.
 *
 * <p>Every group of the scene becomes a {@code <g>} with the group's id, the id of its model element in
 * {@code data-element}, and its title; a plus sign in an id of a finding becomes a full stop, for XML has none in names. UTF-8, line feeds, one line for each shape, numbers with at most two decimals: the
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
        write(scene, Finish.PLAIN, out);
    }

    /**
     * Writes the scene in a theme, with what is known of its project, and with text or outlines; the caller closes the
     * stream.
     *
     * @return characters that no font of this machine has: in outlines they are boxes; none where text is written
     * @throws IllegalArgumentException when two groups have the same id or a coordinate is no finite number
     * @throws IOException when the stream cannot be written
     */
    public static SortedSet<Integer> write(Scene scene, Finish finish, OutputStream out) throws IOException {
        return write(scene, finish, Map.of(), out);
    }

    /**
     * The same with links.
     *
     * @param links where elements lead, by their ids; of groups in each other the inner one leads, where their elements differ
     */
    public static SortedSet<Integer> write(Scene scene, Finish finish, Map<String, SvgLink> links, OutputStream out)
            throws IOException {
        Outlines outlines = new Outlines();
        SvgDocument.Words form = finish.outlines() ? SvgDocument.Words.OUTLINES : SvgDocument.Words.TEXT;
        out.write(
                XmlText.of(SvgDocument.of(scene, finish, form, outlines, links)).getBytes(StandardCharsets.UTF_8));
        return outlines.missing();
    }
}
