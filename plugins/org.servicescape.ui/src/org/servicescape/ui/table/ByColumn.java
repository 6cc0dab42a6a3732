package org.servicescape.ui.table;

import java.math.BigDecimal;
import java.text.Collator;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.servicescape.edit.table.TableOf.Column;

/** Sorts rows by a column: numbers by their size, texts by the alphabet of the person's language; empty cells come last. */
final class ByColumn extends ViewerComparator {
    private final Column column;
    private final boolean down;
    private final Collator alphabet = Collator.getInstance();

    ByColumn(Column column, boolean down) {
        this.column = column;
        this.down = down;
    }

    @Override
    public int compare(Viewer viewer, Object one, Object other) {
        String first = Cells.text(one, column);
        String second = Cells.text(other, column);
        if (first.isEmpty() || second.isEmpty()) {
            return Boolean.compare(first.isEmpty(), second.isEmpty());
        }
        int order = column.number()
                ? new BigDecimal(first).compareTo(new BigDecimal(second))
                : alphabet.compare(first, second);
        return down ? -order : order;
    }
}
