package org.servicescape.edit;

import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.servicescape.model.Element;
import org.servicescape.model.ServicescapePackage;

/** The commands of EMF Edit that change a project, each labelled for the people who may want to undo it. */
final class PropertyEdits {
    private PropertyEdits() {}

    /** Sets a property; null and an empty list unset it. */
    static Command set(EditingDomain domain, Property property, Object value) {
        CompoundCommand edit = new CompoundCommand(label(property));
        edit.append(property.set(domain, value));
        return edit;
    }

    /** Whether the value is none: a property that is set to it is unset. */
    static boolean isNothing(Object value) {
        return value == null || (value instanceof List<?> many && many.isEmpty());
    }

    /** Names the element as it was called before the edit. */
    private static String label(Property property) {
        EObject element = property.element();
        String name = Names.of(element);
        if (property.isTranslation()) {
            return Message.COMMAND_CHANGE.with(property.label(), name);
        }
        if (property.feature() == ServicescapePackage.Literals.ELEMENT__NAME) {
            boolean named = name.equals(((Element) element).getName());
            return (named ? Message.COMMAND_RENAME : Message.COMMAND_NAME).with(name);
        }
        return property.kind() == Property.Kind.YES_NO
                ? Message.COMMAND_SWITCH.with(property.name(), name)
                : Message.COMMAND_CHANGE.with(property.name(), name);
    }
}
