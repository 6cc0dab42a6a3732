package org.servicescape.core;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Event;
import org.servicescape.model.evidence.EvidenceBase;
import org.servicescape.model.evidence.Participation;
import org.servicescape.model.evidence.Survey;
import org.servicescape.model.evidence.Validation;
import org.servicescape.model.space.RoomDataSheet;

/**
 * Finds numbers and texts that give a figure of so few people that they might be recognised, such as "3 of 9 families" or
 * "n = 2". In texts it reads figures in the usual English forms only: a help for whoever publishes, no guarantee.
 */
final class SmallGroups {
    /** The least number of people whose figure may be published. */
    static final int LEAST = 5;

    private static final String FEW = "(?:[1-" + (LEAST - 1) + "]|one|two|three|four)";
    private static final String PEOPLE = "(?:families|people|persons|customers|visitors|clients|patients|users|"
            + "respondents|interviewees|participants|citizens|employees|advisers|nurses)";
    private static final Pattern FIGURE = Pattern.compile("(?i)\\bn\\s*=\\s*" + FEW + "\\b" + "|\\b" + FEW
            + "\\s+(?:of|out of)\\s+(?:the\\s+)?(?:\\d+|five|six|seven|eight|nine|ten|" + PEOPLE + ")\\b" + "|\\b" + FEW
            + "\\s+" + PEOPLE + "\\b");

    private SmallGroups() {}

    /** Whether the text gives a figure of a group under {@value #LEAST} people. */
    static boolean speaksOf(String text) {
        return FIGURE.matcher(text).find();
    }

    /** Unsets a text that gives such a figure; of several texts only those that do are removed. */
    static void leaveOut(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        if (value instanceof String text && speaksOf(text)) {
            object.eUnset(feature);
        } else if (value instanceof EList<?> list) {
            list.removeIf(each -> each instanceof String text && speaksOf(text));
        }
    }

    /** Unsets all numbers of such groups: votes, answers, participants, usual numbers of people. */
    static void leaveOutFigures(Project project) {
        if (project.getEvidenceBase() != null) {
            leaveOutFigures(project.getEvidenceBase());
        }
        if (project.getOutcomes() != null) {
            project.getOutcomes().getMetrics().removeIf(m -> Stream.of(m.getValue(), m.getLowest(), m.getHighest())
                    .anyMatch(figure -> figure != null
                            && speaksOf(figure.stripTrailingZeros().toPlainString() + " " + m.getUnit())));
        }
        if (project.getConcept() != null) {
            project.getConcept().getEvents().stream()
                    .filter(event -> isFew(event.getAttendance()))
                    .forEach(Event::unsetAttendance);
        }
        project.eAllContents().forEachRemaining(each -> {
            if (each instanceof RoomDataSheet sheet && isFew(sheet.getOccupancyNormal())) {
                sheet.unsetOccupancyNormal();
            }
            if (each instanceof RoomDataSheet sheet && isFew(sheet.getOccupancyPeak())) {
                sheet.unsetOccupancyPeak();
            }
        });
    }

    private static void leaveOutFigures(EvidenceBase evidence) {
        for (Survey survey : evidence.getSurveys()) {
            boolean few = survey.getGroups().stream().anyMatch(g -> isFew(g.getPeople()));
            // With the other answers left, the one of few could be computed from them.
            survey.getQuestions().stream()
                    .filter(q -> few || q.getResults().stream().anyMatch(r -> isFew(r.getCount())))
                    .forEach(q -> q.getResults().clear());
        }
        evidence.getIdeas().forEach(idea -> idea.getVotes().removeIf(v -> isFew(v.getInFavour(), v.getAgainst())));
        for (Validation validation : evidence.getValidations()) {
            if (isFew(validation.getInFavour(), validation.getAgainst())) {
                validation.unsetInFavour();
                validation.unsetAgainst();
            }
        }
        evidence.eAllContents().forEachRemaining(each -> {
            if (each instanceof Participation group && isFew(group.getPeople(), group.getInvited())) {
                group.unsetPeople();
                group.unsetInvited();
            }
        });
    }

    private static boolean isFew(int... people) {
        return Arrays.stream(people).anyMatch(n -> 0 < n && n < LEAST);
    }
}
