package org.servicescape.edit.table;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.ProjectEditor;
import org.servicescape.edit.PropertyTexts;
import org.servicescape.edit.Refused;
import org.servicescape.edit.structure.Adding;
import org.servicescape.edit.structure.Holder;
import org.servicescape.model.Element;
import org.servicescape.model.Project;

/**
 * Fills cells of a table with texts, as pasting cells of a spreadsheet does: a row of texts for each element, a text for
 * each property. Texts that go on below the last element make new ones. Choices are found by what people read for them,
 * whether with capital letters or not; an empty text unsets.
 */
public final class FillingCells implements Change {
    private final ProjectEditor editor;
    private final Holder holder;
    private final List<EObject> rows;
    private final List<String> columns;
    private final List<List<String>> cells;

    /**
     * Cells of a table.
     *
     * @param holder where new elements are put
     * @param rows the elements that are filled, in order; may be fewer than rows of cells
     * @param columns names of the properties, in order; may be more than cells in a row
     * @param cells the texts, row by row
     */
    public FillingCells(
            ProjectEditor editor,
            Holder holder,
            List<? extends EObject> rows,
            List<String> columns,
            List<List<String>> cells) {
        this.editor = editor;
        this.holder = holder;
        this.rows = List.copyOf(rows);
        this.columns = List.copyOf(columns);
        this.cells = List.copyOf(cells);
    }

    @Override
    public String label() {
        return Message.COMMAND_FILL.with(Names.of(holder.kind()));
    }

    @Override
    public void make(Project project) throws Refused {
        for (int row = 0; row < cells.size(); row++) {
            List<String> texts = cells.get(row);
            if (texts.size() > columns.size()) {
                throw new Refused(Message.REFUSED_TOO_MANY_CELLS, texts.size(), columns.size());
            }
            EObject element = row < rows.size() ? rows.get(row) : added(project, texts);
            for (int column = 0; column < texts.size(); column++) {
                new PropertyTexts(editor).write(project, element, columns.get(column), texts.get(column));
            }
        }
    }

    private EObject added(Project project, List<String> texts) throws Refused {
        EObject element = EcoreUtil.create(holder.kind());
        int name = columns.indexOf("name");
        if (name >= 0 && name < texts.size() && element instanceof Element named) {
            named.setName(texts.get(name).strip());
        }
        new Adding(holder, element).make(project);
        return element;
    }
}
