package org.servicescape.ui.journey;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.GC;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.ui.blueprint.Feelings;
import org.servicescape.ui.blueprint.FirstMoment;
import org.servicescape.ui.blueprint.Grid;
import org.servicescape.ui.blueprint.ReferringDrag;
import org.servicescape.ui.blueprint.Writing;
import org.servicescape.ui.session.Opinions;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Kit;
import org.servicescape.ui.sheet.SheetEditing;

/** What a journey map is drawn with by hand: its palette, its keys and its context menu. */
final class JourneyKit implements Kit {
    private final SheetEditing editing;
    private final Grid grid;
    private final Opinions opinions;
    private final Feelings feelings;
    private final Notes notes;
    private final List<Entry> tools;

    JourneyKit(SheetEditing editing, Supplier<String> subject) {
        this.editing = editing;
        this.grid = new Grid(editing);
        this.opinions = new Opinions(SessionFactory.session(), editing.canvas().getDisplay());
        this.feelings = new Feelings(editing);
        this.notes = new Notes(editing);
        Supplier<Optional<Journey>> journey = () ->
                editing.element(subject.get()).filter(Journey.class::isInstance).map(Journey.class::cast);
        Writing writing = new Writing(editing, grid);
        this.tools = new JourneyTools(editing, grid, writing, notes, journey).all();
    }

    @Override
    public List<Entry> tools() {
        return tools;
    }

    @Override
    public void paint(GC gc, int sheet, double zoom) {
        FirstMoment.paint(gc, grid, sheet, zoom);
    }

    @Override
    public Optional<Drag> carried(List<EObject> elements) {
        return Optional.of(new ReferringDrag(editing, grid, opinions, elements));
    }

    @Override
    public void fill(IMenuManager menu) {
        moment().ifPresent(moment -> {
            feelings.fill(menu, moment);
            for (Kind kind : Kind.values()) {
                menu.add(action(kind.menu(), kind.icon(), () -> notes.begin(kind, moment, grid)));
            }
            menu.add(new Separator());
        });
    }

    /** Plus and minus change how a moment feels. */
    @Override
    public boolean key(int keyCode, int keys) {
        return moment().filter(moment -> feelings.key(moment, keyCode, keys)).isPresent();
    }

    private Optional<JourneyMoment> moment() {
        return editing.project().isPresent()
                        && editing.selected().size() == 1
                        && editing.selected().get(0) instanceof JourneyMoment moment
                ? Optional.of(moment)
                : Optional.empty();
    }

    private static Action action(String words, ImageDescriptor icon, Runnable run) {
        Action action = new Action(words) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setImageDescriptor(icon);
        return action;
    }
}
