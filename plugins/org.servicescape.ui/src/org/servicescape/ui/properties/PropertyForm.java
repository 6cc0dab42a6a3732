package org.servicescape.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.servicescape.edit.ProjectEditor;
import org.servicescape.edit.Property;
import org.servicescape.model.Language;
import org.servicescape.model.text.Texts;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.text.Messages;

/** The properties of one element of the model, one below the other, in groups; scrolls. */
final class PropertyForm {
    private static final int MARGIN = 10;
    private static final int WIDEST = 760;

    private final ScrolledComposite scrolled;
    private final Composite page;
    private final ProjectSession session;
    private final ProjectEditor editor;
    private final EObject element;
    private final Language language;
    private final Consumer<EObject> goesTo;
    private final boolean readOnly;
    private final FormTitle title;
    private final List<Field> fields = new ArrayList<>();
    private boolean built;

    /**
     * The form for an element.
     *
     * @param language in which its texts are
     * @param chosen is told where somebody wants them in another
     * @param goesTo shows another element, to which this one refers
     */
    PropertyForm(
            Composite parent,
            ProjectSession session,
            OpenProject project,
            EObject element,
            Language language,
            Consumer<Language> chosen,
            Consumer<EObject> goesTo) {
        this.session = session;
        this.editor = project.editor();
        this.readOnly = project.isReadOnly();
        this.element = element;
        this.language = language;
        this.goesTo = goesTo;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        scrolled.setAlwaysShowScrollBars(false);
        page = new Composite(scrolled, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 2).applyTo(page);
        title = new FormTitle(page, element);
        if (element.eClass().getEAllStructuralFeatures().stream().anyMatch(Texts::isText)) {
            LanguageChoice.create(page, language, chosen);
        }
        String group = "";
        for (Property property : editor.properties(element, language)) {
            if (!property.group().equals(group)) {
                group = property.group();
                heading(group);
            }
            Field field = field(property);
            fields.add(field);
            field.create(page);
        }
        if (fields.isEmpty()) {
            Label none = new Label(page, SWT.WRAP);
            none.setText(Messages.propertiesNone);
            GridDataFactory.fillDefaults()
                    .grab(true, false)
                    .hint(60, SWT.DEFAULT)
                    .indent(0, 14)
                    .applyTo(none);
        }
        scrolled.setContent(page);
        scrolled.addListener(SWT.Resize, event -> arrange());
        scrolled.addListener(SWT.Dispose, event -> close());
        built = true;
        arrange();
    }

    /** Enters what has been typed, however the form ends; what is refused then was never entered. */
    private void close() {
        settle();
        session.typing(false);
    }

    private Field field(Property property) {
        return switch (property.kind()) {
            case TEXT, LONG_TEXT, LINES -> new TextField(this, property);
            case YES_NO -> new YesNoField(this, property);
            case CHOICE -> property.isReference()
                    ? new ReferenceField(this, property)
                    : new ChoiceField(this, property);
            case CHOICES -> property.isReference()
                    ? new ReferencesField(this, property)
                    : new ChecksField(this, property);
        };
    }

    private void heading(String words) {
        Label label = new Label(page, SWT.NONE);
        label.setText(words.replace("&", "&&"));
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).indent(0, 14).applyTo(label);
        Label line = new Label(page, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
    }

    Control control() {
        return scrolled;
    }

    EObject element() {
        return element;
    }

    /** Whether it only shows. */
    boolean isReadOnly() {
        return readOnly;
    }

    ProjectEditor editor() {
        return editor;
    }

    /** Shows another element, in the window as a whole. */
    void goTo(EObject other) {
        goesTo.accept(other);
    }

    Color refusalColour() {
        return JFaceColors.getErrorText(scrolled.getDisplay());
    }

    /** Shows what the model says now; what is being typed stays. */
    void refresh() {
        title.refresh();
        List<Property> now = editor.properties(element, language);
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).update(now.get(i));
        }
    }

    void settle() {
        fields.forEach(Field::settle);
    }

    /** Why something that has been typed could not be entered. */
    Optional<String> refused() {
        settle();
        return fields.stream().map(Field::refusal).flatMap(Optional::stream).findFirst();
    }

    void typing() {
        session.typing(fields.stream().anyMatch(Field::isTyping));
    }

    /** Puts the cursor into the first field, unless it is in one already. */
    void focus() {
        boolean inside = false;
        for (Control around = page.getDisplay().getFocusControl(); around != null; around = around.getParent()) {
            inside |= around == page;
        }
        if (!inside && !page.setFocus()) {
            scrolled.setFocus();
        }
    }

    /** Goes back to what the model says. */
    void giveUpTyping() {
        fields.forEach(Field::refresh);
    }

    void dispose() {
        scrolled.dispose();
    }

    /** The height of a line of words. */
    int lineHeight() {
        return title.lineHeight();
    }

    /** Scrolls so far that the control is seen. */
    void reveal(Control control) {
        scrolled.showControl(control);
    }

    /** Gives every control its place again, and the page the height that it needs. */
    void arrange() {
        if (!built) {
            return;
        }
        int width = Math.max(1, scrolled.getClientArea().width);
        // Lines longer than a hand's breadth are hard to read.
        ((GridLayout) page.getLayout()).marginRight = Math.max(0, width - WIDEST);
        Point size = page.computeSize(width, SWT.DEFAULT);
        scrolled.setMinSize(0, size.y);
        page.layout(true, true);
        scrolled.getVerticalBar().setIncrement(3 * title.lineHeight());
    }
}
