package org.servicescape.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Language;
import org.servicescape.model.Part;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.Translation;

/**
 * Texts in several languages. The value of a feature is its text in the project's language; what it is in others stands in
 * the translations of the same part.
 */
public final class Texts {
    private Texts() {}

    /** Whether the feature holds text of people's language, which can be translated. */
    public static boolean isText(EStructuralFeature feature) {
        return feature instanceof EAttribute && feature.getEType() == ServicescapePackage.Literals.TEXT;
    }

    /** The translation of a feature of a part into a language, where there is one. */
    public static Optional<Translation> translation(Part part, EAttribute feature, Language language) {
        return part.getTranslations().stream()
                .filter(each ->
                        each.getLanguage() == language && feature.getName().equals(each.getFeature()))
                .findFirst();
    }

    /**
     * The project with all texts in one language, for a picture or a list: a copy without translations, or the project
     * itself where it has none. A text that is not there in that language stays in the project's; one that is in neither is
     * taken from the first language that has it. Time and memory grow with the size of the project.
     */
    public static Project in(Language language, Project project) {
        if (translated(project).isEmpty()) {
            return project;
        }
        Project copy = EcoreUtil.copy(project);
        translated(copy).forEach(part -> translate(part, language));
        copy.setLanguage(language);
        return copy;
    }

    private static List<Part> translated(Project project) {
        List<Part> translated = new ArrayList<>();
        if (!project.getTranslations().isEmpty()) {
            translated.add(project);
        }
        TreeIterator<EObject> parts = project.eAllContents();
        while (parts.hasNext()) {
            if (parts.next() instanceof Part part && !part.getTranslations().isEmpty()) {
                translated.add(part);
            }
        }
        return translated;
    }

    private static void translate(Part part, Language language) {
        List<Translation> translations = List.copyOf(part.getTranslations());
        for (Translation each : translations) {
            EStructuralFeature feature = part.eClass().getEStructuralFeature(each.getFeature());
            if (isText(feature) && (each.getLanguage() == language || !part.eIsSet(feature))) {
                set(part, feature, each.getTexts());
            }
        }
        part.getTranslations().clear();
    }

    private static void set(Part part, EStructuralFeature feature, List<String> texts) {
        if (feature.isMany()) {
            part.eSet(feature, texts);
        } else if (!texts.isEmpty()) {
            part.eSet(feature, texts.get(0));
        }
    }
}
