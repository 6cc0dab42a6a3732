package org.servicescape.store.table;

import org.servicescape.model.Element;

/** An element that tables name and that is not there yet; made when the first row that needs it is taken. */
final class Creation {
    private final Element element;
    private final Runnable attach;
    private boolean done;

    Creation(Element element, Runnable attach) {
        this.element = element;
        this.attach = attach;
    }

    Element element() {
        return element;
    }

    /** Puts the element into the project, once; true when that happened now. */
    boolean make() {
        boolean first = !done;
        if (first) {
            attach.run();
            done = true;
        }
        return first;
    }
}
