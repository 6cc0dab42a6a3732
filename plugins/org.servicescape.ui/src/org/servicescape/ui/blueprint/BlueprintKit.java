package org.servicescape.ui.blueprint;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.servicescape.edit.blueprint.LaneAt;
import org.servicescape.edit.blueprint.PlacingAction;
import org.servicescape.edit.structure.Spans;
import org.servicescape.model.Step;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.ui.blueprint.Grid.Cell;
import org.servicescape.ui.session.Opinions;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Kit;
import org.servicescape.ui.sheet.SheetEditing;

/** What a blueprint is drawn with by hand: its palette, its keys and its context menu. */
final class BlueprintKit implements Kit {
    private final SheetEditing editing;
    private final Grid grid;
    private final Opinions opinions;
    private final Writing writing;
    private final Feelings feelings;
    private final BlueprintMenu menu;
    private final List<Entry> tools;

    BlueprintKit(SheetEditing editing, Supplier<String> subject) {
        this.editing = editing;
        this.grid = new Grid(editing);
        this.writing = new Writing(editing, grid);
        this.feelings = new Feelings(editing);
        this.menu = new BlueprintMenu(editing, grid, writing);
        Supplier<Optional<Journey>> journey = () ->
                editing.element(subject.get()).filter(Journey.class::isInstance).map(Journey.class::cast);
        this.opinions = new Opinions(SessionFactory.session(), editing.canvas().getDisplay());
        this.tools = new BlueprintTools(editing, grid, writing, menu, journey)
                .after(new SelectTool(editing, grid, opinions, writing, journey));
    }

    @Override
    public List<Entry> tools() {
        return tools;
    }

    /** The place of the first moment, as long as there is none. */
    @Override
    public void paint(GC gc, int sheet, double zoom) {
        FirstMoment.paint(gc, grid, sheet, zoom);
    }

    @Override
    public Optional<Runnable> moving(int down) {
        List<Step> steps = steps();
        return steps.size() == 1 && steps.get(0) instanceof Action action
                ? Optional.of(() -> lane(action, down)
                        .ifPresent(cell -> editing.edit(PlacingAction.to(action, cell.lane(), cell.moment()))))
                : Optional.empty();
    }

    @Override
    public Optional<Drag> carried(List<EObject> elements) {
        return Optional.of(new ReferringDrag(editing, grid, opinions, elements));
    }

    @Override
    public void fill(IMenuManager items) {
        List<Step> steps = steps();
        if (editing.project().isPresent() && !steps.isEmpty()) {
            menu.fill(items, steps);
        }
    }

    /** Alt and arrows move an action (those up and down are {@link #moving}), with Shift they pull its right edge; plus and minus change how a moment feels. */
    @Override
    public boolean key(int keyCode, int keys) {
        List<Step> steps = steps();
        if (editing.project().isEmpty() || steps.size() != 1) {
            return false;
        }
        if (steps.get(0) instanceof Action action && (keys & SWT.ALT) != 0) {
            return move(action, keyCode, (keys & SWT.SHIFT) != 0);
        }
        return steps.get(0) instanceof JourneyMoment moment && feelings.key(moment, keyCode, keys);
    }

    private boolean move(Action action, int keyCode, boolean pull) {
        int right = keyCode == SWT.ARROW_RIGHT ? 1 : keyCode == SWT.ARROW_LEFT ? -1 : 0;
        List<JourneyMoment> moments = Spans.of(action);
        if (right != 0 && pull) {
            Grid.after(moments.get(moments.size() - 1), right)
                    .filter(last -> right > 0 || moments.size() > 1)
                    .ifPresent(last -> editing.edit(PlacingAction.over(action, moments.get(0), last)));
        } else if (right != 0) {
            Optional<JourneyMoment> last = Grid.after(moments.get(moments.size() - 1), right);
            Grid.after(moments.get(0), right)
                    .filter(first -> last.isPresent())
                    .ifPresent(first -> editing.edit(PlacingAction.to(action, LaneAt.of(action.getLane()), first)));
        }
        return right != 0;
    }

    /** The cell above or below the first one of an action, in another lane. */
    private Optional<Cell> lane(Action action, int down) {
        return grid.cell(LaneAt.of(action.getLane()), action.getFirstMoment()).flatMap(cell -> grid.beside(cell, down));
    }

    private List<Step> steps() {
        List<EObject> selected = editing.selected();
        boolean all = !selected.isEmpty() && selected.stream().allMatch(Step.class::isInstance);
        return all ? selected.stream().map(Step.class::cast).toList() : List.of();
    }
}
