package org.servicescape.ui.difference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.servicescape.core.Differences;
import org.servicescape.core.Differences.Kind;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;
import org.servicescape.store.Reading;
import org.servicescape.store.disk.Backup;
import org.servicescape.store.disk.DiskErrors;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.text.Messages;

/** Shows in what the open project differs from a version on the disk, and lets somebody choose between the two. */
public final class Comparing {
    private Comparing() {}

    /** With what its file holds now: reload that, keep what is in the window, or decide later. */
    public static void withFile(Shell shell, ProjectSession session, OpenProject project) {
        Path file = project.file();
        Optional<Reading> theirs = read(shell, file);
        if (theirs.isEmpty()) {
            return;
        }
        Differences differences =
                Differences.between(project.project(), theirs.get().project());
        int answer = new DifferencesDialog(
                        shell,
                        NLS.bind(Messages.compareTitle, file.getFileName()),
                        counted(Messages.compareCounted, differences),
                        List.of(Messages.compareYours, Messages.compareOnDisk),
                        differences,
                        List.of(Messages.compareReload, Messages.compareKeep, IDialogConstants.CANCEL_LABEL))
                .open();
        if (answer == 0) {
            session.open(file);
        } else if (answer == 1) {
            session.keepMine();
        }
    }

    /** With the backup of its file: go on with that, as unsaved work, or not. */
    public static void withBackup(Shell shell, ProjectSession session, OpenProject project) {
        try {
            Path backup = Backup.of(project.file());
            if (!Files.exists(backup)) {
                String none = NLS.bind(Messages.restoreNone, project.file().getFileName());
                MessageDialog.openInformation(shell, Messages.restoreTitle, none);
                return;
            }
            Instant saved = Files.getLastModifiedTime(backup).toInstant();
            read(shell, backup).ifPresent(version -> offer(shell, session, project, version, saved));
        } catch (IOException failure) {
            complain(shell, project.file(), DiskErrors.reason(failure));
        }
    }

    private static void offer(
            Shell shell, ProjectSession session, OpenProject project, Reading version, Instant saved) {
        Differences differences = Differences.between(project.project(), version.project());
        String date = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .format(saved.atZone(ZoneId.systemDefault()));
        String pattern = project.isChanged() ? Messages.restoreCountedUnsaved : Messages.restoreCounted;
        int answer = new DifferencesDialog(
                        shell,
                        NLS.bind(Messages.restoreFrom, date),
                        counted(pattern, differences),
                        List.of(Messages.compareNow, Messages.compareBefore),
                        differences,
                        List.of(Messages.restoreDo, IDialogConstants.CANCEL_LABEL))
                .open();
        if (answer == 0) {
            session.restore(project, version);
        }
    }

    private static String counted(String pattern, Differences differences) {
        return NLS.bind(pattern, new Object[] {
            differences.elements(),
            differences.elements(Kind.ADDED),
            differences.elements(Kind.REMOVED),
            differences.elements(Kind.CHANGED),
            differences.elements(Kind.MOVED)
        });
    }

    private static Optional<Reading> read(Shell shell, Path file) {
        try {
            return Optional.of(ProjectFiles.open(file));
        } catch (ProjectFileException refusal) {
            complain(shell, file, refusal.getMessage());
            return Optional.empty();
        }
    }

    private static void complain(Shell shell, Path file, String reason) {
        MessageDialog.openError(
                shell, Messages.application, NLS.bind(Messages.compareFailed, file.getFileName(), reason));
    }
}
