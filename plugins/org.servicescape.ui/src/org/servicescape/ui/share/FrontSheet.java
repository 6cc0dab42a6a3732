package org.servicescape.ui.share;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.ui.IWorkbenchPage;
import org.servicescape.scene.Scene;
import org.servicescape.ui.present.SlidesView;
import org.servicescape.ui.sheet.SheetCanvas;
import org.servicescape.ui.sheet.SheetEditor;

/**
 * What other programs are given of the picture in front.
 *
 * @param sheets all sheets of the picture, at least one
 * @param index of the sheet that is seen in the middle of its editor
 * @param picture id of the picture; empty for a slide
 */
record FrontSheet(List<Scene> sheets, int index, Optional<String> picture) {
    /** Of the editor in front; empty where it shows no picture, or has not drawn it yet. */
    static Optional<FrontSheet> of(IWorkbenchPage page) {
        if (page == null) {
            return Optional.empty();
        }
        if (page.getActivePart() instanceof SlidesView slides) {
            return slides.show().canvas().slide().map(slide -> new FrontSheet(List.of(slide), 0, Optional.empty()));
        }
        return page.getActiveEditor() instanceof SheetEditor sheet
                ? of(sheet.canvas())
                        .map(front -> new FrontSheet(
                                front.sheets(),
                                front.index(),
                                Optional.of(sheet.picture().id())))
                : Optional.empty();
    }

    /** Of a canvas. */
    static Optional<FrontSheet> of(SheetCanvas canvas) {
        if (canvas.sheets().isEmpty()) {
            return Optional.empty();
        }
        Rectangle area = canvas.getClientArea();
        int index = canvas.pointed(area.width / 2, area.height / 2, 0).sheet();
        return Optional.of(new FrontSheet(canvas.sheets(), index, Optional.empty()));
    }

    /** The sheet that is seen. */
    Scene seen() {
        return sheets.get(index);
    }
}
