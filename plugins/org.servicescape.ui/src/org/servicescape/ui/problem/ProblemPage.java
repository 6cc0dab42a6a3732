package org.servicescape.ui.problem;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.servicescape.store.ProjectFileException.Problem;
import org.servicescape.ui.page.ReadOnlyPage;
import org.servicescape.ui.session.Opening;
import org.servicescape.ui.start.Recents;
import org.servicescape.ui.text.Messages;

/** Says why a file cannot be opened: where in the file, and what is wrong there; or that it is not there any more. */
public final class ProblemPage extends ReadOnlyPage {
    /** Id of the page. */
    public static final String ID = "org.servicescape.ui.problem";

    private Composite page;
    private Table table;
    private Text sentence;
    private Button first;

    @Override
    public void createPartControl(Composite parent) {
        ProblemInput input = (ProblemInput) getEditorInput();
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults()
                .margins(24, 24)
                .spacing(8, 12)
                .numColumns(2)
                .applyTo(page);
        String pattern = input.gone() ? Messages.goneTitle : Messages.problemTitle;
        Label title = line(page, NLS.bind(pattern, input.file().getFileName()));
        title.setFont(JFaceResources.getHeaderFont());
        line(page, input.file().toString());
        line(page, input.gone() ? Messages.goneAdvice : Messages.problemAdvice);
        if (input.gone()) {
            ways(input);
        } else {
            problems(input);
            again(page, input);
            button(page, Messages.problemOther, () -> Opening.ask(getSite()));
        }
    }

    /** What one can do about a file that is not there. */
    private void ways(ProblemInput input) {
        Composite buttons = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(buttons);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(buttons);
        first = button(buttons, Messages.goneOther, () -> Opening.ask(getSite()));
        again(buttons, input);
        if (Recents.isKept(input.file())) {
            button(buttons, Messages.goneForget, () -> {
                Recents.forget(input.file());
                getSite().getPage().closeEditor(this, false);
            });
        }
    }

    private void again(Composite page, ProblemInput input) {
        button(page, Messages.problemAgain, () -> Opening.open(getSite().getPage(), input.file()));
    }

    private void problems(ProblemInput input) {
        table = table(page, input);
        sentence = new Text(page, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL);
        sentence.setToolTipText(Messages.problemSentenceName);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(400, 4 * sentence.getLineHeight())
                .applyTo(sentence);
        table.addListener(SWT.Selection, event -> tell(input));
        table.select(0);
        tell(input);
    }

    /** Says the whole of the selected problem: in the table it may be cut. */
    private void tell(ProblemInput input) {
        int selected = table.getSelectionIndex();
        if (selected >= 0) {
            Problem problem = input.problems().get(selected);
            String name = input.file().getFileName().toString();
            sentence.setText(new Problem(name, problem.line(), problem.column(), problem.element(), problem.message())
                    .sentence());
        }
    }

    private static Label line(Composite page, String words) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(words);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .span(2, 1)
                .hint(400, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private static Table table(Composite page, ProblemInput input) {
        Table table = new Table(page, SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .span(2, 1)
                .hint(400, 120)
                .applyTo(table);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.problemTableName;
            }
        });
        column(table, Messages.problemLine, 70);
        column(table, Messages.problemColumn, 80);
        column(table, Messages.problemReason, 560);
        column(table, Messages.problemElement, 160);
        for (Problem problem : input.problems()) {
            new TableItem(table, SWT.NONE).setText(new String[] {
                position(problem.line()), position(problem.column()), problem.message(), problem.element()
            });
        }
        return table;
    }

    private static String position(int number) {
        return number > 0 ? Integer.toString(number) : "";
    }

    private static void column(Table table, String title, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(title);
        column.setWidth(width);
    }

    private static Button button(Composite page, String words, Runnable action) {
        Button button = new Button(page, SWT.PUSH);
        button.setText(words);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** All of it, for those who test the window. */
    public Composite page() {
        return page;
    }

    /** The table of what is wrong in a file that is there, for those who test the window. */
    public Table table() {
        return table;
    }

    /** Where the whole of the selected problem stands, for those who test the window. */
    public Text sentence() {
        return sentence;
    }

    @Override
    public void setFocus() {
        (table == null ? first : table).setFocus();
    }
}
