package org.servicescape.store.table;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.model.Element;
import org.servicescape.model.Stakeholder;
import org.servicescape.model.evidence.SurveyResult;
import org.servicescape.store.Kinds;
import org.servicescape.store.table.TableReport.Named;

/** What the report calls the parts of a project. */
final class Labels {
    private Labels() {}

    static Named of(EObject object) {
        String kind = Kinds.words(object.eClass());
        if (object instanceof Element element) {
            return new Named(kind, element.getId(), name(element));
        }
        if (object instanceof SurveyResult result && result.eContainer() instanceof Element question) {
            return new Named(kind, question.getId(), answer(result));
        }
        return new Named(kind, "", Kinds.describe(object));
    }

    private static String answer(SurveyResult result) {
        Stakeholder group = result.getGroup();
        String who = group == null ? "everybody" : name(group).isEmpty() ? group.getId() : name(group);
        return who + ": " + Objects.requireNonNullElse(result.getAnswer(), "all answers");
    }

    private static String name(Element element) {
        return Objects.requireNonNullElse(element.getName(), "");
    }
}
