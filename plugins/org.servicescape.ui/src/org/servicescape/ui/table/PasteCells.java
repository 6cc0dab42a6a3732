package org.servicescape.ui.table;

import java.util.Optional;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.servicescape.edit.table.CopiedCells;
import org.servicescape.edit.table.FillingCells;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.structure.Refusal;

/** Pastes cells of a spreadsheet into a table, from the focused cell to the right and down. */
final class PasteCells {
    private PasteCells() {}

    /** The text on the clipboard, where there is one that was not copied from a project. */
    static Optional<String> text(Grid grid) {
        Clipboard clipboard = new Clipboard(grid.control().getDisplay());
        try {
            return clipboard.getContents(TextTransfer.getInstance()) instanceof String text && !text.isBlank()
                    ? Optional.of(text)
                    : Optional.empty();
        } finally {
            clipboard.dispose();
        }
    }

    /** Fills the cells; says why where that cannot be. */
    static void paste(Grid grid, OpenProject project, String text) {
        FillingCells filling = new FillingCells(
                project.editor(),
                grid.table().holder(),
                grid.rowsFromFocus(),
                grid.columnsFromFocus(),
                CopiedCells.read(text));
        project.editor().change(filling).ifPresent(refused -> Refusal.show(grid.control(), refused));
    }
}
