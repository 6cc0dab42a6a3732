package org.servicescape.render;

import java.util.ArrayList;
import java.util.List;

/**
 * An element of a picture that is about to be written: a name, attributes, and words or further elements, never both. Much
 * lighter than an element of a document of Batik, which only those pictures become that Batik paints.
 */
final class SvgElement {
    private final String name;
    private final List<Attribute> attributes = new ArrayList<>(8);
    private final List<SvgElement> children = new ArrayList<>(0);
    private String words = "";

    /** An attribute with its value. */
    record Attribute(String name, String value) {}

    SvgElement(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    /** In the order in which they were set. */
    List<Attribute> attributes() {
        return attributes;
    }

    List<SvgElement> children() {
        return children;
    }

    /** Empty where there are none. */
    String words() {
        return words;
    }

    /** Adds an element at the end and returns it. */
    SvgElement add(String child) {
        SvgElement added = new SvgElement(child);
        children.add(added);
        return added;
    }

    /** Adds an element that holds words at the end and returns it. */
    SvgElement add(String child, String said) {
        SvgElement added = add(child);
        added.words = said;
        return added;
    }

    /** Sets an attribute that has not been set yet. */
    void set(String attribute, String value) {
        attributes.add(new Attribute(attribute, value));
    }
}
