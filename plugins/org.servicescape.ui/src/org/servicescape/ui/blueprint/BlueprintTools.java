package org.servicescape.ui.blueprint;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.servicescape.model.Step;
import org.servicescape.model.blueprint.BlueprintPackage;
import org.servicescape.model.blueprint.FlowKind;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyPackage;
import org.servicescape.model.journey.Stage;
import org.servicescape.model.space.SpacePackage;
import org.servicescape.scene.Slot;
import org.servicescape.ui.icons.ElementIcons;
import org.servicescape.ui.icons.Icon;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Ghost;
import org.servicescape.ui.sheet.Kit.Entry;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.SheetEditing;
import org.servicescape.ui.sheet.Tool;
import org.servicescape.ui.text.Messages;

/** The palette of a blueprint. */
final class BlueprintTools {
    private final SheetEditing editing;
    private final Grid grid;
    private final Writing writing;
    private final BlueprintMenu menu;
    private final Supplier<Optional<Journey>> journey;

    BlueprintTools(
            SheetEditing editing, Grid grid, Writing writing, BlueprintMenu menu, Supplier<Optional<Journey>> journey) {
        this.journey = journey;
        this.editing = editing;
        this.grid = grid;
        this.writing = writing;
        this.menu = menu;
    }

    /** All tools, after the one that selects. */
    List<Entry> after(Tool select) {
        return List.of(
                new Entry(Messages.toolSelect, Messages.toolSelectHelp, 'V', Icon.SELECT.descriptor(), select),
                new Entry(Messages.toolMoment, Messages.toolMomentHelp, 'M', moments(), momentTool()),
                new Entry(
                        Messages.toolAction,
                        Messages.toolActionHelp,
                        'A',
                        icon(BlueprintPackage.Literals.ACTION),
                        once(Messages.toolActionHelp, at -> grid.cell(at).isPresent(), this::action, this::cell)),
                new Entry(
                        Messages.toolFlow,
                        Messages.toolFlowHelp,
                        'F',
                        icon(BlueprintPackage.Literals.FLOW),
                        flow(FlowKind.ACTION)),
                new Entry(
                        Messages.toolFailPoint,
                        Messages.toolFailPointHelp,
                        'P',
                        icon(BlueprintPackage.Literals.FAIL_POINT),
                        once(
                                Messages.toolFailPointHelp,
                                at -> grid.step(at).isPresent(),
                                this::failPoint,
                                ClickTool.NOTHING)),
                new Entry(
                        Messages.toolEmotion,
                        Messages.toolEmotionHelp,
                        'E',
                        icon(JourneyPackage.Literals.EMOTION),
                        once(
                                Messages.toolEmotionHelp,
                                at -> grid.moment(at).isPresent(),
                                new Feelings(editing)::click,
                                this::column)),
                new Entry(
                        Messages.toolPlace,
                        Messages.toolPlaceHelp,
                        'L',
                        icon(SpacePackage.Literals.SPACE),
                        once(Messages.toolPlaceHelp, at -> grid.moment(at).isPresent(), this::place, this::column)),
                new Entry(
                        Messages.toolStage,
                        Messages.toolStageHelp,
                        'S',
                        icon(JourneyPackage.Literals.STAGE),
                        once(Messages.toolStageHelp, writing::canBeginStage, this::stage, this::column)),
                new Entry(
                        Messages.toolLane,
                        Messages.toolLaneHelp,
                        'N',
                        icon(BlueprintPackage.Literals.LANE),
                        once(Messages.toolLaneHelp, at -> journey.get().isPresent(), this::lane, ClickTool.NOTHING)));
    }

    private static ImageDescriptor icon(EClass kind) {
        return ElementIcons.of(EcoreUtil.create(kind));
    }

    private static ImageDescriptor moments() {
        return icon(JourneyPackage.Literals.JOURNEY_MOMENT);
    }

    private Tool once(String help, Predicate<Pointed> possible, Consumer<Pointed> does, ClickTool.Preview preview) {
        return ClickTool.once(editing, help, possible, does, preview);
    }

    private Tool momentTool() {
        return once(Messages.toolMomentHelp, at -> grid.nearestGap(at).isPresent(), this::moment, this::gap);
    }

    private void gap(GC gc, Pointed at, double zoom) {
        if (grid.emptyStage(at).isPresent()) {
            at.slot(Slot.Kind.STAGE).ifPresent(slot -> frame(gc, slot, zoom));
        } else {
            grid.nearestGap(at).filter(gap -> !gap.isEmpty()).ifPresent(gap -> MomentDrag.paint(gc, grid, gap, zoom));
        }
    }

    private void moment(Pointed at) {
        Optional<Stage> stage = grid.emptyStage(at);
        if (stage.isPresent()) {
            writing.moments(at, stage.get());
        } else {
            grid.nearestGap(at).ifPresent(gap -> journey.get().ifPresent(of -> writing.moments(gap, of)));
        }
    }

    private void stage(Pointed at) {
        journey.get().ifPresent(of -> writing.stage(at, of));
    }

    private void action(Pointed at) {
        grid.cell(at).ifPresent(writing::action);
    }

    private void cell(GC gc, Pointed at, double zoom) {
        grid.cell(at).map(Grid.Cell::slot).ifPresent(slot -> frame(gc, slot, zoom));
    }

    private void column(GC gc, Pointed at, double zoom) {
        grid.column(at).ifPresent(slot -> frame(gc, slot, zoom));
    }

    private static void frame(GC gc, Slot slot, double zoom) {
        Ghost.frame(gc, slot.x(), slot.y(), slot.width(), slot.height(), zoom);
    }

    private Tool flow(FlowKind kind) {
        return new Tool() {
            @Override
            public Optional<Drag> grab(Pointed from) {
                Optional<Step> step = editing.project().flatMap(project -> grid.step(from));
                return step.map(start -> new FlowDrag(editing, grid, start, kind, from));
            }

            @Override
            public int cursor(Pointed at) {
                return grid.step(at).isPresent() ? SWT.CURSOR_CROSS : SWT.CURSOR_NO;
            }
        };
    }

    private void failPoint(Pointed at) {
        grid.step(at).ifPresent(step -> writing.failPoint(step, at.figure().get()));
    }

    private void place(Pointed at) {
        Optional<Step> step = grid.step(at);
        if (step.isPresent()) {
            menu.place(List.of(step.get()));
        } else {
            grid.moment(at).ifPresent(moment -> menu.place(List.of(moment)));
        }
    }

    private void lane(Pointed at) {
        journey.get().ifPresent(of -> editing.show(menu.lanes(of)));
    }
}
