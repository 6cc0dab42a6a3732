package org.servicescape.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

/** What is no value of a property is refused with a sentence, in every property of every kind of element. */
class NonsenseTest {
    private static final String NONSENSE = "?! by and by";

    private final Example example = new Example(Example.SMALL);
    private int refused;

    @Test
    void everyPropertyThatIsNoFreeTextRefusesNonsense() {
        EveryKind.addTo(example);
        Set<EClass> seen = new HashSet<>();
        for (EObject element : example.elements()) {
            if (seen.add(element.eClass())) {
                example.editor.properties(element).stream()
                        .filter(property -> isWritten(property) && !isFreeText(property.feature()))
                        .forEach(this::refuse);
            }
        }
        assertEquals(EveryKind.all(), seen);
        assertTrue(refused > 100, () -> "only " + refused + " properties refuse anything");
    }

    private void refuse(Property property) {
        String where = property.id() + " of " + Names.of(property.element());
        Optional<String> reason = example.editor.whyNot(property, NONSENSE);
        assertTrue(reason.orElse("").contains("expected"), () -> where + ": " + reason);
        int revision = example.editor.revision();
        assertEquals(reason, example.editor.write(property, NONSENSE), where);
        assertEquals(revision, example.editor.revision(), where);
        refused++;
    }

    private static boolean isWritten(Property property) {
        return switch (property.kind()) {
            case TEXT, LONG_TEXT, LINES -> true;
            case YES_NO, CHOICE, CHOICES -> false;
        };
    }

    private static boolean isFreeText(EStructuralFeature feature) {
        boolean text = feature.getEType().getInstanceClass() == String.class;
        return text && !((EAttribute) feature).isID();
    }
}
