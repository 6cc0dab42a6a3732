package org.servicescape.ui.icons;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** The window's own icons; drawn as SVG, so that they are sharp on every screen. */
public enum Icon {
    BLUEPRINT,
    CHAPTER,
    ERROR,
    INFO,
    PICTURE,
    PLAN,
    WARNING;

    private static final String BUNDLE = "org.servicescape.ui";

    /** How to make the image. */
    public ImageDescriptor descriptor() {
        String path = "icons/" + name().toLowerCase(Locale.ROOT) + ".svg";
        return ResourceLocator.imageDescriptorFromBundle(BUNDLE, path)
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** The icon of a kind of picture, told by the beginning of the picture's id. */
    public static Icon ofPicture(String id) {
        if (id.startsWith("blueprint-")) {
            return BLUEPRINT;
        }
        return id.startsWith("plan-") ? PLAN : PICTURE;
    }
}
