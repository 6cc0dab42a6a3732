package org.servicescape.scene.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.concept.ConceptFactory;
import org.servicescape.model.concept.Coverage;
import org.servicescape.model.concept.Discipline;
import org.servicescape.model.concept.Perspective;
import org.servicescape.model.concept.SolutionElement;
import org.servicescape.model.concept.Theme;
import org.servicescape.scene.Choices;
import org.servicescape.scene.Drawn;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.scene.look.Legibility;

class CoverageViewTest {
    private final Project project = project("Privacy", "Safety", "Quiet");

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "sv"})
    void everyTextCanBeReadInEveryLanguage(String language) {
        for (Scene sheet : draw(project, Choices.NONE, language)) {
            assertEquals(List.of(), Legibility.complaints(sheet), sheet.id());
        }
    }

    @Test
    void aCellHasItsSolutionsOrTheReasonWhyNotOrIsOpen() {
        List<String> texts = texts(draw(project, Choices.NONE, "en"));
        assertTrue(texts.contains("Plain doors"), texts::toString);
        assertTrue(texts.contains("service design"));
        assertTrue(texts.contains("Left out: Nobody asked."));
        assertEquals(
                4, texts.stream().filter(t -> t.startsWith("Open:")).count(), "of six cells one is filled, one waived");
    }

    @Test
    void aSavedViewOrdersThemesAndLeavesOutWhatOtherFieldsMake() {
        Choices choices = new Choices(
                Map.of(),
                List.of(),
                List.of(),
                List.of(Discipline.ARCHITECTURE),
                List.of(),
                List.of(),
                List.of("theme-2", "theme-1"));
        List<String> texts = texts(draw(project, choices, "en"));
        assertFalse(texts.contains("Plain doors"));
        assertTrue(texts.indexOf("Quiet") < texts.indexOf("Safety"));
        assertTrue(texts.indexOf("Safety") < texts.indexOf("Privacy"));
    }

    @Test
    void namesOfAnyLengthAndScriptStayLegibleOverManySheets() {
        String[] names = new String[60];
        for (int i = 0; i < names.length; i++) {
            names[i] = List.of("x".repeat(200), "Asiakaspalveluasiantuntijakokous ".repeat(6), "خصوصية", "🙂🙂", "Q")
                    .get(i % 5);
        }
        List<Scene> sheets = draw(project(names), Choices.NONE, "fi");
        assertTrue(sheets.size() > 1);
        for (Scene sheet : sheets) {
            assertEquals(List.of(), Legibility.complaints(sheet), sheet.id());
        }
        assertEquals("coverage-2", sheets.get(1).id());
    }

    @Test
    void theSameModelGivesTheSameSheets() {
        assertEquals(draw(project, Choices.NONE, "en"), draw(project, Choices.NONE, "en"));
    }

    @Test
    void thereIsNoPictureWithoutThemesOrConcept() {
        assertEquals(List.of(), new CoverageView().in(ServicescapeFactory.eINSTANCE.createProject()));
        assertEquals(List.of(), new CoverageView().in(project()));
    }

    private static List<Scene> draw(Project project, Choices choices, String language) {
        return new CoverageView()
                .draw(
                        project,
                        new ViewOf("coverage", "Themes", "", choices),
                        Overlay.NONE,
                        Locale.forLanguageTag(language));
    }

    /** Two perspectives; the first theme is answered for one and waived for the other, the rest is open. */
    private static Project project(String... themes) {
        ConceptFactory make = ConceptFactory.eINSTANCE;
        Project project = ServicescapeFactory.eINSTANCE.createProject();
        project.setId("p");
        project.setName("Project");
        project.setConcept(make.createConcept());
        for (int i = 0; i < 2; i++) {
            Perspective perspective = make.createPerspective();
            perspective.setId("perspective-" + i);
            perspective.setName(i == 0 ? "Customers" : "Personnel");
            project.getConcept().getPerspectives().add(perspective);
        }
        for (int i = 0; i < themes.length; i++) {
            Theme theme = make.createTheme();
            theme.setId("theme-" + i);
            theme.setName(themes[i]);
            project.getConcept().getThemes().add(theme);
        }
        if (themes.length > 0) {
            SolutionElement doors = make.createSolutionElement();
            doors.setId("doors");
            doors.setName("Plain doors");
            doors.getDisciplines().add(Discipline.SERVICE_DESIGN);
            project.getConcept().getSolutions().add(doors);
            coverage(project, 0).getSolutions().add(doors);
            coverage(project, 1).setWaivedBecause("Nobody asked.");
        }
        return project;
    }

    private static Coverage coverage(Project project, int perspective) {
        Coverage coverage = ConceptFactory.eINSTANCE.createCoverage();
        coverage.setId("coverage-" + perspective);
        coverage.setTheme(project.getConcept().getThemes().get(0));
        coverage.setPerspective(project.getConcept().getPerspectives().get(perspective));
        project.getConcept().getCoverages().add(coverage);
        return coverage;
    }

    private static List<String> texts(List<Scene> sheets) {
        return sheets.stream()
                .flatMap(sheet -> Drawn.texts(sheet.nodes()).stream())
                .toList();
    }
}
