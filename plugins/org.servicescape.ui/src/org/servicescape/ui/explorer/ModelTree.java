package org.servicescape.ui.explorer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.servicescape.model.Project;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.text.Messages;

/**
 * What stands under what in the explorer: the containment that EMF Edit's item providers tell, with a heading over
 * each kind where an element contains several kinds, and the pictures first. The input is an {@link OpenProject}.
 */
final class ModelTree implements ITreeContentProvider {
    private static final Object[] NOTHING = {};
    private final AdapterFactory itemProviders;
    private OpenProject input;

    ModelTree(AdapterFactory itemProviders) {
        this.itemProviders = itemProviders;
    }

    @Override
    public Object[] getElements(Object root) {
        if (root instanceof OpenProject opened) {
            input = opened;
            return new Object[] {opened.project()};
        }
        return NOTHING;
    }

    @Override
    public Object[] getChildren(Object parent) {
        if (parent instanceof Chapter chapter) {
            return chapter.children().toArray();
        }
        if (!(parent instanceof EObject element)) {
            return NOTHING;
        }
        List<Object> children = new ArrayList<>();
        if (element instanceof Project && !input.pictures().isEmpty()) {
            children.add(new Chapter(element, Messages.explorerPictures, input.pictures()));
        }
        children.addAll(underHeadings(element));
        return children.toArray();
    }

    @Override
    public Object getParent(Object child) {
        return child instanceof Chapter chapter ? chapter.owner() : null;
    }

    @Override
    public boolean hasChildren(Object parent) {
        return getChildren(parent).length > 0;
    }

    private List<Object> underHeadings(EObject element) {
        Map<EStructuralFeature, List<Object>> kinds = new LinkedHashMap<>();
        for (Object child : childrenOf(element)) {
            if (child instanceof EObject contained) {
                kinds.computeIfAbsent(contained.eContainingFeature(), feature -> new ArrayList<>())
                        .add(contained);
            }
        }
        List<Object> result = new ArrayList<>();
        kinds.forEach((feature, children) -> {
            if (feature.isMany() && kinds.size() > 1) {
                result.add(new Chapter(element, Headings.of(feature), children));
            } else {
                result.addAll(children);
            }
        });
        return result;
    }

    private Collection<?> childrenOf(EObject element) {
        Object provider = itemProviders.adapt(element, ITreeItemContentProvider.class);
        return provider instanceof ITreeItemContentProvider content ? content.getChildren(element) : List.of();
    }
}
