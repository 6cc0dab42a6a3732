package org.servicescape.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.servicescape.edit.Property.Choice;

/** Execute, undo and redo of every edit that there is: each property of each kind of element, changed and emptied. */
class UndoTest {
    private int edits;

    @Test
    void everyEditIsOneStepThatUndoTakesBackToTheByteAndRedoDoesAgain() {
        Example example = new Example(Example.SMALL);
        EveryKind.addTo(example);
        example.assertCanBeRead();
        Set<EClass> seen = new HashSet<>();
        for (EObject element : example.elements()) {
            if (seen.add(element.eClass())) {
                tryAll(example, element);
            }
        }
        assertEquals(EveryKind.all(), seen);
        assertTrue(edits > 500, () -> "only " + edits + " edits were tried");
    }

    private void tryAll(Example example, EObject element) {
        for (Property property : example.editor.properties(element)) {
            doUndoRedo(example, property, () -> change(example.editor, property));
            if (!property.required()) {
                doUndoRedo(example, property, () -> empty(example.editor, property));
            }
        }
    }

    private void doUndoRedo(Example example, Property property, Supplier<Optional<String>> edit) {
        ProjectEditor editor = example.editor;
        String where = property.id() + " of " + Names.of(property.element());
        String before = example.file();
        Optional<String> labelBefore = editor.undoable();
        int revision = editor.revision();
        assertEquals(Optional.empty(), edit.get(), where);
        if (editor.revision() == revision) {
            return; // it was empty already, or there is no other choice
        }
        edits++;
        String after = example.file();
        assertNotEquals(before, after, where);
        example.assertCanBeRead();
        assertTrue(editor.isChanged(), where);
        Optional<String> label = editor.undoable();
        assertFalse(label.orElseThrow().isBlank(), where);

        editor.undo();
        assertEquals(before, example.file(), where);
        assertFalse(editor.isChanged(), where);
        assertEquals(labelBefore, editor.undoable(), where);
        assertEquals(label, editor.redoable(), where);

        editor.redo();
        assertEquals(after, example.file(), where);
        assertEquals(label, editor.undoable(), where);
        assertEquals(revision + 3, editor.revision(), where);
        editor.markSaved();
    }

    private static Optional<String> empty(ProjectEditor editor, Property property) {
        return switch (property.kind()) {
            case TEXT, LONG_TEXT, LINES -> editor.write(property, "");
            case YES_NO -> editor.choose(property, false);
            case CHOICE -> editor.choose(property, null);
            case CHOICES -> editor.choose(property, List.of());
        };
    }

    private static Optional<String> change(ProjectEditor editor, Property property) {
        return switch (property.kind()) {
            case TEXT -> editor.write(property, another(property));
            case LONG_TEXT -> editor.write(property, "One line\nand another");
            case LINES -> editor.write(property, "One\nTwo " + property.text() + "\nThree");
            case YES_NO -> editor.choose(property, !(Boolean) property.value());
            case CHOICE -> editor.choose(property, otherChoice(property));
            case CHOICES -> editor.choose(property, otherChoices(property));
        };
    }

    private static String another(Property property) {
        Class<?> type = property.feature().getEType().getInstanceClass();
        return switch (type.getSimpleName()) {
            case "int" -> property.text().equals("1") ? "2" : "1";
            case "BigDecimal" -> property.text().equals("0.25") ? "0.75" : "0.25";
            case "Duration" -> "PT7M";
            case "LocalDate" -> "2001-02-03";
            case "LocalTime" -> "07:30";
            case "RoughDate" -> "2001-22";
            case "Outline" -> "0,0 3000,0 3000,4000";
            default -> ("another-" + property.element().eClass().getName()).toLowerCase(Locale.ROOT);
        };
    }

    private static Object otherChoice(Property property) {
        return property.choices().stream()
                .map(Choice::value)
                .filter(value -> value != null && !Objects.equals(value, property.value()))
                .findFirst()
                .orElse(property.required() ? property.value() : null);
    }

    /** Others in front of those that are chosen, and these the other way round. */
    private static List<Object> otherChoices(Property property) {
        List<Object> chosen = new ArrayList<>((List<?>) property.value());
        List<Object> others = new ArrayList<>(property.choices().stream()
                .map(Choice::value)
                .filter(v -> !chosen.contains(v))
                .limit(2)
                .toList());
        Collections.reverse(chosen);
        others.addAll(chosen.subList(0, Math.min(2, chosen.size())));
        return others;
    }
}
