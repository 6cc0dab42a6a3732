package org.servicescape.checks.exposure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Walker;
import org.servicescape.model.Actor;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.people.AccessNeed;
import org.servicescape.model.people.CustomerProfile;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.Place;

/**
 * On which terms somebody goes on a journey: what is open to them, when, and whether they need a way without steps. Whoever
 * is no role walks as a customer whom staff may let in.
 *
 * @param hours null: at any time
 * @param stepFree true when they cannot climb steps
 */
public record Terms(Walker walker, Hours hours, boolean stepFree) {
    /** The terms of one of those whose journey it is; null: of somebody of whom nothing is said. */
    public static Terms of(Actor actor, Journey journey) {
        Walker walker = actor instanceof ServiceRole role
                ? new Walker(
                        Set.of(Audience.STAFF), Set.copyOf(role.getOrganisations()), Set.copyOf(role.getCredentials()))
                : Walker.escorted();
        boolean stepFree =
                actor instanceof CustomerProfile profile && profile.getNeeds().contains(AccessNeed.MOBILITY);
        return new Terms(walker, journey.getHours(), stepFree);
    }

    /** Where they come from: outside, and staff from their own side too. */
    public List<Place> starts(Premises premises) {
        List<Place> starts = new ArrayList<>(premises.outside());
        if (walker.audiences().contains(Audience.STAFF)) {
            starts.addAll(premises.staffSide());
        }
        return starts;
    }

    /** The ways that they can go; one of which nobody has said whether it has steps has none. */
    public Graph<Place, Passage> ways(Premises premises) {
        return stepFree ? withoutSteps(premises, true) : premises.movement(walker, hours);
    }

    /** The ways without steps; one of which nobody has said so is supposed to be without, or to have some. */
    Graph<Place, Passage> withoutSteps(Premises premises, boolean supposed) {
        return premises.movement(link -> walker.mayPass(link)
                && link.opens(hours)
                && Premises.isOpen(link.from(), hours)
                && Premises.isOpen(link.to(), hours)
                && link.stepFree().orElse(supposed));
    }
}
