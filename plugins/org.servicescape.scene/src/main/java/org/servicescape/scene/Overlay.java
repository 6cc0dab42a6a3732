package org.servicescape.scene;

import java.util.List;

/**
 * What comes to a picture without being part of the model: findings, as marks, what the graphs of its plans say, and
 * what is in the image files that it names.
 *
 * @param marks in the order in which they are numbered
 * @param analysis answers about the graphs of plans
 * @param images what is in image files
 */
public record Overlay(List<Mark> marks, Analysis analysis, Images images) {
    /** Nothing laid over. */
    public static final Overlay NONE = new Overlay(List.of());

    /** Copies the list. */
    public Overlay {
        marks = List.copyOf(marks);
    }

    /** Findings alone. */
    public Overlay(List<Mark> marks) {
        this(marks, Analysis.NONE);
    }

    /** Findings and answers, without images. */
    public Overlay(List<Mark> marks, Analysis analysis) {
        this(marks, analysis, Images.NONE);
    }

    /**
     * A finding as a picture needs it.
     *
     * @param id the finding's stable id
     * @param code short code of the rule, such as P8
     * @param error true when the finding is an error, false when it is a warning or less
     * @param headline a few words
     * @param message the whole sentence
     * @param subjects ids of the elements that it is about
     * @param witness ids of the path, door or sightline that shows it, in order, spaces and connections alternating
     */
    public record Mark(
            String id,
            String code,
            boolean error,
            String headline,
            String message,
            List<String> subjects,
            List<String> witness) {
        /** Copies the lists. */
        public Mark {
            subjects = List.copyOf(subjects);
            witness = List.copyOf(witness);
        }
    }
}
