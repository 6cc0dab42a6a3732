package org.servicescape.ui.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.servicescape.checks.Finding;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.session.Selected;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.session.SessionListener;
import org.servicescape.ui.sheet.Showing;
import org.servicescape.ui.text.Messages;

/**
 * What the rules found in the open project, as a table, with the whole text of the selected finding below it. Trade-offs
 * and rules that were not asked yet stand at its end.
 */
public final class FindingsView extends ViewPart implements SessionListener {
    /** Id of the view. */
    public static final String ID = "org.servicescape.ui.findings";

    private final ProjectSession session = SessionFactory.session();
    private TableViewer table;
    private Text text;
    private FindingActions actions;

    @Override
    public void createPartControl(Composite parent) {
        SashForm halves = new SashForm(parent, SWT.VERTICAL);
        Composite frame = new Composite(halves, SWT.NONE);
        table = new TableViewer(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        name(table.getTable(), Messages.findingsTableName);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        FindingLabels labels = new FindingLabels();
        columns.setColumnData(column(Messages.findingsSeverity, labels.severity()), new ColumnPixelData(120));
        columns.setColumnData(column(Messages.findingsRule, labels.rule()), new ColumnPixelData(200));
        columns.setColumnData(column(Messages.findingsMessage, labels.message()), new ColumnWeightData(100, 300));
        table.getTable().addDisposeListener(event -> labels.dispose());
        table.setContentProvider(ArrayContentProvider.getInstance());
        table.addOpenListener(event -> jump());
        table.addSelectionChangedListener(event -> row().ifPresent(row -> tell(labels.inFull(row, session.project()))));
        actions = new FindingActions(getSite(), session, this::selected, this::jump);
        actions.install(table.getTable());
        text = new Text(halves, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        name(text, Messages.findingsTextName);
        halves.setWeights(5, 3);
        getSite().setSelectionProvider(table);
        tell(Messages.findingsNoProject);
        session.addListener(this);
        session.project().ifPresent(this::opened);
        session.project().ifPresent(project -> session.findings().ifPresent(found -> checked(project, found)));
    }

    @Override
    public void opened(OpenProject project) {
        table.setInput(List.of());
        tell(Messages.findingsWaiting);
    }

    @Override
    public void checked(OpenProject project, List<Finding> findings) {
        Optional<Finding> same = selected().flatMap(before -> findings.stream()
                .filter(finding -> finding.id().equals(before.id()))
                .findFirst());
        table.setInput(session.report().map(FindingRow::of).orElse(List.of()));
        tell(findings.isEmpty() ? Messages.findingsNone : Messages.findingsSelect);
        same.ifPresent(finding -> table.setSelection(new StructuredSelection(finding)));
    }

    @Override
    public void uncheckable(OpenProject project, String reason) {
        table.setInput(List.of());
        tell(NLS.bind(Messages.findingsFailed, reason));
    }

    @Override
    public void setFocus() {
        table.getControl().setFocus();
    }

    @Override
    public void dispose() {
        session.removeListener(this);
        super.dispose();
    }

    /** What can be done about the selected finding. */
    FindingActions actions() {
        return actions;
    }

    /** Goes on to the next finding, or back with -1, and shows it in a picture; from the last one to the first. */
    void step(int by) {
        int all = (int) Arrays.stream(table.getTable().getItems())
                .filter(item -> item.getData() instanceof Finding)
                .count();
        if (all > 0) {
            int now = table.getTable().getSelectionIndex();
            int next = now < 0 ? (by > 0 ? 0 : all - 1) : Math.floorMod(Math.min(now, all) + by, all);
            table.setSelection(new StructuredSelection(table.getElementAt(next)), true);
            jump();
        } else {
            session.say(Messages.checkNothing);
        }
    }

    /** The table, for those who test the window. */
    public TableViewer table() {
        return table;
    }

    /** Where the whole text of the selected finding stands, for those who test the window. */
    public Text text() {
        return text;
    }

    private Optional<Finding> selected() {
        return row().filter(Finding.class::isInstance).map(Finding.class::cast);
    }

    private Optional<Object> row() {
        return Optional.ofNullable(table.getStructuredSelection().getFirstElement());
    }

    /** Shows the subjects of the selected finding in a picture. */
    private void jump() {
        session.project().ifPresent(project -> selected()
                .ifPresent(finding ->
                        Showing.show(getSite().getPage(), project, Selected.ids(new StructuredSelection(finding)))));
    }

    private void tell(String sentence) {
        text.setText(sentence);
    }

    private TableColumn column(String title, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        return column.getColumn();
    }

    /** Says to a screen reader what a control is. */
    static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
