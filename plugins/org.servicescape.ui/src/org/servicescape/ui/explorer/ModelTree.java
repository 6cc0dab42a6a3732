package org.servicescape.ui.explorer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.servicescape.edit.structure.Holder;
import org.servicescape.model.Project;
import org.servicescape.model.views.ViewKind;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.scene.words.Words;
import org.servicescape.ui.icons.Icon;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.text.Headings;
import org.servicescape.ui.text.Messages;

/**
 * What stands under what in the explorer: the containment that EMF Edit's item providers tell, with a heading over
 * each kind where an element contains several kinds, and the pictures first. The input is an {@link OpenProject}.
 */
final class ModelTree implements ITreeContentProvider {
    private static final Object[] NOTHING = {};
    private OpenProject input;

    @Override
    public void inputChanged(Viewer viewer, Object before, Object now) {
        input = now instanceof OpenProject opened ? opened : null;
    }

    @Override
    public Object[] getElements(Object root) {
        return root instanceof OpenProject opened ? new Object[] {opened.project()} : NOTHING;
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
        if (element instanceof Project project && !input.pictures().isEmpty()) {
            children.add(pictures(project));
        }
        Map<EStructuralFeature, List<EObject>> kinds = kinds(element);
        kinds.forEach((feature, elements) -> {
            if (isUnderHeading(feature, kinds)) {
                children.add(chapter(element, feature));
            } else {
                children.addAll(elements);
            }
        });
        return children.toArray();
    }

    @Override
    public Object getParent(Object child) {
        if (child instanceof Chapter chapter) {
            return chapter.parent();
        }
        if (child instanceof ViewOf picture) {
            return parent(picture);
        }
        EObject container = child instanceof EObject element ? element.eContainer() : null;
        if (container == null) {
            return null;
        }
        EStructuralFeature feature = ((EObject) child).eContainingFeature();
        return isUnderHeading(feature, kinds(container)) ? chapter(container, feature) : container;
    }

    @Override
    public boolean hasChildren(Object parent) {
        return getChildren(parent).length > 0;
    }

    private Chapter pictures(Project project) {
        return new Chapter(project, Messages.explorerPictures, Icon.PICTURE, this::kindsOfPictures);
    }

    /** A heading for each kind of which there are several pictures, the others as they are. */
    private List<Object> kindsOfPictures() {
        List<Object> children = new ArrayList<>();
        input.picturesByKind()
                .forEach((kind, views) -> children.add(views.size() == 1 ? views.get(0) : pictures(kind, views)));
        return children;
    }

    private Chapter pictures(ViewKind kind, List<ViewOf> views) {
        return new Chapter(
                pictures(input.project()),
                Words.in(Locale.getDefault()).text("page.kind." + kind.getLiteral()),
                Icon.ofPicture(views.get(0).id()),
                () -> input.picturesByKind().getOrDefault(kind, List.of()));
    }

    private Chapter parent(ViewOf picture) {
        return input.picturesByKind().entrySet().stream()
                .filter(kind -> kind.getValue().size() > 1 && kind.getValue().contains(picture))
                .findFirst()
                .map(kind -> pictures(kind.getKey(), kind.getValue()))
                .orElseGet(() -> pictures(input.project()));
    }

    private Chapter chapter(EObject owner, EStructuralFeature feature) {
        return new Chapter(
                owner,
                Headings.of(feature),
                Icon.CHAPTER,
                Optional.of(new Holder(owner, List.of((EReference) feature))),
                () -> kinds(owner).getOrDefault(feature, List.of()));
    }

    private static boolean isUnderHeading(EStructuralFeature feature, Map<EStructuralFeature, ?> kinds) {
        return feature.isMany() && kinds.size() > 1;
    }

    private Map<EStructuralFeature, List<EObject>> kinds(EObject element) {
        Map<EStructuralFeature, List<EObject>> kinds = new LinkedHashMap<>();
        for (Object child : childrenOf(element)) {
            if (child instanceof EObject contained) {
                kinds.computeIfAbsent(contained.eContainingFeature(), feature -> new ArrayList<>())
                        .add(contained);
            }
        }
        return kinds;
    }

    private Collection<?> childrenOf(EObject element) {
        Object provider = input.editor().itemProviders().adapt(element, ITreeItemContentProvider.class);
        return provider instanceof ITreeItemContentProvider content ? content.getChildren(element) : List.of();
    }
}
