package org.servicescape.store.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.Stakeholder;
import org.servicescape.model.evidence.EvidenceFactory;
import org.servicescape.model.evidence.EvidencePackage.Literals;
import org.servicescape.model.evidence.Survey;
import org.servicescape.model.evidence.SurveyQuestion;
import org.servicescape.model.evidence.SurveyResult;

/**
 * The table of survey results: one row for each answer of each group to a question. A row is matched by these; survey and
 * question are named by id or name, made where they are not there, and those of the row above where the cell is empty.
 */
final class SurveyForm implements TableForm {
    private static final String SURVEY = "survey";
    private static final String QUESTION = "question";
    private static final String GROUP = "group";
    private static final String ANSWER = "answer";

    private final List<Field<? super SurveyResult>> fields = List.of(
            FeatureField.of(Literals.SURVEY_RESULT__COUNT),
            FeatureField.of(Literals.SURVEY_RESULT__SHARE),
            FeatureField.of(Literals.SURVEY_RESULT__MEAN));

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>(
                List.of(Column.required(SURVEY), Column.required(QUESTION), Column.of(GROUP), Column.of(ANSWER)));
        fields.forEach(field -> columns.addAll(field.columns()));
        return columns;
    }

    private static List<Survey> surveys(Project project) {
        return project.getEvidenceBase() == null
                ? List.of()
                : project.getEvidenceBase().getSurveys();
    }

    @Override
    public List<List<String>> rows(Project project) {
        List<List<String>> rows = new ArrayList<>();
        for (Survey survey : surveys(project)) {
            for (SurveyQuestion question : survey.getQuestions()) {
                question.getResults().forEach(result -> rows.add(row(survey, question, result)));
            }
        }
        return rows;
    }

    private List<String> row(Survey survey, SurveyQuestion question, SurveyResult result) {
        String group = result.getGroup() == null ? "" : result.getGroup().getId();
        List<String> cells = new ArrayList<>(List.of(survey.getId(), question.getId(), group, answer(result)));
        fields.forEach(field -> field.columns().forEach(column -> cells.add(field.text(result, column))));
        return cells;
    }

    private static String answer(SurveyResult result) {
        return Objects.requireNonNullElse(result.getAnswer(), "").strip();
    }

    @Override
    public ImportPlan plan(List<RowCells> rows, Names names) {
        Questions questions = new Questions(names);
        List<RowPlan> plans = new ArrayList<>();
        Map<List<Object>, RowCells> seen = new HashMap<>();
        Set<EObject> named = new HashSet<>();
        Set<Survey> spokenOf = new HashSet<>();
        for (RowCells row : rows) {
            SurveyQuestion question = questions.of(row);
            RowPlan plan = plan(row, question, names);
            plans.add(plan);
            named.add(plan.element());
            questions.need(plan);
            SurveyResult result = (SurveyResult) plan.element();
            fields.forEach(field -> field.read(result, plan, names));
            if (question == null) {
                plan.problem(questions.survey == null ? SURVEY : QUESTION, "is empty, and no row above names one");
                continue;
            }
            spokenOf.add(questions.survey);
            RowCells first = seen.putIfAbsent(List.of(question, row.cell(GROUP), row.cell(ANSWER)), row);
            if (first != null) {
                plan.problem(ANSWER, "stands also in " + first.file() + ":" + first.number() + " for the same group");
            }
        }
        List<EObject> gone = new ArrayList<>();
        surveys(names.project()).stream()
                .filter(spokenOf::contains)
                .flatMap(survey -> survey.getQuestions().stream())
                .flatMap(question -> question.getResults().stream())
                .filter(result -> !named.contains(result))
                .forEach(gone::add);
        return new ImportPlan(plans, gone, () -> {}, row -> List.of());
    }

    private static RowPlan plan(RowCells row, SurveyQuestion question, Names names) {
        SurveyResult fresh = EvidenceFactory.eINSTANCE.createSurveyResult();
        RowPlan plan = new RowPlan(row, fresh, true);
        Optional<Stakeholder> group = row.isFilled(GROUP)
                ? names.find(ServicescapePackage.Literals.STAKEHOLDER, row.cell(GROUP), GROUP, plan)
                        .map(Stakeholder.class::cast)
                : Optional.empty();
        if (question == null || !plan.isGood()) {
            return plan;
        }
        for (SurveyResult result : question.getResults()) {
            if (result.getGroup() == group.orElse(null) && answer(result).equals(row.cell(ANSWER))) {
                return new RowPlan(row, result, false);
            }
        }
        plan.putInto(() -> {
            group.ifPresent(fresh::setGroup);
            if (row.isFilled(ANSWER)) {
                fresh.setAnswer(row.cell(ANSWER));
            }
            question.getResults().add(fresh);
        });
        return plan;
    }

    /** The survey and the question of one row after the other. */
    private static final class Questions {
        private final Names names;
        private Survey survey;
        private SurveyQuestion question;
        private Creation surveyCreation;
        private Creation questionCreation;

        Questions(Names names) {
            this.names = names;
        }

        /** The question of a row; null where none is named. */
        SurveyQuestion of(RowCells row) {
            if (row.isFilled(SURVEY)) {
                Survey before = survey;
                survey = survey(row.cell(SURVEY));
                question = survey == before ? question : null;
            }
            if (survey != null && row.isFilled(QUESTION)) {
                question = question(row.cell(QUESTION));
            }
            return question;
        }

        /** Notes that a row needs its survey and question to be made, where they are new. */
        void need(RowPlan plan) {
            if (surveyCreation != null && surveyCreation.element() == survey) {
                plan.needs(surveyCreation);
            }
            if (questionCreation != null && questionCreation.element() == question) {
                plan.needs(questionCreation);
            }
        }

        private Survey survey(String text) {
            Survey found = find(surveys(names.project()), text);
            if (found != null) {
                return found;
            }
            surveyCreation = names.creation("survey " + key(text), () -> {
                Survey made = EvidenceFactory.eINSTANCE.createSurvey();
                made.setId(names.freeId(text, Literals.SURVEY));
                made.setName(text);
                return new Creation(
                        made,
                        () -> Holders.evidence(names.project()).getSurveys().add(made));
            });
            return (Survey) surveyCreation.element();
        }

        private SurveyQuestion question(String text) {
            SurveyQuestion found = find(survey.getQuestions(), text);
            if (found != null) {
                return found;
            }
            Survey of = survey;
            questionCreation = names.creation("question " + of.getId() + " " + key(text), () -> {
                SurveyQuestion made = EvidenceFactory.eINSTANCE.createSurveyQuestion();
                made.setId(names.freeId(text, Literals.SURVEY_QUESTION));
                made.setName(text);
                return new Creation(made, () -> of.getQuestions().add(made));
            });
            return (SurveyQuestion) questionCreation.element();
        }

        private static <E extends Element> E find(List<E> elements, String text) {
            return elements.stream()
                    .filter(element -> element.getId().equals(text))
                    .findFirst()
                    .or(() -> elements.stream()
                            .filter(element -> element.getName() != null
                                    && key(element.getName()).equals(key(text)))
                            .findFirst())
                    .orElse(null);
        }

        private static String key(String text) {
            return text.strip().toLowerCase(Locale.ROOT);
        }
    }
}
