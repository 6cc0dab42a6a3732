package org.servicescape.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.servicescape.model.Element;
import org.servicescape.ui.text.Headings;
import org.servicescape.ui.text.Names;

/** What the properties belong to: its name, its kind and its id. */
final class FormTitle {
    private final EObject element;
    private final Label name;
    private final Label kind;

    FormTitle(Composite page, EObject element) {
        this.element = element;
        name = new Label(page, SWT.WRAP);
        name.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(name);
        kind = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(kind);
        refresh();
    }

    void refresh() {
        name.setText(Names.of(element).replace("&", "&&"));
        kind.setText(
                element instanceof Element identified ? Names.kindAndId(identified) : Headings.of(element.eClass()));
    }

    int lineHeight() {
        return kind.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
    }
}
