package org.servicescape.scene.journey;

import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.moments.Band;
import org.servicescape.scene.moments.Columns;

/** Says that nothing is known, in place of a row of which nothing is known. */
record SilentBand(Columns<?> columns, String name, String sentence) implements Band {
    @Override
    public double height() {
        return Band.headerHeight(name, sentence, width()) + 4;
    }

    @Override
    public List<SceneNode> draw(double top) {
        return Band.header(columns, top, name, Look.INK, sentence, width());
    }

    private double width() {
        return columns.headerText();
    }
}
