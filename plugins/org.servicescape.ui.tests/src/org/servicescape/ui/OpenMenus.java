package org.servicescape.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** OpenMenus and dialogs of the window, for tests. */
final class OpenMenus {
    private OpenMenus() {}

    /** Opens a menu and chooses what stands under these words; on the window's thread. */
    static void choose(Menu opened, String... words) {
        Menu menu = opened;
        for (int i = 0; i < words.length; i++) {
            menu.notifyListeners(SWT.Show, new Event());
            String wanted = words[i];
            List<MenuItem> items = List.of(menu.getItems());
            MenuItem item = items.stream()
                    .filter(each ->
                            each.getText().replace("&", "").split("\t")[0].equals(wanted))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(wanted + " is not among "
                            + items.stream().map(MenuItem::getText).toList()));
            if (i == words.length - 1) {
                item.notifyListeners(SWT.Selection, new Event());
            } else {
                menu = item.getMenu();
            }
        }
    }

    /** The entries of a menu and of those in it that can be chosen now, each behind the menus that lead to it. */
    static List<String> enabled(Menu menu) {
        List<String> entries = new ArrayList<>();
        menu.notifyListeners(SWT.Show, new Event());
        for (MenuItem item : menu.getItems()) {
            String words = item.getText().replace("&", "").split("\t")[0];
            if (item.getMenu() != null) {
                enabled(item.getMenu()).forEach(inner -> entries.add(words + " > " + inner));
            } else if ((item.getStyle() & SWT.SEPARATOR) == 0 && item.isEnabled()) {
                entries.add(words);
            }
        }
        menu.notifyListeners(SWT.Hide, new Event());
        return entries;
    }

    /** Whether a dialog stands over the window; on the window's thread. */
    static boolean isDialogOpen() {
        return Arrays.stream(Display.getCurrent().getShells())
                .anyMatch(shell -> shell.isVisible()
                        && shell.getParent() != null
                        && !shell.getText().isEmpty());
    }
}
