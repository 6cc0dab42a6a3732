package org.servicescape.edit;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.servicescape.model.Language;
import org.servicescape.model.Part;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.Translation;
import org.servicescape.model.text.Texts;

/**
 * A text of a part in a language that is not the project's.
 *
 * @param part whose text it is
 * @param feature which text
 * @param language in which language
 */
record Translating(Part part, EAttribute feature, Language language) {
    /** The text in the language; a list for a feature with many, null where there is none. */
    Object value() {
        List<String> texts = Texts.translation(part, feature, language)
                .map(Translation::getTexts)
                .map(List::copyOf)
                .orElse(List.of());
        if (feature.isMany()) {
            return texts;
        }
        return texts.isEmpty() ? null : texts.get(0);
    }

    /** The command that makes the value the text in the language; no value takes the translation away. */
    Command set(EditingDomain domain, Object value) {
        Optional<Translation> old = Texts.translation(part, feature, language);
        if (PropertyEdits.isNothing(value)) {
            return RemoveCommand.create(
                    domain, part, ServicescapePackage.Literals.PART__TRANSLATIONS, List.of(old.orElseThrow()));
        }
        List<?> texts = value instanceof List<?> many ? many : List.of(value);
        if (old.isPresent()) {
            return SetCommand.create(domain, old.get(), ServicescapePackage.Literals.TRANSLATION__TEXTS, texts);
        }
        Translation made = ServicescapeFactory.eINSTANCE.createTranslation();
        made.setFeature(feature.getName());
        made.setLanguage(language);
        texts.forEach(text -> made.getTexts().add((String) text));
        return AddCommand.create(domain, part, ServicescapePackage.Literals.PART__TRANSLATIONS, made);
    }
}
