package org.servicescape.ui.present;

import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.session.Selected;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.session.SessionListener;
import org.servicescape.ui.sheet.SheetSelection;
import org.servicescape.ui.text.Messages;
import org.servicescape.ui.text.Names;

/** The slides of a journey in the window: what is selected elsewhere is shown here, and the moment shown here is selected. */
public final class PresentEditor extends EditorPart implements SessionListener, ISelectionListener, ISaveablesSource {
    /** Id of the editor. */
    public static final String ID = "org.servicescape.ui.slides";

    private final ProjectSession session = SessionFactory.session();
    private final SheetSelection selection = new SheetSelection();
    private SlideShow show;

    /** Shows the slides of a journey, at its first moment where none is given. */
    public static Optional<PresentEditor> open(IWorkbenchPage page, Journey journey, Optional<JourneyMoment> moment) {
        try {
            if (page.openEditor(new PresentInput(journey), ID) instanceof PresentEditor editor) {
                editor.show(journey, moment);
                return Optional.of(editor);
            }
        } catch (PartInitException failure) {
            StatusManager.getManager().handle(failure, "org.servicescape.ui");
        }
        return Optional.empty();
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof PresentInput)) {
            throw new PartInitException("The slides are of a journey, not of " + input.getName());
        }
        setSite(site);
        setInput(input);
        site.setSelectionProvider(selection);
    }

    @Override
    public void createPartControl(Composite parent) {
        Journey journey = ((PresentInput) getEditorInput()).journey();
        show = new SlideShow(parent, journey, Optional.empty(), this::stepped);
        entitle();
        getSite().getPage().addSelectionListener(this);
        session.addListener(this);
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(this);
        session.removeListener(this);
        super.dispose();
    }

    /** The slides. */
    public SlideShow show() {
        return show;
    }

    private void show(Journey journey, Optional<JourneyMoment> moment) {
        if (show.journey() != journey || moment.isPresent() && !moment.equals(show.moment())) {
            show.show(journey, moment);
            entitle();
        }
    }

    private void entitle() {
        setPartName(NLS.bind(Messages.presentTab, Names.of(show.journey())));
    }

    private void stepped(JourneyMoment moment) {
        selection.setSelection(new StructuredSelection(moment));
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selected) {
        Optional<OpenProject> project = session.project();
        if (part != this && project.isPresent() && !show.isDisposed()) {
            Selected.object(selected, project.get()).ifPresent(object -> Chosen.journeyOf(object)
                    .ifPresent(journey -> show(journey, Chosen.momentOf(object))));
        }
    }

    @Override
    public void edited(OpenProject project) {
        entitle();
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public void setFocus() {
        show.setFocus();
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
}
