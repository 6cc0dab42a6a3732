package org.servicescape.ui.structure;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.servicescape.edit.structure.Draft;
import org.servicescape.ui.text.Headings;
import org.servicescape.ui.text.Messages;
import org.servicescape.ui.text.Names;

/** Asks what must be said of a new element before it can be in the project: the two rooms of a door, the words of a quote. */
final class DraftDialog extends Dialog {
    private static final int WIDTH = 320;

    private final Draft draft;
    private final List<Runnable> readers = new ArrayList<>();
    private Label status;

    DraftDialog(Shell parent, Draft draft) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        this.draft = draft;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(NLS.bind(Messages.newTitle, Headings.of(draft.element().eClass())));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        for (EStructuralFeature need : draft.needs()) {
            new Label(form, SWT.NONE).setText(Headings.of(need));
            Control field =
                    need instanceof EReference reference ? choice(form, reference) : line(form, (EAttribute) need);
            field.setToolTipText(Headings.of(need));
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(WIDTH, SWT.DEFAULT)
                    .applyTo(field);
        }
        status = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(status);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.newAdd, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        judge();
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    private Control choice(Composite form, EReference reference) {
        ComboViewer combo = new ComboViewer(form, SWT.READ_ONLY);
        combo.setContentProvider(ArrayContentProvider.getInstance());
        combo.setLabelProvider(new LabelProvider() {
            @Override
            public String getText(Object choice) {
                return Names.of((EObject) choice);
            }
        });
        List<EObject> choices = draft.choices(reference);
        combo.setInput(choices);
        if (choices.isEmpty()) {
            readers.add(() -> status.setText(NLS.bind(
                    Messages.newNoChoice, Headings.of(reference), Headings.of(reference.getEReferenceType()))));
        }
        combo.addSelectionChangedListener(event -> {
            draft.refer(reference, (EObject) combo.getStructuredSelection().getFirstElement());
            judge();
        });
        return combo.getControl();
    }

    private Control line(Composite form, EAttribute attribute) {
        Text text = new Text(form, SWT.BORDER | SWT.SINGLE);
        readers.add(() -> {
            if (!text.getText().isBlank()) {
                draft.say(attribute, text.getText()).ifPresent(status::setText);
            }
        });
        text.addModifyListener(event -> {
            draft.say(attribute, text.getText());
            judge();
        });
        return text;
    }

    private void judge() {
        status.setText("");
        readers.forEach(Runnable::run);
        status.getParent().layout();
        getButton(IDialogConstants.OK_ID).setEnabled(draft.isComplete());
    }
}
