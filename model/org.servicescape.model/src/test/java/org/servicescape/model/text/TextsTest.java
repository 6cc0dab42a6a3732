package org.servicescape.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.servicescape.model.Language;
import org.servicescape.model.Part;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.Translation;
import org.servicescape.model.people.CustomerProfile;
import org.servicescape.model.people.PeopleFactory;
import org.servicescape.model.people.PeoplePackage;

class TextsTest {
    private final Project project = ServicescapeFactory.eINSTANCE.createProject();
    private final CustomerProfile family = PeopleFactory.eINSTANCE.createCustomerProfile();

    TextsTest() {
        project.setName("Service centre");
        project.setPeople(PeopleFactory.eINSTANCE.createPeople());
        project.getPeople().getProfiles().add(family);
        family.setName("Family");
        family.getGoals().addAll(List.of("A quick visit", "No surprises"));
    }

    @Test
    void aProjectWithoutTranslationsIsToldAsItIs() {
        assertSame(project, Texts.in(Language.FI, project));
    }

    @Test
    void textsAreToldInTheLanguageAndTheOthersStay() {
        translate(project, ServicescapePackage.Literals.ELEMENT__NAME, Language.FI, "Palvelukeskus");
        translate(family, PeoplePackage.Literals.CUSTOMER_PROFILE__GOALS, Language.FI, "Nopea käynti", "Ei yllätyksiä");
        Project finnish = Texts.in(Language.FI, project);
        CustomerProfile told = finnish.getPeople().getProfiles().get(0);
        assertEquals("Palvelukeskus", finnish.getName());
        assertEquals(List.of("Nopea käynti", "Ei yllätyksiä"), told.getGoals());
        assertEquals("Family", told.getName());
        assertEquals(Language.FI, finnish.getLanguage());
        assertTrue(finnish.getTranslations().isEmpty());
        assertEquals("Service centre", project.getName());
        assertEquals("Service centre", Texts.in(Language.EN, project).getName());
    }

    @Test
    void aTextThatIsOnlyInAnotherLanguageIsTakenFromThere() {
        translate(family, ServicescapePackage.Literals.ELEMENT__DESCRIPTION, Language.SV, "En familj");
        Project finnish = Texts.in(Language.FI, project);
        assertEquals("En familj", finnish.getPeople().getProfiles().get(0).getDescription());
    }

    private static void translate(Part part, EStructuralFeature feature, Language language, String... texts) {
        Translation translation = ServicescapeFactory.eINSTANCE.createTranslation();
        translation.setFeature(feature.getName());
        translation.setLanguage(language);
        translation.getTexts().addAll(List.of(texts));
        part.getTranslations().add(translation);
    }
}
