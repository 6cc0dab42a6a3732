package org.servicescape.edit.blueprint;

import java.util.Optional;
import java.util.OptionalInt;
import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.Refused;
import org.servicescape.edit.Scopes;
import org.servicescape.model.Actor;
import org.servicescape.model.Project;
import org.servicescape.model.journey.Emotion;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;

/**
 * Says how somebody feels at a moment: what dragging a point of the curve does.
 *
 * @param moment when
 * @param who the customer profile or role that feels so
 * @param value −2 (very bad) to 2 (very good); empty: nothing is said of it any more
 */
public record Feeling(JourneyMoment moment, Actor who, OptionalInt value) implements Change {
    /** Checks the value. */
    public Feeling {
        if (value.isPresent() && Math.abs(value.getAsInt()) > 2) {
            throw new IllegalArgumentException("an emotion is from -2 to 2, not " + value.getAsInt());
        }
    }

    /** What is said of somebody's feeling at a moment; where nobody is named it is that of the first whose journey it is. */
    public static Optional<Emotion> stated(JourneyMoment moment, Actor who) {
        boolean first = Scopes.journey(moment)
                .map(Journey::getOf)
                .filter(of -> !of.isEmpty() && of.get(0) == who)
                .isPresent();
        return moment.getEmotions().stream()
                .filter(emotion -> emotion.getWho() == who || (first && emotion.getWho() == null))
                .findFirst();
    }

    @Override
    public String label() {
        return Message.COMMAND_FEEL.with(Names.shorten(Names.of(who)), Names.shorten(Names.of(moment)));
    }

    @Override
    public void make(Project project) throws Refused {
        Optional<Emotion> stated = stated(moment, who);
        if (value.isEmpty()) {
            stated.ifPresent(moment.getEmotions()::remove);
            return;
        }
        Emotion emotion = stated.orElseGet(() -> {
            Emotion made = JourneyFactory.eINSTANCE.createEmotion();
            made.setWho(who);
            moment.getEmotions().add(made);
            return made;
        });
        emotion.setValue(value.getAsInt());
    }
}
