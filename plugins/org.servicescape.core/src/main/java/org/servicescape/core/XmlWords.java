package org.servicescape.core;

/** Words as they stand in XML, between tags and in attributes. */
final class XmlWords {
    private static final int REPLACEMENT = 0xFFFD;

    private XmlWords() {}

    /** Escapes what has a meaning of its own; characters that XML cannot hold become U+FFFD, line ends stay. */
    static String escaped(String words) {
        StringBuilder escaped = new StringBuilder();
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isXml(c) ? c : REPLACEMENT);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int c) {
        return c == '\n' || c == '\t' || (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
