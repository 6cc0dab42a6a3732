package org.servicescape.ui.properties;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.servicescape.model.Language;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.session.Selected;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.session.SessionListener;
import org.servicescape.ui.text.Messages;

/** The properties of the element that was selected last, wherever that was; edits them. */
public final class PropertiesView extends ViewPart implements SessionListener, ISelectionListener {
    /** Id of the view. */
    public static final String ID = "org.servicescape.ui.properties";

    /** The explorer shows pictures and these show properties, so its class is not named here. */
    private static final String EXPLORER = "org.servicescape.ui.explorer";

    private final ProjectSession session = SessionFactory.session();
    private Composite pages;
    private Label nothing;
    private Optional<PropertyForm> form = Optional.empty();
    /** In which language somebody wants to see texts; empty for each project's own. */
    private Optional<Language> language = Optional.empty();

    /** Brings the view to the front and puts the cursor into its first field. */
    public static void show(IWorkbenchPage page) {
        try {
            page.showView(ID);
        } catch (PartInitException failure) {
            StatusManager.getManager().handle(failure, "org.servicescape.ui");
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        pages.setLayout(new StackLayout());
        Composite empty = new Composite(pages, SWT.NONE);
        FillLayout margins = new FillLayout();
        margins.marginWidth = 10;
        margins.marginHeight = 10;
        empty.setLayout(margins);
        nothing = new Label(empty, SWT.WRAP);
        nothing.setText(Messages.propertiesNothing);
        showPage(empty);
        getSite().getPage().addSelectionListener(this);
        session.addListener(this);
        selectionChanged(null, getSite().getPage().getSelection());
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(this);
        session.removeListener(this);
        super.dispose();
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part != this && !pages.isDisposed()) {
            session.project().ifPresent(project -> Selected.object(selection, project)
                    .ifPresent(element -> show(project, element)));
        }
    }

    @Override
    public void opened(OpenProject project) {
        show(project, project.project());
    }

    /** Whether it can be edited may be another now. */
    @Override
    public void fileNews(OpenProject project) {
        form.filter(shown -> shown.isReadOnly() != project.isReadOnly())
                .ifPresent(shown -> build(project, shown.element()));
    }

    @Override
    public void edited(OpenProject project) {
        form.ifPresent(shown -> {
            if (EcoreUtil.isAncestor(project.project(), shown.element())) {
                shown.refresh();
            } else {
                show(project, project.project());
            }
        });
    }

    @Override
    public void settle() {
        if (form.flatMap(PropertyForm::refused).isPresent()) {
            getSite().getPage().bringToTop(this);
        }
    }

    @Override
    public void giveUpTyping() {
        form.ifPresent(PropertyForm::giveUpTyping);
    }

    @Override
    public void setFocus() {
        form.ifPresentOrElse(PropertyForm::focus, nothing::setFocus);
    }

    /** The element whose properties are shown, for those who test the window. */
    public Optional<EObject> element() {
        return form.map(PropertyForm::element);
    }

    private void show(OpenProject project, EObject element) {
        if (element().filter(shown -> shown == element).isEmpty()) {
            build(project, element);
        }
    }

    private void build(OpenProject project, EObject element) {
        pages.setRedraw(false);
        Optional<String> lost = form.flatMap(PropertyForm::refused);
        form.ifPresent(PropertyForm::dispose);
        PropertyForm next = new PropertyForm(
                pages,
                session,
                project,
                element,
                language.orElse(project.project().getLanguage()),
                chosen -> choose(project, element, chosen),
                other -> goTo(project, other));
        form = Optional.of(next);
        showPage(next.control());
        pages.setRedraw(true);
        lost.ifPresent(session::say);
    }

    /** Selects another element in the explorer, so that the whole window follows. */
    private void goTo(OpenProject project, EObject other) {
        // After the event: what was pressed stands on the page that goes.
        pages.getDisplay().asyncExec(() -> {
            try {
                IViewPart explorer = getSite().getPage().showView(EXPLORER);
                explorer.getSite().getSelectionProvider().setSelection(new StructuredSelection(other));
            } catch (PartInitException failure) {
                StatusManager.getManager().handle(failure, "org.servicescape.ui");
                show(project, other);
            }
        });
    }

    private void choose(OpenProject project, EObject element, Language chosen) {
        language =
                Optional.of(chosen).filter(other -> other != project.project().getLanguage());
        // After the event: the choice that was made stands on the page that goes.
        pages.getDisplay().asyncExec(() -> {
            if (!pages.isDisposed()
                    && element().filter(shown -> shown == element).isPresent()) {
                build(project, element);
                form.ifPresent(PropertyForm::focus);
            }
        });
    }

    private void showPage(Control page) {
        ((StackLayout) pages.getLayout()).topControl = page;
        pages.layout();
    }

    /** The controls of the form, in order, for those who test the window. */
    public List<Control> controls() {
        return form.map(shown -> List.of(((Composite) ((Composite) shown.control()).getChildren()[0]).getChildren()))
                .orElse(List.of());
    }
}
