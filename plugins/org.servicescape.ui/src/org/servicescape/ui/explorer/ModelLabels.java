package org.servicescape.ui.explorer;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.model.Element;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.ui.icons.ElementIcons;
import org.servicescape.ui.icons.Icon;
import org.servicescape.ui.text.Messages;

/**
 * How things are called in the explorer: elements by their name, the rest as EMF Edit's item providers say. An element
 * that breaks a rule is marked, and so is everything that contains it.
 */
final class ModelLabels extends ColumnLabelProvider {
    /** Notes can be long; a line of a tree is not. */
    private static final int LONGEST = 80;

    private final AdapterFactory itemProviders;
    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
    private Marks marks = Marks.NONE;

    ModelLabels(AdapterFactory itemProviders) {
        this.itemProviders = itemProviders;
    }

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
        return thing instanceof EObject element ? oneLine(name(element)) : super.getText(thing);
    }

    @Override
    public Image getImage(Object thing) {
        return images.create(new MarkedIcon(icon(thing), mark(thing).map(ModelLabels::drawn)));
    }

    /** The kind of the element and its id, then what is wrong with it. */
    @Override
    public String getToolTipText(Object thing) {
        if (!(thing instanceof Element element)) {
            return null;
        }
        return Stream.concat(Stream.of(kindAndId(element)), marks.headlines(element).stream())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }

    private String name(EObject thing) {
        if (thing instanceof Element element) {
            return isBlank(element.getName())
                    ? between(element).orElseGet(() -> kindAndId(element))
                    : element.getName();
        }
        if (thing.eContainingFeature() != null && !thing.eContainingFeature().isMany()) {
            return Headings.of(thing.eContainingFeature());
        }
        return itemProviders.adapt(thing, IItemLabelProvider.class) instanceof IItemLabelProvider labels
                ? labels.getText(thing)
                : Headings.of(thing.eClass());
    }

    /** What joins two elements is told by their names when it has none itself. */
    private static Optional<String> between(EObject joining) {
        return end(joining, "from")
                .flatMap(from -> end(joining, "to").map(to -> NLS.bind(Messages.explorerBetween, from, to)));
    }

    private static Optional<String> end(EObject joining, String name) {
        EStructuralFeature feature = joining.eClass().getEStructuralFeature(name);
        boolean single = feature instanceof EReference && !feature.isMany();
        return single && joining.eGet(feature) instanceof Element end && !isBlank(end.getName())
                ? Optional.of(end.getName())
                : Optional.empty();
    }

    private static String kindAndId(Element element) {
        return NLS.bind(Messages.explorerKindAndId, Headings.of(element.eClass()), element.getId());
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

    private Optional<Severity> mark(Object thing) {
        if (thing instanceof Chapter chapter) {
            return chapter.children().stream()
                    .flatMap(child -> mark(child).stream())
                    .reduce(Marks::worse);
        }
        return thing instanceof EObject element ? marks.on(element) : Optional.empty();
    }

    private static ImageDescriptor drawn(Severity severity) {
        return (severity == Severity.ERROR ? Icon.MARK_ERROR : Icon.MARK_WARNING).descriptor();
    }

    private static String oneLine(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, end < 1 ? LONGEST : end) + "…";
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
