package org.servicescape.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.handlers.IHandlerService;
import org.servicescape.edit.plan.Assigning;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.edit.plan.Outlining;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.ui.icons.ElementIcons;
import org.servicescape.ui.icons.Icon;
import org.servicescape.ui.session.Opinions;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.sheet.Kit;
import org.servicescape.ui.sheet.SheetEditing;
import org.servicescape.ui.text.Messages;
import org.servicescape.ui.text.PlanMessages;

/** What a plan is drawn with by hand: its palette, its keys and its context menu. */
final class PlanKit implements Kit {
    private static final char SCALES = 'K';

    private final SheetEditing editing;
    private final Sketch sketch;
    private final PlanMenu menu;
    private final IntConsumer turns;
    private final SelectTool select;
    private final TracedImage traced;
    private final Tracer tracer;
    private final List<Entry> tools;
    private boolean selecting = true;
    private Optional<Brushes> brushes = Optional.empty();

    /**
     * The kit of a plan.
     *
     * @param turns shows the storey that lies so many above
     */
    PlanKit(SheetEditing editing, IntConsumer turns) {
        this.editing = editing;
        this.sketch = new Sketch(editing);
        this.menu = new PlanMenu(editing);
        this.turns = turns;
        this.traced = new TracedImage(sketch);
        this.tracer = new Tracer(sketch, this::scaleImage);
        Opinions opinions =
                new Opinions(SessionFactory.session(), editing.canvas().getDisplay());
        this.select = new SelectTool(sketch, opinions);
        this.tools = List.of(
                new Entry(Messages.toolSelect, PlanMessages.planSelectHelp, 'V', Icon.SELECT.descriptor(), select),
                new Entry(
                        PlanMessages.toolRoom,
                        PlanMessages.toolRoomHelp,
                        'R',
                        ElementIcons.of(SpaceFactory.eINSTANCE.createSpace()),
                        new RoomTool(sketch)),
                door(PlanMessages.toolDoor, PlanMessages.toolDoorHelp, 'D', Icon.DOOR, ConnectionKind.DOOR),
                door(PlanMessages.toolOpening, PlanMessages.toolOpeningHelp, 'O', Icon.OPENING, ConnectionKind.OPENING),
                door(PlanMessages.toolCounter, PlanMessages.toolCounterHelp, 'C', Icon.COUNTER, ConnectionKind.COUNTER),
                door(PlanMessages.toolGlazing, PlanMessages.toolGlazingHelp, 'G', Icon.GLAZING, ConnectionKind.GLAZING),
                stair(PlanMessages.toolStair, PlanMessages.toolStairHelp, 'A', Icon.STAIR, ConnectionKind.STAIR),
                stair(PlanMessages.toolLift, PlanMessages.toolLiftHelp, 'L', Icon.LIFT, ConnectionKind.LIFT),
                new Entry(
                        PlanMessages.toolSightline,
                        PlanMessages.toolSightlineHelp,
                        'S',
                        ElementIcons.of(SpaceFactory.eINSTANCE.createSightline()),
                        LineTool.seeing(sketch)),
                new Entry(
                        PlanMessages.toolMeasure,
                        PlanMessages.toolMeasureHelp,
                        'T',
                        Icon.MEASURE.descriptor(),
                        LineTool.measuring(sketch)),
                new Entry(
                        PlanMessages.toolImage,
                        PlanMessages.toolImageHelp,
                        'B',
                        Icon.PICTURE.descriptor(),
                        new ImageTool(sketch, tracer, traced)),
                new Entry(
                        PlanMessages.toolScale,
                        PlanMessages.toolScaleHelp,
                        SCALES,
                        Icon.SCALE.descriptor(),
                        new ScaleTool(sketch, tracer)));
    }

    private void scaleImage() {
        tool(SCALES).ifPresent(editing::use);
    }

    private Entry door(String name, String help, char key, Icon icon, ConnectionKind kind) {
        return new Entry(name, help, key, icon.descriptor(), new DoorTool(sketch, kind));
    }

    private Entry stair(String name, String help, char key, Icon icon, ConnectionKind kind) {
        return new Entry(name, help, key, icon.descriptor(), new StairTool(sketch, kind));
    }

    /** Lets the commands work that put rooms in order, and those that turn to the next tab: the next storey. */
    void install(IHandlerService handlers) {
        turning(handlers, "org.eclipse.ui.navigate.nextTab", 1);
        turning(handlers, "org.eclipse.ui.navigate.previousTab", -1);
        Arranging.install(
                handlers,
                () -> sketch.isOpen() && editing.canvas().isFocusControl() ? sketch.selected() : List.of(),
                menu::arrange);
    }

    private void turning(IHandlerService handlers, String command, int up) {
        handlers.activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                turns.accept(up);
                return null;
            }
        });
    }

    @Override
    public List<Entry> tools() {
        return tools;
    }

    @Override
    public void below(Composite palette) {
        brushes = Optional.of(new Brushes(palette, sketch));
    }

    @Override
    public void chosen(Optional<Entry> entry) {
        selecting = entry.filter(one -> one.tool() == select).isPresent();
        brushes.ifPresent(shown -> shown.chosen(entry));
    }

    @Override
    public void drawn() {
        traced.drawn();
        brushes.ifPresent(Brushes::show);
    }

    @Override
    public void paintFirst(GC gc, int sheet, double zoom) {
        if (sheet == 0) {
            traced.paint(gc, zoom);
        }
    }

    @Override
    public void paint(GC gc, int sheet, double zoom) {
        if (sheet == 0 && selecting) {
            select.grips(gc, zoom);
        }
    }

    @Override
    public Optional<Runnable> moving(int down) {
        return sketch.isOpen() && !sketch.selected().isEmpty()
                ? Optional.of(() -> move(sketch.selected(), down < 0 ? SWT.ARROW_UP : SWT.ARROW_DOWN, false))
                : Optional.empty();
    }

    @Override
    public void fill(IMenuManager items) {
        if (sketch.isOpen()) {
            menu.fill(items, sketch.selected());
            tracer.fill(items);
        }
    }

    /** Alt and arrows move rooms, with Shift they resize them; digits put them into a zone; Ctrl and a page turn storeys. */
    @Override
    public boolean key(int keyCode, int keys) {
        int modifiers = keys & SWT.MODIFIER_MASK;
        if (modifiers == SWT.MOD1 && (keyCode == SWT.PAGE_UP || keyCode == SWT.PAGE_DOWN)) {
            turns.accept(keyCode == SWT.PAGE_UP ? -1 : 1);
            return true;
        }
        List<Space> rooms = sketch.isOpen() ? sketch.selected() : List.of();
        if (rooms.isEmpty()) {
            return false;
        }
        if (modifiers == 0 && keyCode >= '0' && keyCode < '0' + PlanMenu.ZONES) {
            editing.edit(Assigning.zone(rooms, keyCode - '0'));
            return true;
        }
        return (modifiers & SWT.ALT) != 0 && move(rooms, keyCode, (modifiers & SWT.SHIFT) != 0);
    }

    private boolean move(List<Space> rooms, int keyCode, boolean resize) {
        long step = sketch.step();
        long dx = keyCode == SWT.ARROW_RIGHT ? step : keyCode == SWT.ARROW_LEFT ? -step : 0;
        long dy = keyCode == SWT.ARROW_DOWN ? step : keyCode == SWT.ARROW_UP ? -step : 0;
        if (dx == 0 && dy == 0) {
            return false;
        }
        if (!resize) {
            editing.edit(Outlining.move(rooms, dx, dy));
        } else if (rooms.size() == 1) {
            Box box = Box.around(rooms.get(0).getOutline());
            Box wanted = new Box(box.west(), box.north(), box.east() + dx, box.south() + dy);
            editing.edit(Outlining.stretch(rooms.get(0), wanted));
        }
        return true;
    }
}
