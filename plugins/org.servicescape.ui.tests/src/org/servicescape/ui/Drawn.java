package org.servicescape.ui;

import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.servicescape.model.Element;
import org.servicescape.scene.Slot;
import org.servicescape.ui.sheet.Pointed;
import org.servicescape.ui.sheet.SheetCanvas;
import org.servicescape.ui.sheet.SheetEditor;

/** A picture that a test draws in by hand: where to point at, in pixels of its canvas, after it was scrolled there. */
final class Drawn {
    private static final int INSIDE = 3;

    private final String kind;

    Drawn(String kind) {
        this.kind = kind;
    }

    boolean isOpen() {
        return OpenWindow.editors().stream()
                .anyMatch(editor -> editor instanceof SheetEditor sheet
                        && sheet.picture().id().startsWith(kind));
    }

    /** Gives the picture the whole window, or takes it back; on the window's thread. */
    void maximise(int state) {
        if (isOpen()) {
            IWorkbenchPage page = RunningWorkbench.page();
            page.setPartState(page.getReference(OpenWindow.sheet(kind)), state);
        }
    }

    /** On the window's thread. */
    SheetCanvas canvas() {
        return OpenWindow.sheet(kind).canvas();
    }

    SheetCanvas canvasHere() {
        return ask(this::canvas);
    }

    /** Selects an element as a click on it does; on the window's thread. */
    void select(String... elements) {
        RunningWorkbench.page().activate(OpenWindow.sheet(kind));
        OpenWindow.sheet(kind).choose(Set.of(elements));
    }

    /** The middle of a slot. */
    Point at(Slot.Kind slot, String... elements) {
        return middle(one -> one.kind() == slot && one.elements().equals(List.of(elements)));
    }

    /** The middle of the cell of a lane at a moment. */
    Point cell(String lane, String moment) {
        return middle(one -> one.kind() == Slot.Kind.ACTION && one.elements().equals(List.of(lane, moment)));
    }

    /** A value of somebody's curve at a moment. */
    Point feeling(String moment, String who, int value) {
        return ask(() -> point(
                one -> one.kind() == Slot.Kind.FEELING && one.elements().equals(List.of(moment, who)),
                slot -> slot.x() + slot.width() / 2,
                slot -> slot.yOf(value)));
    }

    /** The number in the head of a moment, which is selected. */
    Point head(Element moment) {
        Point middle = at(Slot.Kind.HEAD, moment.getId());
        return ask(() -> {
            for (int x = middle.x - 200; x <= middle.x; x++) {
                for (int y = middle.y - 30; y <= middle.y; y += 3) {
                    Pointed at = canvas().pointed(x, y, 0);
                    if (at.slot(Slot.Kind.HEAD)
                                    .filter(slot -> slot.elements().contains(moment.getId()))
                                    .isPresent()
                            && at.figure()
                                    .filter(figure -> figure.element().equals(moment.getId()))
                                    .isPresent()) {
                        return new Point(x + 2, y + 2);
                    }
                }
            }
            throw new AssertionError("no head of " + moment);
        });
    }

    /** The middle of the figure that has a title. */
    Point titled(String title) {
        return ask(() -> canvas().figures()
                .titled(title)
                .map(figure -> {
                    canvas().reveal(canvas().placeOf(figure));
                    var place = canvas().placeOf(figure);
                    return new Point(place.x + place.width / 2, place.y + place.height / 2);
                })
                .orElseThrow());
    }

    private Point middle(Predicate<Slot> wanted) {
        return ask(() -> point(wanted, slot -> slot.x() + slot.width() / 2, slot -> slot.y() + slot.height() / 2));
    }

    private interface Of {
        double of(Slot slot);
    }

    private Point point(Predicate<Slot> wanted, Of x, Of y) {
        for (int sheet = 0; sheet < canvas().sheets().size(); sheet++) {
            for (Slot slot : canvas().sheets().get(sheet).slots()) {
                if (wanted.test(slot)) {
                    Point at = canvas().pointOf(sheet, x.of(slot), y.of(slot));
                    if (!canvas().getClientArea().contains(at)) {
                        canvas().reveal(new org.eclipse.swt.graphics.Rectangle(at.x - 60, at.y - 40, 120, 80));
                        at = canvas().pointOf(sheet, x.of(slot), y.of(slot));
                    }
                    return at;
                }
            }
        }
        throw new AssertionError("no such slot among "
                + canvas().sheets().stream()
                        .flatMap(one -> one.slots().stream())
                        .map(Slot::elements)
                        .toList());
    }

    /** A point of the figure of an element. */
    Point on(Element element) {
        await("the figure of " + element, () -> {
            canvas().frame(Set.of(element.getId()));
            return canvas().pointOn(element.getId()).isPresent();
        });
        return ask(() -> {
            var place =
                    canvas().placeOf(canvas().figures().best(element.getId()).orElseThrow());
            return new Point(place.x + place.width / 2, place.y + place.height / 2);
        });
    }

    /** A point of its right edge. */
    Point rightEdge(Element element) {
        on(element);
        return ask(() -> {
            var place =
                    canvas().placeOf(canvas().figures().best(element.getId()).orElseThrow());
            return new Point(place.x + place.width - INSIDE, place.y + place.height / 2);
        });
    }

    void awaitField() {
        await(
                "the field",
                () -> OpenWindow.all(canvas(), Text.class).stream().findFirst().isPresent());
        RunningWorkbench.pause(100);
    }

    void awaitWritten(String words) {
        await(words, () -> OpenCopy.isWritten(kind, words));
        settle();
    }

    void awaitSlot(Slot.Kind slot, String... elements) {
        await("the slot", () -> canvas().sheets().stream()
                .flatMap(sheet -> sheet.slots().stream())
                .anyMatch(one -> one.kind() == slot && one.elements().equals(List.of(elements))));
        settle();
    }

    /** Until the last edit is checked and drawn. */
    void settle() {
        RunningWorkbench.pause(700);
    }

    /** What is said beside the pointer. */
    String hint() {
        return canvas().hint().orElse("");
    }
}
