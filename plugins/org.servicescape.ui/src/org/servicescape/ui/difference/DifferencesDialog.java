package org.servicescape.ui.difference;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.servicescape.core.Differences;
import org.servicescape.core.Differences.Difference;
import org.servicescape.core.Differences.Kind;
import org.servicescape.model.Element;
import org.servicescape.ui.text.Headings;
import org.servicescape.ui.text.Messages;
import org.servicescape.ui.text.Names;

/** What two versions of a project differ in, one difference a line, and what can be done about it. */
final class DifferencesDialog extends MessageDialog {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 300;
    private static final int LINES = 4;

    private final List<String> versions;
    private final Differences differences;
    private Table table;
    private Text whole;

    DifferencesDialog(
            Shell shell,
            String title,
            String message,
            List<String> versions,
            Differences differences,
            List<String> buttons) {
        // What is done by a hasty Enter loses nothing.
        super(shell, title, null, message, NONE, buttons.size() - 1, buttons.toArray(String[]::new));
        setShellStyle(getShellStyle() | SWT.RESIZE);
        this.versions = versions;
        this.differences = differences;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        name(table, Messages.compareTableName);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(table);
        column(Messages.compareWhat, 100);
        column(Messages.compareElement, 240);
        column(Messages.compareFeature, 140);
        column(versions.get(0), 200);
        column(versions.get(1), 200);
        for (Difference difference : differences.all()) {
            new TableItem(table, SWT.NONE).setText(cells(difference));
        }
        whole = new Text(parent, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        name(whole, Messages.compareWholeName);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, LINES * whole.getLineHeight())
                .applyTo(whole);
        table.addListener(SWT.Selection, event -> tell());
        if (!differences.all().isEmpty()) {
            table.select(0);
            tell();
        }
        return table;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    /** In the table long values are cut. */
    private void tell() {
        int selected = table.getSelectionIndex();
        if (selected >= 0) {
            String[] cells = cells(differences.all().get(selected));
            whole.setText(NLS.bind(
                    Messages.compareWhole,
                    new Object[] {cells[0], cells[1], cells[2], versions.get(0), cells[3], versions.get(1), cells[4]}));
        }
    }

    private String[] cells(Difference difference) {
        EObject element = difference.element();
        String called = element instanceof Element named
                ? NLS.bind(Messages.compareNameAndKind, Names.of(named), Names.kindAndId(named))
                : Names.of(element);
        return new String[] {
            word(difference.kind()),
            called,
            difference.feature().map(Headings::of).orElse(""),
            value(difference, difference.before(), Kind.ADDED),
            value(difference, difference.after(), Kind.REMOVED)
        };
    }

    /** An element that only one version has is told as being there or not. */
    private static String value(Difference difference, String value, Kind absent) {
        if (difference.kind() == Kind.ADDED || difference.kind() == Kind.REMOVED) {
            return difference.kind() == absent ? Messages.compareAbsent : Messages.compareThere;
        }
        return Optional.of(value).filter(text -> !text.isEmpty()).orElse(Messages.compareUnset);
    }

    private static String word(Kind kind) {
        return switch (kind) {
            case ADDED -> Messages.compareAdded;
            case REMOVED -> Messages.compareRemoved;
            case MOVED -> Messages.compareMoved;
            case CHANGED -> Messages.compareChanged;
        };
    }

    private void column(String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    private static void name(Control control, String name) {
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }
}
