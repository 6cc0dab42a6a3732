package org.servicescape.ui.present;

import java.util.Optional;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
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
public final class SlidesView extends ViewPart implements SessionListener, ISelectionListener {
    /** Id of the view. */
    public static final String ID = "org.servicescape.ui.slides";

    private final ProjectSession session = SessionFactory.session();
    private final SheetSelection selection = new SheetSelection();
    private SlideShow show;

    /** Shows the slides of a journey, at its first moment where none is given. */
    static void open(IWorkbenchPage page, Journey journey, Optional<JourneyMoment> moment) {
        try {
            if (page.showView(ID) instanceof SlidesView slides) {
                slides.show(journey, moment);
            }
        } catch (PartInitException failure) {
            StatusManager.getManager().handle(failure, "org.servicescape.ui");
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        getSite().setSelectionProvider(selection);
        show = new SlideShow(parent, false, this::stepped);
        getSite().getPage().addSelectionListener(this);
        session.addListener(this);
        session.project().ifPresent(this::opened);
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

    @Override
    public void opened(OpenProject project) {
        Chosen.first(project.project()).ifPresentOrElse(journey -> show(journey, Optional.empty()), show::showNothing);
        entitle();
    }

    @Override
    public void edited(OpenProject project) {
        entitle();
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
    public void setFocus() {
        show.setFocus();
    }

    private void show(Journey journey, Optional<JourneyMoment> moment) {
        boolean same = show.journey().filter(shown -> shown == journey).isPresent();
        if (!same || moment.isPresent() && !moment.equals(show.moment())) {
            show.show(journey, moment);
            entitle();
        }
    }

    private void entitle() {
        setPartName(show.journey()
                .map(journey -> NLS.bind(Messages.presentTab, Names.of(journey)))
                .orElse(Messages.presentSlides));
    }

    private void stepped(JourneyMoment moment) {
        selection.setSelection(new StructuredSelection(moment));
    }
}
