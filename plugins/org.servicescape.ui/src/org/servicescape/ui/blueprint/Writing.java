package org.servicescape.ui.blueprint;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.swt.graphics.Rectangle;
import org.servicescape.edit.Change;
import org.servicescape.edit.TypedText;
import org.servicescape.edit.blueprint.LaneAt;
import org.servicescape.edit.blueprint.NewActions;
import org.servicescape.edit.blueprint.NewFailPoint;
import org.servicescape.edit.blueprint.NewMoments;
import org.servicescape.edit.blueprint.NewStage;
import org.servicescape.model.Step;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;
import org.servicescape.scene.Slot;
import org.servicescape.ui.blueprint.Grid.Cell;
import org.servicescape.ui.blueprint.Grid.Gap;
import org.servicescape.ui.sheet.Figure;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.SheetEditing;

/** New things that are written in their place: actions from moment to moment, moments, stages, fail points. */
public final class Writing {
    private static final int WIDTH = 180;
    private static final int HEIGHT = 44;

    private final SheetEditing editing;
    private final Grid grid;

    /** Writes into the picture that is edited. */
    public Writing(SheetEditing editing, Grid grid) {
        this.editing = editing;
        this.grid = grid;
    }

    /**
     * Writes an action in a cell; Enter goes on with the next moment, Tab with the lane below. Lines, and cells of a
     * spreadsheet, become one action each, from moment to moment.
     */
    void action(Cell cell) {
        action(cell.lane(), cell.moment());
    }

    private void action(LaneAt lane, JourneyMoment moment) {
        editing.select(Set.of());
        // The lane may be written with its first action, and the picture knows nothing of it yet.
        LaneAt[] now = {lane};
        int[] steps = {1};
        editing.write(
                () -> grid.cell(now[0], moment).map(cell -> grid.place(cell.sheet(), cell.slot())),
                "",
                typed -> {
                    List<String> names = TypedText.cells(typed);
                    if (names.isEmpty()) {
                        return Optional.empty();
                    }
                    NewActions actions = new NewActions(lane, moment, names);
                    Optional<String> refused = make(actions);
                    if (refused.isEmpty()) {
                        now[0] = LaneAt.of(actions.actions().get(0).getLane());
                        steps[0] = names.size();
                    }
                    return refused;
                },
                () -> Grid.after(moment, steps[0]).ifPresent(next -> action(now[0], next)),
                () -> grid.cell(now[0], moment)
                        .flatMap(cell -> grid.beside(cell, 1))
                        .ifPresent(this::action));
    }

    /** Writes moments in a gap between two others, at either end or where there are none yet; Enter goes on with the next. */
    public void moments(Gap gap, Journey journey) {
        editing.tell(
                place(gap),
                names -> gap.isAtStart()
                        ? NewMoments.before(gap.after().get(), names)
                        : gap.before()
                                .map(before -> NewMoments.after(before, names))
                                .orElseGet(() -> NewMoments.atEnd(journey, names)));
    }

    /** Writes the first moments of a stage in its empty column; Enter goes on with the next. */
    void moments(Pointed at, Stage stage) {
        Rectangle there = grid.place(at.sheet(), at.slot(Slot.Kind.STAGE).orElseThrow());
        Rectangle field = new Rectangle(there.x, there.y, Math.max(WIDTH, there.width), HEIGHT);
        editing.tell(field, names -> NewMoments.atEnd(stage, names));
    }

    /**
     * Writes the name of a stage that begins at a moment.
     *
     * @param place of the moment's head
     */
    void stage(JourneyMoment first, Rectangle place) {
        Rectangle above = new Rectangle(place.x, place.y - HEIGHT, place.width, HEIGHT);
        editing.write(above, "", name(words -> make(NewStage.at(first, words))), () -> {});
    }

    /** Whether a stage can begin at a point: at a moment, or behind the last one. */
    public boolean canBeginStage(Pointed at) {
        return grid.moment(at).isPresent()
                || grid.nearestGap(at).filter(gap -> gap.after().isEmpty()).isPresent();
    }

    /** Writes the name of a stage that begins with the moment at a point, or of one after all others. */
    public void stage(Pointed at, Journey journey) {
        Optional<JourneyMoment> moment = grid.moment(at);
        moment.flatMap(there -> grid.place(Slot.Kind.HEAD, there)).ifPresent(place -> stage(moment.get(), place));
        if (moment.isEmpty()) {
            grid.nearestGap(at).ifPresent(gap -> stage(gap, journey));
        }
    }

    /** Writes the name of a stage after all others, and then its moments. */
    private void stage(Gap gap, Journey journey) {
        NewStage[] made = {null};
        Function<String, Optional<String>> enter = name(words -> {
            NewStage stage = NewStage.atEnd(journey, words);
            made[0] = stage;
            return make(stage);
        });
        editing.write(place(gap), "", enter, () -> {
            if (made[0] != null) {
                editing.tell(place(gap), names -> NewMoments.atEnd(made[0].stage(), names));
            }
        });
    }

    private Rectangle place(Gap gap) {
        Rectangle there = grid.place(gap.sheet(), gap.slot());
        int width = Math.max(WIDTH, there.width);
        // Above the names of the moments on either side; where there are none, in the frame that shows the place.
        int up = gap.isEmpty() ? 0 : HEIGHT;
        return new Rectangle(there.x + there.width / 2 - width / 2, there.y - up, width, HEIGHT);
    }

    /** Writes what may go wrong at a step. */
    void failPoint(Step step, Figure figure) {
        editing.write(
                editing.canvas().placeOf(figure),
                "",
                name(words -> {
                    NewFailPoint point = new NewFailPoint(step, words);
                    Optional<String> refused = make(point);
                    if (refused.isEmpty()) {
                        editing.select(Set.of(point.failPoint().getId()));
                    }
                    return refused;
                }),
                () -> {});
    }

    /** What the customer does at a moment; Enter goes on with the next moment. */
    void customer(JourneyMoment moment) {
        editing.project()
                .flatMap(project -> project.editor().properties(moment).stream()
                        .filter(property -> property.id().equals("action"))
                        .findFirst())
                .ifPresent(property -> editing.write(
                        () -> grid.place(Slot.Kind.MOMENT, moment),
                        property.text(),
                        typed -> editing.project()
                                .flatMap(project -> project.editor().write(property, typed)),
                        () -> Grid.after(moment, 1).ifPresent(this::customer),
                        () -> grid.cells(cell -> cell.moment() == moment).stream()
                                .findFirst()
                                .ifPresent(this::action)));
    }

    /** Takes what was typed as a name; no words change nothing. */
    private static Function<String, Optional<String>> name(Function<String, Optional<String>> makes) {
        return typed -> typed.isBlank()
                ? Optional.empty()
                : makes.apply(TypedText.clean(typed).strip());
    }

    private Optional<String> make(Change change) {
        return editing.project().flatMap(project -> project.editor().change(change));
    }
}
