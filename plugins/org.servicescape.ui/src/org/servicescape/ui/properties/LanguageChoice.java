package org.servicescape.ui.properties;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.servicescape.model.Language;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.ui.text.Headings;
import org.servicescape.ui.text.Messages;

/** In which language the texts of an element are shown and written. */
final class LanguageChoice {
    private LanguageChoice() {}

    /** Puts the choice on the page; tells what was chosen. */
    static void create(Composite page, Language chosen, Consumer<Language> tell) {
        Label label = new Label(page, SWT.NONE);
        label.setText(Messages.propertiesTextsIn);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 8).applyTo(label);
        Combo combo = new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        List<Language> languages = Language.VALUES;
        String enumeration = ServicescapePackage.Literals.LANGUAGE.getName();
        languages.forEach(language -> combo.add(Headings.of(enumeration, language)));
        combo.select(languages.indexOf(chosen));
        combo.addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
        combo.addListener(SWT.Selection, event -> tell.accept(languages.get(combo.getSelectionIndex())));
    }
}
