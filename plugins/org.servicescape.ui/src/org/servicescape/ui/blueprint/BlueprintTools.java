package org.servicescape.ui.blueprint;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.servicescape.model.Step;
import org.servicescape.model.blueprint.BlueprintPackage;
import org.servicescape.model.blueprint.FlowKind;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.JourneyPackage;
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
    private static final int FIELD_WIDTH = 180;
    private static final int FIELD_HEIGHT = 44;
    /** How far above the customer's row the line reaches that shows where a moment would come. */
    private static final double HEAD = 90;

    private final SheetEditing editing;
    private final Grid grid;
    private final Writing writing;
    private final BlueprintMenu menu;

    BlueprintTools(SheetEditing editing, Grid grid, Writing writing, BlueprintMenu menu) {
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
                        once(at -> grid.cell(at).isPresent(), this::action, this::cell)),
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
                        once(at -> grid.step(at).isPresent(), this::failPoint, ClickTool.NOTHING)),
                new Entry(
                        Messages.toolEmotion,
                        Messages.toolEmotionHelp,
                        'E',
                        icon(JourneyPackage.Literals.EMOTION),
                        once(at -> grid.moment(at).isPresent(), this::emotion, this::column)),
                new Entry(
                        Messages.toolPlace,
                        Messages.toolPlaceHelp,
                        'L',
                        icon(SpacePackage.Literals.SPACE),
                        once(at -> grid.moment(at).isPresent(), this::place, this::column)),
                new Entry(
                        Messages.toolStage,
                        Messages.toolStageHelp,
                        'S',
                        icon(JourneyPackage.Literals.STAGE),
                        once(
                                at -> grid.moment(at).isPresent(),
                                at -> grid.moment(at).ifPresent(menu::stage),
                                this::column)),
                new Entry(
                        Messages.toolLane,
                        Messages.toolLaneHelp,
                        'N',
                        icon(BlueprintPackage.Literals.LANE),
                        once(at -> !grid.columns(at.sheet()).isEmpty(), this::lane, ClickTool.NOTHING)));
    }

    private static ImageDescriptor icon(EClass kind) {
        return ElementIcons.of(EcoreUtil.create(kind));
    }

    private static ImageDescriptor moments() {
        return icon(JourneyPackage.Literals.JOURNEY_MOMENT);
    }

    /** A tool that is given up after it was used, unless Shift is held. */
    private Tool once(Predicate<Pointed> possible, Consumer<Pointed> does, ClickTool.Preview preview) {
        return new ClickTool(
                at -> editing.project().isPresent() && possible.test(at),
                at -> {
                    editing.used(at);
                    does.accept(at);
                },
                preview);
    }

    private Tool momentTool() {
        return once(at -> !grid.columns(at.sheet()).isEmpty(), this::moment, (gc, at, zoom) -> {
            double x = between(at);
            Slot first = grid.columns(at.sheet()).get(0);
            Ghost.line(gc, x, first.y() - HEAD, x, first.y() + first.height(), zoom);
        });
    }

    /** The middle between the two columns between which a moment would come. */
    private double between(Pointed at) {
        List<Slot> columns = grid.columns(at.sheet());
        double gutter = columns.size() > 1
                ? columns.get(1).x() - columns.get(0).x() - columns.get(0).width()
                : 28;
        return grid.columnBefore(at)
                .map(slot -> slot.x() + slot.width() + Math.abs(gutter) / 2)
                .orElse(columns.get(0).x() - Math.abs(gutter) / 2);
    }

    private void moment(Pointed at) {
        Optional<Slot> before = grid.columnBefore(at);
        Slot first = grid.columns(at.sheet()).get(0);
        Point corner = editing.canvas().pointOf(at.sheet(), between(at), first.y() - HEAD);
        Rectangle place = new Rectangle(corner.x - FIELD_WIDTH / 2, corner.y, FIELD_WIDTH, FIELD_HEIGHT);
        before.flatMap(grid::moment)
                .ifPresentOrElse(moment -> writing.moment(moment, true, place), () -> grid.moment(first)
                        .ifPresent(moment -> writing.moment(moment, false, place)));
    }

    private void action(Pointed at) {
        grid.cell(at).ifPresent(writing::action);
    }

    private void cell(GC gc, Pointed at, double zoom) {
        grid.cell(at).map(Grid.Cell::slot).ifPresent(slot -> frame(gc, slot, zoom));
    }

    private void column(GC gc, Pointed at, double zoom) {
        grid.columns(at.sheet()).stream()
                .filter(slot -> at.x() >= slot.x() && at.x() < slot.x() + slot.width())
                .findFirst()
                .ifPresent(slot -> frame(gc, slot, zoom));
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

    /** In the row of emotions the value is the one at the pointer; elsewhere it is asked for. */
    private void emotion(Pointed at) {
        Feelings feelings = new Feelings(editing);
        Optional<FeelingDrag> column = at.slot(Slot.Kind.FEELING).flatMap(slot -> feelings.drag(slot, at.sheet()));
        if (column.isPresent()) {
            column.get().drop(at);
        } else {
            grid.moment(at).ifPresent(moment -> {
                MenuManager values = new MenuManager();
                feelings.fill(values, moment);
                show(values);
            });
        }
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
        Optional<JourneyMoment> any = grid.columns(at.sheet()).stream()
                .flatMap(slot -> grid.moment(slot).stream())
                .findFirst();
        any.ifPresent(moment -> {
            show(menu.lanes(Grid.journey(moment)));
        });
    }

    private void show(MenuManager items) {
        Menu popup = items.createContextMenu(editing.canvas());
        popup.setLocation(editing.canvas().getDisplay().getCursorLocation());
        popup.setVisible(true);
    }
}
