package org.servicescape.scene.moments;

import org.servicescape.scene.look.Icon;

/**
 * Something that is met in a moment.
 *
 * @param id of the touchpoint; empty when it is only the channel of the moment
 * @param name what people call it
 * @param icon of the channel
 * @param channel the channel in words
 */
public record Thing(String id, String name, Icon icon, String channel) {}
