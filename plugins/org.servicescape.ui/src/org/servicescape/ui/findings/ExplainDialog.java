package org.servicescape.ui.findings;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleSource;
import org.servicescape.ui.text.Messages;

/** Says of a rule what must hold, why, and who says so. */
final class ExplainDialog extends Dialog {
    private static final int WIDTH = 600;
    private static final int LINES = 18;

    private final RuleCard card;

    ExplainDialog(Shell parent, RuleCard card) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        this.card = card;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.explainTitle, card.code(), card.title()));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        text.setText(words(card));
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH, LINES * text.getLineHeight())
                .applyTo(text);
        return area;
    }

    /** All of it, in paragraphs. */
    static String words(RuleCard card) {
        List<String> sources = card.sources().stream().map(RuleSource::text).toList();
        return NLS.bind(Messages.explainText, new Object[] {
            card.title(), card.statement(), card.rationale(), sources.stream().collect(Collectors.joining("\n"))
        });
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
