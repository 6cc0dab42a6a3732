package org.servicescape.ui.blueprint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.swt.graphics.Rectangle;
import org.servicescape.edit.Change;
import org.servicescape.edit.blueprint.NewActions;
import org.servicescape.edit.blueprint.NewFailPoint;
import org.servicescape.edit.blueprint.NewMoments;
import org.servicescape.model.Step;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.scene.Slot;
import org.servicescape.ui.blueprint.Grid.Cell;
import org.servicescape.ui.sheet.Figure;
import org.servicescape.ui.sheet.SheetEditing;

/** New things of a blueprint that are written in their place: actions from moment to moment, moments, fail points. */
final class Writing {
    private final SheetEditing editing;
    private final Grid grid;
    private Optional<Runnable> waiting = Optional.empty();

    Writing(SheetEditing editing, Grid grid) {
        this.editing = editing;
        this.grid = grid;
    }

    /** Writes an action in a cell; Enter goes on with the next moment. Lines, and cells of a spreadsheet, become one each. */
    void action(Cell cell) {
        editing.select(Set.of());
        editing.write(
                grid.place(cell.sheet(), cell.slot()),
                "",
                typed -> {
                    List<String> names = cells(typed);
                    if (names.isEmpty()) {
                        return Optional.empty();
                    }
                    NewActions actions = new NewActions(cell.lane(), cell.moment(), names);
                    Optional<String> refused = make(actions);
                    if (refused.isEmpty()) {
                        int next = names.size();
                        waiting = Optional.of(() -> goOn(actions, cell, next));
                    }
                    return refused;
                },
                () -> {});
    }

    /** The picture has been drawn anew with what was written: its lane is listed now, if it was not before. */
    private void goOn(NewActions written, Cell cell, int steps) {
        Grid.after(cell.moment(), steps)
                .flatMap(moment -> grid
                        .cells(next -> next.moment() == moment
                                && next.lane().lane().isPresent()
                                && written.actions().stream()
                                        .anyMatch(action -> action.getLane()
                                                == next.lane().lane().get()))
                        .stream()
                        .findFirst())
                .ifPresent(this::action);
    }

    /** The picture was drawn anew. */
    void drawn() {
        Optional<Runnable> next = waiting;
        waiting = Optional.empty();
        next.ifPresent(Runnable::run);
    }

    /** Writes a moment between two others: after a moment, or before it. */
    void moment(JourneyMoment beside, boolean after, Rectangle place) {
        editing.write(
                place,
                "",
                typed -> {
                    List<String> names = cells(typed);
                    return names.isEmpty()
                            ? Optional.empty()
                            : make(after ? NewMoments.after(beside, names) : NewMoments.before(beside, names));
                },
                () -> {});
    }

    /** Writes what may go wrong at a step. */
    void failPoint(Step step, Figure figure) {
        editing.write(
                editing.canvas().placeOf(figure),
                "",
                typed -> typed.isBlank() ? Optional.empty() : make(new NewFailPoint(step, typed.strip())),
                () -> {});
    }

    /** What the customer does at a moment. */
    void customer(JourneyMoment moment, int sheet, Slot slot) {
        editing.writeProperty(moment, "action", grid.place(sheet, slot));
    }

    /** One name for each line, or for each cell of a row of a spreadsheet. */
    private static List<String> cells(String typed) {
        List<String> names = new ArrayList<>();
        typed.lines()
                .flatMap(line -> Arrays.stream(line.split("\t")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(names::add);
        return names;
    }

    private Optional<String> make(Change change) {
        return editing.project().flatMap(project -> project.editor().change(change));
    }
}
