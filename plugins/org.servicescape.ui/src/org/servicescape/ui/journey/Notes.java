package org.servicescape.ui.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.swt.graphics.Rectangle;
import org.servicescape.edit.Property;
import org.servicescape.edit.TypedText;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.scene.Slot;
import org.servicescape.ui.blueprint.Grid;
import org.servicescape.ui.sheet.Figure;
import org.servicescape.ui.sheet.SheetEditing;
import org.servicescape.ui.structure.ChoicesDialog;
import org.servicescape.ui.structure.Refusal;

/** Says something of a moment in a journey map: sentences are written in their place, elements chosen from a list. */
final class Notes {
    private static final int HEIGHT = 66;

    private final SheetEditing editing;

    Notes(SheetEditing editing) {
        this.editing = editing;
    }

    /** Begins at the head of the moment, as a menu does. */
    void begin(Kind kind, JourneyMoment moment, Grid grid) {
        grid.place(Slot.Kind.HEAD, moment)
                .ifPresent(
                        head -> begin(kind, moment, new Rectangle(head.x, head.y + head.height, head.width, HEIGHT)));
    }

    /**
     * Lets somebody write or choose.
     *
     * @param place where it is written
     */
    void begin(Kind kind, JourneyMoment moment, Rectangle place) {
        Optional<Property> property = property(kind, moment);
        if (kind.isChosen()) {
            property.ifPresent(this::choose);
        } else if (kind.isMany()) {
            property.ifPresent(one -> write(one, "", place));
        } else {
            editing.writeProperty(moment, kind.property(), place);
        }
    }

    /** Lets somebody write what a figure says; false where that is none of the moment's sentences. */
    boolean rewrite(Figure figure, JourneyMoment moment) {
        for (Kind kind : Kind.values()) {
            Optional<Property> said = kind.isChosen()
                    ? Optional.empty()
                    : property(kind, moment)
                            .filter(one -> sentences(one).contains(figure.title())
                                    || one.text().equals(figure.title()));
            if (said.isPresent()) {
                Rectangle place = editing.canvas().placeOf(figure);
                if (kind.isMany()) {
                    write(said.get(), figure.title(), place);
                } else {
                    editing.writeProperty(moment, kind.property(), place);
                }
                return true;
            }
        }
        return false;
    }

    /** Writes one of the sentences anew, or one more; without words it is gone. */
    private void write(Property property, String before, Rectangle place) {
        editing.write(
                place,
                before,
                typed -> {
                    List<String> sentences = new ArrayList<>(sentences(property));
                    int index = sentences.indexOf(before);
                    List<String> now = TypedText.cells(typed);
                    if (index >= 0) {
                        sentences.remove(index);
                    }
                    sentences.addAll(index >= 0 ? index : sentences.size(), now);
                    String all =
                            sentences.stream().filter(one -> !one.isEmpty()).collect(Collectors.joining("\n"));
                    return editing.project().flatMap(project -> project.editor().write(property, all));
                },
                () -> {});
    }

    private void choose(Property property) {
        ChoicesDialog.more(editing.canvas().getShell(), property).ifPresent(chosen -> editing.project()
                .flatMap(project -> project.editor().choose(property, chosen))
                .ifPresent(refused -> Refusal.show(editing.canvas(), refused)));
    }

    private static List<String> sentences(Property property) {
        return property.text().lines().toList();
    }

    private Optional<Property> property(Kind kind, JourneyMoment moment) {
        return editing.project().flatMap(project -> project.editor().properties(moment).stream()
                .filter(property -> property.id().equals(kind.property()))
                .findFirst());
    }
}
