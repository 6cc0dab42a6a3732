package org.servicescape.scene;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.views.ViewKind;

/** A kind of picture of a project: which ones there are, and how each is drawn. Reads the model, never changes it. */
public interface View {
    /** What saved views of this kind are called in a project file. */
    ViewKind kind();

    /** The pictures of this kind that the project has, in model order. */
    List<ViewOf> in(Project project);

    /**
     * Draws one of them.
     *
     * @param view one of those that {@link #in} listed for this project, or a saved view with the subject of one of them
     * @param overlay findings to mark
     * @param language language of the words that the picture adds; English where it has none in that language
     * @return the sheets in order, at least one; the first has the view's id, the next {@code id-2} and so on
     */
    List<Scene> draw(Project project, ViewOf view, Overlay overlay, Locale language);

    /**
     * A picture that a project has.
     *
     * @param id stable id such as {@code blueprint-first-visit}; also the id of its first sheet
     * @param title what it shows
     * @param subject id of the element that it is a picture of; empty when it is one of the whole project
     * @param choices rows, filters and order, where somebody saved the picture
     */
    record ViewOf(String id, String title, String subject, Choices choices) {
        /** A picture as it is by itself. */
        public ViewOf(String id, String title, String subject) {
            this(id, title, subject, Choices.NONE);
        }

        /**
         * The one of some elements that it is a picture of.
         *
         * @param kind what they are called, for the message
         * @throws IllegalArgumentException when it is a picture of none of them
         */
        public <E extends Element> E among(Collection<E> elements, String kind) {
            return elements.stream()
                    .filter(element -> subject.equals(element.getId()))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException("the project has no " + kind + " '" + subject + "'"));
        }
    }
}
