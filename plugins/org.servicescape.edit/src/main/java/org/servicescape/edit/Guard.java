package org.servicescape.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.Translation;
import org.servicescape.model.value.ValueTexts;

/**
 * "May I?": refuses what would leave a project whose file cannot be read back. Whether an edit is good is a question for
 * the checks, which judge any project.
 */
final class Guard {
    private Guard() {}

    /** Lets the value pass, or says why not; null and an empty list are no value. Time grows with the project for ids. */
    static void check(Project project, Property property, Object value) throws Refused {
        if (property.feature() == ServicescapePackage.Literals.PROJECT__LANGUAGE) {
            checkLanguage(project, property, value == null ? property.feature().getDefaultValue() : value);
        }
        if (PropertyEdits.isNothing(value)) {
            if (property.required()) {
                throw new Refused(Message.REFUSED_REQUIRED, property.name());
            }
            return;
        }
        if (property.feature() instanceof EAttribute attribute && attribute.isID()) {
            checkId(project, property.element(), (String) value);
        }
        if (value instanceof List<?> many) {
            checkDifferent(property, many);
        }
        if (property.feature() instanceof EReference) {
            for (Object target : value instanceof List<?> many ? many : List.of(value)) {
                checkTarget(project, property, (EObject) target);
            }
        }
    }

    /** Two texts of one feature in one language would not both be read back. */
    private static void checkLanguage(Project project, Property property, Object language) throws Refused {
        TreeIterator<EObject> parts = project.eAllContents();
        while (parts.hasNext()) {
            if (parts.next() instanceof Translation translation && translation.getLanguage() == language) {
                EEnum languages = ServicescapePackage.Literals.LANGUAGE;
                throw new Refused(
                        Message.REFUSED_LANGUAGE, property.name(), Names.of(languages, translation.getLanguage()));
            }
        }
    }

    private static void checkId(Project project, EObject element, String id) throws Refused {
        if (!ValueTexts.isId(id)) {
            throw new Refused(Message.REFUSED_ID, Names.shorten(id));
        }
        EObject bearer = bearer(project, id);
        if (bearer != null && bearer != element) {
            throw new Refused(Message.REFUSED_TAKEN, id, Names.of(bearer));
        }
    }

    private static EObject bearer(Project project, String id) {
        if (id.equals(project.getId())) {
            return project;
        }
        TreeIterator<EObject> elements = project.eAllContents();
        while (elements.hasNext()) {
            EObject element = elements.next();
            if (id.equals(EcoreUtil.getID(element))) {
                return element;
            }
        }
        return null;
    }

    private static void checkDifferent(Property property, List<?> values) throws Refused {
        Set<Object> seen = new HashSet<>();
        for (Object value : values) {
            if (!seen.add(value)) {
                String shown = value instanceof EObject element ? Names.of(element) : value.toString();
                throw new Refused(Message.REFUSED_TWICE, property.name(), Names.shorten(shown));
            }
        }
    }

    private static void checkTarget(Project project, Property property, EObject target) throws Refused {
        if (EcoreUtil.getID(target) == null || !EcoreUtil.isAncestor(project, target)) {
            throw new Refused(Message.REFUSED_FOREIGN, property.name(), Names.of(target));
        }
    }
}
