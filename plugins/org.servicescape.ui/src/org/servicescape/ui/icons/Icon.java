package org.servicescape.ui.icons;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The window's own icons; drawn as SVG, so that they are sharp on every screen. */
public enum Icon {
    BLUEPRINT,
    CALENDAR,
    CHAPTER,
    COUNTER,
    DOING,
    DOOR,
    DRAG_OUT,
    ERROR,
    GLAZING,
    INFO,
    JOURNEY,
    LIFT,
    MARK_ERROR,
    MARK_PROBLEM,
    MARK_WARNING,
    MEASURE,
    OPEN,
    OPENING,
    OPPORTUNITY,
    PAIN_POINT,
    PICTURE,
    PLAN,
    PRESENT,
    PROBLEM,
    PROPERTIES,
    REDO,
    SAVE,
    SCALE,
    SELECT,
    STAIR,
    TRUTH,
    TABLE,
    UNDO,
    WARNING,
    ZOOM_FIT,
    ZOOM_IN,
    ZOOM_OUT;

    private static final String BUNDLE = "org.servicescape.ui";
    private static final Map<String, Optional<ImageDescriptor>> DRAWN = new ConcurrentHashMap<>();

    /** How to make the image. */
    public ImageDescriptor descriptor() {
        return drawn(name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** The icon of a kind of picture, told by the beginning of the picture's id. */
    public static Icon ofPicture(String id) {
        if (id.startsWith("blueprint-")) {
            return BLUEPRINT;
        }
        if (id.startsWith("journey-")) {
            return JOURNEY;
        }
        return id.startsWith("plan-") ? PLAN : PICTURE;
    }

    /** The drawing with the name, below the folder of icons and without its extension. */
    static Optional<ImageDescriptor> drawn(String name) {
        return DRAWN.computeIfAbsent(
                name, known -> ResourceLocator.imageDescriptorFromBundle(BUNDLE, "icons/" + known + ".svg"));
    }
}
