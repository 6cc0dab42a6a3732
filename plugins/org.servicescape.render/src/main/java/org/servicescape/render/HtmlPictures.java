package org.servicescape.render;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.servicescape.scene.Scene;

/**
 * The pictures of a page, and what is to be known of what they show.
 *
 * @param kinds the pictures by kind, in order
 * @param details what is told of what the pictures show, when a reader asks
 * @param paper a file with all pictures to print, relative to the page, with forward slashes
 */
public record HtmlPictures(List<Kind> kinds, List<Detail> details, Optional<String> paper) {
    /** Copies the lists. */
    public HtmlPictures {
        kinds = List.copyOf(kinds);
        details = List.copyOf(details);
    }

    /**
     * Pictures of one kind.
     *
     * @param title what they are, such as Blueprints
     * @param pictures at least one
     */
    public record Kind(String title, List<Picture> pictures) {
        /** Copies the list. */
        public Kind {
            pictures = List.copyOf(pictures);
        }

        /** What one of its pictures is called where those of other kinds are named too. */
        String fullTitle(Picture picture) {
            return title.equals(picture.title()) ? title : title + ": " + picture.title();
        }
    }

    /**
     * One picture.
     *
     * @param title what it shows
     * @param sheets its sheets in order, at least one
     */
    public record Picture(String title, List<Sheet> sheets) {
        /** Copies the list. */
        public Picture {
            sheets = List.copyOf(sheets);
        }

        /** The id of its first sheet, by which links lead to it. */
        String id() {
            return sheets.get(0).scene().id();
        }
    }

    /**
     * One sheet of a picture.
     *
     * @param file its file, relative to the page, with forward slashes
     * @param scene what is on it, to stand in the page
     */
    public record Sheet(String file, Scene scene) {}

    /**
     * What is told of one thing that pictures show.
     *
     * @param of id of the element, or the mark of a finding: see {@link #mark}
     * @param name what it is called
     * @param kind what it is
     * @param facts what is worth knowing
     * @param pictures ids of first sheets of pictures that are about it
     * @param language of name, kind and texts of the facts, where it is not that of the page
     */
    public record Detail(
            String of,
            String name,
            String kind,
            List<HtmlBlock.Fact> facts,
            List<String> pictures,
            Optional<Locale> language) {
        /** Copies the lists. */
        public Detail {
            facts = List.copyOf(facts);
            pictures = List.copyOf(pictures);
        }

        /** What stands for the finding with this number. */
        public static String mark(int number) {
            return "finding." + number;
        }
    }

    /** How many pictures there are. */
    int count() {
        return kinds.stream().mapToInt(kind -> kind.pictures().size()).sum();
    }
}
