package org.servicescape.core;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.model.Element;
import org.servicescape.model.Step;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.FailPoint;
import org.servicescape.model.concept.Service;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.Storey;
import org.servicescape.render.HtmlBlock;
import org.servicescape.scene.words.Times;
import org.servicescape.scene.words.Words;

/** What is worth knowing of an element, each fact with its term; what is not known is left out. */
final class ToldFacts {
    private static final String KIND = "detail.kind.";

    private final Words words;
    private final Edition edition;

    ToldFacts(Words words, Edition edition) {
        this.words = words;
        this.edition = edition;
    }

    /** What it is; empty for kinds that have no word. */
    String kind(Element element) {
        String name = element instanceof Connection link
                ? link.getKind().getLiteral()
                : element.eClass().getName();
        return words.keys().contains(KIND + name) ? words.text(KIND + name) : "";
    }

    List<HtmlBlock.Fact> of(Element element) {
        List<HtmlBlock.Fact> facts = new ArrayList<>();
        if (element instanceof Space space) {
            named("type", facts, space.getType());
        }
        if (element instanceof Place place) {
            place(place, facts);
        }
        if (element instanceof Space space) {
            space(space, facts);
        } else if (element instanceof Connection link) {
            connection(link, facts);
        } else if (element instanceof JourneyMoment moment) {
            moment(moment, facts);
        } else if (element instanceof Action action) {
            action(action, facts);
        } else if (element instanceof Stage stage && stage.eContainer() instanceof Journey journey) {
            named("journey", facts, journey);
        } else if (element instanceof FailPoint fail) {
            add("cause", fail.getCause(), facts);
            add("recovery", fail.getRecovery(), facts);
        } else if (element instanceof Service service) {
            named("provider", facts, service.getProvider());
            sensitivity(service, facts);
        }
        if (edition == Edition.PROJECT) {
            // Descriptions are written for colleagues: they tell what is sensitive and what was only assumed.
            add("about", element.getDescription(), facts);
        }
        return facts;
    }

    private void place(Place place, List<HtmlBlock.Fact> facts) {
        Places.zone(place).ifPresent(zone -> add("zone", numbered(zone, "zone."), facts));
        Places.level(place).ifPresent(level -> add("level", numbered(level, "privacy."), facts));
    }

    private String numbered(int number, String prefix) {
        String key = prefix + number;
        return words.keys().contains(key)
                ? words.text("detail.numbered", Integer.toString(number), words.text(key))
                : Integer.toString(number);
    }

    private void space(Space space, List<HtmlBlock.Fact> facts) {
        Optional.ofNullable(space.getArea())
                .or(() -> Optional.ofNullable(space.getOutline())
                        .map(outline -> BigDecimal.valueOf(outline.areaSquareMillimetres() / 1e6)))
                .ifPresent(area -> add("area", words.text("programme.area", area), facts));
        if (space.eContainer() instanceof Storey storey) {
            named("storey", facts, storey);
        }
    }

    private void connection(Connection link, List<HtmlBlock.Fact> facts) {
        if (link.getName() != null && !link.getName().isBlank()) {
            add("joins", names(present(link.getFrom(), link.getTo()), " – "), facts);
        }
        if (link.isSetWidth()) {
            add("width", words.text("detail.width.mm", link.getWidth()), facts);
        }
    }

    private void moment(JourneyMoment moment, List<HtmlBlock.Fact> facts) {
        if (moment.eContainer() instanceof Stage stage) {
            named("stage", facts, stage);
        }
        where(moment, facts);
        if (moment.getChannel() != null) {
            add("channel", words.text("channel." + moment.getChannel().getLiteral()), facts);
        }
        time("doing", moment.getDuration(), facts);
        time("waiting", moment.getWaiting(), facts);
        named("service", facts, moment.getService());
        if (moment.getService() != null) {
            sensitivity(moment.getService(), facts);
        }
    }

    private void action(Action action, List<HtmlBlock.Fact> facts) {
        named("who", facts, action.getPerformer());
        named("lane", facts, action.getLane());
        named("moment", facts, action.getFirstMoment());
        where(action, facts);
        time("doing", action.getStandardTime(), facts);
    }

    private void where(Step step, List<HtmlBlock.Fact> facts) {
        if (step.getPlace() == null) {
            add("place", step.getElsewhere(), facts);
        } else {
            named("place", facts, step.getPlace());
        }
    }

    /** Which service is a sensitive one is for those who work on the project. */
    private void sensitivity(Service service, List<HtmlBlock.Fact> facts) {
        if (edition == Edition.PROJECT && service.getSensitivity() != null) {
            add(
                    "sensitivity",
                    words.text("detail.sensitivity." + service.getSensitivity().getLiteral()),
                    facts);
        }
    }

    private void time(String term, Duration time, List<HtmlBlock.Fact> facts) {
        if (time != null && !time.isZero()) {
            add(term, Times.text(time, words), facts);
        }
    }

    private void named(String term, List<HtmlBlock.Fact> facts, EObject element) {
        add(term, names(present(element), ""), facts);
    }

    private void add(String term, String text, List<HtmlBlock.Fact> facts) {
        if (text != null && !text.isBlank()) {
            facts.add(new HtmlBlock.Fact(words.text("detail." + term), text));
        }
    }

    static List<EObject> present(EObject... elements) {
        return Stream.of(elements).filter(Objects::nonNull).toList();
    }

    static String names(List<EObject> elements, String between) {
        return elements.stream()
                .filter(Element.class::isInstance)
                .map(element -> ((Element) element).getName())
                .filter(name -> name != null && !name.isBlank())
                .collect(Collectors.joining(between));
    }
}
