package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleClass;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.RuleParameter;
import org.servicescape.checks.words.Names.Joint;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Layer;
import org.servicescape.graph.Passage;
import org.servicescape.model.Element;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.Place;

/** P8: the door that somebody enters does not give the service away. Cost as of {@link Revealed}. */
public final class AnonymousDoor implements Rule {
    private static final String K = "k";
    private static final RuleCard CARD = RuleCard.of("anonymous-door", "P8", "Doors do not give the service away")
            .states(
                    "A door or opening on a shortest way to a sensitive service that anybody in the public zone can watch serves at"
                            + " least k services; with fewer it gives them away. Where all of them are sensitive, it gives that"
                            + " away however many they are, and that is a warning.")
            .source(
                    RulePack.FI,
                    RuleClass.LAW,
                    "Government bill HE 30/1998, reasons for section 24(25) of the Act on the Openness of Government Activities,"
                            + " https://koppa.jyu.fi/avoimet/viesti/julkisuuslaki/salassapito/sosiaali-ja-terveydenhuolto/"
                            + "hallituksen-esitys")
            .because(
                    "That somebody is a client of social welfare or health care is secret already. That a door can tell it is our"
                            + " reading of the law for buildings.")
            .formulated(
                    "For each passage the services at the end of a shortest way from outside through it; a watched passage with a sensitive service among fewer than k is a breach, and one with k or more that are all sensitive is a hint.",
                    "O(entrances · (V + E))")
            .weighs(Severity.ERROR)
            .parameter(RuleParameter.whole(
                    K,
                    "services",
                    3,
                    "Number of services that a person at a watched door should"
                            + " possibly be visiting; a service's own wish goes before."))
            .reads(Facet.PLACES, Facet.LINKS, Facet.CONCEPT)
            .shows(Layer.SIGHT)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        if (input.premises().here(places(input)).isEmpty()) {
            return List.of();
        }
        Observers observers = Observers.of(input.premises());
        Map<Passage, Set<Service>> revealed = new Revealed(input).services();
        Map<Passage, Observers.Watch> telling = new LinkedHashMap<>();
        Set<List<Object>> told = new HashSet<>();
        revealed.forEach((passage, services) -> {
            if (services.size() < wanted(input, services)
                    || (wanted(input, services) > 1 && areAllSensitive(services))) {
                observers.watch(passage).ifPresent(watch -> {
                    telling.put(passage, watch);
                    told.add(List.of(passage.to(), services));
                });
            }
        });
        Map<List<Object>, List<Passage>> alike = new LinkedHashMap<>();
        for (Passage passage : telling.keySet()) {
            List<Object> same = List.of(passage.from(), revealed.get(passage));
            if (!told.contains(same)) {
                alike.computeIfAbsent(same, key -> new ArrayList<>()).add(passage);
            }
        }
        Set<List<Object>> entered = new HashSet<>();
        alike.values().forEach(doors -> doors.forEach(door -> entered.add(List.of(door.from(), door.link()))));
        List<Finding> findings = new ArrayList<>();
        for (List<Passage> doors : alike.values()) {
            Passage first = doors.get(0);
            List<Element> subjects = new ArrayList<>();
            doors.forEach(door -> subjects.add(door.link().element()));
            // A door that tells something both ways is two findings: from where one comes tells them apart.
            if (doors.stream().anyMatch(door -> entered.contains(List.of(door.to(), door.link())))) {
                subjects.add(first.from());
            }
            findings.add(gives(input, doors, subjects, telling.get(first), revealed.get(first)));
        }
        findings.addAll(input.undecided(observers.unknown(), Unsaid.ZONE));
        return findings;
    }

    private static List<Place> places(RuleInput input) {
        return input.sensitiveServices().stream()
                .flatMap(service -> service.getReceivedIn().stream())
                .toList();
    }

    /** The greatest number of services that a sensitive one among them wants; 0 when none is sensitive. */
    private static int wanted(RuleInput input, Set<Service> services) {
        return services.stream()
                .filter(service -> service.getSensitivity() == Sensitivity.SENSITIVE)
                .mapToInt(service -> service.isSetAnonymityWanted() ? service.getAnonymityWanted() : input.number(K))
                .max()
                .orElse(0);
    }

    private static boolean areAllSensitive(Set<Service> services) {
        return services.stream().allMatch(service -> service.getSensitivity() == Sensitivity.SENSITIVE);
    }

    /** One finding for all doors of a place that lead to the same services. */
    private static Finding gives(
            RuleInput input,
            List<Passage> doors,
            List<Element> subjects,
            Observers.Watch watch,
            Set<Service> services) {
        List<Service> behind = List.copyOf(services);
        List<Service> sensitive = behind.stream()
                .filter(service -> service.getSensitivity() == Sensitivity.SENSITIVE)
                .toList();
        boolean few = behind.size() < wanted(input, services);
        String why = behind.size() == 1 ? "alone" : few ? "few" : "sensitive";
        return input.violated(
                few ? Severity.ERROR : Severity.WARNING,
                subjects,
                watch.witness(),
                Saying.of("anonymous-door.headline", Say.name(sensitive.get(0)), sensitive.size()),
                Saying.of(
                        "anonymous-door." + why,
                        Say.links(Joint.OR, doors.stream().map(Passage::link).toList()),
                        Say.name(doors.get(0).from()),
                        Say.either(sensitive),
                        Say.list(watch.watchers()),
                        Say.list(behind)));
    }
}
