package org.servicescape.ui.structure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellLabelProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.servicescape.edit.Property;
import org.servicescape.edit.Property.Choice;
import org.servicescape.edit.search.Candidate;
import org.servicescape.ui.icons.ElementIcons;
import org.servicescape.ui.text.Messages;

/**
 * Asks which element a property means, or which others it means too, from a list that typed letters narrow. Kind and place
 * tell those of one name apart.
 */
public final class ChoicesDialog extends Dialog {
    /** More cannot be looked through; typing brings the others. */
    private static final int MOST_SHOWN = 300;

    private static final int WIDTH = 720;
    private static final int HEIGHT = 460;

    private final Property property;
    private final List<Candidate> candidates;
    private final boolean several;
    private final String typed;
    private final Set<Candidate> checked = new LinkedHashSet<>();
    private Text field;
    private TableViewer table;
    private Label count;
    private int found;
    private Optional<Candidate> selected = Optional.empty();

    private ChoicesDialog(Shell shell, Property property, List<Candidate> candidates, boolean several, String typed) {
        super(shell);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        this.property = property;
        this.candidates = candidates;
        this.several = several;
        this.typed = typed;
    }

    /**
     * Asks for the one element that a property means.
     *
     * @param typed what somebody has typed already
     * @return what was chosen; its value is null for nothing; empty where somebody thinks better of it
     */
    public static Optional<Choice> one(Shell shell, Property property, String typed) {
        ChoicesDialog dialog = new ChoicesDialog(shell, property, Candidate.of(property), false, typed);
        return dialog.open() == Window.OK ? dialog.selected.map(Candidate::choice) : Optional.empty();
    }

    /** Asks what a property means besides what it means already; all of that from now on, empty where somebody thinks better of it. */
    public static Optional<List<Object>> more(Shell shell, Property property) {
        List<?> now = property.value() instanceof List<?> meant ? meant : List.of();
        List<Candidate> others = Candidate.of(property).stream()
                .filter(candidate -> !now.contains(candidate.choice().value()))
                .toList();
        ChoicesDialog dialog = new ChoicesDialog(shell, property, others, true, "");
        if (dialog.open() != Window.OK) {
            return Optional.empty();
        }
        Stream<Candidate> added = dialog.checked.isEmpty() ? dialog.selected.stream() : dialog.checked.stream();
        return Optional.of(property.inOrder(Stream.concat(
                        now.stream(), added.map(candidate -> candidate.choice().value()))
                .toList()));
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(several ? Messages.choicesAddTitle : Messages.choicesTitle, property.name()));
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label meaning = new Label(area, SWT.WRAP);
        meaning.setText(property.documentation().replace("&", "&&"));
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH / 2, SWT.DEFAULT)
                .applyTo(meaning);
        field = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        field.setMessage(Messages.choicesSearch);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        table(area);
        count = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(count);
        field.setText(typed);
        field.setSelection(typed.length());
        field.addListener(SWT.Modify, event -> narrow());
        ListKeys.install(field, table.getTable());
        narrow();
        return area;
    }

    private void table(Composite area) {
        Composite around = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(around);
        TableColumnLayout layout = new TableColumnLayout();
        around.setLayout(layout);
        int style = SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL;
        table = several ? checking(around, style) : new TableViewer(around, style);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), table.getTable());
        column(layout, Messages.choicesName, 4, new ColumnLabelProvider() {
            @Override
            public String getText(Object candidate) {
                Choice choice = ((Candidate) candidate).choice();
                return choice.value() == null ? Messages.choicesNone : choice.label();
            }

            @Override
            public Image getImage(Object candidate) {
                return ((Candidate) candidate).choice().value() instanceof EObject element
                        ? images.create(ElementIcons.of(element))
                        : null;
            }
        });
        column(layout, Messages.choicesKind, 2, ColumnLabelProvider.createTextProvider(c -> ((Candidate) c).kind()));
        column(layout, Messages.choicesPlace, 4, ColumnLabelProvider.createTextProvider(c -> ((Candidate) c).place()));
        table.addDoubleClickListener(event -> okPressed());
    }

    private TableViewer checking(Composite around, int style) {
        CheckboxTableViewer viewer = new CheckboxTableViewer(new Table(around, style | SWT.CHECK));
        viewer.setCheckStateProvider(new ICheckStateProvider() {
            @Override
            public boolean isChecked(Object candidate) {
                return checked.contains(candidate);
            }

            @Override
            public boolean isGrayed(Object candidate) {
                return false;
            }
        });
        viewer.addCheckStateListener(event -> {
            if (event.getChecked()) {
                checked.add((Candidate) event.getElement());
            } else {
                checked.remove(event.getElement());
            }
            tell();
        });
        return viewer;
    }

    private void column(TableColumnLayout layout, String heading, int weight, CellLabelProvider labels) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(heading);
        column.setLabelProvider(labels);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, true));
    }

    private void narrow() {
        List<Candidate> narrowed = Candidate.narrow(candidates, field.getText());
        found = narrowed.size();
        List<Candidate> shown = narrowed.subList(0, Math.min(found, MOST_SHOWN));
        table.setInput(shown);
        shown.stream()
                .filter(one -> !several && field.getText().isBlank())
                .filter(one -> Objects.equals(one.choice().value(), property.value()))
                .findFirst()
                .or(() -> shown.stream().findFirst())
                .ifPresent(one -> table.setSelection(new StructuredSelection(one), true));
        tell();
    }

    private void tell() {
        int shown = table.getTable().getItemCount();
        count.setText(sentence(shown));
        Optional.ofNullable(getButton(IDialogConstants.OK_ID))
                .ifPresent(ok -> ok.setEnabled(shown > 0 || !checked.isEmpty()));
    }

    private String sentence(int shown) {
        if (candidates.isEmpty()) {
            return Messages.choicesNobody;
        } else if (found == 0) {
            return NLS.bind(Messages.choicesNothing, field.getText().strip());
        } else if (shown < found) {
            return NLS.bind(Messages.choicesSome, shown, found);
        }
        if (several) {
            return checked.isEmpty() ? Messages.choicesUnchecked : NLS.bind(Messages.choicesChecked, checked.size());
        }
        return "";
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, several ? Messages.choicesAdd : Messages.choicesChoose, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        tell();
    }

    @Override
    protected void okPressed() {
        selected =
                Optional.ofNullable((Candidate) table.getStructuredSelection().getFirstElement());
        super.okPressed();
    }
}
