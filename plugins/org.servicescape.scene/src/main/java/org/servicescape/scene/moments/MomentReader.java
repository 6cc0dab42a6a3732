package org.servicescape.scene.moments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.servicescape.model.Actor;
import org.servicescape.model.concept.Channel;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.concept.Touchpoint;
import org.servicescape.model.journey.Emotion;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.scene.look.Icon;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.words.Words;

/** Reads from moments what several pictures of a journey say, and keeps whose emotions it came across, in order. */
public final class MomentReader {
    private final Journey journey;
    private final Words words;
    private final Map<String, Feeler> feelers = new LinkedHashMap<>();

    /** A reader that has come across nobody yet. */
    public MomentReader(Journey journey, Words words) {
        this.journey = journey;
        this.words = words;
    }

    /** Those whose emotions were read, in order of appearance. */
    public List<Feeler> feelers() {
        return List.copyOf(feelers.values());
    }

    /** What is met in a moment; the channel itself where there is no touchpoint and it is not face to face. */
    public List<Thing> things(JourneyMoment moment) {
        List<Thing> things = new ArrayList<>();
        for (Touchpoint touchpoint : moment.getTouchpoints()) {
            things.add(thing(touchpoint.getId(), Names.of(touchpoint), touchpoint.getChannel()));
        }
        if (things.isEmpty() && moment.getChannel() != Channel.IN_PERSON) {
            things.add(thing("", words.text("channel." + moment.getChannel().getLiteral()), moment.getChannel()));
        }
        return things;
    }

    /** How a moment feels, to each whose emotion is given; who is not named is the first whose journey it is. */
    public List<Feeling> feelings(JourneyMoment moment) {
        List<Feeling> feelings = new ArrayList<>();
        for (Emotion emotion : moment.getEmotions()) {
            Feeler feeler = feeler(emotion.getWho());
            feelers.putIfAbsent(feeler.id(), feeler);
            int value = Math.max(-2, Math.min(2, emotion.getValue()));
            feelings.add(new Feeling(feeler.id(), value, emotion.getNote() == null ? "" : emotion.getNote()));
        }
        return feelings;
    }

    private Thing thing(String id, String name, Channel channel) {
        return new Thing(id, name, icon(channel), words.text("channel." + channel.getLiteral()));
    }

    private static Icon icon(Channel channel) {
        return switch (channel) {
            case IN_PERSON -> Icon.PERSON;
            case PHONE -> Icon.PHONE;
            case WEB -> Icon.WEB;
            case MESSAGE -> Icon.MESSAGE;
            case VIDEO -> Icon.VIDEO;
            case KIOSK -> Icon.KIOSK;
            case LETTER -> Icon.LETTER;
            case SIGN -> Icon.SIGN;
        };
    }

    private Feeler feeler(Actor who) {
        Actor actor =
                who == null && !journey.getOf().isEmpty() ? journey.getOf().get(0) : who;
        return actor == null
                ? new Feeler("", words.text("actor.journey"), false)
                : new Feeler(actor.getId(), Names.of(actor), actor instanceof ServiceRole);
    }
}
