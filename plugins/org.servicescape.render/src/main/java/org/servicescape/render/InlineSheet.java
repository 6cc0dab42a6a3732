package org.servicescape.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.servicescape.scene.Scene;

/**
 * A sheet as it stands inside a page among others: the SVG of {@link SvgWriter} without the head of a file, each id with a
 * prefix, so that no two sheets of a page share one.
 */
final class InlineSheet {
    private static final Pattern HEAD = Pattern.compile("^<\\?xml[^>]*>\\s*");
    private static final Pattern ROOT = Pattern.compile("^<svg xmlns=\"[^\"]*\"");
    private static final Pattern XML_LANGUAGE = Pattern.compile(" xml:lang=\"[^\"]*\"");
    private static final Pattern ID = Pattern.compile("(<[a-z]+) id=\"");
    private static final Pattern PAINT = Pattern.compile("(<[^<>]* fill=)\"url\\(#");
    private static final Pattern LABEL = Pattern.compile("aria-labelledby=\"sheet.title( sheet.description)?\"");

    private InlineSheet() {}

    /**
     * The sheet as HTML.
     *
     * @param prefix stands before each id of the sheet; letters, digits and full stops
     */
    static String of(Scene sheet, String prefix) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SvgWriter.write(sheet, out);
        String svg = HEAD.matcher(out.toString(StandardCharsets.UTF_8)).replaceFirst("");
        int root = svg.indexOf('>');
        String top = XML_LANGUAGE
                .matcher(ROOT.matcher(svg.substring(0, root)).replaceFirst("<svg"))
                .replaceAll("");
        top = LABEL.matcher(top)
                .replaceFirst(found -> "aria-labelledby=\"" + prefix + "sheet.title"
                        + (found.group(1) == null ? "" : " " + prefix + "sheet.description") + "\"");
        String rest = ID.matcher(svg.substring(root)).replaceAll("$1 id=\"" + prefix);
        return top + PAINT.matcher(rest).replaceAll("$1\"url(#" + prefix);
    }
}
