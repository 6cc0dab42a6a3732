package org.servicescape.model.place;

import java.util.Optional;
import java.util.OptionalInt;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Control;

/** What is known of what joins two spaces: what is stated, and what its kind tells. Empty: nobody has said. */
public final class Connections {
    private Connections() {}

    /** Whether a wheelchair can pass, widths aside. Stairs and escalators have steps; lifts and ramps are there instead of them. */
    public static Optional<Boolean> stepFree(Connection connection) {
        ConnectionKind kind = connection.getKind();
        if (kind == ConnectionKind.STAIR || kind == ConnectionKind.ESCALATOR) {
            return Optional.of(false);
        }
        if (connection.isSetStepFree()) {
            return Optional.of(connection.isStepFree());
        }
        return kind == ConnectionKind.LIFT || kind == ConnectionKind.RAMP ? Optional.of(true) : Optional.empty();
    }

    /** Whether people can leave through it without a key at any time. What is no door and has no control has no lock. */
    public static Optional<Boolean> freeEgress(Connection connection) {
        if (connection.isSetFreeEgress()) {
            return Optional.of(connection.isFreeEgress());
        }
        boolean open = connection.getKind() != ConnectionKind.DOOR && connection.getControl() == Control.NONE;
        return open ? Optional.of(true) : Optional.empty();
    }

    /** Clear width, in millimetres. */
    public static OptionalInt width(Connection connection) {
        return connection.isSetWidth() ? OptionalInt.of(connection.getWidth()) : OptionalInt.empty();
    }
}
