package org.servicescape.store.workbook;

import java.util.regex.Pattern;

/** XML of a part of a workbook, element by element. */
final class Markup {
    private static final Pattern STAND_IN = Pattern.compile("_x[0-9A-Fa-f]{4}_");

    private final StringBuilder xml =
            new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");

    /** Begins an element. */
    Markup open(String name, String... attributes) {
        tag(name, attributes).append('>');
        return this;
    }

    /** An element that holds nothing. */
    Markup empty(String name, String... attributes) {
        tag(name, attributes).append("/>");
        return this;
    }

    /** An element that holds a text. */
    Markup text(String name, String text, String... attributes) {
        tag(name, attributes).append('>');
        escape(text, false);
        xml.append("</").append(name).append('>');
        return this;
    }

    /** Ends an element. */
    Markup close(String name) {
        xml.append("</").append(name).append('>');
        return this;
    }

    private StringBuilder tag(String name, String... attributes) {
        xml.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1], true);
            xml.append('"');
        }
        return xml;
    }

    /** What XML cannot hold, and what would be taken for its stand-in, is written as {@code _xHHHH_}. */
    private void escape(String text, boolean attribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append(attribute ? "&quot;" : "\"");
                case '_' -> xml.append(
                        STAND_IN.matcher(text).region(i, text.length()).lookingAt() ? "_x005F_" : "_");
                default -> {
                    boolean pair = Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1));
                    if (pair) {
                        xml.append(c).append(text.charAt(++i));
                    } else if ((c < ' ' && c != '\n' && c != '\t') || c > '\uFFFD' || Character.isSurrogate(c)) {
                        xml.append(String.format("_x%04X_", (int) c));
                    } else {
                        xml.append(c);
                    }
                }
            }
        }
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
