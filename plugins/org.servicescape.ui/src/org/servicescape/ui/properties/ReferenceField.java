package org.servicescape.ui.properties;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.servicescape.edit.Property;
import org.servicescape.ui.icons.ElementIcons;
import org.servicescape.ui.structure.ChoicesDialog;
import org.servicescape.ui.text.Messages;

/**
 * One element, or none: its icon and name, and a button that asks for another. Typing asks too, for what begins with those
 * letters; Enter or a double click goes to the element, Delete takes the reference away.
 */
final class ReferenceField extends Field {
    private final StringBuilder typed = new StringBuilder();
    private Label icon;
    private Text text;
    private LocalResourceManager images;
    private boolean showing;

    ReferenceField(PropertyForm form, Property property) {
        super(form, property);
    }

    @Override
    Control control(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(4, 0).applyTo(row);
        images = new LocalResourceManager(JFaceResources.getResources(), row);
        icon = new Label(row, SWT.NONE);
        icon.setLayoutData(new GridData());
        text = new Text(row, SWT.BORDER | SWT.SINGLE);
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .align(SWT.FILL, SWT.CENTER)
                .hint(40, SWT.DEFAULT)
                .applyTo(text);
        text.addListener(SWT.KeyDown, this::key);
        text.addListener(SWT.Verify, this::typed);
        text.addListener(SWT.DefaultSelection, event -> goTo());
        text.addListener(SWT.MouseDoubleClick, event -> goTo());
        Button button = new Button(row, SWT.PUSH);
        button.setText(Messages.propertiesChoose);
        Spoken.name(button, NLS.bind(Messages.propertiesChooseFor, property().label()));
        button.addListener(SWT.Selection, event -> ask(""));
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
        return row;
    }

    @Override
    Control focusable(Control control) {
        return text;
    }

    @Override
    void refresh() {
        Optional<EObject> target = target();
        showing = true;
        text.setText(target.isPresent() ? property().text() : Messages.propertiesNoReference);
        showing = false;
        text.setToolTipText(
                target.map(each -> NLS.bind(Messages.propertiesGoTo, property().text()))
                        .orElse(null));
        icon.setImage(target.map(each -> images.create(ElementIcons.of(each))).orElse(null));
        ((GridData) icon.getLayoutData()).exclude = target.isEmpty();
        icon.setVisible(target.isPresent());
        icon.getParent().layout();
    }

    private Optional<EObject> target() {
        return Optional.ofNullable((EObject) property().value());
    }

    private void key(Event event) {
        if (form().isReadOnly()) {
            return;
        }
        if (event.keyCode == SWT.DEL || event.keyCode == SWT.BS) {
            event.doit = false;
            if (property().mayBeEmpty()) {
                take(null);
            }
        }
    }

    /** The name is not written here: what is typed is looked for in the dialog, also what comes before that is open. */
    private void typed(Event event) {
        event.doit = showing;
        if (!showing && !event.text.isBlank() && !form().isReadOnly()) {
            typed.append(event.text);
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed() && !typed.isEmpty()) {
                    String letters = typed.toString();
                    typed.setLength(0);
                    ask(letters);
                }
            });
        }
    }

    private void goTo() {
        target().ifPresent(form()::goTo);
    }

    private void ask(String typed) {
        ChoicesDialog.one(text.getShell(), property(), typed).ifPresent(choice -> take(choice.value()));
    }

    private void take(Object value) {
        tell(form().editor().choose(property(), value));
    }
}
