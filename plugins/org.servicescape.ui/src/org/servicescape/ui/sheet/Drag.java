package org.servicescape.ui.sheet;

import java.util.Optional;
import org.eclipse.swt.graphics.GC;

/** Something that is being dragged over a picture, from the first movement until the button is released or Escape pressed. */
public interface Drag {
    /** The pointer has moved: what it would do here is shown, and nothing is changed. */
    void to(Pointed at);

    /** The button was released: the edit is made, as one step of undo. */
    void drop(Pointed at);

    /** Escape was pressed: nothing is changed. */
    default void cancel() {}

    /** Paints over the picture what would come of it; the transform of the sheet is set, lines are in its pixels. */
    void paint(GC gc, int sheet, double zoom);

    /** One short sentence that stands beside the pointer: a measure, an opinion, or why it cannot be dropped here. */
    default Optional<String> hint() {
        return Optional.empty();
    }
}
