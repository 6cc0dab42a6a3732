package org.servicescape.ui.session;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.servicescape.checks.Finding;
import org.servicescape.core.Drawing;
import org.servicescape.model.Project;
import org.servicescape.scene.Scene;
import org.servicescape.scene.present.Presentation;
import org.servicescape.scene.present.Presentation.Choice;
import org.servicescape.ui.text.Messages;

/**
 * Draws slides of journeys in the background, one when it is asked for; a slide that is no longer wanted is dropped. Belongs to
 * the window's thread.
 */
public final class Slides {
    private final ProjectSession session;
    /** Counts the questions; background work reads it. */
    private volatile int asked;
    /** What was read last; one job at a time reads and writes it. */
    private volatile Read read = new Read(null, null, "", Optional.empty());

    private record Read(Project project, List<Finding> findings, String journey, Optional<Presentation> slides) {}

    /** Slides of the project that is open in the session. */
    public Slides(ProjectSession session) {
        this.session = session;
    }

    /**
     * Draws the slide of a moment; nothing before the project was checked.
     *
     * @param journey id of the journey
     * @param moment id of the moment; that of the first where the journey has none with it
     * @param shown is given the slide, on this thread; or nothing, where the journey has no moments
     */
    public void draw(String journey, String moment, Choice choice, Consumer<Optional<Scene>> shown) {
        if (session.project().isEmpty() || session.findings().isEmpty()) {
            return;
        }
        int mine = ++asked;
        List<Finding> findings = session.findings().get();
        session.beside(NLS.bind(Messages.jobDrawing, journey), () -> mine == asked, project -> {
            Optional<Scene> slide = slides(project, findings, journey)
                    .map(slides -> slides.slide(Math.max(0, slides.moments().indexOf(moment)), choice));
            return () -> shown.accept(slide);
        });
    }

    private Optional<Presentation> slides(Project project, List<Finding> findings, String journey) {
        Read last = read;
        if (last.project() != project
                || last.findings() != findings
                || !last.journey().equals(journey)) {
            last = new Read(
                    project,
                    findings,
                    journey,
                    Drawing.of(project, findings, Locale.getDefault()).presentation(journey));
            read = last;
        }
        return last.slides();
    }
}
