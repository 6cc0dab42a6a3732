package org.servicescape.ui.present;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.IWorkbenchPage;
import org.servicescape.edit.structure.Spans;
import org.servicescape.model.Project;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.Selected;
import org.servicescape.ui.sheet.SheetEditor;

/** Which journey, and which moment of it, somebody means who presents. */
final class Chosen {
    private Chosen() {}

    /**
     * The journey that is selected or of which something is, else that of the slides or the picture in front, else the first
     * that has moments.
     */
    static Optional<Journey> journey(IWorkbenchPage page, OpenProject project) {
        return selected(page.getSelection(), project)
                .flatMap(Chosen::journeyOf)
                .or(() -> inFront(page, project))
                .or(() -> first(project.project()));
    }

    /** The moment that is selected or at which what is selected begins; else the one on the slide in front. */
    static Optional<JourneyMoment> moment(IWorkbenchPage page, OpenProject project) {
        return selected(page.getSelection(), project).flatMap(Chosen::momentOf).or(() -> slides(page)
                .flatMap(SlideShow::moment));
    }

    private static Optional<SlideShow> slides(IWorkbenchPage page) {
        return page.getActivePart() instanceof SlidesView slides ? Optional.of(slides.show()) : Optional.empty();
    }

    /** The first journey that has moments. */
    static Optional<Journey> first(Project project) {
        return project.getJourneys().stream()
                .filter(journey -> !Spans.moments(journey).isEmpty())
                .findFirst();
    }

    private static Optional<EObject> selected(ISelection selection, OpenProject project) {
        return Selected.object(selection, project);
    }

    private static Optional<Journey> inFront(IWorkbenchPage page, OpenProject project) {
        Optional<Journey> shown = slides(page).flatMap(SlideShow::journey);
        if (shown.isPresent()) {
            return shown;
        }
        return page.getActiveEditor() instanceof SheetEditor sheet
                ? project.element(sheet.picture().subject()).flatMap(Chosen::journeyOf)
                : Optional.empty();
    }

    /** The journey that holds an object, or that it is. */
    static Optional<Journey> journeyOf(EObject object) {
        for (EObject around = object; around != null; around = around.eContainer()) {
            if (around instanceof Journey journey) {
                return Optional.of(journey);
            }
        }
        return Optional.empty();
    }

    /** The moment that holds an object, that it is, or at which it begins. */
    static Optional<JourneyMoment> momentOf(EObject object) {
        for (EObject around = object; around != null; around = around.eContainer()) {
            if (around instanceof JourneyMoment moment) {
                return Optional.of(moment);
            }
            if (around instanceof Action action) {
                return Optional.ofNullable(action.getFirstMoment());
            }
        }
        return Optional.empty();
    }
}
