package org.servicescape.ui.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.ui.RunningWorkbench;

/** The window writes in the font that the scenes are measured in, so that a text is as wide as its box expects. */
@ExtendWith(RunningWorkbench.class)
final class SceneFontsTest {
    private static final String TEXT = "Äitiys- ja lastenneuvola, 12 m²";
    private static final double TOLERANCE = 0.02;

    @Test
    void textsAreAsWideAsTheSceneMeasuresThem() {
        for (boolean bold : new boolean[] {false, true}) {
            double measured = TextMeasure.widthInInter(TEXT, TextSize.S, bold);
            double written = RunningWorkbench.ask(() -> written(bold));
            assertEquals(1, written / measured, TOLERANCE, bold ? "bold" : "regular");
        }
    }

    private static double written(boolean bold) {
        SceneFonts fonts = new SceneFonts(Display.getCurrent());
        GC gc = new GC(Display.getCurrent());
        try {
            gc.setFont(fonts.font(bold));
            return gc.stringExtent(TEXT).x * fonts.scale(TextSize.S);
        } finally {
            gc.dispose();
            fonts.dispose();
        }
    }
}
