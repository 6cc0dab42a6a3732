package org.servicescape.ui.properties;

import java.util.Arrays;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.servicescape.edit.Property;
import org.servicescape.edit.Property.Choice;
import org.servicescape.ui.text.Messages;

/** Several of many values: shown in words, chosen in a dialog. */
final class ChoicesField extends Field {
    private Text text;

    ChoicesField(PropertyForm form, Property property) {
        super(form, property);
    }

    @Override
    Control control(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        text = new Text(row, SWT.BORDER | SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        text.setToolTipText(property().documentation());
        GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(text);
        Button button = new Button(row, SWT.PUSH);
        button.setText(Messages.propertiesChoose);
        String chooseFor = NLS.bind(Messages.propertiesChooseFor, property().label());
        button.setToolTipText(chooseFor);
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = chooseFor;
            }
        });
        button.addListener(SWT.Selection, event -> choose());
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
        return row;
    }

    @Override
    Control focusable(Control control) {
        return text;
    }

    @Override
    void refresh() {
        String words = property().text();
        if (!text.getText().equals(words)) {
            text.setText(words);
            form().arrange();
        }
    }

    private void choose() {
        List<Choice> choices = property().choices();
        List<?> chosen = property().value() instanceof List<?> values ? values : List.of();
        ListSelectionDialog dialog = ListSelectionDialog.of(choices)
                .title(property().label())
                .message(property().documentation())
                .labelProvider(LabelProvider.createTextProvider(choice -> ((Choice) choice).label()))
                .preselect(choices.stream()
                        .filter(choice -> chosen.contains(choice.value()))
                        .toArray())
                .create(text.getShell());
        if (dialog.open() == Window.OK) {
            List<Object> picked = Arrays.stream(dialog.getResult())
                    .map(choice -> ((Choice) choice).value())
                    .toList();
            tell(form().editor().choose(property(), property().inOrder(picked)));
        }
    }
}
