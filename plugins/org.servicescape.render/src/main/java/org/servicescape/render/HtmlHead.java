package org.servicescape.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.servicescape.scene.words.Words;

/**
 * What a page brings along besides what it says: its style, and where it has pictures its script, the fonts that these
 * are measured in, and a policy that allows nothing else.
 */
final class HtmlHead {
    /** The parts of the script, in order. */
    private static final List<String> SCRIPTS =
            List.of("page.js", "stage.js", "strip.js", "findings.js", "card.js", "search.js", "places.js");

    /** The words that the script says. */
    private static final List<String> SAID = List.of(
            "zoomIn",
            "zoomOut",
            "fit",
            "search",
            "found",
            "none",
            "show",
            "help",
            "keys",
            "previous",
            "next",
            "close",
            "inList",
            "here",
            "tools");

    private final String style;
    private final String script;

    /** Of a page with pictures, or without; words in the language of the page. */
    HtmlHead(boolean pictures, Words words) throws IOException {
        style = "\n" + resource("page.css") + (pictures ? resource("pictures.css") + font(400) + font(700) : "");
        script = pictures ? scriptIn(words) : "";
    }

    /** The content of its style element. */
    String style() {
        return style;
    }

    /** The content of its script element; empty where there is none. */
    String script() {
        return script;
    }

    /** Forbids the page to fetch anything, and any style and script but these. */
    String policy() {
        return "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";
    }

    /** A face of Inter in the page itself: elsewhere texts would be wider or narrower than their places in pictures. */
    private static String font(int weight) throws IOException {
        try (InputStream file = Inter.file(weight == 700 ? "Inter-Bold.otf" : "Inter-Regular.otf")) {
            return "@font-face { font-family: Inter; font-weight: " + weight
                    + "; src: url(data:font/otf;base64,"
                    + Base64.getEncoder().encodeToString(file.readAllBytes()) + ") format('opentype'); }\n";
        }
    }

    /** The script with the words that it says; both are part of this program, no word of a project is in them. */
    private static String scriptIn(Words words) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String word : SAID) {
            said.append(said.isEmpty() ? "" : ", ")
                    .append(word)
                    .append(": '")
                    .append(words.text("page.live." + word))
                    .append('\'');
        }
        StringBuilder script = new StringBuilder("\n(function () {\n'use strict';\nconst words = {" + said + "};\n");
        for (String part : SCRIPTS) {
            script.append(resource(part));
        }
        return script.append("})();\n").toString();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = HtmlHead.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from this installation");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
