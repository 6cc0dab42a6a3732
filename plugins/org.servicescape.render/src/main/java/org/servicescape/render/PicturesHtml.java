package org.servicescape.render;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import org.servicescape.scene.words.Words;

/** Writes the pictures of a page: the list of them, the pictures themselves, and what is told of what they show. */
final class PicturesHtml {
    /** Characters from which a fact stands below its term and not beside it. */
    private static final int LONG = 60;

    private final HtmlPictures pictures;
    private final Words words;
    private final StringBuilder html;
    private final Map<String, String> titles;

    PicturesHtml(HtmlPictures pictures, Words words, StringBuilder html) {
        this.pictures = pictures;
        this.words = words;
        this.html = html;
        this.titles = new HashMap<>();
        for (HtmlPictures.Kind kind : pictures.kinds()) {
            kind.pictures().forEach(picture -> titles.put(picture.id(), kind.fullTitle(picture)));
        }
    }

    /** The list of the pictures: a group for each kind, which folds, and an entry for each picture. */
    void list() {
        for (HtmlPictures.Kind kind : pictures.kinds()) {
            html.append("<details open>\n<summary>").append(text(kind.title()));
            html.append(" <span class=\"count\">")
                    .append(kind.pictures().size())
                    .append("</span></summary>\n<ul>\n");
            for (HtmlPictures.Picture picture : kind.pictures()) {
                html.append("<li><a href=\"#").append(anchor(picture.id())).append("\">");
                html.append(text(picture.title()));
                if (picture.sheets().size() > 1) {
                    String sheets =
                            words.text("page.picture.sheets", picture.sheets().size());
                    html.append(" <span class=\"count\">").append(text(sheets)).append("</span>");
                }
                html.append("</a></li>\n");
            }
            html.append("</ul>\n</details>\n");
        }
        pictures.paper().ifPresent(file -> html.append("<p class=\"paper\"><a href=\"")
                .append(address(file))
                .append("\">")
                .append(text(words.text("page.pictures.paper")))
                .append("</a></p>\n"));
    }

    /** The pictures, kind by kind. */
    void sheets() throws IOException {
        html.append("<section aria-labelledby=\"pictures\">\n<h2 id=\"pictures\" tabindex=\"-1\">");
        html.append(text(words.text("page.pictures"))).append("</h2>\n");
        if (pictures.kinds().isEmpty()) {
            html.append("<p>").append(text(words.text("page.pictures.none"))).append("</p>\n");
        }
        int drawn = 0;
        for (HtmlPictures.Kind kind : pictures.kinds()) {
            html.append("<section>\n<h3>").append(text(kind.title())).append("</h3>\n");
            for (HtmlPictures.Picture picture : kind.pictures()) {
                html.append("<section class=\"picture\" id=\"").append(anchor(picture.id()));
                html.append("\" data-title=\"").append(XmlText.escaped(kind.fullTitle(picture), true));
                html.append("\">\n<h4>").append(text(picture.title())).append("</h4>\n");
                for (int i = 0; i < picture.sheets().size(); i++) {
                    sheet(picture, i, "f" + ++drawn + ".");
                }
                html.append("</section>\n");
            }
            html.append("</section>\n");
        }
        pictures.paper().ifPresent(file -> html.append("<p class=\"onpaper\">")
                .append(text(words.text("page.onpaper", file)))
                .append("</p>\n"));
        html.append("</section>\n");
    }

    private void sheet(HtmlPictures.Picture picture, int index, String prefix) throws IOException {
        HtmlPictures.Sheet sheet = picture.sheets().get(index);
        html.append("<figure");
        if (index > 0) {
            html.append(" id=\"").append(anchor(sheet.scene().id())).append('"');
        }
        html.append(">\n<div class=\"view\" data-view=\"");
        html.append(XmlText.escaped(sheet.scene().id(), true))
                .append("\" data-prefix=\"")
                .append(prefix);
        html.append("\">\n").append(InlineSheet.of(sheet.scene(), prefix)).append("</div>\n<figcaption>");
        if (picture.sheets().size() > 1) {
            String which =
                    words.text("page.picture.sheet", index + 1, picture.sheets().size());
            html.append("<span class=\"sheet\">").append(text(which)).append("</span> ");
        }
        html.append("<a href=\"").append(address(sheet.file())).append("\">");
        html.append(text(words.text("page.picture.open", sheet.file()))).append("</a></figcaption>\n</figure>\n");
    }

    /** What is told of what the pictures show: nobody sees it until the script of the page shows a part of it. */
    void details() {
        html.append("<template id=\"page.details\">\n");
        for (HtmlPictures.Detail detail : pictures.details()) {
            String language = detail.language()
                    .map(locale -> " lang=\"" + locale.toLanguageTag() + "\"")
                    .orElse("");
            html.append("<div data-of=\"")
                    .append(XmlText.escaped(detail.of(), true))
                    .append("\">\n");
            part("kind", language, detail.kind());
            part("name", language, detail.name());
            if (!detail.facts().isEmpty()) {
                html.append("<dl>\n");
                for (HtmlBlock.Fact fact : detail.facts()) {
                    html.append(fact.text().length() > LONG ? "<div class=\"long\"><dt>" : "<div><dt>");
                    html.append(text(fact.term())).append("</dt><dd").append(language);
                    html.append('>').append(text(fact.text())).append("</dd></div>\n");
                }
                html.append("</dl>\n");
            }
            links(detail);
            html.append("</div>\n");
        }
        html.append("</template>\n");
    }

    private void part(String name, String language, String said) {
        if (!said.isEmpty()) {
            html.append("<p class=\"").append(name).append('"').append(language).append('>');
            html.append(text(said)).append("</p>\n");
        }
    }

    private void links(HtmlPictures.Detail detail) {
        if (detail.pictures().isEmpty()) {
            return;
        }
        html.append("<p class=\"also\">")
                .append(text(words.text("page.pictures.of")))
                .append("</p>\n<ul>\n");
        for (String id : detail.pictures()) {
            html.append("<li><a href=\"#").append(anchor(id)).append("\">");
            html.append(text(titles.get(id))).append("</a></li>\n");
        }
        html.append("</ul>\n");
    }

    private static String anchor(String id) {
        return "picture." + XmlText.escaped(id, true);
    }

    private static String text(String said) {
        return HtmlBlocks.text(said);
    }

    private static String address(String file) {
        try {
            return XmlText.escaped(new URI(null, null, file, null).toASCIIString(), true);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("'" + file + "' is no relative file of a page", e);
        }
    }
}
