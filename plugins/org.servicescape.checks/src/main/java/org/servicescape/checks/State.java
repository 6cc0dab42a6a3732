package org.servicescape.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.checks.words.Say;
import org.servicescape.graph.Premises;
import org.servicescape.model.Element;
import org.servicescape.model.Project;

/** One state of a project while it is checked: its graphs and names are made once, when the first rule needs them. */
final class State {
    final Project project;
    final List<RulePack> packs;
    private final List<Premises> before;
    private List<Premises> premises;
    private Map<String, Element> known;

    /** The premises of an earlier state lend what has not changed. */
    State(Project project, List<RulePack> packs, List<Premises> before) {
        this.before = before;
        this.project = project;
        this.packs = packs;
    }

    /** Made on the thread that asks first, which is to be the one that made the state. */
    List<Premises> premises() {
        if (premises == null) {
            premises = Premises.of(project, before);
        }
        return premises;
    }

    /** The premises that the next state may borrow from. */
    List<Premises> lent() {
        return premises == null ? before : premises;
    }

    /** The name of the element with the id. Most ids are those of places; the whole project is walked for others only. */
    Object name(String id) {
        if (known == null) {
            known = new HashMap<>();
            premises().forEach(each -> each.places().forEach(place -> known.put(place.getId(), place)));
        }
        if (!known.containsKey(id)) {
            for (TreeIterator<EObject> all = project.eAllContents(); all.hasNext(); ) {
                if (all.next() instanceof Element element) {
                    known.put(element.getId(), element);
                }
            }
        }
        Element element = known.get(id);
        return element == null ? id : Say.name(element);
    }
}
