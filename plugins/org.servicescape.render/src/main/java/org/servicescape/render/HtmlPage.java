package org.servicescape.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
 * @param pictures the pictures; empty when the page is not one of pictures, which it says where there are none
 * @param language language of the words that the page adds; English where there are none in it
 */
public record HtmlPage(
        String title,
        List<String> subtitle,
        List<HtmlBlock.Group> chapters,
        Optional<HtmlPictures> pictures,
        Locale language) {
    /** Copies the lists. */
    public HtmlPage {
        subtitle = List.copyOf(subtitle);
        chapters = List.copyOf(chapters);
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
        boolean live = pictures.map(HtmlPictures::count).orElse(0) > 0;
        HtmlHead head = new HtmlHead(live, words);
        if (live) {
            html.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                    .append(head.policy())
                    .append("\">\n");
        }
        html.append("<title>").append(text(title)).append("</title>\n");
        html.append("<style>").append(head.style()).append("</style>\n</head>\n<body>\n");
        if (pictures.isPresent()) {
            html.append("<a class=\"skip\" href=\"#pictures\">")
                    .append(text(words.text("page.skip")))
                    .append("</a>\n");
        }
        html.append("<header>\n<h1>").append(text(title)).append("</h1>\n");
        subtitle.forEach(
                line -> html.append("<p class=\"subtitle\">").append(text(line)).append("</p>\n"));
        html.append("</header>\n");
        Optional<PicturesHtml> shown = pictures.map(all -> new PicturesHtml(all, words, html));
        contents(html, words, shown);
        html.append("<main>\n");
        HtmlBlocks blocks = new HtmlBlocks(html, live);
        for (int i = 0; i < chapters.size(); i++) {
            html.append("<section aria-labelledby=\"").append(chapter(i)).append("\">\n<h2 id=\"");
            html.append(chapter(i)).append("\">").append(text(chapters.get(i).title()));
            html.append("</h2>\n");
            blocks.write(chapters.get(i).blocks(), 2);
            html.append("</section>\n");
        }
        if (shown.isPresent()) {
            shown.get().sheets();
        }
        html.append("</main>\n<footer>\n<p>")
                .append(text(words.text("page.made")))
                .append("</p>\n</footer>\n");
        if (live) {
            shown.ifPresent(PicturesHtml::details);
            html.append("<script>").append(head.script()).append("</script>\n");
        }
        return html.append("</body>\n</html>\n").toString();
    }

    private void contents(StringBuilder html, Words words, Optional<PicturesHtml> shown) {
        html.append(
                "<nav aria-labelledby=\"contents\">\n<details open class=\"contents\">\n<summary><h2 id=\"contents\">");
        html.append(text(words.text("page.contents"))).append("</h2></summary>\n");
        if (!chapters.isEmpty()) {
            html.append("<ul>\n");
            for (int i = 0; i < chapters.size(); i++) {
                html.append("<li><a href=\"#").append(chapter(i)).append("\">");
                html.append(text(chapters.get(i).title())).append("</a></li>\n");
            }
            html.append("</ul>\n");
        }
        shown.ifPresent(PicturesHtml::list);
        html.append("</details>\n</nav>\n");
    }

    private static String chapter(int index) {
        return "chapter-" + (index + 1);
    }

    private static String text(String words) {
        return HtmlBlocks.text(words);
    }
}
