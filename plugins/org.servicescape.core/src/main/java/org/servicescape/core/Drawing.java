package org.servicescape.core;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.servicescape.checks.Finding;
import org.servicescape.model.Element;
import org.servicescape.model.Language;
import org.servicescape.model.Project;
import org.servicescape.model.text.Texts;
import org.servicescape.model.views.ViewKind;
import org.servicescape.scene.Choices;
import org.servicescape.scene.Images;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View;
import org.servicescape.scene.present.Presentation;
import org.servicescape.scene.words.Words;

/**
 * Answers which pictures a project has and draws them as scenes. The project is not changed, and whoever draws many pictures
 * with one drawing may not change it meanwhile: what they have in common is found once.
 */
public final class Drawing {
    private final Project told;
    private final List<Picture> pictures;
    private final Overlay overlay;
    private final Locale language;

    private Drawing(Project project, List<Finding> findings, Locale language, Edition edition, Images images) {
        this.told = in(language, project);
        this.pictures = pictures(told);
        this.overlay = overlay(told, findings, edition, images, language);
        this.language = language;
    }

    /**
     * Draws pictures of a project.
     *
     * @param findings to mark; waived and undecided ones are left out
     * @param language language of the words that the pictures add, and of the project's texts where they are given in it
     */
    public static Drawing of(Project project, List<Finding> findings, Locale language) {
        return of(project, findings, language, Images.NONE);
    }

    /** The same with what is in the image files that the project names. */
    public static Drawing of(Project project, List<Finding> findings, Locale language, Images images) {
        return of(project, findings, language, Edition.PROJECT, images);
    }

    /** The same for the readers of an edition: the public is not told what others notice of a sensitive matter. */
    static Drawing of(Project project, List<Finding> findings, Locale language, Edition edition, Images images) {
        return new Drawing(project, findings, language, edition, images);
    }

    /**
     * All pictures of the project: kind by kind, each in model order, then the views that are saved in it. A saved view
     * that chooses nothing is one of those before it under another id, and is left out.
     */
    public static List<View.ViewOf> views(Project project) {
        return listed(project).stream().map(Picture::of).toList();
    }

    /** The same by kind: a view that is saved in the project stands with those of its kind. */
    public static Map<ViewKind, List<View.ViewOf>> byKind(Project project) {
        return listed(project).stream()
                .collect(Collectors.groupingBy(
                        picture -> picture.view().kind(),
                        LinkedHashMap::new,
                        Collectors.mapping(Picture::of, Collectors.toList())));
    }

    private static List<Picture> listed(Project project) {
        Set<String> saved =
                project.getViews().stream().map(Element::getId).collect(Collectors.toCollection(HashSet::new));
        return pictures(project).stream()
                .filter(picture -> !saved.contains(picture.of().id())
                        || !picture.of().choices().equals(Choices.NONE))
                .toList();
    }

    /** Whether the project has a picture with the id, listed or saved. */
    public static boolean has(Project project, String viewId) {
        return pictures(project).stream().anyMatch(picture -> picture.of().id().equals(viewId));
    }

    /**
     * Draws one picture.
     *
     * @param viewId id of one of {@link #views}, or of a saved view
     * @return the sheets in order, at least one
     * @throws IllegalArgumentException when the project has no such view
     */
    public List<Scene> sheets(String viewId) {
        return picture(viewId).draw(told, overlay, language);
    }

    /**
     * The same for somebody who draws by hand: a plan has ground around a small building, and a grid; a blueprint or a journey
     * map is one sheet, however many moments it has; a stage of a blueprint that has none yet keeps a column.
     */
    public List<Scene> sheetsToDrawOn(String viewId) {
        Picture picture = picture(viewId);
        View.ViewOf of = picture.of();
        return new Picture(
                        picture.view(),
                        new View.ViewOf(
                                of.id(),
                                of.title(),
                                of.subject(),
                                of.choices()
                                        .showing("ground")
                                        .showing("oneSheet")
                                        .showing("emptyStages")))
                .draw(told, overlay, language);
    }

    private Picture picture(String viewId) {
        return pictures.stream()
                .filter(picture -> picture.of().id().equals(viewId))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The project has no view '" + viewId + "'"));
    }

    /**
     * A journey on slides, to be shown on a projector.
     *
     * @param journey id of the journey
     * @return empty where the project has no such journey, or it has no moments
     */
    public Optional<Presentation> presentation(String journey) {
        return Presentation.of(told, journey, overlay, language);
    }

    private record Picture(View view, View.ViewOf of) {
        List<Scene> draw(Project project, Overlay overlay, Locale language) {
            return view.draw(project, of, overlay, language);
        }
    }

    private static List<Picture> pictures(Project project) {
        List<Picture> all = new ArrayList<>();
        for (View view : Builtins.views()) {
            view.in(project).forEach(of -> all.add(new Picture(view, of)));
        }
        List<Picture> standard = List.copyOf(all);
        for (org.servicescape.model.views.View saved : project.getViews()) {
            String subject =
                    saved.getSubject() == null ? "" : saved.getSubject().getId();
            standard.stream()
                    .filter(picture -> picture.view().kind() == saved.getKind())
                    .filter(picture ->
                            subject.isEmpty() || subject.equals(picture.of().subject()))
                    .findFirst()
                    .ifPresent(picture -> all.add(new Picture(picture.view(), saved(saved, picture.of()))));
        }
        return all;
    }

    /** A saved view is the picture of its subject under a name and with choices of its own. */
    private static View.ViewOf saved(org.servicescape.model.views.View view, View.ViewOf standard) {
        String name = view.getName() == null ? standard.title() : view.getName();
        return new View.ViewOf(view.getId(), name, standard.subject(), Choices.of(view));
    }

    /** The project with its texts in the language that the words of pictures are in; itself where it has no other texts. */
    public static Project in(Locale language, Project project) {
        return Texts.in(Language.get(Words.in(language).language()), project);
    }

    private static Overlay overlay(
            Project project, List<Finding> findings, Edition edition, Images images, Locale language) {
        List<Overlay.Mark> marks = marked(findings).stream()
                .map(f -> new Overlay.Mark(
                        f.id(),
                        Builtins.code(f.rule()),
                        f.severity() == Finding.Severity.ERROR,
                        f.headline(language),
                        f.message(language),
                        f.subjects(),
                        f.witness()))
                .toList();
        return new Overlay(marks, new PlanAnalysis(project, edition), images);
    }

    /** The findings that pictures mark, in the order in which they are numbered. */
    static List<Finding> marked(List<Finding> findings) {
        return findings.stream()
                .filter(f -> !f.waived() && f.kind() == Finding.Kind.VIOLATED)
                .toList();
    }
}
