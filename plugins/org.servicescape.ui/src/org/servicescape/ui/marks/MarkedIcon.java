package org.servicescape.ui.marks;

import java.util.Optional;
import org.eclipse.jface.resource.CompositeImageDescriptor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Point;

/**
 * An icon with room at its lower right corner for the mark of a finding. The room is there with and without a mark,
 * because a tree scales all images to the size of its first.
 */
public final class MarkedIcon extends CompositeImageDescriptor {
    private static final Point SIZE = new Point(23, 16);
    private static final Point MARK_AT = new Point(11, 5);

    private final ImageDescriptor icon;
    private final Optional<ImageDescriptor> mark;

    /** An icon, with a mark or with the room for one. */
    public MarkedIcon(ImageDescriptor icon, Optional<ImageDescriptor> mark) {
        this.icon = icon;
        this.mark = mark;
    }

    @Override
    protected void drawCompositeImage(int width, int height) {
        drawImage(createCachedImageDataProvider(icon), 0, 0);
        mark.ifPresent(drawn -> drawImage(createCachedImageDataProvider(drawn), MARK_AT.x, MARK_AT.y));
    }

    @Override
    protected Point getSize() {
        return SIZE;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MarkedIcon same && icon.equals(same.icon) && mark.equals(same.mark);
    }

    @Override
    public int hashCode() {
        return 31 * icon.hashCode() + mark.hashCode();
    }
}
