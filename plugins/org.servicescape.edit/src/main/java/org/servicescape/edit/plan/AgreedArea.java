package org.servicescape.edit.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.servicescape.model.space.ProgrammeItem;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceModel;
import org.servicescape.model.space.SpaceType;

/** Answers how large a room is to be by the space programme, in square metres. */
public final class AgreedArea {
    private AgreedArea() {}

    /** By the line that the room fulfils, else by those of its kind of space. */
    public static Optional<BigDecimal> of(Space room) {
        return room.getProgrammeItem() == null
                ? Optional.ofNullable(room.getType()).flatMap(AgreedArea::of)
                : Optional.ofNullable(room.getProgrammeItem().getAgreedArea());
    }

    /** What all lines of a kind of space say; empty where there are none, or where they say different areas. */
    public static Optional<BigDecimal> of(SpaceType type) {
        if (!(type.eContainer() instanceof SpaceModel space)) {
            return Optional.empty();
        }
        List<BigDecimal> areas = space.getProgrammeItems().stream()
                .filter(item -> item.getSpaceType() == type)
                .map(ProgrammeItem::getAgreedArea)
                .filter(Objects::nonNull)
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .toList();
        return areas.size() == 1 ? Optional.of(areas.get(0)) : Optional.empty();
    }
}
