package org.servicescape.ui.sheet;

import java.util.Optional;

/**
 * What somebody sees of a picture.
 *
 * @param zoom pixels of the screen for one of the picture
 * @param across pixels of the screen that are scrolled past to the left
 * @param along pixels of the screen that are scrolled past above
 */
public record Sight(double zoom, int across, int along) {
    /** What is seen now; nothing while there is no picture. */
    public static Optional<Sight> of(SheetCanvas canvas) {
        return canvas.sheets().isEmpty()
                ? Optional.empty()
                : Optional.of(new Sight(
                        canvas.zoom(),
                        canvas.getHorizontalBar().getSelection(),
                        canvas.getVerticalBar().getSelection()));
    }

    /** Shows the picture so again. */
    void restore(SheetCanvas canvas) {
        canvas.zoomBy(zoom / canvas.zoom());
        canvas.getHorizontalBar().setSelection(across);
        canvas.getVerticalBar().setSelection(along);
        canvas.redraw();
    }
}
