package org.servicescape.edit.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.edit.Change;
import org.servicescape.edit.Example;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.model.space.BackgroundImage;
import org.servicescape.model.space.Storey;
import org.servicescape.model.value.Outline.Point;

/** An image that is traced under the first floor of Pori, 1,000 by 600 pixels. */
class TracingTest {
    private final Example example = new Example(Example.PORI);
    private final Storey floor =
            example.project().getSpace().getPlans().get(0).getStoreys().get(0);
    private final Box building = Rooms.drawn(floor).stream()
            .filter(room -> !Rooms.isOutside(room))
            .map(room -> Box.around(room.getOutline()))
            .reduce(Box::and)
            .orElseThrow();

    private Optional<String> refused(Change change) {
        return example.editor.change(change);
    }

    private void done(Change change) {
        assertEquals(Optional.empty(), refused(change));
    }

    private BackgroundImage image() {
        return floor.getBackgroundImage();
    }

    private Box box() {
        return Box.around(image().getOutline());
    }

    @Test
    void anImageFillsTheWidthOfTheBuildingInItsOwnProportions() {
        done(Tracing.lay(floor, "plan.png", 1000, 600));
        assertEquals("plan.png", image().getFile());
        assertEquals(building.west(), box().west());
        assertEquals(building.north(), box().north());
        assertEquals(building.width(), box().width());
        assertEquals(Math.round(building.width() * 0.6), box().depth());
    }

    @Test
    void twoPointsGiveTheScaleAndTheFirstOneStays() {
        done(Tracing.lay(floor, "plan.png", 1000, 600));
        Box before = box();
        Point from = new Point(before.west() + 2000, before.north() + 3000);
        Point to = new Point(from.x() + 3000, from.y() + 4000);
        done(Tracing.scale(floor, from, to, 10_000));
        assertEquals(from.x() - 4000, box().west());
        assertEquals(from.y() - 6000, box().north());
        assertEquals(2 * before.width(), box().width());
        assertEquals(2 * before.depth(), box().depth());
    }

    @Test
    void everythingIsUndoneToTheFirstByte() {
        String empty = example.file();
        done(Tracing.lay(floor, "plan.png", 1000, 600));
        done(Tracing.scale(floor, new Point(0, 0), new Point(1000, 0), 1300));
        done(Tracing.move(floor, -700, 20));
        done(Tracing.strength(floor, 30));
        example.assertCanBeRead();
        done(Tracing.lay(floor, "better.svg", 4, 3));
        assertEquals(Math.round(box().width() * 0.75), box().depth(), "another image lies where the former one lay");
        done(Tracing.remove(floor));
        assertNull(image());
        while (example.editor.undoable().isPresent()) {
            example.editor.undo();
        }
        assertEquals(empty, example.file());
    }

    @Test
    void aScaleThatNobodyCanMeanIsRefusedWithTheReason() {
        done(Tracing.lay(floor, "plan.png", 1000, 600));
        String before = example.file();
        assertTrue(refused(Tracing.scale(floor, new Point(5, 5), new Point(5, 6), 1000))
                .orElseThrow()
                .contains("one place"));
        assertTrue(refused(Tracing.scale(floor, new Point(0, 0), new Point(1000, 0), 999_000_000))
                .orElseThrow()
                .contains("no building"));
        assertTrue(refused(Tracing.scale(floor, new Point(0, 0), new Point(1_000_000, 0), 1))
                .isPresent());
        assertEquals(before, example.file());
    }

    @ParameterizedTest
    @CsvSource({"12.4, 12400", "'12,4', 12400", "12.4 m, 12400", "940 cm, 9400", "3600mm, 3600", "' 7 M ', 7000"})
    void aLengthIsReadAsPeopleWriteIt(String typed, long millimetres) {
        assertEquals(Optional.of(millimetres), Metres.parse(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "0.0001", "-3", "12 km", "twelve", "1e4", "9999999999", "1.2.3", "m"})
    void whatIsNoLengthIsNone(String typed) {
        assertEquals(Optional.empty(), Metres.parse(typed));
    }
}
