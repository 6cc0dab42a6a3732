package org.servicescape.ui.table;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** Copy and paste in cells: whole cells as spreadsheets have them, and words within a cell as anywhere. */
final class CellClipboard {
    private final IWorkbenchPartSite site;
    private final ThemeCells cells;

    CellClipboard(IWorkbenchPartSite site, ThemeCells cells) {
        this.site = site;
        this.cells = cells;
    }

    /** Lets the commands of menus and keys work while a cell has the focus. */
    void install() {
        handle(IWorkbenchCommandConstants.EDIT_COPY, cells::copy);
        handle(IWorkbenchCommandConstants.EDIT_PASTE, cells::paste);
        // Alt+Enter, which asks for properties elsewhere, begins a line in a cell as it does in spreadsheets.
        handle(IWorkbenchCommandConstants.FILE_PROPERTIES, cells::newLine);
    }

    private void handle(String command, Runnable run) {
        site.getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public boolean isEnabled() {
                return cells.hasFocus();
            }

            @Override
            public Object execute(ExecutionEvent event) {
                run.run();
                return null;
            }
        });
    }
}
