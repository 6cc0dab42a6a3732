package org.servicescape.ui.explorer;

import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISaveablePart;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.ViewPart;
import org.servicescape.checks.Finding;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.ui.marks.Marks;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.session.Selected;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.session.SessionListener;
import org.servicescape.ui.sheet.SheetEditor;
import org.servicescape.ui.sheet.Showing;
import org.servicescape.ui.text.Messages;

/**
 * The tree of the open project; Enter or a double click on a picture opens it, on an element shows it in a picture.
 *
 * <p>Stands for the project as a whole: while the explorer is open, closing a picture does not ask whether to save.
 */
public final class ExplorerView extends ViewPart
        implements SessionListener, ISelectionListener, ISaveablePart, ISaveablesSource {
    /** Id of the view. */
    public static final String ID = "org.servicescape.ui.explorer";

    private static final int MARGIN = 8;

    private final ProjectSession session = SessionFactory.session();
    private int revision;
    private Composite pages;
    private Composite nothing;
    private TreeViewer tree;
    private TreeEditing editing;
    private ModelLabels labels;
    private Filter filter;
    private OpenSaveables saveables;

    @Override
    public void createPartControl(Composite parent) {
        saveables = new OpenSaveables(this, getSite());
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        nothing = empty();
        Composite page = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(page);
        Text words = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.explorerFilter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(words);
        tree = new TreeViewer(page, SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.getControl());
        ModelTree model = new ModelTree();
        tree.setContentProvider(model);
        labels = new ModelLabels();
        tree.setLabelProvider(labels);
        filter = new Filter(model, labels);
        tree.addFilter(filter);
        words.addModifyListener(event -> look(words.getText()));
        words.addListener(SWT.DefaultSelection, event -> tree.getControl().setFocus());
        editing = new TreeEditing(getSite(), session, tree);
        editing.install();
        ColumnViewerToolTipSupport.enableFor(tree);
        tree.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
        getSite().setSelectionProvider(tree);
        show(nothing);
        getSite().getPage().addSelectionListener(this);
        session.addListener(this);
        session.project().ifPresent(this::opened);
        session.project().ifPresent(project -> session.findings().ifPresent(found -> checked(project, found)));
    }

    @Override
    public void opened(OpenProject project) {
        saveables.changed(session.saveables());
        firePropertyChange(PROP_DIRTY);
        labels.mark(Marks.of(project, List.of()));
        revision = project.editor().revision();
        tree.setInput(project);
        show(tree.getControl().getParent());
        tree.expandToLevel(2);
        for (Object chapter : ((ModelTree) tree.getContentProvider()).getChildren(project.project())) {
            if (chapter instanceof Chapter heading) {
                tree.expandToLevel(heading, 1);
            }
        }
    }

    @Override
    public void edited(OpenProject project) {
        if (revision != project.editor().revision()) {
            revision = project.editor().revision();
            tree.refresh();
        }
        saveables.dirtyChanged();
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void checked(OpenProject project, List<Finding> findings) {
        labels.mark(Marks.of(project, findings));
        tree.refresh();
    }

    @Override
    public void fileNews(OpenProject project) {
        labels.mark(Marks.of(project, session.findings().orElse(List.of())));
        tree.refresh();
    }

    @Override
    public void uncheckable(OpenProject project, String reason) {
        labels.mark(Marks.of(project, List.of()));
        tree.refresh();
    }

    @Override
    public void setFocus() {
        (session.project().isPresent() ? tree.getControl() : nothing).setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(this);
        session.removeListener(this);
        super.dispose();
    }

    /** Selects the element and unfolds the tree to it; the focus stays where it is. */
    public void reveal(EObject element) {
        tree.setSelection(new StructuredSelection(element), true);
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != this && !tree.getControl().isDisposed()) {
            session.project()
                    .flatMap(project -> Selected.object(selection, project))
                    .filter(element -> element != tree.getStructuredSelection().getFirstElement())
                    .ifPresent(this::reveal);
        }
    }

    @Override
    public Saveable[] getSaveables() {
        return session.saveables();
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return session.saveables();
    }

    @Override
    public boolean isDirty() {
        return session.isChanged();
    }

    @Override
    public boolean isSaveOnCloseNeeded() {
        return isDirty();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // The workbench saves what getSaveables returns.
    }

    @Override
    public void doSaveAs() {
        // File > Save As is a command of its own.
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    /** The tree, for those who test the window. */
    public TreeViewer tree() {
        return tree;
    }

    /** Offers in a menu all that can be added to the open project. */
    public void fillNew(IMenuManager menu) {
        editing.fillNew(menu);
    }

    private void look(String typed) {
        filter.look(typed);
        tree.refresh();
        filter.unfold(tree);
    }

    private Composite empty() {
        Composite page = new Composite(pages, SWT.NONE);
        FillLayout margins = new FillLayout();
        margins.marginWidth = MARGIN;
        margins.marginHeight = MARGIN;
        page.setLayout(margins);
        new Label(page, SWT.WRAP).setText(Messages.explorerEmpty);
        return page;
    }

    private void open(IStructuredSelection selection) {
        Object first = selection.getFirstElement();
        if (first instanceof ViewOf picture) {
            SheetEditor.open(getSite().getPage(), picture);
        } else {
            boolean shown = session.project()
                    .filter(project -> Showing.show(getSite().getPage(), project, Selected.ids(selection)))
                    .isPresent();
            if (!shown) {
                tree.setExpandedState(first, !tree.getExpandedState(first));
            }
        }
    }

    private void show(Control page) {
        ((StackLayout) pages.getLayout()).topControl = page;
        pages.layout();
    }
}
