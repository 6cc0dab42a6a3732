package org.servicescape.ui.table;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.servicescape.edit.table.ThemeMatrix;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.sheet.SheetSelection;
import org.servicescape.ui.text.TableMessages;

/**
 * The themes of the concept by its perspectives as a form: what answers a theme from a perspective is written where the two
 * meet, names where they stand, and below and beside them new ones.
 */
public final class ThemesEditor extends TablePart {
    /** Id of the editor. */
    public static final String ID = "org.servicescape.ui.themes";

    private final SheetSelection selection = new SheetSelection();
    private ThemeMatrix matrix;
    private ThemeCells cells;
    private Label counts;
    private int revision;

    /** Opens the themes of a project, or brings them to the front where they are open. */
    public static Optional<ThemesEditor> open(IWorkbenchPage page, OpenProject project) {
        try {
            TableInput input = new TableInput(new ThemeMatrix(project.project()), TableMessages.themesName);
            return page.openEditor(input, ID) instanceof ThemesEditor editor ? Optional.of(editor) : Optional.empty();
        } catch (PartInitException failure) {
            StatusManager.getManager().handle(failure, "org.servicescape.ui");
            return Optional.empty();
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        matrix = (ThemeMatrix) ((TableInput) getEditorInput()).shown();
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        Label hint = new Label(area, SWT.WRAP);
        hint.setText(TableMessages.themesHint);
        GridDataFactory.fillDefaults()
                .align(SWT.FILL, SWT.CENTER)
                .grab(true, false)
                .hint(300, SWT.DEFAULT)
                .applyTo(hint);
        Button copy = new Button(area, SWT.PUSH);
        copy.setText(TableMessages.themesCopy);
        cells = new ThemeCells(area, matrix, this::select);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(cells.control());
        copy.addListener(SWT.Selection, event -> cells.copyAll());
        counts = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(counts);
        new CellClipboard(getSite(), cells).install();
        getSite().setSelectionProvider(selection);
        session().addListener(this);
        refresh();
    }

    private void select(List<EObject> subject) {
        selection.setSelection(new StructuredSelection(subject));
    }

    private void refresh() {
        cells.show();
        int all = matrix.themes().size() * matrix.perspectives().size();
        int open = 0;
        for (int row = 1; row <= matrix.themes().size(); row++) {
            for (int column = 1; column <= matrix.perspectives().size(); column++) {
                open += matrix.text(row, column).isEmpty() ? 1 : 0;
            }
        }
        counts.setText(NLS.bind(TableMessages.themesCounts, all - open, all));
        counts.requestLayout();
    }

    @Override
    public void edited(OpenProject project) {
        if (revision != project.editor().revision() && !counts.isDisposed()) {
            revision = project.editor().revision();
            if (EcoreUtil.isAncestor(project.editor().project(), matrix.project())) {
                refresh();
            }
        }
        super.edited(project);
    }

    @Override
    public void settle() {
        cells.settle();
    }

    @Override
    public void giveUpTyping() {
        cells.giveUp();
    }

    /** The cells, for those who test the window. */
    public ThemeCells cells() {
        return cells;
    }

    /** The words below the cells, for those who test the window. */
    public String counts() {
        return counts.getText();
    }

    @Override
    public void setFocus() {
        cells.setFocus();
    }
}
