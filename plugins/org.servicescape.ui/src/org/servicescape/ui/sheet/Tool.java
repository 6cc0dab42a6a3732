package org.servicescape.ui.sheet;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;

/** What the pointer does with a picture while it is chosen. What a tool leaves undone, selecting does. */
public interface Tool {
    /**
     * The button was pressed and the pointer has moved a little: takes hold of what was there.
     *
     * @param from where the button was pressed
     */
    default Optional<Drag> grab(Pointed from) {
        return Optional.empty();
    }

    /** The button was pressed and released in one place; false where that shall select. */
    default boolean click(Pointed at) {
        return false;
    }

    /** The same twice; false where that shall write the words of what is there. */
    default boolean clickTwice(Pointed at) {
        return false;
    }

    /** The pointer, such as {@link SWT#CURSOR_CROSS}, while no button is pressed. */
    default int cursor(Pointed at) {
        return SWT.CURSOR_ARROW;
    }

    /**
     * Paints what a click would do where the pointer is, while no button is pressed; the transform of its sheet is set,
     * lines are in its pixels.
     */
    default void paint(GC gc, Pointed at, double zoom) {}

    /** Selects and changes nothing. */
    Tool SELECT = new Tool() {};
}
