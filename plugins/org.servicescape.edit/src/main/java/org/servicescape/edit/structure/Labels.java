package org.servicescape.edit.structure;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;

/** What undo says of a change of one element or of several. */
final class Labels {
    private Labels() {}

    /** The one message with the name of the one element, or the other with that of the first and the number of the rest. */
    static String of(Message one, Message many, List<? extends EObject> elements) {
        String first = Names.shorten(Names.of(elements.get(0)));
        return elements.size() == 1 ? one.with(first) : many.with(first, elements.size() - 1);
    }
}
