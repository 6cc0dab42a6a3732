package org.servicescape.ui.notice;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.servicescape.store.disk.FileStamp;
import org.servicescape.store.disk.ProjectLock.Holder;
import org.servicescape.store.disk.RecoveryCopies.Copy;
import org.servicescape.ui.difference.Comparing;
import org.servicescape.ui.icons.Icon;
import org.servicescape.ui.notice.Notice.Choice;
import org.servicescape.ui.problem.ProblemsView;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.session.SessionListener;
import org.servicescape.ui.text.Messages;

/** Tells in the bar of notices what happens to the open project's file, and what a crash has left. */
public final class FileNotices implements SessionListener {
    private final IWorkbenchWindow window;
    private final ProjectSession session;
    private final NoticeBar bar;
    /** Unsaved work that somebody wants to look at later. */
    private final List<Copy> later = new ArrayList<>();

    /** What a notice is about. */
    private enum About {
        CHANGE,
        LOCK,
        PROBLEMS
    }

    /** Tells about the session's project. */
    public FileNotices(IWorkbenchWindow window, ProjectSession session, NoticeBar bar) {
        this.window = window;
        this.session = session;
        this.bar = bar;
    }

    @Override
    public void opened(OpenProject project) {
        for (About about : About.values()) {
            bar.remove(about);
        }
        fileNews(project);
        if (!project.problems().isEmpty()) {
            tellProblems(project);
        }
        List.copyOf(later).stream()
                .filter(copy -> copy.project().equals(project.file()))
                .forEach(this::offer);
    }

    @Override
    public void fileNews(OpenProject project) {
        project.foreign().ifPresentOrElse(theirs -> tellChange(project, theirs), () -> bar.remove(About.CHANGE));
        if (project.isReadOnly()) {
            project.holder().ifPresent(holder -> tellLock(project, holder));
        } else {
            bar.remove(About.LOCK);
        }
        if (project.problems().isEmpty()) {
            bar.remove(About.PROBLEMS);
        }
    }

    /** Offers unsaved work that a program left which runs no longer. */
    public void offer(Copy copy) {
        later.remove(copy);
        String sentence = NLS.bind(
                Messages.recoveryOffer, when(copy.when()), copy.project().getFileName());
        bar.show(new Notice(
                copy,
                Icon.WARNING,
                sentence,
                List.of(
                        new Choice(Messages.recoveryOpen, () -> open(copy)),
                        new Choice(Messages.recoveryLater, () -> {
                            bar.remove(copy);
                            later.add(copy);
                        }),
                        new Choice(Messages.recoveryThrowAway, () -> throwAway(copy)))));
    }

    private void open(Copy copy) {
        if (session.settle() && page().saveAllEditors(true)) {
            bar.remove(copy);
            session.recover(copy);
        }
    }

    private void throwAway(Copy copy) {
        String question = NLS.bind(Messages.recoveryThrowAwayQuestion, when(copy.when()), copy.project());
        if (isSure(question, Messages.recoveryThrowAwayDo)) {
            bar.remove(copy);
            session.throwAway(copy);
        }
    }

    private boolean isSure(String question, String yes) {
        String[] answers = {yes, IDialogConstants.CANCEL_LABEL};
        // What is done by a hasty Enter loses nothing.
        return new MessageDialog(shell(), Messages.application, null, question, MessageDialog.QUESTION, 1, answers)
                        .open()
                == 0;
    }

    private void tellChange(OpenProject project, FileStamp theirs) {
        Path name = project.file().getFileName();
        Choice keep = new Choice(Messages.changeKeep, session::keepMine);
        if (theirs.isThere()) {
            bar.show(new Notice(
                    About.CHANGE,
                    Icon.WARNING,
                    NLS.bind(project.isChanged() ? Messages.changeAndUnsaved : Messages.change, name),
                    List.of(
                            new Choice(Messages.changeReload, () -> reload(project)),
                            new Choice(Messages.changeCompare, () -> Comparing.withFile(shell(), session, project)),
                            keep)));
        } else {
            bar.show(new Notice(
                    About.CHANGE,
                    Icon.WARNING,
                    NLS.bind(Messages.changeGone, name),
                    List.of(keep, new Choice(Messages.changeSaveAs, this::saveAs))));
        }
    }

    private void reload(OpenProject project) {
        String question = NLS.bind(Messages.revertQuestion, project.file().getFileName());
        if (!session.isChanged() || isSure(question, Messages.changeReload)) {
            session.open(project.file());
        }
    }

    private void tellLock(OpenProject project, Holder holder) {
        String sentence = NLS.bind(
                Messages.lockOther,
                new Object[] {project.file().getFileName(), holder.program().host(), when(holder.since())});
        bar.show(new Notice(
                About.LOCK,
                Icon.INFO,
                sentence,
                List.of(
                        new Choice(Messages.lockEdit, session::editAnyway),
                        new Choice(Messages.changeSaveAs, this::saveAs))));
    }

    private void tellProblems(OpenProject project) {
        String pattern = project.isWhole() ? Messages.problemsFound : Messages.problemsFoundNotWhole;
        bar.show(new Notice(
                About.PROBLEMS,
                Icon.PROBLEM,
                NLS.bind(
                        pattern,
                        project.file().getFileName(),
                        project.problems().size()),
                List.of(
                        new Choice(Messages.problemsShow, () -> ProblemsView.show(page())),
                        new Choice(Messages.problemsDismiss, () -> bar.remove(About.PROBLEMS)))));
    }

    private void saveAs() {
        try {
            window.getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.FILE_SAVE_AS, null);
        } catch (CommandException failure) {
            StatusManager.getManager().handle(Status.error(failure.getMessage(), failure));
        }
    }

    /** The time alone for today, as people say it. */
    private static String when(Instant instant) {
        ZonedDateTime there = instant.atZone(ZoneId.systemDefault());
        DateTimeFormatter format = there.toLocalDate().equals(LocalDate.now(ZoneId.systemDefault()))
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return format.format(there);
    }

    private IWorkbenchPage page() {
        return window.getActivePage();
    }

    private Shell shell() {
        return window.getShell();
    }
}
