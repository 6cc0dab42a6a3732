package org.servicescape.ui.structure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.servicescape.edit.structure.Holder;
import org.servicescape.ui.icons.ElementIcons;
import org.servicescape.ui.text.Headings;
import org.servicescape.ui.text.Messages;

/** What can be added around an element: another of its kind after it, and all that it can hold, by chapter. */
final class NewMenu {
    private final BiConsumer<Holder, Integer> adds;

    /** A menu that calls this with where something is to be added, and before how many of those that stand there. */
    NewMenu(BiConsumer<Holder, Integer> adds) {
        this.adds = adds;
    }

    /** Offers what can be added around the element. */
    void fill(IMenuManager menu, EObject element) {
        if (element.eContainer() != null && element.eContainmentFeature().isMany()) {
            Holder holder = Holder.around(element);
            int after = holder.contents().indexOf(element) + 1;
            menu.add(action(NLS.bind(Messages.newAfter, Headings.of(holder.kind())), holder, after));
            menu.add(new Separator());
        }
        Map<EReference, MenuManager> chapters = new LinkedHashMap<>();
        for (Holder holder : Holder.of(element)) {
            if (holder.isFull()) {
                continue;
            }
            if (holder.path().size() == 1) {
                menu.add(action(Headings.of(holder.kind()), holder, -1));
            } else {
                chapters.computeIfAbsent(holder.path().get(0), part -> new MenuManager(Headings.of(part)))
                        .add(action(Headings.of(holder.kind()), holder, -1));
            }
        }
        chapters.values().forEach(menu::add);
    }

    /** Offers another of the kind that the heading stands over. */
    void fill(IMenuManager menu, Holder heading) {
        menu.add(action(Headings.of(heading.kind()), heading, -1));
    }

    private Action action(String words, Holder holder, int index) {
        Action action = new Action(words.replace("&", "&&")) {
            @Override
            public void run() {
                adds.accept(holder, index);
            }
        };
        action.setImageDescriptor(ElementIcons.of(EcoreUtil.create(holder.kind())));
        return action;
    }
}
