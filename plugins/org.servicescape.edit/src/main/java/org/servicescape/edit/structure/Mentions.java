package org.servicescape.edit.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Project;

/** Who refers to what. Takes time with the size of the project. */
final class Mentions {
    private Mentions() {}

    /** All references from outside the elements (with all that they contain) to them, in the order of the project. */
    static List<Setting> of(Project project, Collection<? extends EObject> elements) {
        Set<EObject> within = within(elements);
        List<Setting> mentions = new ArrayList<>();
        EcoreUtil.UsageCrossReferencer.findAll(within, project).values().forEach(settings -> settings.stream()
                .filter(setting -> !within.contains(setting.getEObject()))
                .filter(setting -> !((EReference) setting.getEStructuralFeature()).isContainment())
                .forEach(mentions::add));
        return mentions;
    }

    /** The elements and all that they contain. */
    static Set<EObject> within(Collection<? extends EObject> elements) {
        Set<EObject> within = new LinkedHashSet<>();
        for (EObject element : elements) {
            within.add(element);
            TreeIterator<EObject> parts = element.eAllContents();
            while (parts.hasNext()) {
                within.add(parts.next());
            }
        }
        return within;
    }

    /** Those of the elements that no other of them contains, each once, in order. */
    static List<EObject> outermost(Collection<? extends EObject> elements) {
        Set<EObject> all = new LinkedHashSet<>(elements);
        return all.stream().filter(element -> !isWithin(element, all)).toList();
    }

    private static boolean isWithin(EObject element, Set<EObject> others) {
        EObject container = element.eContainer();
        while (container != null && !others.contains(container)) {
            container = container.eContainer();
        }
        return container != null;
    }
}
