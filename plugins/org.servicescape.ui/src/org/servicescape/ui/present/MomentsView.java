package org.servicescape.ui.present;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.servicescape.edit.structure.Spans;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.ui.icons.ElementIcons;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.session.SessionListener;
import org.servicescape.ui.text.Messages;
import org.servicescape.ui.text.Names;

/** The journeys of the project with their moments, numbered: what is selected here is on the slide. */
public final class MomentsView extends ViewPart implements SessionListener, ISelectionListener {
    /** Id of the view. */
    public static final String ID = "org.servicescape.ui.moments";

    private final ProjectSession session = SessionFactory.session();
    private TreeViewer tree;

    @Override
    public void createPartControl(Composite parent) {
        tree = new TreeViewer(parent, SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setContentProvider(new Contents());
        tree.setLabelProvider(new Labels());
        tree.addOpenListener(event -> slides(tree.getStructuredSelection().getFirstElement()));
        getSite().setSelectionProvider(tree);
        getSite().getPage().addSelectionListener(this);
        session.addListener(this);
        session.project().ifPresent(this::opened);
    }

    @Override
    public void opened(OpenProject project) {
        tree.setInput(project);
        Chosen.first(project.project()).ifPresent(journey -> tree.setExpandedState(journey, true));
    }

    @Override
    public void edited(OpenProject project) {
        tree.refresh();
    }

    @Override
    public void setFocus() {
        tree.getTree().setFocus();
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(this);
        session.removeListener(this);
        super.dispose();
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selection) {
        if (part instanceof SlidesView slides && !tree.getTree().isDisposed()) {
            slides.show()
                    .moment()
                    .filter(moment -> moment != tree.getStructuredSelection().getFirstElement())
                    .ifPresent(moment -> tree.setSelection(new StructuredSelection(moment), true));
        }
    }

    /** The tree, for those who test the window. */
    public TreeViewer tree() {
        return tree;
    }

    private void slides(Object selected) {
        if (selected instanceof EObject object) {
            Chosen.journeyOf(object)
                    .ifPresent(journey -> SlidesView.open(getSite().getPage(), journey, Chosen.momentOf(object)));
        }
    }

    private static final class Contents implements ITreeContentProvider {
        @Override
        public Object[] getElements(Object input) {
            return input instanceof OpenProject project
                    ? project.project().getJourneys().toArray()
                    : new Object[0];
        }

        @Override
        public Object[] getChildren(Object parent) {
            return parent instanceof Journey journey ? Spans.moments(journey).toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof JourneyMoment moment
                    ? Chosen.journeyOf(moment).orElse(null)
                    : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return getChildren(element).length > 0;
        }
    }

    private static final class Labels extends LabelProvider {
        @Override
        public String getText(Object element) {
            if (element instanceof JourneyMoment moment) {
                List<JourneyMoment> moments =
                        Chosen.journeyOf(moment).map(Spans::moments).orElse(List.of());
                return NLS.bind(Messages.presentMoment, moments.indexOf(moment) + 1, Names.of(moment));
            }
            return element instanceof EObject object ? Names.of(object) : "";
        }

        @Override
        public Image getImage(Object element) {
            return Optional.of(element)
                    .filter(EObject.class::isInstance)
                    .map(object -> JFaceResources.getResources().get(ElementIcons.of((EObject) object)))
                    .orElse(null);
        }
    }
}
