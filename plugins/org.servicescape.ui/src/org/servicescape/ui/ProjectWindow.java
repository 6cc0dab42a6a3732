package org.servicescape.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.statushandlers.StatusManager;
import org.servicescape.checks.Finding;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.store.ProjectFileException.Problem;
import org.servicescape.ui.memory.PictureMemory;
import org.servicescape.ui.memory.Stacks;
import org.servicescape.ui.problem.ProblemInput;
import org.servicescape.ui.problem.ProblemPage;
import org.servicescape.ui.problem.ProblemsView;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.Opening;
import org.servicescape.ui.session.SessionListener;
import org.servicescape.ui.sheet.SheetEditor;
import org.servicescape.ui.text.Messages;

/** What the window does when a project opens, is checked or is refused. */
final class ProjectWindow implements SessionListener {
    private final IWorkbenchWindowConfigurer window;
    private final MenuBar bars;
    private Optional<OpenProject> shown = Optional.empty();

    ProjectWindow(IWorkbenchWindowConfigurer window, MenuBar bars) {
        this.window = window;
        this.bars = bars;
    }

    @Override
    public void opened(OpenProject project) {
        entitle(project);
        IWorkbenchPage page = page();
        keepPictures();
        shown = Optional.of(project);
        page.closeAllEditors(false);
        if (!PictureMemory.restore(page, project)) {
            openFirst(page, project);
        }
        ProblemsView.showFor(page, project);
        bars.say("");
    }

    /** Remembers which pictures of the project are open, before they are closed. */
    void keepPictures() {
        shown.ifPresent(before -> PictureMemory.keep(page(), before.file()));
    }

    private static void openFirst(IWorkbenchPage page, OpenProject project) {
        Optional<SheetEditor> blueprint = first(project, "blueprint-").flatMap(one -> SheetEditor.open(page, one));
        Optional<SheetEditor> plan = first(project, "plan-").flatMap(one -> SheetEditor.open(page, one));
        if (blueprint.isPresent() && plan.isPresent()) {
            Stacks.sideBySide(page, blueprint.get(), List.of(plan.get()));
        }
    }

    @Override
    public void fileNews(OpenProject project) {
        entitle(project);
        if (project.problems().isEmpty() && project.remarks().isEmpty()) {
            ProblemsView.showFor(page(), project);
        }
    }

    @Override
    public void edited(OpenProject project) {
        entitle(project);
    }

    @Override
    public void said(String sentence) {
        bars.say(sentence);
    }

    @Override
    public void postponed(Path file) {
        Opening.open(page(), file);
    }

    @Override
    public void uncheckable(OpenProject project, String reason) {
        bars.say(Messages.statusUnchecked);
    }

    private void entitle(OpenProject project) {
        String name = project.isChanged() ? NLS.bind(Messages.windowChanged, project.title()) : project.title();
        String file = project.file().getFileName().toString();
        String pattern = project.isReadOnly() ? Messages.windowReadOnly : Messages.windowTitle;
        window.setTitle(NLS.bind(pattern, new String[] {name, file, Messages.application}));
    }

    @Override
    public void checked(OpenProject project, List<Finding> findings) {
        long errors = findings.stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR && !finding.waived())
                .count();
        bars.say(NLS.bind(Messages.statusFindings, findings.size(), errors));
    }

    @Override
    public void refused(Path file, List<Problem> problems) {
        IEditorReference[] before = page().findEditors(null, ProblemPage.ID, IWorkbenchPage.MATCH_ID);
        page().closeEditors(before, false);
        try {
            page().openEditor(new ProblemInput(file, problems, Files.notExists(file)), ProblemPage.ID);
        } catch (PartInitException failure) {
            StatusManager.getManager().handle(failure, "org.servicescape.ui");
        }
    }

    private IWorkbenchPage page() {
        return window.getWindow().getActivePage();
    }

    private static Optional<ViewOf> first(OpenProject project, String kind) {
        return project.pictures().stream()
                .filter(picture -> picture.id().startsWith(kind))
                .findFirst();
    }
}
