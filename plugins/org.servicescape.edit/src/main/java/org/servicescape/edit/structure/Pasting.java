package org.servicescape.edit.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.checks.repair.Elements;
import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.Refused;
import org.servicescape.edit.Scopes;
import org.servicescape.model.Project;

/**
 * Puts copies of elements into a project, with new ids. They refer to each other as the originals do, and to the elements of
 * the project that have the ids of those that the originals refer to; what is not there is left out. Takes time with the
 * size of the project and of what is put there.
 */
public final class Pasting implements Change {
    private final Clip clip;
    private final EObject target;
    private final boolean duplicating;
    private List<EObject> pasted = List.of();
    private int leftOut;

    private Pasting(Clip clip, EObject target, boolean duplicating) {
        this.clip = clip;
        this.target = target;
        this.duplicating = duplicating;
        if (clip.isEmpty()) {
            throw new IllegalArgumentException("nothing to put anywhere");
        }
    }

    /** Puts what was copied into the target, or beside it where the target cannot hold it. */
    public static Pasting into(EObject target, Clip clip) {
        return new Pasting(clip, target, false);
    }

    /** Puts a copy of the elements after the last of them. */
    public static Pasting duplicate(Collection<? extends EObject> elements) {
        List<EObject> outermost = Mentions.outermost(elements);
        return new Pasting(Clip.of(outermost), outermost.get(outermost.size() - 1), true);
    }

    /** The elements that were put there; empty before. */
    public List<EObject> pasted() {
        return pasted;
    }

    /** How many references were left out because what they mean is not in the project. */
    public int leftOut() {
        return leftOut;
    }

    @Override
    public String label() {
        Message one = duplicating ? Message.COMMAND_DUPLICATE : Message.COMMAND_PASTE;
        Message many = duplicating ? Message.COMMAND_DUPLICATE_MANY : Message.COMMAND_PASTE_MANY;
        return Labels.of(one, many, clip.elements());
    }

    @Override
    public void make(Project project) throws Refused {
        if (clip.elements().stream().anyMatch(Project.class::isInstance)) {
            throw new Refused(Message.REFUSED_THE_PROJECT);
        }
        Clip.Copies copies = clip.copies();
        leftOut = 0;
        Elements elements = Elements.of(project);
        List<EObject> tops = new ArrayList<>(copies.elements());
        for (Map.Entry<EObject, Map<EReference, List<Object>>> wanted :
                copies.wanted().entrySet()) {
            for (Map.Entry<EReference, List<Object>> each : wanted.getValue().entrySet()) {
                refer(wanted.getKey(), each.getKey(), each.getValue(), elements);
            }
        }
        put(project, tops);
        dropHelpless(project, copies, tops);
        CopiedRooms.putAside(tops);
        for (EObject element : Mentions.within(tops)) {
            Scopes.check(element, Set.of(element));
        }
        pasted = List.copyOf(tops);
    }

    private void put(Project project, List<EObject> tops) throws Refused {
        NewIds ids = new NewIds(project);
        EObject last = duplicating ? target : null;
        for (EObject top : tops) {
            ids.giveAll(top);
            // Two of a kind in a row are siblings, even where the first could hold the second.
            boolean beside = last != null && last.eClass() == top.eClass();
            Landing landing = (beside ? after(last, top) : Optional.<Landing>empty())
                    .or(() -> Landing.of(top, target))
                    .orElseThrow(() -> new Refused(Message.REFUSED_NO_PLACE, Names.of(top), Names.of(target)));
            landing.holder().put(top, landing.index());
            last = top;
        }
    }

    private static Optional<Landing> after(EObject sibling, EObject element) {
        Holder holder = Holder.around(sibling);
        return holder.takes(element) && !holder.isFull()
                ? Optional.of(new Landing(holder, holder.contents().indexOf(sibling) + 1))
                : Optional.empty();
    }

    @SuppressWarnings("unchecked") // the value of a reference with many is a list of elements
    private void refer(EObject element, EReference feature, List<Object> targets, Elements elements) {
        List<EObject> found = new ArrayList<>();
        for (Object wanted : targets) {
            EObject there = wanted instanceof EObject copy
                    ? copy
                    : elements.find((String) wanted).orElse(null);
            if (feature.getEReferenceType().isInstance(there)) {
                found.add(there);
            } else {
                leftOut++;
            }
        }
        if (feature.isMany()) {
            ((List<EObject>) element.eGet(feature)).addAll(found);
        } else if (!found.isEmpty()) {
            element.eSet(feature, found.get(0));
        }
    }

    /** Takes away what cannot be without something that is not in this project. */
    private static void dropHelpless(Project project, Clip.Copies copies, List<EObject> tops) throws Refused {
        List<EObject> helpless = copies.wanted().entrySet().stream()
                .filter(entry -> entry.getValue().keySet().stream()
                        .anyMatch(feature ->
                                feature.isRequired() && !entry.getKey().eIsSet(feature)))
                .map(Map.Entry::getKey)
                .toList();
        for (EObject element : helpless) {
            if (tops.contains(element)) {
                EReference missing = element.eClass().getEAllReferences().stream()
                        .filter(feature -> feature.isRequired() && !element.eIsSet(feature))
                        .findFirst()
                        .orElseThrow();
                throw new Refused(Message.REFUSED_NOTHING_TO_REFER_TO, Names.of(element), Names.of(missing));
            }
            if (EcoreUtil.isAncestor(project, element)) {
                new Removing(project, List.of(element)).make(project);
            }
        }
    }
}
