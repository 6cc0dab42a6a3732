package org.servicescape.store.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Project;
import org.servicescape.model.policy.Waiver;
import org.servicescape.store.Kinds;
import org.servicescape.store.table.TableReport.Removed;
import org.servicescape.store.table.TableReport.Unlinked;

/**
 * Removes elements from a project and says what goes with them. What must refer to a removed element, such as a door to its
 * room, is removed too, and a waiver that names it: with fewer subjects it would waive another finding. Other references to
 * it are taken out.
 */
final class Removal {
    private final Project project;
    private final Map<EObject, String> reasons = new LinkedHashMap<>();
    private final List<Removed> removed = new ArrayList<>();
    private final List<Unlinked> unlinked = new ArrayList<>();

    Removal(Project project) {
        this.project = project;
    }

    List<Removed> removed() {
        return List.copyOf(removed);
    }

    List<Unlinked> unlinked() {
        return List.copyOf(unlinked);
    }

    void remove(Collection<? extends EObject> elements) {
        elements.forEach(element -> reasons.put(element, ""));
        Map<EObject, Collection<Setting>> references = references();
        while (widen(references)) {
            references = references();
        }
        references.forEach((target, settings) -> settings.forEach(setting -> unlink(setting, target)));
        reasons.forEach((object, because) -> removed.add(new Removed(Labels.of(object), because)));
        reasons.keySet().forEach(EcoreUtil::remove);
    }

    /** References from what stays to what goes. */
    private Map<EObject, Collection<Setting>> references() {
        List<EObject> going = new ArrayList<>();
        for (EObject object : reasons.keySet()) {
            going.add(object);
            object.eAllContents().forEachRemaining(going::add);
        }
        Map<EObject, Collection<Setting>> found = EcoreUtil.UsageCrossReferencer.findAll(going, project);
        found.values().forEach(settings -> settings.removeIf(setting -> isGoing(setting.getEObject())));
        return found;
    }

    private boolean isGoing(EObject object) {
        for (EObject o = object; o != null; o = o.eContainer()) {
            if (reasons.containsKey(o)) {
                return true;
            }
        }
        return false;
    }

    /** Adds what cannot stay without what goes; false when there is no more. */
    private boolean widen(Map<EObject, Collection<Setting>> references) {
        int before = reasons.size();
        references.forEach((target, settings) -> settings.forEach(setting -> {
            EObject owner = setting.getEObject();
            if (setting.getEStructuralFeature().isRequired() || owner instanceof Waiver) {
                reasons.putIfAbsent(
                        owner, setting.getEStructuralFeature().getName() + " was " + Kinds.describe(target));
            }
        }));
        return reasons.size() > before;
    }

    private void unlink(Setting setting, EObject target) {
        EReference reference = (EReference) setting.getEStructuralFeature();
        EObject owner = setting.getEObject();
        unlinked.add(new Unlinked(Kinds.describe(owner), reference.getName(), EcoreUtil.getID(target)));
        if (reference.isMany()) {
            ((List<?>) owner.eGet(reference)).remove(target);
        } else {
            owner.eUnset(reference);
        }
    }
}
