package org.servicescape.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.InternalEObject;
import org.servicescape.model.Language;
import org.servicescape.model.Part;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.Translation;

/** Texts that a file gives per language: collected while it is read, set when the project's language is known. */
final class Wordings {
    private static final String ALLOWED =
            Stream.of(Language.values()).map(Language::getLiteral).collect(Collectors.joining(", "));

    private final Problems problems;
    private final Keeping keeping;
    private final List<PerLanguage> collected = new ArrayList<>();

    private record PerLanguage(InternalEObject object, Slot slot, Map<Language, Node> texts) {}

    Wordings(Problems problems, Keeping keeping) {
        this.problems = problems;
        this.keeping = keeping;
    }

    /** Notes the object in which a text stands per language; false when a language stands there twice. */
    boolean collect(InternalEObject object, Slot slot, Node languages) {
        Map<Language, Node> texts = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        boolean once = true;
        for (Node.Member member : languages.members) {
            Language language = Language.get(member.key());
            if (!seen.add(member.key())) {
                once = false;
                problem(object, slot, member, " twice");
            } else if (language == null) {
                problem(object, slot, member, "; expected one of the languages " + ALLOWED);
                keeping.language(object, slot, member.key(), member.value());
            } else if (!isText(slot, member.value())) {
                String expected = slot.many ? "a list of texts in square brackets" : "text in quotation marks";
                problem(object, slot, member, "; expected " + expected);
                keeping.language(object, slot, member.key(), member.value());
            } else {
                texts.put(language, member.value());
            }
        }
        collected.add(new PerLanguage(object, slot, texts));
        return once;
    }

    /** Sets the texts in the project's language, and the others as translations. */
    void join(Language language) {
        for (PerLanguage given : collected) {
            Node own = given.texts.remove(language);
            if (own != null && isTwice(own)) {
                problem(given, own, () -> "has " + given.slot.key + " with the same text twice");
                keeping.language(given.object, given.slot, language.getLiteral(), own);
            } else if (own != null) {
                set(given, own);
            }
            given.texts.forEach((other, text) -> translate(given, other, text));
        }
    }

    private static void set(PerLanguage given, Node own) {
        if (given.slot.many) {
            own.items.forEach(item -> given.slot.list(given.object).addUnique(item.text));
        } else {
            given.slot.set(given.object, own.text);
        }
    }

    private static void translate(PerLanguage given, Language language, Node text) {
        Translation translation = ServicescapeFactory.eINSTANCE.createTranslation();
        translation.setLanguage(language);
        translation.setFeature(given.slot.key);
        (given.slot.many ? text.items : List.of(text))
                .forEach(each -> translation.getTexts().add(each.text));
        ((Part) given.object).getTranslations().add(translation);
    }

    private static boolean isText(Slot slot, Node value) {
        return slot.many ? value.isList() && value.items.stream().allMatch(Node::isString) : value.isString();
    }

    private static boolean isTwice(Node value) {
        Set<String> seen = new HashSet<>();
        return value.items.stream().anyMatch(item -> !seen.add(item.text));
    }

    private void problem(PerLanguage given, Node text, Supplier<String> predicate) {
        problems.add(new Position(text.line, text.column), given.object, predicate);
    }

    private void problem(InternalEObject object, Slot slot, Node.Member member, String wrong) {
        String shown = Shown.shorten(member.key());
        problems.add(
                new Position(member.line(), member.column()),
                object,
                () -> "has " + slot.key + " in '" + shown + "'" + wrong);
    }
}
