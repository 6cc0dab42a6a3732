package org.servicescape.ui.start;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.servicescape.ui.session.Opening;
import org.servicescape.ui.text.Messages;

/** File > Open Recent: the projects that were open lately, with a digit each. */
public final class RecentMenu {
    private RecentMenu() {}

    /** Offers them, and to forget them. */
    public static void fill(IMenuManager menu, IWorkbenchWindow window) {
        List<Path> files = Recents.files();
        for (int i = 0; i < files.size(); i++) {
            Path file = files.get(i);
            String name = NLS.bind(Messages.recentItem, new Object[] {i + 1, file.getFileName(), file.getParent()});
            // An @ or a tab would end the text of an action.
            menu.add(action(name + "@", () -> Opening.open(window.getActivePage(), file), true));
        }
        if (files.isEmpty()) {
            menu.add(action(Messages.recentNone, () -> {}, false));
        } else {
            menu.add(new Separator());
            menu.add(action(Messages.recentClear, Recents::clear, true));
        }
    }

    private static Action action(String words, Runnable run, boolean enabled) {
        Action action = new Action(words) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }
}
