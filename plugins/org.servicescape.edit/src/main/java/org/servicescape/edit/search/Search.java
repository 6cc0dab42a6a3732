package org.servicescape.edit.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.servicescape.edit.Names;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.Translation;

/**
 * Where in a project words stand: in which text of which element, in any language, and in which id. Capital letters do not
 * matter. Takes time with the length of all texts.
 */
public final class Search {
    private static final EStructuralFeature NAME = ServicescapePackage.Literals.ELEMENT__NAME;
    private static final int AROUND = 40;

    private final Project project;
    private final String wanted;
    private final List<Hit> hits = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    /**
     * A text in which the words stand.
     *
     * @param element the element that somebody sees: that of the text, or the one of which it is a part
     * @param feature which of its texts, in words: {@code Name}
     * @param excerpt the text on one line, around the words where it is long
     */
    public record Hit(Element element, String feature, String excerpt) {}

    private Search(Project project, String words) {
        this.project = project;
        this.wanted = words.strip().toLowerCase(Locale.ROOT);
    }

    /** All places of the words, a text once in whatever languages it holds them, names that begin with them first; none for blank words. */
    public static List<Hit> of(Project project, String words) {
        return words.isBlank() ? List.of() : new Search(project, words).hits();
    }

    private List<Hit> hits() {
        look(project);
        for (TreeIterator<EObject> all = project.eAllContents(); all.hasNext(); ) {
            look(all.next());
        }
        hits.sort(Comparator.comparingInt(this::weight));
        return List.copyOf(hits);
    }

    private int weight(Hit hit) {
        boolean name = hit.feature().equals(Names.of(NAME));
        boolean begins = hit.excerpt().toLowerCase(Locale.ROOT).startsWith(wanted);
        return name ? (begins ? 0 : 1) : begins ? 2 : 3;
    }

    private void look(EObject part) {
        if (part instanceof Translation translation) {
            EObject translated = translation.eContainer();
            EStructuralFeature feature = translated.eClass().getEStructuralFeature(translation.getFeature());
            translation.getTexts().forEach(text -> look(translated, feature, text));
            return;
        }
        for (EAttribute attribute : part.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType().getInstanceClass() == String.class) {
                Object value = part.eGet(attribute);
                if (value instanceof List<?> many) {
                    many.forEach(text -> look(part, attribute, String.valueOf(text)));
                } else if (value instanceof String text) {
                    look(part, attribute, text);
                }
            }
        }
    }

    private void look(EObject part, EStructuralFeature feature, String text) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(wanted);
        if (at >= 0 && feature != null) {
            Hit hit = new Hit(element(part), Names.of(feature), excerpt(text, at));
            if (seen.add(List.of(hit.element(), hit.feature()))) {
                hits.add(hit);
            }
        }
    }

    private Element element(EObject part) {
        for (EObject around = part; around != null; around = around.eContainer()) {
            if (around instanceof Element element && element.getId() != null) {
                return element;
            }
        }
        return project;
    }

    private String excerpt(String text, int at) {
        int from = at <= AROUND ? 0 : at - AROUND;
        int to = Math.min(text.length(), at + wanted.length() + 2 * AROUND);
        String part = text.substring(from, to).replaceAll("\\s+", " ");
        return (from > 0 ? "…" : "") + part + (to < text.length() ? "…" : "");
    }
}
