package org.servicescape.edit.blueprint;

import java.util.List;
import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.model.Project;
import org.servicescape.model.Step;
import org.servicescape.model.space.Place;

/**
 * Says where moments or actions happen.
 *
 * @param steps what happens there, at least one
 * @param place the space or kind of space; null: nobody says where
 */
public record Happening(List<? extends Step> steps, Place place) implements Change {
    /** Copies the list. */
    public Happening {
        steps = List.copyOf(steps);
    }

    @Override
    public String label() {
        String first = Names.shorten(Names.of(steps.get(0)));
        return place == null
                ? Message.COMMAND_NOWHERE.with(first)
                : Message.COMMAND_PLACE.with(first, Names.shorten(Names.of(place)));
    }

    @Override
    public void make(Project project) {
        steps.forEach(step -> step.setPlace(place));
    }
}
