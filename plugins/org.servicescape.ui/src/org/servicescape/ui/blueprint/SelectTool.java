package org.servicescape.ui.blueprint;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.servicescape.model.Step;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.FlowKind;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;
import org.servicescape.scene.Slot;
import org.servicescape.ui.blueprint.Grid.Cell;
import org.servicescape.ui.blueprint.Grid.Gap;
import org.servicescape.ui.session.Opinions;
import org.servicescape.ui.sheet.Bounds;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Figure;
import org.servicescape.ui.sheet.Ghost;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.SheetEditing;
import org.servicescape.ui.sheet.Tool;

/**
 * What the mouse does in a blueprint to begin with. An action is dragged by its middle, pulled over several moments by its
 * left or right edge, and a flow is drawn from its upper or lower edge, or from any edge of a customer's cell. Points of
 * curves are dragged, and moments and lanes by their heads. A double click on an empty cell writes an action there, one
 * between two moments, or on the empty column of a stage, a moment.
 */
final class SelectTool implements Tool {
    /** How near to an edge one takes hold of it, in pixels of the screen. */
    private static final double EDGE = 8;

    private final SheetEditing editing;
    private final Grid grid;
    private final Opinions opinions;
    private final Writing writing;
    private final Feelings feelings;
    private final Supplier<Optional<Journey>> journey;

    /** Where somebody takes hold of a cell. */
    private enum Part {
        MIDDLE,
        LEFT,
        RIGHT,
        ABOVE_OR_BELOW
    }

    SelectTool(
            SheetEditing editing, Grid grid, Opinions opinions, Writing writing, Supplier<Optional<Journey>> journey) {
        this.journey = journey;
        this.editing = editing;
        this.grid = grid;
        this.opinions = opinions;
        this.writing = writing;
        this.feelings = new Feelings(editing);
    }

    @Override
    public Optional<Drag> grab(Pointed from) {
        if (editing.project().isEmpty()) {
            return Optional.empty();
        }
        Optional<Step> step = grid.step(from);
        if (step.isEmpty()) {
            return feelings.grab(from, EDGE / editing.canvas().zoom())
                    .map(Drag.class::cast)
                    .or(() -> MomentDrag.grab(editing, grid, from))
                    .or(() -> LaneDrag.grab(editing, grid, from));
        }
        if (step.get() instanceof Action action) {
            return Optional.of(
                    switch (part(from)) {
                        case LEFT -> new SpanDrag(editing, grid, action, false);
                        case RIGHT -> new SpanDrag(editing, grid, action, true);
                        case ABOVE_OR_BELOW -> new FlowDrag(editing, grid, action, FlowKind.ACTION, from);
                        case MIDDLE -> new MovingDrag(editing, grid, opinions, action, from);
                    });
        }
        return part(from) == Part.MIDDLE
                ? Optional.empty()
                : Optional.of(new FlowDrag(editing, grid, step.get(), FlowKind.ACTION, from));
    }

    @Override
    public boolean clickTwice(Pointed at) {
        if (editing.project().isEmpty() || grid.step(at).isPresent()) {
            return false;
        }
        Optional<Stage> stage = grid.emptyStage(at);
        if (stage.isPresent()) {
            writing.moments(at, stage.get());
            return true;
        }
        Optional<Gap> gap = grid.gap(at);
        if (gap.isPresent() && journey.get().isPresent()) {
            writing.moments(gap.get(), journey.get().get());
            return true;
        }
        Optional<Cell> cell = grid.cell(at);
        Optional<JourneyMoment> empty = at.slot(Slot.Kind.MOMENT).flatMap(grid::moment);
        cell.ifPresent(writing::action);
        empty.ifPresent(writing::customer);
        return cell.isPresent() || empty.isPresent();
    }

    @Override
    public int cursor(Pointed at) {
        Optional<Step> step = grid.step(at);
        if (step.isEmpty()) {
            return SWT.CURSOR_ARROW;
        }
        boolean action = step.get() instanceof Action;
        return switch (part(at)) {
            case LEFT, RIGHT -> action ? SWT.CURSOR_SIZEWE : SWT.CURSOR_CROSS;
            case ABOVE_OR_BELOW -> SWT.CURSOR_CROSS;
            case MIDDLE -> action ? SWT.CURSOR_SIZEALL : SWT.CURSOR_ARROW;
        };
    }

    /** Handles at the edges of the action under the pointer show what can be pulled. */
    @Override
    public void paint(GC gc, Pointed at, double zoom) {
        Optional<Gap> gap = grid.gap(at).filter(there -> !there.isEmpty());
        if (gap.isPresent() && editing.project().isPresent()) {
            MomentDrag.paint(gc, grid, gap.get(), zoom);
        }
        Optional<Action> action = grid.action(at);
        if (action.isPresent() && editing.project().isPresent()) {
            Bounds box = box(at.figure().get());
            double x = (box.left() + box.right()) / 2;
            double y = (box.top() + box.bottom()) / 2;
            Ghost.handle(gc, box.left(), y, zoom);
            Ghost.handle(gc, box.right(), y, zoom);
            Ghost.handle(gc, x, box.top(), zoom);
            Ghost.handle(gc, x, box.bottom(), zoom);
        }
    }

    private Part part(Pointed at) {
        Bounds box = box(at.figure().get());
        double near = EDGE / editing.canvas().zoom();
        // Of a cell that is small on the screen the middle half is left to be dragged by.
        double aside = Math.min(near, (box.right() - box.left()) / 4);
        double above = Math.min(near, (box.bottom() - box.top()) / 4);
        if (at.x() - box.left() < aside) {
            return Part.LEFT;
        }
        if (box.right() - at.x() < aside) {
            return Part.RIGHT;
        }
        boolean edge = at.y() - box.top() < above || box.bottom() - at.y() < above;
        return edge ? Part.ABOVE_OR_BELOW : Part.MIDDLE;
    }

    private static Bounds box(Figure figure) {
        return figure.ground() == null ? figure.bounds() : Bounds.of(figure.ground());
    }
}
