package org.servicescape.store.workbook;

import java.util.List;

/** How cells look: for each form one style for its cells and one, in bold, for totals; and one for headings. */
final class Styles {
    private static final int HEADING = 3;

    /** The format of cells that are text whatever stands in them. */
    private static final int WORDS = 49;

    private static final int ORDINARY = 0;
    private static final int BOLD = 1;
    private static final int FIRST_FORMAT = 164;
    private static final List<String> FORMATS =
            List.of("#,##0;-#,##0;;@", "#,##0.0;-#,##0.0;;@", "0 %", "+0.0 %;-0.0 %;0 %;@");

    private Styles() {}

    /** The number of a style in the list of the workbook. */
    static int of(Form form, boolean total) {
        int ordinary =
                switch (form) {
                    case NUMBER -> 1;
                    case TEXT -> 2;
                    case LINES -> 4;
                    case COUNT -> 5;
                    case AREA -> 6;
                    case SHARE -> 7;
                    case DEVIATION -> 8;
                };
        return total ? ordinary + 8 : ordinary;
    }

    /** The number of the style of a heading, which stands as the cells below it do. */
    static int heading(Form form) {
        return form == Form.TEXT || form == Form.LINES ? HEADING : HEADING + 8;
    }

    /** The part of the workbook. */
    static String xml() {
        Markup xml = new Markup().open("styleSheet", "xmlns", Parts.MAIN);
        xml.open("numFmts", "count", Integer.toString(FORMATS.size()));
        for (int i = 0; i < FORMATS.size(); i++) {
            xml.empty("numFmt", "numFmtId", Integer.toString(FIRST_FORMAT + i), "formatCode", FORMATS.get(i));
        }
        xml.close("numFmts").open("fonts", "count", "2");
        font(xml, false);
        font(xml, true);
        xml.close("fonts").open("fills", "count", "3");
        fill(xml, "none");
        fill(xml, "gray125");
        xml.open("fill").open("patternFill", "patternType", "solid");
        xml.empty("fgColor", "rgb", "FFE7ECF0").close("patternFill").close("fill");
        xml.close("fills").open("borders", "count", "2").open("border");
        List.of("left", "right", "top", "bottom", "diagonal").forEach(xml::empty);
        xml.close("border").open("border").empty("left").empty("right");
        xml.empty("top", "style", "thin").empty("bottom").empty("diagonal").close("border");
        xml.close("borders").open("cellStyleXfs", "count", "1");
        xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0");
        xml.close("cellStyleXfs").open("cellXfs", "count", "17");
        xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0", "xfId", "0");
        styles(xml, ORDINARY);
        styles(xml, BOLD);
        xml.close("cellXfs").open("cellStyles", "count", "1");
        xml.empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0");
        return xml.close("cellStyles").close("styleSheet").toString();
    }

    private static void styles(Markup xml, int font) {
        cell(xml, 0, font, false);
        cell(xml, WORDS, font, false);
        heading(xml, font == ORDINARY);
        cell(xml, WORDS, font, true);
        for (int i = 0; i < FORMATS.size(); i++) {
            cell(xml, FIRST_FORMAT + i, font, false);
        }
    }

    private static void font(Markup xml, boolean bold) {
        xml.open("font");
        if (bold) {
            xml.empty("b");
        }
        xml.empty("sz", "val", "11").empty("name", "val", "Calibri").close("font");
    }

    private static void fill(Markup xml, String pattern) {
        xml.open("fill").empty("patternFill", "patternType", pattern).close("fill");
    }

    private static void cell(Markup xml, int format, int font, boolean wrap) {
        xml.open(
                "xf",
                "numFmtId",
                Integer.toString(format),
                "fontId",
                Integer.toString(font),
                "fillId",
                "0",
                "borderId",
                Integer.toString(font),
                "xfId",
                "0",
                "applyNumberFormat",
                "1",
                "applyFont",
                "1",
                "applyAlignment",
                "1");
        if (format == WORDS) {
            xml.empty(
                    "alignment", "horizontal", "left", "vertical", "top", "wrapText", wrap ? "1" : "0", "indent", "1");
        } else {
            xml.empty("alignment", "vertical", "top");
        }
        xml.close("xf");
    }

    private static void heading(Markup xml, boolean text) {
        xml.open(
                "xf",
                "numFmtId",
                "49",
                "fontId",
                "1",
                "fillId",
                "2",
                "borderId",
                "0",
                "xfId",
                "0",
                "applyNumberFormat",
                "1",
                "applyFont",
                "1",
                "applyFill",
                "1",
                "applyAlignment",
                "1");
        if (text) {
            xml.empty("alignment", "horizontal", "left", "vertical", "center", "wrapText", "1", "indent", "1");
        } else {
            xml.empty("alignment", "horizontal", "right", "vertical", "center", "wrapText", "1");
        }
        xml.close("xf");
    }
}
