package org.servicescape.ui.session;

import java.util.List;
import org.servicescape.scene.Scene;

/** Waits for a picture; is answered once, on the window's thread, unless the project has changed meanwhile. */
public interface PictureReceiver {
    /** The sheets in order. */
    void drawn(List<Scene> sheets);

    /** There is no picture, and why. */
    void undrawable(String reason);
}
