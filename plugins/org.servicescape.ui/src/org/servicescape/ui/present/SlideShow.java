package org.servicescape.ui.present;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.servicescape.checks.Finding;
import org.servicescape.edit.structure.Spans;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.scene.Scene;
import org.servicescape.scene.present.Presentation.Choice;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.session.SessionListener;
import org.servicescape.ui.session.Slides;
import org.servicescape.ui.sheet.SlideCanvas;
import org.servicescape.ui.text.Messages;

/**
 * The slides of a journey, one at a time: arrows, page keys and clicks step through them, P shows the plan only, F what is
 * wrong or not, N opens a field for what people say.
 */
public final class SlideShow extends Composite implements SessionListener {
    private final ProjectSession session = SessionFactory.session();
    private final Slides slides = new Slides(session);
    private final SlideCanvas canvas;
    private final NoteField note;
    private final Consumer<JourneyMoment> stepped;
    private Journey journey;
    private JourneyMoment moment;
    private Choice choice;

    /**
     * A show that shows nothing yet.
     *
     * @param whole whether it has the whole screen, which Escape closes
     * @param stepped hears which moment is shown
     */
    public SlideShow(Composite parent, boolean whole, Consumer<JourneyMoment> stepped) {
        super(parent, SWT.NONE);
        this.choice = new Choice(false, true, whole);
        this.stepped = stepped;
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
        canvas = new SlideCanvas(this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        note = new NoteField(this, canvas);
        canvas.say(Messages.presentNoJourney);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, SlideShow::keepArrows);
        canvas.onClick(this::clicked);
        session.addListener(this);
        addListener(SWT.Dispose, event -> session.removeListener(this));
    }

    /** Goes on with a journey, at its first moment where none is given. */
    public void show(Journey wanted, Optional<JourneyMoment> at) {
        journey = wanted;
        List<JourneyMoment> moments = Spans.moments(wanted);
        if (moments.isEmpty()) {
            moment = null;
            canvas.say(Messages.presentNoMoments);
        } else {
            if (canvas.slide().isEmpty()) {
                canvas.say(Messages.sheetDrawing);
            }
            go(at.filter(moments::contains).orElse(moments.get(0)));
        }
    }

    /** Says that there is no journey. */
    public void showNothing() {
        journey = null;
        moment = null;
        canvas.say(Messages.presentNoJourney);
    }

    /** The journey that is shown. */
    public Optional<Journey> journey() {
        return Optional.ofNullable(journey);
    }

    /** The moment that is shown; empty where the journey has none. */
    public Optional<JourneyMoment> moment() {
        return Optional.ofNullable(moment);
    }

    /** The slide, for those who test the window. */
    public SlideCanvas canvas() {
        return canvas;
    }

    @Override
    public boolean setFocus() {
        return canvas.setFocus();
    }

    @Override
    public void checked(OpenProject project, List<Finding> findings) {
        if (journey == null) {
            return;
        }
        List<JourneyMoment> moments = Spans.moments(journey);
        if (project.element(String.valueOf(journey.getId()))
                .filter(now -> now == journey)
                .isEmpty()) {
            canvas.say(Messages.presentGone);
        } else if (!moments.isEmpty()) {
            go(moments.contains(moment) ? moment : moments.get(0));
        } else {
            show(journey, Optional.empty());
        }
    }

    private void go(JourneyMoment to) {
        boolean step = moment != to;
        moment = to;
        draw();
        if (step) {
            note.close();
            stepped.accept(to);
        }
    }

    private void draw() {
        slides.draw(journey.getId(), moment.getId(), choice, this::drawn);
    }

    private void drawn(Optional<Scene> slide) {
        if (!isDisposed()) {
            slide.ifPresent(canvas::show);
        }
    }

    private void step(int by) {
        if (moment != null) {
            List<JourneyMoment> moments = Spans.moments(journey);
            int to = moments.indexOf(moment) + by;
            go(moments.get(Math.max(0, Math.min(moments.size() - 1, to))));
        }
    }

    private void key(Event event) {
        if (moment == null || (event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_RIGHT, SWT.ARROW_DOWN, SWT.PAGE_DOWN, ' ', SWT.CR -> step(1);
            case SWT.ARROW_LEFT, SWT.ARROW_UP, SWT.PAGE_UP, SWT.BS -> step(-1);
            case SWT.HOME -> step(-Integer.MAX_VALUE / 2);
            case SWT.END -> step(Integer.MAX_VALUE / 2);
            case 'p' -> choose(new Choice(!choice.planOnly(), choice.findings(), choice.closes()));
            case 'f' -> choose(new Choice(choice.planOnly(), !choice.findings(), choice.closes()));
            case 'n' -> note.open(moment);
            default -> {
                // Other keys are for others.
            }
        }
    }

    private void choose(Choice now) {
        choice = now;
        draw();
    }

    /** Arrows step; they do not lead to the next control. */
    private static void keepArrows(Event event) {
        if (event.detail == SWT.TRAVERSE_ARROW_NEXT
                || event.detail == SWT.TRAVERSE_ARROW_PREVIOUS
                || event.detail == SWT.TRAVERSE_PAGE_NEXT
                || event.detail == SWT.TRAVERSE_PAGE_PREVIOUS) {
            event.doit = false;
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    /** A click on another moment goes there, anywhere else one further. */
    private void clicked(Optional<String> element) {
        canvas.setFocus();
        if (moment == null) {
            return;
        }
        Optional<JourneyMoment> other = Spans.moments(journey).stream()
                .filter(each -> element.filter(each.getId()::equals).isPresent() && each != moment)
                .findFirst();
        other.ifPresentOrElse(this::go, () -> step(1));
    }
}
