package org.servicescape.scene.moments;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.Stage;
import org.servicescape.scene.words.Names;

/**
 * A stage without moments, which has a column of its own where somebody draws by hand.
 *
 * @param id of the stage
 * @param name what people call it
 * @param before how many moments of the journey stand before it
 */
public record EmptyStage(String id, String name, int before) {
    /** Those of a journey in order; none where it has no moments at all. */
    public static List<EmptyStage> of(Journey journey) {
        List<EmptyStage> empty = new ArrayList<>();
        int moments = 0;
        for (Stage stage : journey.getStages()) {
            if (stage.getMoments().isEmpty()) {
                empty.add(new EmptyStage(stage.getId(), Names.of(stage), moments));
            }
            moments += stage.getMoments().size();
        }
        return moments == 0 ? List.of() : List.copyOf(empty);
    }
}
