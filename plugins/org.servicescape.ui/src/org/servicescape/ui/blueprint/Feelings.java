package org.servicescape.ui.blueprint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.servicescape.edit.Names;
import org.servicescape.edit.blueprint.Feeling;
import org.servicescape.model.Actor;
import org.servicescape.model.Project;
import org.servicescape.model.journey.Emotion;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.scene.Slot;
import org.servicescape.ui.sheet.Figure;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.SheetEditing;
import org.servicescape.ui.text.Messages;

/** How people feel at a moment: who may be asked, and a menu of values for each of them. */
public final class Feelings {
    private static final int MOST = 2;

    private final SheetEditing editing;

    /** Feelings that are written through a picture. */
    public Feelings(SheetEditing editing) {
        this.editing = editing;
    }

    /** A value with its sign. */
    static String signed(int value) {
        return value > 0 ? "+" + value : value < 0 ? "\u2212" + -value : "0";
    }

    /** Whose journey it is, who feels something at any of its moments, and all other profiles; the likeliest first. */
    List<Actor> actors(JourneyMoment moment) {
        Set<Actor> actors = new LinkedHashSet<>(Grid.journey(moment).getOf());
        Grid.journey(moment).getStages().stream()
                .flatMap(stage -> stage.getMoments().stream())
                .flatMap(told -> told.getEmotions().stream())
                .map(Emotion::getWho)
                .filter(who -> who != null)
                .forEach(actors::add);
        if (Grid.journey(moment).eContainer() instanceof Project project && project.getPeople() != null) {
            project.getPeople().getProfiles().forEach(actors::add);
        }
        return new ArrayList<>(actors);
    }

    /** What somebody feels at a moment; empty where nobody says. */
    static OptionalInt value(JourneyMoment moment, Actor who) {
        return Feeling.stated(moment, who).stream().mapToInt(Emotion::getValue).findFirst();
    }

    /** Takes hold of the point of a curve that is at the pointer. */
    public Optional<FeelingDrag> grab(Pointed at, double reach) {
        return at.slots().stream()
                .filter(slot -> slot.kind() == Slot.Kind.FEELING)
                .filter(slot -> distance(slot, at) <= reach)
                .min(Comparator.comparing((Slot slot) -> !isMarkOf(slot, at))
                        .thenComparingDouble(slot -> distance(slot, at)))
                .flatMap(slot -> drag(slot, at.sheet()));
    }

    /** Whether the pointer is on the mark of the slot's actor: equal values of two stand side by side. */
    private boolean isMarkOf(Slot slot, Pointed at) {
        return actor(slot).map(Names::of).equals(at.figure().map(Figure::title));
    }

    /** Takes hold of the column of somebody, whether something is said of it already or not. */
    Optional<FeelingDrag> drag(Slot slot, int sheet) {
        return moment(slot)
                .flatMap(moment -> actor(slot).map(who -> new FeelingDrag(editing, moment, who, slot, sheet)));
    }

    private double distance(Slot slot, Pointed at) {
        OptionalInt value = moment(slot)
                .flatMap(moment -> actor(slot).map(who -> value(moment, who)))
                .orElse(OptionalInt.empty());
        return value.isEmpty() ? Double.MAX_VALUE : Math.abs(slot.yOf(value.getAsInt()) - at.y());
    }

    private Optional<JourneyMoment> moment(Slot slot) {
        return editing.element(slot.elements().get(0))
                .filter(JourneyMoment.class::isInstance)
                .map(JourneyMoment.class::cast);
    }

    private Optional<Actor> actor(Slot slot) {
        return editing.element(slot.elements().get(1))
                .filter(Actor.class::isInstance)
                .map(Actor.class::cast);
    }

    /** In the row of emotions the value is the one at the pointer; elsewhere it is asked for. */
    public void click(Pointed at) {
        Optional<FeelingDrag> column = at.slot(Slot.Kind.FEELING).flatMap(slot -> drag(slot, at.sheet()));
        if (column.isPresent()) {
            column.get().drop(at);
        } else {
            new Grid(editing).moment(at).ifPresent(moment -> editing.show(values(moment)));
        }
    }

    /** Plus and minus change how a moment feels; false for other keys. */
    public boolean key(JourneyMoment moment, int keyCode, int keys) {
        int by = keyCode == '+' || keyCode == '=' || keyCode == SWT.KEYPAD_ADD
                ? 1
                : keyCode == '-' || keyCode == SWT.KEYPAD_SUBTRACT ? -1 : 0;
        if (by == 0 || (keys & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
            return false;
        }
        change(moment, by);
        return true;
    }

    /** Somebody feels better or worse by one; who felt nothing begins at 0. */
    private void change(JourneyMoment moment, int by) {
        actors(moment).stream().findFirst().ifPresent(who -> {
            OptionalInt now = value(moment, who);
            int next = now.isEmpty() ? by : now.getAsInt() + by;
            if (Math.abs(next) <= MOST) {
                editing.edit(new Feeling(moment, who, OptionalInt.of(next)));
            }
        });
    }

    /** Offers the values for everybody. */
    public void fill(IMenuManager menu, JourneyMoment moment) {
        menu.add(values(moment));
    }

    private MenuManager values(JourneyMoment moment) {
        MenuManager all = new MenuManager(Messages.blueprintEmotion);
        for (Actor who : actors(moment)) {
            MenuManager values = new MenuManager(Names.shorten(Names.of(who)).replace("&", "&&"));
            OptionalInt now = value(moment, who);
            for (int value = MOST; value >= -MOST; value--) {
                values.add(action(moment, who, OptionalInt.of(value), signed(value), now));
            }
            values.add(action(moment, who, OptionalInt.empty(), Messages.blueprintNoEmotion, now));
            all.add(values);
        }
        return all;
    }

    private Action action(JourneyMoment moment, Actor who, OptionalInt value, String words, OptionalInt now) {
        Action action = new Action(words, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                editing.edit(new Feeling(moment, who, value));
            }
        };
        action.setChecked(value.equals(now));
        return action;
    }
}
