package org.servicescape.ui.explorer;

import java.net.MalformedURLException;
import java.net.URL;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ComposedImage;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.servicescape.model.Element;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.ui.icons.Icon;

/** How things are called in the explorer: elements by their name, the rest as EMF Edit's item providers say. */
final class ModelLabels extends LabelProvider {
    private final AdapterFactory itemProviders;
    private final LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());

    ModelLabels(AdapterFactory itemProviders) {
        this.itemProviders = itemProviders;
    }

    @Override
    public String getText(Object thing) {
        if (thing instanceof Chapter chapter) {
            return chapter.title();
        }
        if (thing instanceof ViewOf picture) {
            return picture.title();
        }
        if (thing instanceof Element element && !isBlank(element.getName())) {
            return element.getName();
        }
        if (thing instanceof EObject part && isOnlyOneOfItsKind(part)) {
            return Headings.of(part.eContainingFeature());
        }
        IItemLabelProvider labels = labels(thing);
        return labels == null ? super.getText(thing) : labels.getText(thing);
    }

    @Override
    public Image getImage(Object thing) {
        if (thing instanceof Chapter) {
            return images.create(Icon.CHAPTER.descriptor());
        }
        if (thing instanceof ViewOf picture) {
            return images.create(Icon.ofPicture(picture.id()).descriptor());
        }
        IItemLabelProvider labels = labels(thing);
        ImageDescriptor descriptor = labels == null ? null : descriptor(labels.getImage(thing));
        return descriptor == null ? null : images.create(descriptor);
    }

    @Override
    public void dispose() {
        images.dispose();
        super.dispose();
    }

    private IItemLabelProvider labels(Object thing) {
        return itemProviders.adapt(thing, IItemLabelProvider.class) instanceof IItemLabelProvider labels
                ? labels
                : null;
    }

    /** EMF Edit names an image by its address, or by several that lie over one another, of which the first will do. */
    private static ImageDescriptor descriptor(Object image) {
        if (image instanceof URL url) {
            return ImageDescriptor.createFromURL(url);
        }
        if (image instanceof URI uri) {
            return ImageDescriptor.createFromURLSupplier(true, () -> url(uri));
        }
        return image instanceof ComposedImage composed && !composed.getImages().isEmpty()
                ? descriptor(composed.getImages().get(0))
                : null;
    }

    private static URL url(URI uri) {
        try {
            return new URL(uri.toString());
        } catch (MalformedURLException notAnAddress) {
            return null;
        }
    }

    private static boolean isOnlyOneOfItsKind(EObject part) {
        return part.eContainingFeature() != null && !part.eContainingFeature().isMany();
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
