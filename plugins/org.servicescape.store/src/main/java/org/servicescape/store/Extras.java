package org.servicescape.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Language;
import org.servicescape.model.Part;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.Translation;

/** What the file says about one part beside its features: texts in other languages, and what was not understood. */
final class Extras {
    private final InternalEObject object;
    private final Language language;
    private final List<Translation> translations;
    private final Set<String> translated = new HashSet<>();
    private final Kept kept;

    /**
     * A text in one language.
     *
     * @param text a text, a list of texts, or a {@link Node} that was not understood
     */
    record Wording(String language, Object text) {}

    private Extras(InternalEObject object, Shape shape, Language language) {
        this.object = object;
        this.language = language;
        this.translations = ((Part) object).getTranslations();
        this.kept = Kept.of(object, shape);
        translations.stream()
                .filter(translation -> translation.getLanguage() != language
                        && !translation.getTexts().isEmpty())
                .forEach(translation -> translated.add(translation.getFeature()));
    }

    /** Null where there are none, which is nearly always. */
    static Extras of(InternalEObject object, Shape shape, Language language) {
        boolean some = object.eIsSet(ServicescapePackage.PART__TRANSLATIONS)
                || object.eIsSet(ServicescapePackage.PART__UNKNOWN_KEYS);
        return some && object instanceof Part ? new Extras(object, shape, language) : null;
    }

    /** The id that references to an element have in the file. */
    static String idInFile(InternalEObject element) {
        String id = EcoreUtil.getID(element);
        if (id != null && element.eIsSet(ServicescapePackage.PART__UNKNOWN_KEYS)) {
            Shape shape = Shape.of(element);
            Kept.Id instead = Kept.of(element, shape).id(shape.id, id);
            if (instead != null && !instead.second() && instead.written().isString()) {
                return instead.written().text;
            }
        }
        return id == null ? "" : id;
    }

    /** Whether there is something beside the feature itself. */
    boolean concern(Slot slot) {
        return kept.concerns(slot) || isTranslated(slot);
    }

    List<Node.Member> unknown() {
        return kept.unknown();
    }

    boolean isWritten(Slot slot) {
        if (slot.kind == Slot.Kind.ID) {
            Kept.Id instead = kept.id(slot, EcoreUtil.getID(object));
            return instead == null ? slot.isSet(object) : instead.written() != null;
        }
        return slot.isSet(object)
                || isTranslated(slot)
                || kept.whole(slot) != null
                || hasEntries(slot)
                || !kept.languages(slot).isEmpty();
    }

    /** The value of a feature that is neither a list nor given per language. */
    Object single(Slot slot) {
        if (slot.kind == Slot.Kind.ID) {
            Kept.Id instead = kept.id(slot, EcoreUtil.getID(object));
            return instead == null ? slot.get(object) : instead.written();
        }
        return slot.isSet(object) ? slot.get(object) : kept.whole(slot);
    }

    boolean hasEntries(Slot slot) {
        return !kept.entries(slot).isEmpty();
    }

    /** The values of a list and, in their places, the entries that were not understood. */
    List<Object> entries(Slot slot) {
        List<Object> entries = new ArrayList<>(slot.list(object));
        for (Kept.Entry entry : kept.entries(slot)) {
            entries.add(Math.min(entry.index(), entries.size()), entry.value());
        }
        return entries;
    }

    boolean isPerLanguage(Slot slot) {
        return isTranslated(slot) || !kept.languages(slot).isEmpty();
    }

    /** The text in each language, in the order of the metamodel's languages; what was not understood comes last. */
    List<Wording> wordings(Slot slot) {
        List<Node.Member> others = new ArrayList<>(kept.languages(slot));
        List<Wording> wordings = new ArrayList<>();
        for (Language each : Language.values()) {
            Object text = text(slot, each);
            Node.Member instead = remove(others, each.getLiteral());
            if (text != null) {
                wordings.add(new Wording(each.getLiteral(), text));
            } else if (instead != null) {
                wordings.add(new Wording(each.getLiteral(), instead.value()));
            }
        }
        others.forEach(other -> wordings.add(new Wording(other.key(), other.value())));
        return wordings;
    }

    /** What was not understood and is still written, in the order of the file: equal for a project that is read back. */
    List<String> notUnderstood(Shape shape) {
        List<String> all = new ArrayList<>();
        for (Slot slot : shape.slots) {
            if (kept.concerns(slot)) {
                add(all, slot);
            }
        }
        kept.unknown().forEach(member -> add(all, member.key(), member.value()));
        return all;
    }

    private void add(List<String> all, Slot slot) {
        if (slot.kind == Slot.Kind.ID) {
            Kept.Id instead = kept.id(slot, EcoreUtil.getID(object));
            if (instead != null) {
                add(all, slot.key, instead.written());
                all.add(slot.key + " " + instead.second());
            }
        } else if (!isWritten(slot)) {
            all.add(slot.key);
        } else if (isPerLanguage(slot)) {
            wordings(slot).forEach(wording -> add(all, slot.key + " " + wording.language(), wording.text()));
        } else if (slot.many && !entries(slot).isEmpty()) {
            entries(slot).forEach(entry -> add(all, slot.key, entry));
        } else {
            add(all, slot.key, single(slot));
        }
    }

    private static void add(List<String> all, String key, Object value) {
        if (value instanceof Node node) {
            all.add(key + ": " + JsonLayout.onOneLine(node));
        }
    }

    private Object text(Slot slot, Language wanted) {
        if (wanted == language) {
            return !slot.isSet(object) ? null : slot.many ? entries(slot) : slot.get(object);
        }
        for (Translation translation : translations) {
            if (translation.getLanguage() == wanted && slot.key.equals(translation.getFeature())) {
                return slot.many ? translation.getTexts() : String.join("\n", translation.getTexts());
            }
        }
        return null;
    }

    private boolean isTranslated(Slot slot) {
        return slot.kind == Slot.Kind.TEXT && translated.contains(slot.key);
    }

    private static Node.Member remove(List<Node.Member> members, String key) {
        for (Node.Member member : members) {
            if (member.key().equals(key)) {
                members.remove(member);
                return member;
            }
        }
        return null;
    }
}
