package org.servicescape.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.servicescape.edit.blueprint.LaneAt;
import org.servicescape.edit.blueprint.NewActions;
import org.servicescape.edit.structure.Removing;
import org.servicescape.edit.structure.Spans;
import org.servicescape.model.Project;
import org.servicescape.model.blueprint.Lane;
import org.servicescape.model.space.Space;
import org.servicescape.store.ProjectFiles;

/** What would come of a change, on the Iso Omena centre. */
class TrialTest {
    private final Example example = new Example(Example.ISO_OMENA);

    @Test
    void whatWouldBeIsWhatIsOnceTheChangeIsMade() {
        Space arena = example.any(Space.class);
        String before = example.file();
        Project then = example.editor
                .tryOut(new Removing(example.project(), List.of(arena)))
                .project()
                .orElseThrow();
        assertEquals(before, example.file());
        assertNotEquals(before, ProjectFiles.toText(then));
        assertEquals(Optional.empty(), example.editor.change(new Removing(example.project(), List.of(arena))));
        assertEquals(example.file(), ProjectFiles.toText(then));
    }

    @Test
    void nobodyIsToldAndThereIsNothingToUndo() {
        AtomicInteger told = new AtomicInteger();
        example.editor.addListener(told::incrementAndGet);
        int revision = example.editor.revision();
        example.editor.tryOut(new Removing(example.project(), List.of(example.any(Space.class))));
        assertEquals(0, told.get());
        assertEquals(revision, example.editor.revision());
        assertEquals(Optional.empty(), example.editor.undoable());
    }

    @Test
    void aRefusedChangeSaysWhy() {
        LaneAt lane = LaneAt.of(example.any(Lane.class));
        int moments = Spans.moments(lane.journey()).size();
        List<String> tooMany = Collections.nCopies(moments + 1, "Waits");
        String before = example.file();
        Trial trial = example.editor.tryOut(
                new NewActions(lane, Spans.moments(lane.journey()).get(0), tooMany));
        assertTrue(trial.project().isEmpty());
        assertTrue(
                trial.refused().orElseThrow().contains(Integer.toString(moments)),
                trial.refused().get());
        assertEquals(before, example.file());
    }
}
