package org.servicescape.ui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.servicescape.checks.Finding;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.Opening;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.session.SessionListener;
import org.servicescape.ui.sheet.SheetEditor;

/** Three steps through an example: a journey, the place of its moments, and the findings that follow from both. */
enum Tour {
    JOURNEY("blueprint-"),
    PLACES("walk-"),
    FINDINGS("plan-");

    private final String picture;

    Tour(String picture) {
        this.picture = picture;
    }

    /** Opens the example unless it is open, and shows what the step is about. */
    void show(IWorkbenchPage page, Path example) {
        ProjectSession session = SessionFactory.session();
        Optional<OpenProject> open = session.project().filter(project -> project.isIn(example));
        if (open.isPresent()) {
            step(page, open.get());
            return;
        }
        session.addListener(new SessionListener() {
            @Override
            public void checked(OpenProject project, List<Finding> findings) {
                session.removeListener(this);
                if (project.isIn(example)) {
                    step(page, project);
                }
            }
        });
        Opening.open(page, example);
    }

    private void step(IWorkbenchPage page, OpenProject project) {
        project.pictures().stream()
                .filter(one -> one.id().startsWith(picture))
                .findFirst()
                .flatMap(one -> SheetEditor.open(page, one))
                .ifPresent(page::activate);
        if (this == FINDINGS) {
            try {
                page.getWorkbenchWindow()
                        .getService(IHandlerService.class)
                        .executeCommand("org.servicescape.ui.nextFinding", null);
            } catch (CommandException failure) {
                StatusManager.getManager().handle(Status.error(failure.getMessage(), failure));
            }
        }
    }
}
