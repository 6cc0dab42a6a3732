package org.servicescape.ui.sheet;

import java.io.IOException;
import java.net.URL;
import java.util.List;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.servicescape.scene.TextSize;

/**
 * Inter, regular and bold, in one large size that is scaled down: so the widths are those of the scene at every zoom.
 *
 * <p>Windows and macOS load the font files from the scene's bundle. GTK does not load fonts that way: there the start
 * script names our font folder to fontconfig, and without it the next font that GTK knows stands in.
 */
final class SceneFonts {
    private static final String FAMILY = "Inter";
    private static final int POINTS = 48;
    private static final String FOLDER = "org/servicescape/scene/fonts/";

    private final Font regular;
    private final Font bold;
    private final double pixels;

    SceneFonts(Display display) {
        load(display);
        regular = new Font(display, FAMILY, POINTS, SWT.NORMAL);
        bold = new Font(display, FAMILY, POINTS, SWT.BOLD);
        pixels = POINTS * display.getDPI().y / 72.0;
    }

    Font font(boolean heavy) {
        return heavy ? bold : regular;
    }

    /** How much the font is to be scaled for a text size. */
    double scale(TextSize size) {
        return size.pixels() / pixels;
    }

    void dispose() {
        regular.dispose();
        bold.dispose();
    }

    private static void load(Display display) {
        Bundle scene = Platform.getBundle("org.servicescape.scene");
        if (scene == null) {
            return;
        }
        for (String file : List.of("Inter-Regular.otf", "Inter-Bold.otf")) {
            URL entry = scene.getEntry(FOLDER + file);
            if (entry != null) {
                try {
                    display.loadFont(FileLocator.toFileURL(entry).getPath());
                } catch (IOException unreadable) {
                    Platform.getLog(SceneFonts.class).error(file, unreadable);
                }
            }
        }
    }
}
