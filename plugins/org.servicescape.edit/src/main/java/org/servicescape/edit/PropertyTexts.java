package org.servicescape.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.model.Project;

/**
 * Texts as values of properties, for changes that write many at once. Choices are found by what people read for them,
 * whether with capital letters or not; yes and no as words; an empty text unsets.
 */
public final class PropertyTexts {
    private static final List<String> YES = List.of("yes", "true", "x", "1");

    private final ProjectEditor editor;

    /** Writes properties of the editor's project. */
    public PropertyTexts(ProjectEditor editor) {
        this.editor = editor;
    }

    /**
     * Writes a property as part of a {@link Change} that is being made.
     *
     * @param id name of the property, as it stands in files
     * @throws Refused with one sentence that says why the text cannot be its value
     */
    public void write(Project project, EObject element, String id, String text) throws Refused {
        Optional<Property> property = editor.properties(element).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        if (property.isEmpty()) {
            throw new Refused(Message.REFUSED_NO_PROPERTY, id, Names.of(element));
        }
        Object value = value(property.get(), text.strip());
        if (PropertyEdits.isNothing(value) && !property.get().isSet()) {
            return;
        }
        Guard.check(project, property.get(), value);
        if (PropertyEdits.isNothing(value)) {
            element.eUnset(property.get().feature());
        } else {
            element.eSet(property.get().feature(), value);
        }
    }

    private static Object value(Property property, String text) throws Refused {
        return switch (property.kind()) {
            case TEXT, LONG_TEXT, LINES -> Entry.value(property, text);
            case YES_NO -> YES.contains(text.toLowerCase(Locale.ROOT));
            case CHOICE -> text.isEmpty() ? null : choice(property, text);
            case CHOICES -> {
                List<Object> chosen = new ArrayList<>();
                for (String one : text.split(",")) {
                    if (!one.isBlank()) {
                        chosen.add(choice(property, one.strip()));
                    }
                }
                yield chosen;
            }
        };
    }

    private static Object choice(Property property, String text) throws Refused {
        return property.choices().stream()
                .filter(choice -> choice.value() != null && choice.label().equalsIgnoreCase(text))
                .map(Property.Choice::value)
                .findFirst()
                .orElseThrow(() -> new Refused(Message.REFUSED_NO_CHOICE, property.label(), Names.shorten(text)));
    }
}
