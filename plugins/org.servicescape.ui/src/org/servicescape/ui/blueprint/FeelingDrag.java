package org.servicescape.ui.blueprint;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.GC;
import org.servicescape.edit.Names;
import org.servicescape.edit.blueprint.Feeling;
import org.servicescape.model.Actor;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.scene.Slot;
import org.servicescape.ui.sheet.Drag;
import org.servicescape.ui.sheet.Ghost;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.SheetEditing;
import org.servicescape.ui.text.Messages;

/** Pulls a point of a curve of emotions up or down, from value to value. */
public final class FeelingDrag implements Drag {
    private static final int MOST = 2;

    private final SheetEditing editing;
    private final JourneyMoment moment;
    private final Actor who;
    private final Slot slot;
    private final int sheet;
    private int value;

    /** Pulls the value of somebody at a moment, whose slot lies on a sheet. */
    public FeelingDrag(SheetEditing editing, JourneyMoment moment, Actor who, Slot slot, int sheet) {
        this.editing = editing;
        this.moment = moment;
        this.who = who;
        this.slot = slot;
        this.sheet = sheet;
    }

    @Override
    public void to(Pointed at) {
        value = value(slot, at);
    }

    /** The value of emotion at the pointer. */
    static int value(Slot slot, Pointed at) {
        return (int) Math.max(-MOST, Math.min(MOST, Math.round(slot.downAt(at.y()))));
    }

    @Override
    public void drop(Pointed at) {
        to(at);
        editing.edit(new Feeling(moment, who, OptionalInt.of(value)));
    }

    @Override
    public void paint(GC gc, int painted, double zoom) {
        if (painted == sheet) {
            double y = slot.yOf(value);
            Ghost.line(gc, slot.x(), y, slot.x() + slot.width(), y, zoom);
            Ghost.handle(gc, slot.x() + slot.width() / 2, y, zoom);
        }
    }

    @Override
    public Optional<String> hint() {
        return Optional.of(NLS.bind(Messages.blueprintFeeling, Names.shorten(Names.of(who)), Feelings.signed(value)));
    }
}
