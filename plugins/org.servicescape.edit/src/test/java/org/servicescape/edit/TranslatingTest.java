package org.servicescape.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.servicescape.model.Language;
import org.servicescape.model.Translation;
import org.servicescape.model.concept.Service;
import org.servicescape.model.people.CustomerProfile;
import org.servicescape.model.text.Texts;

/** Texts are written in another language beside the project's, with undo, and never instead of it. */
class TranslatingTest {
    private final Example example = new Example(Example.ISO_OMENA);
    private final Service service = example.any(Service.class);
    private final CustomerProfile profile = example.any(CustomerProfile.class);

    /** The examples are translated already. */
    @BeforeEach
    void withoutTranslations() {
        example.elements().stream().filter(Translation.class::isInstance).forEach(EcoreUtil::remove);
    }

    @Test
    void aNameIsTranslatedAndTheNameItselfStays() {
        String name = service.getName();
        Property finnish = property(service, "name");
        assertEquals("Name (Finnish)", finnish.label());
        assertEquals("", finnish.text());
        assertEquals(name, finnish.hint());
        assertFalse(finnish.required());
        assertEquals(Optional.empty(), example.editor.write(finnish, "Verotus"));
        assertEquals("Verotus", property(service, "name").text());
        assertEquals(name, service.getName());
        example.editor.undo();
        assertEquals("", property(service, "name").text());
        assertTrue(service.getTranslations().isEmpty());
        example.editor.redo();
        assertEquals("Verotus", property(service, "name").text());
    }

    @Test
    void aTranslationIsChangedAndTakenAwayInOneStepEach() {
        example.editor.write(property(service, "name"), "Vero");
        example.editor.write(property(service, "name"), "Verotus");
        assertEquals(1, service.getTranslations().size());
        example.editor.write(property(service, "name"), "");
        assertTrue(service.getTranslations().isEmpty());
        example.editor.undo();
        assertEquals("Verotus", property(service, "name").text());
        example.editor.undo();
        assertEquals("Vero", property(service, "name").text());
    }

    @Test
    void aListIsTranslatedAsAWhole() {
        assertFalse(profile.getGoals().isEmpty());
        example.editor.write(property(profile, "goals"), "Yksi\nKaksi");
        assertEquals(
                List.of("Yksi", "Kaksi"),
                Texts.in(Language.FI, example.project())
                        .getPeople()
                        .getProfiles()
                        .get(0)
                        .getGoals());
    }

    @Test
    void whatIsNoTextIsTheSameInEveryLanguage() {
        Property sensitivity = property(service, "sensitivity");
        assertFalse(sensitivity.isTranslation());
        assertEquals(example.property(service, "sensitivity").text(), sensitivity.text());
        assertFalse(example.property(service, "name").isTranslation());
    }

    @Test
    void aLanguageOfTranslationsCannotBecomeThatOfTheProject() {
        example.editor.write(property(service, "name"), "Verotus");
        Property language = example.property(example.project(), "language");
        assertEquals(
                Optional.of("“Language” cannot be Finnish: some texts are translated into that language, and the others"
                        + " are not in it."),
                example.editor.choose(language, Language.FI));
        example.editor.undo();
        assertEquals(Optional.empty(), example.editor.choose(language, Language.FI));
        example.editor.write(english(service, "name"), "Taxes");
        assertTrue(example.editor.choose(language, Language.EN).isPresent());
        assertTrue(example.editor.choose(language, null).isPresent(), "English is what is meant where nothing is said");
    }

    private Property english(EObject element, String id) {
        return example.editor.properties(element, Language.EN).stream()
                .filter(property -> property.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Property property(EObject element, String id) {
        return example.editor.properties(element, Language.FI).stream()
                .filter(property -> property.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
