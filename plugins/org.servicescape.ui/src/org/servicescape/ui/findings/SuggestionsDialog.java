package org.servicescape.ui.findings;

import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.servicescape.checks.Finding;
import org.servicescape.core.repair.Proposal;
import org.servicescape.core.repair.Ranking;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.session.Suggesting;
import org.servicescape.ui.text.Messages;
import org.servicescape.ui.text.Names;

/** The changes that would mend a finding, the smallest first, while and after they are searched for; one can be made. */
final class SuggestionsDialog extends Dialog implements Suggesting.Receiver {
    private static final int WIDTH = 820;
    private static final int ROWS = 190;
    private static final int LINES = 12;

    private final ProjectSession session;
    private final OpenProject project;
    private final Finding finding;
    private Optional<Ranking> ranking = Optional.empty();
    private Suggesting search;
    private Table table;
    private Text text;
    private ProgressBar progress;
    private Label status;

    SuggestionsDialog(Shell parent, ProjectSession session, OpenProject project, Finding finding) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        this.session = session;
        this.project = project;
        this.finding = finding;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.suggestTitle);
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
        table = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        FindingsView.name(table, Messages.suggestTableName);
        column(Messages.suggestChange, 620);
        column(Messages.suggestWeight, 60);
        column(Messages.suggestBreaks, 130);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, ROWS).applyTo(table);
        table.addListener(SWT.Selection, event -> tell());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        text = new Text(area, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        FindingsView.name(text, Messages.suggestTextName);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH, LINES * text.getLineHeight())
                .applyTo(text);
        progress = new ProgressBar(area, SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
        status = new Label(area, SWT.WRAP);
        status.setText(Messages.suggestSearching);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(status);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.suggestApply, true)
                .setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false);
    }

    @Override
    public int open() {
        create();
        search = Suggesting.start(session, finding, this);
        return super.open();
    }

    @Override
    public boolean close() {
        search.cancel();
        return super.close();
    }

    @Override
    public void found(Ranking found) {
        if (isClosed()) {
            return;
        }
        ranking = Optional.of(found);
        for (Proposal proposal : found.proposals()) {
            new TableItem(table, SWT.NONE).setText(new String[] {
                ProposalText.inShort(proposal),
                String.valueOf(proposal.repair().weight()),
                ProposalText.breaks(proposal)
            });
        }
        ended(
                found.proposals().isEmpty()
                        ? NLS.bind(Messages.suggestNone, found.tried(), found.untried())
                        : found.untried() == 0
                                ? NLS.bind(Messages.suggestFound, found.tried())
                                : NLS.bind(Messages.suggestFoundBounded, found.tried(), found.untried()));
        if (!found.proposals().isEmpty()) {
            table.select(0);
            table.setFocus();
            tell();
        }
    }

    @Override
    public void failed(String reason) {
        if (!isClosed()) {
            ended(NLS.bind(Messages.suggestFailed, reason));
        }
    }

    /** Makes the selected change; one that is refused is told and the dialog stays. */
    @Override
    protected void okPressed() {
        Optional<Proposal> chosen = isClosed() ? Optional.empty() : selected();
        if (chosen.isEmpty() || project.isReadOnly()) {
            return;
        }
        Optional<String> refused = project.editor().repair(chosen.get().repair());
        if (refused.isPresent()) {
            status.setText(refused.get());
        } else {
            super.okPressed();
        }
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    private boolean isClosed() {
        return table == null || table.isDisposed();
    }

    private void ended(String sentence) {
        progress.setVisible(false);
        ((GridData) progress.getLayoutData()).exclude = true;
        status.setText(project.isReadOnly() ? Messages.suggestReadOnly : sentence);
        status.getParent().layout(true, true);
    }

    private void tell() {
        Optional<Proposal> chosen = selected();
        chosen.ifPresent(proposal -> text.setText(ProposalText.inFull(
                proposal, id -> project.element(id).map(Names::of).orElse(id))));
        getButton(IDialogConstants.OK_ID).setEnabled(chosen.isPresent() && !project.isReadOnly());
    }

    private Optional<Proposal> selected() {
        int row = table.getSelectionIndex();
        return ranking.filter(found -> row >= 0).map(found -> found.proposals().get(row));
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }
}
