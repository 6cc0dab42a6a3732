package org.servicescape.scene.words;

import org.servicescape.model.Element;

/** What pictures call the elements of a project. */
public final class Names {
    private Names() {}

    /** The name of an element; its id where it has none. */
    public static String of(Element element) {
        String name = element.getName();
        return name == null || name.isBlank() ? String.valueOf(element.getId()) : name;
    }
}
