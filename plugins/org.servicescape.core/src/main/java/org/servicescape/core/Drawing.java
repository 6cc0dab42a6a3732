package org.servicescape.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.servicescape.checks.Finding;
import org.servicescape.model.Language;
import org.servicescape.model.Project;
import org.servicescape.model.text.Texts;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View;
import org.servicescape.scene.words.Words;

/** Answers which pictures a project has and draws them as scenes. The project is not changed. */
public final class Drawing {
    private Drawing() {}

    /** All pictures of the project: kind by kind, each in model order. */
    public static List<View.ViewOf> views(Project project) {
        List<View.ViewOf> all = new ArrayList<>();
        for (View view : Builtins.views()) {
            all.addAll(view.in(project));
        }
        return all;
    }

    /**
     * Draws one picture.
     *
     * @param viewId id of one of {@link #views}
     * @param findings to mark; waived and undecided ones are left out
     * @param language language of the words that the picture adds, and of the project's texts where they are given in it
     * @return the sheets in order, at least one
     * @throws IllegalArgumentException when the project has no such view
     */
    public static List<Scene> sheets(Project project, String viewId, List<Finding> findings, Locale language) {
        Project told = in(language, project);
        for (View view : Builtins.views()) {
            for (View.ViewOf of : view.in(told)) {
                if (of.id().equals(viewId)) {
                    return view.draw(told, of, overlay(findings), language);
                }
            }
        }
        throw new IllegalArgumentException("The project has no view '" + viewId + "'");
    }

    /** The project with its texts in the language that the words of pictures are in; itself where it has no other texts. */
    public static Project in(Locale language, Project project) {
        return Texts.in(Language.get(Words.in(language).language()), project);
    }

    private static Overlay overlay(List<Finding> findings) {
        return new Overlay(findings.stream()
                .filter(f -> !f.waived() && f.kind() == Finding.Kind.VIOLATED)
                .map(f -> new Overlay.Mark(
                        f.id(),
                        Builtins.code(f.rule()),
                        f.severity() == Finding.Severity.ERROR,
                        f.headline(),
                        f.message(),
                        f.subjects(),
                        f.witness()))
                .toList());
    }
}
