package org.servicescape.scene.moments;

/**
 * Somebody whose emotions are drawn.
 *
 * @param id of the profile or role; empty where the journey names none
 * @param name what people call them
 * @param staff whether they serve
 */
public record Feeler(String id, String name, boolean staff) {}
