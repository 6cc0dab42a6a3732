package org.servicescape.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.servicescape.scene.Scene;
import org.servicescape.scene.words.Words;

/**
 * A page about a project or several: chapters of text, and pictures. One HTML file that needs no network;
 * the pictures stand in it, and their files lie beside it.
 *
 * <p>Its script only adds: without it all is there to read and every link works. A policy in its head forbids the page
 * to fetch anything, and any script and style but its own.
 *
 * <p>Made for reading on screen, with a keyboard, with a screen reader and on paper. UTF-8, line feeds, no clock: the same
 * page gives the same bytes.
 *
 * @param title what it is about, such as the name of the project
 * @param subtitle lines below the title
 * @param chapters what the page says, in order
 * @param pictures the pictures, in order; empty when the page is not one of pictures, which it says where there are none
 * @param language language of the words that the page adds; English where there are none in it
 */
public record HtmlPage(
        String title,
        List<String> subtitle,
        List<HtmlBlock.Group> chapters,
        Optional<List<Figure>> pictures,
        Locale language) {
    private static final List<String> SAID =
            List.of("zoomIn", "zoomOut", "fit", "search", "found", "none", "show", "help");

    /**
     * One picture.
     *
     * @param title what it shows
     * @param file its file, relative to the page, with forward slashes
     * @param alternative what it shows, for people who cannot see it
     * @param sheet the picture itself, to stand in the page; without it the page shows the file
     */
    public record Figure(String title, String file, String alternative, Optional<Scene> sheet) {
        /** A picture that the page shows from its file. */
        public Figure(String title, String file, String alternative) {
            this(title, file, alternative, Optional.empty());
        }
    }

    /** Copies the lists. */
    public HtmlPage {
        subtitle = List.copyOf(subtitle);
        chapters = List.copyOf(chapters);
        pictures = pictures.map(List::copyOf);
    }

    /** Writes the page; the caller closes the stream. */
    public void write(OutputStream out) throws IOException {
        out.write(html().getBytes(StandardCharsets.UTF_8));
    }

    private String html() throws IOException {
        Words words = Words.in(language);
        StringBuilder html = new StringBuilder();
        html.append("<!DOCTYPE html>\n<html lang=\"").append(words.language()).append("\">\n<head>\n");
        html.append("<meta charset=\"utf-8\">\n");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        boolean live = pictures.orElse(List.of()).stream()
                .anyMatch(figure -> figure.sheet().isPresent());
        if (live) {
            html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '")
                    .append(hash("\n" + resource("page.css")))
                    .append("'; script-src '")
                    .append(hash(script(words)))
                    .append("'; base-uri 'none'; form-action 'none'\">\n");
        }
        html.append("<title>").append(text(title)).append("</title>\n");
        html.append("<style>\n").append(resource("page.css")).append("</style>\n</head>\n<body>\n");
        pictures.ifPresent(figures -> html.append("<a class=\"skip\" href=\"#pictures\">")
                .append(text(words.text("page.skip")))
                .append("</a>\n"));
        html.append("<header>\n<h1>").append(text(title)).append("</h1>\n");
        subtitle.forEach(
                line -> html.append("<p class=\"subtitle\">").append(text(line)).append("</p>\n"));
        html.append("</header>\n<main>\n");
        contents(html, words);
        HtmlBlocks blocks = new HtmlBlocks(html);
        for (int i = 0; i < chapters.size(); i++) {
            html.append("<section aria-labelledby=\"").append(chapter(i)).append("\">\n<h2 id=\"");
            html.append(chapter(i)).append("\">").append(text(chapters.get(i).title()));
            html.append("</h2>\n");
            blocks.write(chapters.get(i).blocks(), 2);
            html.append("</section>\n");
        }
        if (pictures.isPresent()) {
            pictures(html, pictures.get(), words);
        }
        html.append("</main>\n<footer>\n<p>")
                .append(text(words.text("page.made")))
                .append("</p>\n</footer>\n");
        if (live) {
            html.append("<script>").append(script(words)).append("</script>\n");
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private void contents(StringBuilder html, Words words) {
        html.append("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">");
        html.append(text(words.text("page.contents"))).append("</h2>\n<ul>\n");
        for (int i = 0; i < chapters.size(); i++) {
            html.append("<li><a href=\"#").append(chapter(i)).append("\">");
            html.append(text(chapters.get(i).title())).append("</a></li>\n");
        }
        List<Figure> figures = pictures.orElse(List.of());
        for (int i = 0; i < figures.size(); i++) {
            html.append("<li><a href=\"#figure-").append(i + 1).append("\">");
            html.append(text(figures.get(i).title())).append("</a></li>\n");
        }
        html.append("</ul>\n</nav>\n");
    }

    private static String chapter(int index) {
        return "chapter-" + (index + 1);
    }

    private static void pictures(StringBuilder html, List<Figure> figures, Words words) throws IOException {
        html.append("<section aria-labelledby=\"pictures\">\n<h2 id=\"pictures\" tabindex=\"-1\">");
        html.append(text(words.text("page.pictures"))).append("</h2>\n");
        if (figures.isEmpty()) {
            html.append("<p>").append(text(words.text("page.pictures.none"))).append("</p>\n");
        }
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            String file = XmlText.escaped(address(figure.file()), true);
            html.append("<figure id=\"figure-").append(i + 1).append("\">\n<h3>");
            html.append(text(figure.title())).append("</h3>\n");
            if (figure.sheet().isPresent()) {
                html.append("<div class=\"view\" data-view=\"")
                        .append(XmlText.escaped(figure.sheet().get().id(), true))
                        .append("\">\n")
                        .append(InlineSheet.of(figure.sheet().get(), "f" + (i + 1) + "."))
                        .append("</div>");
            } else {
                html.append("<img src=\"").append(file).append("\" alt=\"");
                html.append(XmlText.escaped(figure.alternative(), true)).append("\">");
            }
            html.append("\n<figcaption><a href=\"");
            html.append(file).append("\">").append(text(words.text("page.picture.open", figure.file())));
            html.append("</a></figcaption>\n</figure>\n");
        }
        html.append("</section>\n");
    }

    private static String text(String words) {
        return HtmlBlocks.text(words);
    }

    private static String address(String file) {
        try {
            return new URI(null, null, file, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("'" + file + "' is no relative file of a page", e);
        }
    }

    /** The script with the words that it says; both are part of this program, no word of a project is in them. */
    private static String script(Words words) throws IOException {
        StringBuilder said = new StringBuilder();
        for (String word : SAID) {
            said.append(said.isEmpty() ? "" : ", ")
                    .append(word)
                    .append(": '")
                    .append(words.text("page.live." + word))
                    .append('\'');
        }
        return "\n" + resource("page.js").replace("WORDS", "{" + said + "}");
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
        try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from this installation");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
