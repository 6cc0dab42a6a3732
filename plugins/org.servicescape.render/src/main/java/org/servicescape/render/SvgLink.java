package org.servicescape.render;

/**
 * Where an element of a picture leads.
 *
 * @param address of a file, relative to that of the picture, with forward slashes
 * @param title what is there
 */
public record SvgLink(String address, String title) {}
