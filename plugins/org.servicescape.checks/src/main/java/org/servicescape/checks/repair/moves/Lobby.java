package org.servicescape.checks.repair.moves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servicescape.checks.repair.Edit;
import org.servicescape.checks.repair.RepairInput;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;
import org.servicescape.model.space.SpaceType;

/** The room that a lobby becomes: reception zone, overlooked, of a type of entrances that is there or is made. */
final class Lobby {
    private static final int ZONE = 1;
    private static final int LEVEL = 1;

    private final RepairInput input;
    private final String id;

    Lobby(RepairInput input, Space before) {
        this.input = input;
        this.id = input.freshId("lobby-" + before.getId());
    }

    String id() {
        return id;
    }

    /** The edits that make it on the storey of the space. */
    List<Edit> room(Space beside, LobbySite site) {
        List<Edit> edits = new ArrayList<>();
        Optional<SpaceType> known = type();
        String type = known.map(SpaceType::getId).orElseGet(() -> input.freshId("type-lobby"));
        if (known.isEmpty()) {
            edits.add(new Edit.AddElement(
                    input.project().getId(),
                    "space/spaceTypes",
                    List.of(
                            Edit.given("id", type),
                            Edit.given("name", "Lobby"),
                            Edit.given("evidence", "proposed"),
                            Edit.given("securityZone", String.valueOf(ZONE)),
                            Edit.given("privacyLevel", String.valueOf(LEVEL)),
                            Edit.given("category", SpaceCategory.ENTRANCE.getLiteral()))));
        }
        edits.add(new Edit.AddElement(
                ((org.servicescape.model.space.Storey) beside.eContainer()).getId(),
                "spaces",
                List.of(
                        Edit.given("id", id),
                        Edit.given("name", known.map(SpaceType::getName).orElse("Lobby")),
                        Edit.given("evidence", "proposed"),
                        Edit.given("type", type),
                        Edit.given("status", "planned"),
                        Edit.given("outline", site.lobby().outline().toString()))));
        return edits;
    }

    private Optional<SpaceType> type() {
        return input.project().getSpace().getSpaceTypes().stream()
                .filter(type -> type.getCategory() == SpaceCategory.ENTRANCE)
                .filter(type -> type.getName() != null)
                .filter(type -> Places.zone(type).orElse(-1) == ZONE
                        && Places.level(type).orElse(-1) == LEVEL)
                .findFirst();
    }
}
