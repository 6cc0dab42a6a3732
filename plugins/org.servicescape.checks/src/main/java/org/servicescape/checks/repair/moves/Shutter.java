package org.servicescape.checks.repair.moves;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.servicescape.checks.Naming;
import org.servicescape.checks.repair.Change;
import org.servicescape.checks.repair.ChangeKind;
import org.servicescape.checks.repair.Edit;
import org.servicescape.checks.repair.Repair;
import org.servicescape.graph.Layer;
import org.servicescape.graph.Link;
import org.servicescape.model.place.Connections;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;

/** Collects what is done to single connections and sightlines, and tells it in one sentence. */
final class Shutter {
    private static final String KIND = "kind";
    private static final int WIDEST_DOOR = 1800;

    private final List<Change> changes = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private final Map<String, List<String>> parts = new LinkedHashMap<>();
    private boolean possible = true;

    /** Puts something before the looks through the link; people pass as before. */
    void screen(Link link) {
        if (!(link.element() instanceof Connection connection)) {
            edits.add(new Edit.RemoveElement(link.element().getId()));
            did(ChangeKind.SCREEN, "a screen between", Naming.of(link.from()) + " and " + Naming.of(link.to()));
            return;
        }
        switch (connection.getKind()) {
            case OPENING -> leaf(connection, link);
            case GLAZING -> {
                edits.add(Edit.set(connection.getId(), KIND, ConnectionKind.WALL.getLiteral()));
                clear(connection);
                did(ChangeKind.SCREEN, "no glass in", Naming.of(link));
            }
            case COUNTER -> possible = false;
            default -> {
                clear(connection);
                did(ChangeKind.SCREEN, "no glass in", Naming.of(link));
            }
        }
    }

    /** Walls the link up: nobody passes or looks through any more. */
    void wall(Link link) {
        if (!(link.element() instanceof Connection connection) || connection.getKind() == ConnectionKind.GLAZING) {
            screen(link);
            return;
        }
        switch (connection.getKind()) {
            case OPENING, DOOR -> {
                edits.add(Edit.set(connection.getId(), KIND, ConnectionKind.WALL.getLiteral()));
                clear(connection);
                did(ChangeKind.WALL, "a wall in", Naming.of(link));
            }
            default -> possible = false;
        }
    }

    private void leaf(Connection connection, Link link) {
        edits.add(Edit.set(connection.getId(), KIND, ConnectionKind.DOOR.getLiteral()));
        if (connection.getWidth() > WIDEST_DOOR) {
            edits.add(Edit.set(connection.getId(), "width", String.valueOf(WIDEST_DOOR)));
        }
        if (Connections.freeEgress(connection).orElse(false)) {
            edits.add(Edit.set(connection.getId(), "freeEgress", "true"));
        }
        clear(connection);
        did(ChangeKind.LEAF, "a door in", Naming.of(link));
    }

    private void clear(Connection connection) {
        if (connection.isTransparent()) {
            edits.add(Edit.set(connection.getId(), "transparent"));
        }
    }

    private void did(ChangeKind kind, String what, String where) {
        changes.add(new Change(kind, 1));
        parts.computeIfAbsent(what, key -> new ArrayList<>()).add(where);
    }

    /** Adds something that is done together with it. */
    void also(ChangeKind kind, List<Edit> more) {
        changes.add(new Change(kind, 1));
        edits.addAll(more);
    }

    /** False when one of the links cannot be shut in this way, or there was nothing to shut. */
    boolean isPossible() {
        return possible && !edits.isEmpty();
    }

    /** {@code a door in the opening 'O6', a wall in the opening 'O5' and a screen between Arena and Waiting hall}. */
    String words() {
        List<String> words = new ArrayList<>();
        parts.forEach((what, where) -> words.add(what + " " + Naming.listOfNames(where)));
        return Naming.listOfNames(words);
    }

    Repair repair(String step) {
        return Repair.of(step, changes, edits);
    }

    /** True for what lets looks through. */
    static boolean isLook(Link link) {
        return link.layers().contains(Layer.SIGHT);
    }
}
