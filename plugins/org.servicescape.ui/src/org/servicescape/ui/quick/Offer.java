package org.servicescape.ui.quick;

import org.eclipse.jface.resource.ImageDescriptor;

/**
 * Something that quick access offers.
 *
 * @param words what people search for and read
 * @param image its icon; null where it has none
 * @param run what happens when it is chosen
 */
record Offer(String words, ImageDescriptor image, Runnable run) {}
