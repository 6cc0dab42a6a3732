package org.servicescape.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.concept.Theme;
import org.servicescape.model.concept.Touchpoint;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceType;

/** What somebody puts on an element, it refers to. */
class ReferringTest {
    private final Example example = new Example(Example.ISO_OMENA);
    private final String before = example.file();
    private final JourneyMoment moment = example.any(JourneyMoment.class);

    private Referring put(EObject on, EObject... what) {
        Referring referring = Referring.of(example.editor, on, List.of(what)).orElseThrow();
        assertEquals(Optional.empty(), example.editor.change(referring));
        example.assertCanBeRead();
        return referring;
    }

    private <T extends EObject> T other(Class<T> kind, Object than) {
        return example.elements().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(one -> !than.equals(one)
                        && !than.equals(Optional.of(one))
                        && !(than instanceof List<?> many && many.contains(one)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSpaceOrAKindOfSpaceIsWhereAMomentHappens() {
        for (EObject place : List.of(
                other(Space.class, Optional.ofNullable(moment.getPlace())),
                other(SpaceType.class, Optional.ofNullable(moment.getPlace())))) {
            assertEquals("Place", put(moment, place).property());
            assertSame(place, moment.getPlace());
            assertEquals(Optional.empty(), Referring.of(example.editor, moment, List.of(place)));
        }
        assertTrue(example.editor.undoable().orElseThrow().startsWith("Change “Place” of "));
        example.editor.undo();
        example.editor.undo();
        assertEquals(before, example.file());
    }

    @Test
    void touchpointsComeBehindThoseThatAreThere() {
        List<Touchpoint> there = List.copyOf(moment.getTouchpoints());
        Touchpoint touchpoint = other(Touchpoint.class, there);
        put(moment, touchpoint);
        assertEquals(there, moment.getTouchpoints().subList(0, there.size()));
        assertEquals(List.of(touchpoint), moment.getTouchpoints().subList(there.size(), there.size() + 1));
        example.editor.undo();
        assertEquals(before, example.file());
    }

    @Test
    void aRoleDoesAnAction() {
        Action action = example.any(Action.class);
        ServiceRole role = other(ServiceRole.class, Optional.ofNullable(action.getPerformer()));
        assertEquals("Performer", put(action, role).property());
        assertSame(role, action.getPerformer());
    }

    @Test
    void whatFitsNowhereIsNotTaken() {
        assertEquals(Optional.empty(), Referring.of(example.editor, moment, List.of(example.any(Theme.class))));
        assertEquals(Optional.empty(), Referring.of(example.editor, moment, List.of()));
        List<Space> two = List.of(example.any(Space.class), other(Space.class, example.any(Space.class)));
        assertEquals(Optional.empty(), Referring.of(example.editor, moment, two));
    }
}
