package org.servicescape.ui.find;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.servicescape.edit.Names;
import org.servicescape.edit.search.Search;
import org.servicescape.edit.search.Search.Hit;
import org.servicescape.model.Project;
import org.servicescape.ui.icons.ElementIcons;
import org.servicescape.ui.structure.ListKeys;
import org.servicescape.ui.text.FindMessages;

/** Finds words in the whole model while they are typed; Enter or a double click shows the element. */
public final class FindDialog extends Dialog {
    private static final int MOST_SHOWN = 200;
    private static final int WIDTH = 760;
    private static final int HEIGHT = 440;

    private final Project project;
    private final String words;
    private final Consumer<Found> shows;
    private Text field;
    private TableViewer table;
    private Label count;
    private List<Hit> hits = List.of();

    /**
     * What was found and is shown.
     *
     * @param words what was looked for
     * @param hits all places, in order
     * @param index which of them is shown
     */
    public record Found(String words, List<Hit> hits, int index) {}

    /**
     * A dialog that looks through a project.
     *
     * @param words what to begin with
     * @param shows shows what somebody has chosen
     */
    public FindDialog(Shell parent, Project project, String words, Consumer<Found> shows) {
        super(parent);
        this.project = project;
        this.words = words;
        this.shows = shows;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(FindMessages.findTitle);
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(FindMessages.findMessage);
        field.setText(words);
        field.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        table(area);
        count = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        field.addListener(SWT.Modify, event -> look());
        ListKeys.install(field, table.getTable());
        look();
        return area;
    }

    private void table(Composite area) {
        Composite around = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(around);
        TableColumnLayout layout = new TableColumnLayout();
        around.setLayout(layout);
        table = new TableViewer(around, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), table.getTable());
        column(layout, FindMessages.findName, 3, new ColumnLabelProvider() {
            @Override
            public String getText(Object hit) {
                return Names.shorten(Names.of(((Hit) hit).element()));
            }

            @Override
            public Image getImage(Object hit) {
                return images.create(ElementIcons.of(((Hit) hit).element()));
            }
        });
        column(layout, FindMessages.findKind, 2, new ColumnLabelProvider() {
            @Override
            public String getText(Object hit) {
                return NLS.bind(
                        FindMessages.findKindAndFeature,
                        Names.of(((Hit) hit).element().eClass()),
                        ((Hit) hit).feature());
            }
        });
        column(layout, FindMessages.findText, 5, new ColumnLabelProvider() {
            @Override
            public String getText(Object hit) {
                return ((Hit) hit).excerpt();
            }
        });
        table.addDoubleClickListener(event -> okPressed());
    }

    private void column(TableColumnLayout layout, String heading, int weight, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(heading);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
    }

    private void look() {
        hits = Search.of(project, field.getText());
        List<Hit> shown = hits.subList(0, Math.min(hits.size(), MOST_SHOWN));
        table.setInput(shown);
        if (!shown.isEmpty()) {
            table.setSelection(new StructuredSelection(shown.get(0)), true);
        }
        count.setText(sentence(shown.size()));
        Optional.ofNullable(getButton(IDialogConstants.OK_ID)).ifPresent(ok -> ok.setEnabled(!hits.isEmpty()));
    }

    private String sentence(int shown) {
        if (field.getText().isBlank()) {
            return FindMessages.findHint;
        }
        if (hits.isEmpty()) {
            return NLS.bind(FindMessages.findNothing, field.getText().strip());
        }
        return shown < hits.size()
                ? NLS.bind(FindMessages.findSome, shown, hits.size())
                : NLS.bind(FindMessages.findAll, hits.size());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, FindMessages.findShow, true)
                .setEnabled(!hits.isEmpty());
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    protected void okPressed() {
        int index = table.getTable().getSelectionIndex();
        Found found = new Found(field.getText(), hits, Math.max(0, index));
        super.okPressed();
        if (!found.hits().isEmpty()) {
            shows.accept(found);
        }
    }
}
