package org.servicescape.ui.blueprint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.servicescape.edit.Referring;
import org.servicescape.model.Element;
import org.servicescape.ui.session.Opinions;
import org.servicescape.ui.sheet.Bounds;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Ghost;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.SheetEditing;
import org.servicescape.ui.text.Messages;
import org.servicescape.ui.text.Names;

/** Carries elements onto a moment or an action, which refers to them then: a space says where it happens. */
public final class ReferringDrag implements Drag {
    private final SheetEditing editing;
    private final Grid grid;
    private final Opinions opinions;
    private final List<EObject> carried;
    private Optional<Target> target = Optional.empty();

    private record Target(Element step, Referring change) {}

    /** Carries elements over the picture that is edited. */
    public ReferringDrag(SheetEditing editing, Grid grid, Opinions opinions, List<EObject> carried) {
        this.editing = editing;
        this.grid = grid;
        this.opinions = opinions;
        this.carried = List.copyOf(carried);
    }

    @Override
    public void to(Pointed at) {
        Optional<Target> before = target;
        target = grid.step(at).flatMap(step -> target(step, before)).or(() -> grid.moment(at)
                .flatMap(moment -> target(moment, before)));
        if (target.isEmpty()) {
            opinions.forget();
        } else {
            Referring change = target.get().change();
            opinions.ask(List.of(target.get().step(), carried), () -> change, sentence -> editing.canvas()
                    .redraw());
        }
    }

    private Optional<Target> target(Element step, Optional<Target> before) {
        return before.filter(same -> same.step() == step).or(() -> editing.project()
                .flatMap(project -> Referring.of(project.editor(), step, carried))
                .map(change -> new Target(step, change)));
    }

    @Override
    public void drop(Pointed at) {
        to(at);
        target.filter(there -> editing.edit(there.change()))
                .ifPresent(there -> editing.selectWhereItIs(Set.of(there.step().getId())));
        opinions.forget();
    }

    @Override
    public void cancel() {
        opinions.forget();
    }

    @Override
    public void paint(GC gc, int sheet, double zoom) {
        target.flatMap(there -> editing.canvas().figures().best(there.step().getId()))
                .filter(figure -> figure.sheet() == sheet)
                .ifPresent(figure -> frame(gc, figure.bounds(), zoom));
    }

    private static void frame(GC gc, Bounds place, double zoom) {
        Ghost.frame(gc, place.left(), place.top(), place.right() - place.left(), place.bottom() - place.top(), zoom);
    }

    @Override
    public Optional<String> hint() {
        return target.map(there -> opinions.answer()
                .map(said -> NLS.bind(Messages.explorerValue, there.change().property(), said))
                .orElseGet(
                        () -> NLS.bind(Messages.explorerValue, there.change().property(), Names.of(carried.get(0)))));
    }
}
