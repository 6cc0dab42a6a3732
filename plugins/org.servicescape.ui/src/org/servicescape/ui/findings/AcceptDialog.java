package org.servicescape.ui.findings;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.servicescape.checks.Finding;
import org.servicescape.edit.Waivers;
import org.servicescape.model.policy.Waiver;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.text.Messages;

/** Asks why a finding is acceptable, who decided that, and until when. */
final class AcceptDialog extends Dialog {
    private static final int WIDTH = 520;
    private static final int LINES = 5;

    private final OpenProject project;
    private final Finding finding;
    private Text reason;
    private Text role;
    private Text until;
    private Label status;

    AcceptDialog(Shell parent, OpenProject project, Finding finding) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        this.project = project;
        this.finding = finding;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.acceptTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label message = new Label(area, SWT.WRAP);
        message.setText(finding.message().replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(message);
        label(area, Messages.acceptReason);
        reason = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH, LINES * reason.getLineHeight())
                .applyTo(reason);
        label(area, Messages.acceptRole);
        role = line(area);
        label(area, Messages.acceptUntil);
        until = line(area);
        status = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(status);
        Optional<Waiver> before = Waivers.of(project.project(), finding);
        before.ifPresent(waiver -> {
            reason.setText(waiver.getReason());
            role.setText(waiver.getRole() == null ? "" : waiver.getRole());
        });
        reason.addModifyListener(event -> judge());
        until.addModifyListener(event -> judge());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.acceptOk, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        judge();
    }

    @Override
    protected void okPressed() {
        Optional<String> refused =
                project.editor().accept(finding, reason.getText(), role.getText(), date().orElse(null));
        if (refused.isPresent()) {
            status.setText(refused.get());
            status.getParent().layout();
        } else {
            super.okPressed();
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    private void judge() {
        boolean dated = until.getText().isBlank() || date().isPresent();
        status.setText(dated ? "" : NLS.bind(Messages.acceptNoDate, until.getText()));
        status.getParent().layout();
        getButton(IDialogConstants.OK_ID).setEnabled(dated && !reason.getText().isBlank());
    }

    private Optional<LocalDate> date() {
        try {
            return until.getText().isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(until.getText().strip()));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static void label(Composite area, String words) {
        new Label(area, SWT.NONE).setText(words);
    }

    private static Text line(Composite area) {
        Text line = new Text(area, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        return line;
    }
}
