package org.servicescape.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servicescape.edit.Property.Choice;
import org.servicescape.edit.Property.Kind;
import org.servicescape.model.ServicescapePackage;

/** Every property of every element of every example is shown, and showing it changes nothing. */
class RoundTripTest {
    @ParameterizedTest
    @MethodSource("org.servicescape.edit.Example#all")
    void everyFeatureOfEveryElementCanBeShownAndWrittenWithItsOwnText(String file) {
        Example example = new Example(file);
        String before = example.file();
        for (EObject element : example.elements()) {
            Set<String> shown = example.editor.properties(element).stream()
                    .map(Property::id)
                    .collect(Collectors.toSet());
            assertEquals(features(element), shown, () -> Names.of(element));
            for (Property property : example.editor.properties(element)) {
                String where = property.id() + " of " + Names.of(element);
                assertFalse(property.label().isBlank(), where);
                assertTrue(property.documentation().endsWith("."), where);
                assertFalse(property.group().isBlank(), where);
                assertEquals(Optional.empty(), example.editor.write(property, property.text()), where);
            }
        }
        assertEquals(before, example.file());
        assertEquals(0, example.editor.revision());
        assertFalse(example.editor.isChanged());
    }

    @ParameterizedTest
    @MethodSource("org.servicescape.edit.Example#all")
    void whatIsChosenIsAmongTheChoicesAndChoosingItAgainChangesNothing(String file) {
        Example example = new Example(file);
        for (EObject element : example.elements()) {
            for (Property property : example.editor.properties(element)) {
                chooseAgain(example, property);
            }
        }
        assertEquals(0, example.editor.revision());
    }

    private static void chooseAgain(Example example, Property property) {
        String where = property.id() + " of " + Names.of(property.element());
        List<Choice> choices = property.choices();
        Set<String> labels = choices.stream().map(Choice::label).collect(Collectors.toSet());
        assertEquals(choices.size(), labels.size(), where);
        if (property.kind() == Kind.CHOICE) {
            Choice chosen = choices.stream()
                    .filter(choice -> choice.value() == property.value())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(where));
            assertEquals(chosen.label(), property.text(), where);
        }
        if (property.kind() == Kind.CHOICES) {
            assertTrue(choices.stream().map(Choice::value).toList().containsAll((List<?>) property.value()), where);
        }
        if (property.kind() == Kind.CHOICE || property.kind() == Kind.CHOICES || property.kind() == Kind.YES_NO) {
            assertEquals(Optional.empty(), example.editor.choose(property, property.value()), where);
        }
    }

    private static Set<String> features(EObject element) {
        return element.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> !(feature instanceof EReference reference && reference.isContainment()))
                .filter(feature -> feature.getEContainingClass() != ServicescapePackage.Literals.PART)
                .map(EStructuralFeature::getName)
                .collect(Collectors.toSet());
    }
}
