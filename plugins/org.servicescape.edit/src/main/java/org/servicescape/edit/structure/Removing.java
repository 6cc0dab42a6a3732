package org.servicescape.edit.structure;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Refused;
import org.servicescape.model.Project;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.BlueprintPackage;
import org.servicescape.model.journey.JourneyMoment;

/**
 * Deletes elements, all that they contain, and all that cannot be without them: a room goes with its doors, a lane with its
 * actions and their flows. An action over several moments of which one goes becomes shorter. Mentions of what is gone are
 * taken away. Takes time with the size of the project and with how far the deletion spreads.
 */
public final class Removing implements Change {
    private final Project project;
    private final List<EObject> chosen;

    /** Deletes the elements. */
    public Removing(Project project, Collection<? extends EObject> elements) {
        this.project = project;
        this.chosen = Mentions.outermost(elements);
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException("nothing to delete");
        }
    }

    /** What goes too, because it cannot be without what somebody chose: the outermost elements, in order. */
    public List<EObject> alongWith() {
        return spread().stream().filter(element -> !chosen.contains(element)).toList();
    }

    @Override
    public String label() {
        return Labels.of(Message.COMMAND_DELETE, Message.COMMAND_DELETE_MANY, chosen);
    }

    @Override
    public void make(Project live) throws Refused {
        if (chosen.contains(live)) {
            throw new Refused(Message.REFUSED_THE_PROJECT);
        }
        List<EObject> gone = spread();
        Set<EObject> within = Mentions.within(gone);
        for (Setting mention : Mentions.of(live, gone)) {
            forget(mention, within);
        }
        gone.forEach(EcoreUtil::remove);
    }

    private List<EObject> spread() {
        Set<EObject> gone = new LinkedHashSet<>(chosen);
        boolean more = true;
        while (more) {
            Set<EObject> within = Mentions.within(gone);
            List<EObject> dependent = Mentions.of(project, gone).stream()
                    .filter(mention -> mention.getEStructuralFeature().isRequired())
                    .filter(mention -> !staysShorter(mention, within))
                    .map(Setting::getEObject)
                    .toList();
            more = gone.addAll(dependent);
        }
        return Mentions.outermost(gone);
    }

    /** Whether it is an action of which some moments stay. */
    private static boolean staysShorter(Setting mention, Set<EObject> gone) {
        return mention.getEStructuralFeature() == BlueprintPackage.Literals.ACTION__FIRST_MOMENT
                && !Spans.without((Action) mention.getEObject(), gone).isEmpty();
    }

    private static void forget(Setting mention, Set<EObject> gone) {
        if (mention.getEObject() instanceof Action action && gone.contains(mention.get(false)) && isSpan(mention)) {
            List<JourneyMoment> left = Spans.without(action, gone);
            Spans.set(action, left.get(0), left.get(left.size() - 1));
        } else if (mention.getEStructuralFeature().isMany()) {
            ((List<?>) mention.get(false)).removeAll(gone);
        } else {
            mention.unset();
        }
    }

    private static boolean isSpan(Setting mention) {
        return mention.getEStructuralFeature() == BlueprintPackage.Literals.ACTION__FIRST_MOMENT
                || mention.getEStructuralFeature() == BlueprintPackage.Literals.ACTION__LAST_MOMENT;
    }
}
