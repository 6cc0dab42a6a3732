package org.servicescape.ui.problem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnLayoutData;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.servicescape.store.ProjectFileException.Problem;
import org.servicescape.ui.icons.Icon;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.session.SessionListener;
import org.servicescape.ui.text.Messages;

/**
 * What is wrong in the file of the open project, and what is only worth telling about it. What a line is about is selected
 * in the whole window.
 */
public final class ProblemsView extends ViewPart implements SessionListener {
    /** Id of the view. */
    public static final String ID = "org.servicescape.ui.problems";

    private final ProjectSession session = SessionFactory.session();
    private TableViewer table;
    private Text sentence;

    /**
     * One line.
     *
     * @param problem what it says
     * @param remark whether nothing is wrong
     */
    private record Line(Problem problem, boolean remark) {}

    /** Brings the view to the front. */
    public static void show(IWorkbenchPage page) {
        show(page, IWorkbenchPage.VIEW_ACTIVATE);
    }

    /** Opens the view where there is something in the project's file to tell, in front only where something is wrong. */
    public static void showFor(IWorkbenchPage page, OpenProject project) {
        if (project.problems().isEmpty() && project.remarks().isEmpty()) {
            IViewReference shown = page.findViewReference(ID);
            if (shown != null) {
                page.hideView(shown);
            }
        } else {
            show(page, project.problems().isEmpty() ? IWorkbenchPage.VIEW_CREATE : IWorkbenchPage.VIEW_VISIBLE);
        }
    }

    private static void show(IWorkbenchPage page, int mode) {
        try {
            page.showView(ID, null, mode);
        } catch (PartInitException failure) {
            StatusManager.getManager().handle(failure, "org.servicescape.ui");
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        SashForm halves = new SashForm(parent, SWT.VERTICAL);
        Composite frame = new Composite(halves, SWT.NONE);
        table = new TableViewer(frame, SWT.SINGLE | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        table.getTable().setHeaderVisible(true);
        name(table.getTable(), Messages.problemTableName);
        TableColumnLayout columns = new TableColumnLayout();
        frame.setLayout(columns);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), table.getTable());
        column(columns, Messages.problemLine, new ColumnPixelData(90), new ColumnLabelProvider() {
            @Override
            public String getText(Object line) {
                return position(((Line) line).problem().line());
            }

            @Override
            public Image getImage(Object line) {
                Icon icon = ((Line) line).remark() ? Icon.INFO : Icon.PROBLEM;
                return images.create(icon.descriptor());
            }
        });
        column(columns, Messages.problemColumn, new ColumnPixelData(80), words(problem -> position(problem.column())));
        column(columns, Messages.problemElement, new ColumnPixelData(180), words(Problem::element));
        column(columns, Messages.problemReason, new ColumnWeightData(100, 300), words(Problem::message));
        table.setContentProvider(ArrayContentProvider.getInstance());
        sentence = new Text(halves, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        name(sentence, Messages.problemSentenceName);
        halves.setWeights(5, 2);
        SelectedElements elements = new SelectedElements();
        getSite().setSelectionProvider(elements);
        table.addSelectionChangedListener(event -> {
            if (table.getStructuredSelection().getFirstElement() instanceof Line line) {
                sentence.setText(said(line.problem()));
                session.project()
                        .flatMap(project -> project.element(line.problem().element()))
                        .map(EObject.class::cast)
                        .ifPresent(element -> elements.setSelection(new StructuredSelection(element)));
            }
        });
        session.addListener(this);
        session.project().ifPresent(this::fill);
    }

    @Override
    public void opened(OpenProject project) {
        fill(project);
    }

    @Override
    public void fileNews(OpenProject project) {
        fill(project);
    }

    private void fill(OpenProject project) {
        List<Line> lines = new ArrayList<>();
        project.problems().forEach(problem -> lines.add(new Line(problem, false)));
        project.remarks().forEach(remark -> lines.add(new Line(remark, true)));
        if (!lines.equals(table.getInput())) {
            table.setInput(lines);
            sentence.setText(advice(project));
        }
    }

    private static String advice(OpenProject project) {
        if (!project.problems().isEmpty()) {
            return project.isWhole() ? Messages.problemsAdvice : Messages.problemsAdviceNotWhole;
        }
        return project.remarks().isEmpty() ? Messages.problemsNone : Messages.problemsRemarks;
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

    /** The table, for those who test the window. */
    public TableViewer table() {
        return table;
    }

    /** How a problem is made into words. */
    private interface Words {
        String of(Problem problem);
    }

    private static ColumnLabelProvider words(Words words) {
        return ColumnLabelProvider.createTextProvider(line -> words.of(((Line) line).problem()));
    }

    private static String said(Problem problem) {
        String file = Path.of(problem.file()).getFileName().toString();
        return new Problem(file, problem.line(), problem.column(), problem.element(), problem.message()).sentence();
    }

    private static String position(int number) {
        return number > 0 ? Integer.toString(number) : "";
    }

    private void column(TableColumnLayout columns, String title, ColumnLayoutData width, ColumnLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.setLabelProvider(labels);
        columns.setColumnData(column.getColumn(), width);
    }

    private static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
