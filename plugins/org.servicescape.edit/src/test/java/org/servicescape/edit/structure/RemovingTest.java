package org.servicescape.edit.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.servicescape.edit.Example;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Space;

class RemovingTest {
    private final Example example = new Example(Example.ISO_OMENA);

    @Test
    void aRoomGoesWithItsDoors() {
        Connection door = example.any(Connection.class);
        Space room = door.getFrom();
        Removing removing = new Removing(example.project(), List.of(room));
        assertTrue(removing.alongWith().contains(door));
        assertEquals("Delete " + room.getName(), removing.label());
        assertEquals(Optional.empty(), example.editor.change(removing));
        assertFalse(example.elements().contains(door));
        assertFalse(example.file().contains("\"" + room.getId() + "\""), "nothing mentions it any more");
    }

    @Test
    void anActionOverSeveralMomentsBecomesShorter() {
        Action action = spanning();
        List<JourneyMoment> moments = List.copyOf(Spans.of(action));
        remove(moments.get(0));
        assertEquals(moments.subList(1, moments.size()), Spans.of(action));
        remove(moments.get(moments.size() - 1));
        assertEquals(moments.subList(1, moments.size() - 1), Spans.of(action));
    }

    @Test
    void anActionGoesWithItsLastMoment() {
        Action action = spanning();
        example.editor.change(new Removing(example.project(), Spans.of(action)));
        assertFalse(example.elements().contains(action));
    }

    @Test
    void theProjectItselfStays() {
        Removing removing = new Removing(example.project(), List.of(example.project()));
        assertEquals(
                Optional.of("The project itself cannot be deleted, moved or copied."), example.editor.change(removing));
    }

    private void remove(EObject element) {
        assertEquals(Optional.empty(), example.editor.change(new Removing(example.project(), List.of(element))));
    }

    private Action spanning() {
        return example.elements().stream()
                .filter(Action.class::isInstance)
                .map(Action.class::cast)
                .filter(action -> Spans.of(action).size() > 3)
                .findFirst()
                .orElseThrow();
    }
}
