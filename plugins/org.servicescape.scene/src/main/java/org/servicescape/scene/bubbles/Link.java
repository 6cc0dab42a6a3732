package org.servicescape.scene.bubbles;

import org.servicescape.model.space.Strength;

/** How two bubbles, each by its place in the list, belong together. */
record Link(String id, String title, int from, int to, Strength strength) {}
