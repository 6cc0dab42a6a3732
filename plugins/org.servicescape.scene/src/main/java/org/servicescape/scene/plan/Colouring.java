package org.servicescape.scene.plan;

import java.util.List;
import java.util.Set;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Space;
import org.servicescape.scene.Hatch;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;

/**
 * By what the spaces of a plan are coloured.
 *
 * @param scale which property is shown
 * @param faded ids of spaces that are kept quiet, because they are closed or not what the picture is about
 */
record Colouring(Scale scale, Set<String> faded) {
    /** By security zone, all alike strong. */
    static final Colouring ZONES = new Colouring(Scale.ZONE, Set.of());

    private static final int HIGHEST = 4;

    /** Copies the set. */
    Colouring {
        faded = Set.copyOf(faded);
    }

    /** An ordered property of spaces, from open to closed. */
    enum Scale {
        /** Who gets in. */
        ZONE,
        /** How private one is there. */
        PRIVACY,
        /** None: all spaces are plain. */
        PLAIN
    }

    /** The level of a space; {@link Room#NO_ZONE} where it is not stated or not shown. */
    int level(Space space) {
        int level =
                switch (scale) {
                    case ZONE -> Places.zone(space).orElse(Room.NO_ZONE);
                    case PRIVACY -> Places.level(space).orElse(Room.NO_ZONE);
                    case PLAIN -> Room.NO_ZONE;
                };
        return level <= HIGHEST ? level : Room.NO_ZONE;
    }

    /** How a space is painted. */
    Look.ZoneStyle look(Space space) {
        return faded.contains(space.getId())
                ? new Look.ZoneStyle(Look.FADED_FILL, Look.INK_2, Hatch.NONE)
                : look(level(space));
    }

    /** How a level is painted; white and plain where none is stated. */
    Look.ZoneStyle look(int level) {
        if (level == Room.NO_ZONE) {
            return new Look.ZoneStyle(Look.PAPER, Look.INK, Hatch.NONE);
        }
        return scale == Scale.PRIVACY ? Look.privacy(level) : Look.zone(level);
    }

    /** The mark of a level; x, y is its north-west corner. */
    List<SceneNode> chip(double x, double y, int level) {
        return scale == Scale.PRIVACY ? Marks.privacyChip(x, y, level) : Marks.zoneChip(x, y, level);
    }

    /** The beginning of the names of the levels among the words. */
    String key() {
        return scale == Scale.PRIVACY ? "privacy." : "zone.";
    }
}
