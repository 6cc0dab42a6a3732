package org.servicescape.render;

import java.util.List;

/** Writes blocks as HTML. */
final class HtmlBlocks {
    private static final int DEEPEST = 6;

    private final StringBuilder html;
    private final boolean linked;
    private int tables;
    private String language = "";

    /** Blocks of a page; linked when marks in its pictures lead to its findings. */
    HtmlBlocks(StringBuilder html, boolean linked) {
        this.html = html;
        this.linked = linked;
    }

    /** Writes the blocks below a heading of the level. */
    void write(List<? extends HtmlBlock> blocks, int level) {
        blocks.forEach(block -> write(block, level));
    }

    private void write(HtmlBlock block, int level) {
        if (block instanceof HtmlBlock.Foreign foreign) {
            language = " lang=\"" + foreign.language().toLanguageTag() + "\"";
            write(foreign.block(), level);
            language = "";
        } else if (block instanceof HtmlBlock.Shown shown) {
            html.append("<div class=\"shown\"");
            if (linked && shown.mark() > 0) {
                html.append(" id=\"")
                        .append(HtmlPictures.Detail.mark(shown.mark()))
                        .append('"');
            }
            html.append(" data-mark=\"").append(shown.mark());
            html.append("\" data-name=\"").append(XmlText.escaped(SvgDocument.id(shown.name()), true));
            html.append("\" data-elements=\"")
                    .append(XmlText.escaped(String.join(" ", shown.elements()), true))
                    .append("\">\n");
            if (linked && shown.mark() > 0) {
                html.append("<span class=\"mark\">").append(shown.mark()).append("</span>\n");
            }
            write(shown.block(), level);
            html.append("</div>\n");
        } else if (block instanceof HtmlBlock.Group group) {
            group(group, level);
        } else if (block instanceof HtmlBlock.Paragraph paragraph) {
            element("p", language, paragraph.text());
        } else if (block instanceof HtmlBlock.Remark remark) {
            element("p", " class=\"aid\"" + language, remark.text());
        } else if (block instanceof HtmlBlock.Fact fact) {
            html.append("<p><strong>").append(text(fact.term())).append("</strong> ");
            html.append(language.isEmpty() ? "" : "<span" + language + ">").append(text(fact.text()));
            html.append(language.isEmpty() ? "" : "</span>").append("</p>\n");
        } else if (block instanceof HtmlBlock.Items items) {
            String list = items.ordered() ? "ol" : "ul";
            html.append('<').append(list).append(language).append(">\n");
            items.items().forEach(item -> element("li", "", item));
            html.append("</").append(list).append(">\n");
        } else if (block instanceof HtmlBlock.Table table) {
            table(table);
        } else if (block instanceof HtmlBlock.SideBySide sides) {
            html.append("<div class=\"sides\">\n");
            write(sides.groups(), level);
            html.append("</div>\n");
        }
    }

    private void group(HtmlBlock.Group group, int level) {
        int own = Math.min(level + 1, DEEPEST);
        html.append("<section>\n");
        element("h" + own, language, group.title());
        language = "";
        write(group.blocks(), own);
        html.append("</section>\n");
    }

    private void table(HtmlBlock.Table table) {
        String caption = "table-" + ++tables;
        html.append("<div class=\"wide\" role=\"group\" aria-labelledby=\"").append(caption);
        html.append("\" tabindex=\"0\">\n<table>\n");
        element("caption", " id=\"" + caption + "\"", table.caption());
        html.append("<thead>\n<tr>");
        table.columns()
                .forEach(column ->
                        html.append("<th scope=\"col\">").append(text(column)).append("</th>"));
        html.append("</tr>\n</thead>\n<tbody").append(language).append(">\n");
        for (List<String> row : table.rows()) {
            html.append("<tr><th scope=\"row\">").append(text(row.get(0))).append("</th>");
            row.subList(1, row.size())
                    .forEach(cell -> html.append("<td>").append(text(cell)).append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n</div>\n");
    }

    private void element(String name, String attributes, String words) {
        html.append('<').append(name).append(attributes).append('>').append(text(words));
        html.append("</").append(name).append(">\n");
    }

    static String text(String words) {
        return XmlText.escaped(words, false);
    }
}
