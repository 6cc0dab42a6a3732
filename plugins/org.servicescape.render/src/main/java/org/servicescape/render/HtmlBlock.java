package org.servicescape.render;

import java.util.List;
import java.util.Locale;

/** A piece of text on a page, with what it means and not how it looks. */
public sealed interface HtmlBlock {
    /**
     * A heading with what belongs to it; headings go one level deeper with each group in another.
     *
     * @param title the heading
     * @param blocks what stands below it
     */
    record Group(String title, List<? extends HtmlBlock> blocks) implements HtmlBlock {
        /** Copies the list. */
        public Group {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * A block whose words are in another language than the page, so that it is read aloud as it should be. Of a group these
     * are the words of the heading, of a fact the text, of a table all but the caption and the heads of columns.
     *
     * @param language the language
     * @param block what is in it
     */
    record Foreign(Locale language, HtmlBlock block) implements HtmlBlock {}

    /**
     * A block that speaks of elements that pictures show, so that the page can lead there and back.
     *
     * @param mark number of its mark in pictures; 0 when it has none
     * @param name what marks of it are named after in pictures
     * @param elements ids of the elements
     * @param block what is said
     */
    record Shown(int mark, String name, List<String> elements, HtmlBlock block) implements HtmlBlock {
        /** Copies the list. */
        public Shown {
            elements = List.copyOf(elements);
        }
    }

    /** A paragraph. */
    record Paragraph(String text) implements HtmlBlock {}

    /** A paragraph in the second row: sources, conditions. */
    record Remark(String text) implements HtmlBlock {}

    /**
     * A short word and what it stands for.
     *
     * @param term the word
     * @param text what it stands for
     */
    record Fact(String term, String text) implements HtmlBlock {}

    /**
     * A list.
     *
     * @param ordered true when the order matters, so that the items are numbered
     * @param items one sentence each
     */
    record Items(boolean ordered, List<String> items) implements HtmlBlock {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * A table.
     *
     * @param caption what it shows
     * @param columns titles of the columns
     * @param rows as many cells each as there are columns; the first is the head of its row
     */
    record Table(String caption, List<String> columns, List<List<String>> rows) implements HtmlBlock {
        /** Copies the lists. */
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** Groups that are to be compared, next to each other where there is room. */
    record SideBySide(List<? extends HtmlBlock> groups) implements HtmlBlock {
        /** Copies the list. */
        public SideBySide {
            groups = List.copyOf(groups);
        }
    }
}
