package org.servicescape.ui.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.JourneyPackage;
import org.servicescape.scene.Slot;
import org.servicescape.ui.blueprint.ClickTool;
import org.servicescape.ui.blueprint.Feelings;
import org.servicescape.ui.blueprint.Grid;
import org.servicescape.ui.blueprint.MomentDrag;
import org.servicescape.ui.blueprint.Writing;
import org.servicescape.ui.icons.ElementIcons;
import org.servicescape.ui.icons.Icon;
import org.servicescape.ui.sheet.Ghost;
import org.servicescape.ui.sheet.Kit.Entry;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.SheetEditing;
import org.servicescape.ui.sheet.Tool;
import org.servicescape.ui.text.Messages;

/** The palette of a journey map. */
final class JourneyTools {
    private static final int HEIGHT = 66;

    private final SheetEditing editing;
    private final Grid grid;
    private final Writing writing;
    private final Notes notes;
    private final Feelings feelings;
    private final Supplier<Optional<Journey>> journey;

    JourneyTools(SheetEditing editing, Grid grid, Writing writing, Notes notes, Supplier<Optional<Journey>> journey) {
        this.editing = editing;
        this.grid = grid;
        this.writing = writing;
        this.notes = notes;
        this.feelings = new Feelings(editing);
        this.journey = journey;
    }

    List<Entry> all() {
        Tool select = new MapTool(editing, grid, writing, notes, journey);
        List<Entry> tools = new ArrayList<>();
        tools.add(new Entry(Messages.toolSelect, Messages.toolSelectMapHelp, 'V', Icon.SELECT.descriptor(), select));
        tools.add(new Entry(
                Messages.toolMoment,
                Messages.toolMomentHelp,
                'M',
                icon(JourneyPackage.Literals.JOURNEY_MOMENT),
                ClickTool.once(
                        editing,
                        Messages.toolMomentHelp,
                        at -> grid.nearestGap(at).isPresent(),
                        this::moment,
                        this::gap)));
        tools.add(new Entry(
                Messages.toolStage,
                Messages.toolStageHelp,
                'S',
                icon(JourneyPackage.Literals.STAGE),
                ClickTool.once(editing, Messages.toolStageHelp, writing::canBeginStage, this::stage, this::column)));
        tools.add(new Entry(
                Messages.toolEmotion,
                Messages.toolEmotionHelp,
                'E',
                icon(JourneyPackage.Literals.EMOTION),
                ClickTool.once(editing, Messages.toolEmotionHelp, this::isOnMoment, feelings::click, this::column)));
        for (Kind kind : Kind.values()) {
            tools.add(new Entry(
                    kind.tool(),
                    kind.help(),
                    kind.key(),
                    kind.icon(),
                    ClickTool.once(editing, kind.help(), this::isOnMoment, at -> note(kind, at), this::column)));
        }
        return List.copyOf(tools);
    }

    private static ImageDescriptor icon(EClass kind) {
        return ElementIcons.of(EcoreUtil.create(kind));
    }

    private boolean isOnMoment(Pointed at) {
        return grid.moment(at).isPresent();
    }

    private void moment(Pointed at) {
        grid.nearestGap(at).ifPresent(gap -> journey.get().ifPresent(of -> writing.moments(gap, of)));
    }

    private void stage(Pointed at) {
        journey.get().ifPresent(of -> writing.stage(at, of));
    }

    private void note(Kind kind, Pointed at) {
        Optional<JourneyMoment> moment = grid.moment(at);
        moment.flatMap(there -> grid.place(Slot.Kind.HEAD, there)).ifPresent(head -> {
            Rectangle place = new Rectangle(head.x, at.canvas().y - HEIGHT / 2, head.width, HEIGHT);
            notes.begin(kind, moment.get(), place);
        });
    }

    private void gap(GC gc, Pointed at, double zoom) {
        grid.nearestGap(at).filter(gap -> !gap.isEmpty()).ifPresent(gap -> MomentDrag.paint(gc, grid, gap, zoom));
    }

    private void column(GC gc, Pointed at, double zoom) {
        grid.column(at).ifPresent(slot -> Ghost.frame(gc, slot.x(), slot.y(), slot.width(), slot.height(), zoom));
    }
}
