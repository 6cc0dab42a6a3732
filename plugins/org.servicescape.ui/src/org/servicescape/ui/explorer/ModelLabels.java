package org.servicescape.ui.explorer;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Image;
import org.servicescape.model.Element;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.ui.icons.ElementIcons;
import org.servicescape.ui.icons.Icon;
import org.servicescape.ui.marks.MarkedIcon;
import org.servicescape.ui.marks.Marks;
import org.servicescape.ui.text.Headings;
import org.servicescape.ui.text.Names;

/**
 * How things are called in the explorer: what {@link Names} says, and an icon for the kind. An element that breaks a
 * rule, or that was not understood in the file, is marked, and so is everything that contains it.
 */
final class ModelLabels extends ColumnLabelProvider {
    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
    private Marks marks = Marks.NONE;

    /** Marks these elements from now on. */
    void mark(Marks broken) {
        marks = broken;
    }

    @Override
    public String getText(Object thing) {
        if (thing instanceof Chapter chapter) {
            return chapter.title();
        }
        if (thing instanceof ViewOf picture) {
            return picture.title();
        }
        return thing instanceof EObject element ? Names.of(element) : super.getText(thing);
    }

    @Override
    public Image getImage(Object thing) {
        return images.create(
                new MarkedIcon(icon(thing), mark(thing).map(mark -> mark.icon().descriptor())));
    }

    /** The kind of the element and its id where it has one, then what is wrong with it. */
    @Override
    public String getToolTipText(Object thing) {
        if (!(thing instanceof Element element)) {
            return thing instanceof EObject part ? Headings.of(part.eClass()) : null;
        }
        return Stream.concat(Stream.of(Names.kindAndId(element)), marks.headlines(element).stream())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }

    private static ImageDescriptor icon(Object thing) {
        if (thing instanceof Chapter chapter) {
            return chapter.icon().descriptor();
        }
        if (thing instanceof ViewOf picture) {
            return Icon.ofPicture(picture.id()).descriptor();
        }
        return thing instanceof EObject element ? ElementIcons.of(element) : Icon.CHAPTER.descriptor();
    }

    private Optional<Marks.Mark> mark(Object thing) {
        if (thing instanceof Chapter chapter) {
            return chapter.children().stream()
                    .flatMap(child -> mark(child).stream())
                    .reduce(Marks::worse);
        }
        return thing instanceof EObject element ? marks.on(element) : Optional.empty();
    }
}
