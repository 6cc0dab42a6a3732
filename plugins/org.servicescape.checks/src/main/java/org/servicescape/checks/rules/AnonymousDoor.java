package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Naming;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleClass;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RuleParameter;
import org.servicescape.graph.Passage;
import org.servicescape.model.Element;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.Place;

/** P8: the door that somebody enters does not give the service away. Cost as of {@link Revealed}. */
public final class AnonymousDoor implements Rule {
    private static final String K = "k";
    private static final RuleCard CARD = new RuleCard(
            "anonymous-door",
            "P8",
            "Doors do not give the service away",
            "A door or opening on a shortest way to a sensitive service that anybody in the public zone can watch serves at"
                    + " least k services, so that nobody can tell which one is visited.",
            RuleClass.LAW,
            "FI",
            "Government bill HE 30/1998, reasons for section 24(25) of the Act on the Openness of Government Activities,"
                    + " https://koppa.jyu.fi/avoimet/viesti/julkisuuslaki/salassapito/sosiaali-ja-terveydenhuolto/"
                    + "hallituksen-esitys",
            "That somebody is a client of social welfare or health care is secret already. That a door can tell it is our"
                    + " reading of the law for buildings.",
            Severity.ERROR,
            List.of(new RuleParameter(
                    K,
                    "services",
                    "3",
                    "Number of services that a person at a watched door should"
                            + " possibly be visiting; a service's own wish goes before.")));

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        if (input.premises().here(places(input)).isEmpty()) {
            return List.of();
        }
        Observers observers = new Observers(input.premises());
        Map<Passage, Set<Service>> revealed = new Revealed(input).services();
        Map<Passage, List<Passage>> telling = new LinkedHashMap<>();
        revealed.forEach((passage, services) -> {
            if (services.size() < wanted(input, services)) {
                watched(observers, passage).ifPresent(look -> telling.put(passage, look));
            }
        });
        List<Finding> findings = new ArrayList<>();
        telling.forEach((passage, look) -> {
            boolean toldBefore = telling.keySet().stream()
                    .anyMatch(outer ->
                            outer.to() == passage.from() && revealed.get(outer).equals(revealed.get(passage)));
            if (!toldBefore) {
                findings.add(gives(input, passage, look, revealed.get(passage)));
            }
        });
        findings.addAll(input.undecided(observers.unknown(), "the security zone"));
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

    /** How the passage is watched: by a look at one of its ends, an empty look from the end itself, or not. */
    private static Optional<List<Passage>> watched(Observers observers, Passage passage) {
        if (observers.contains(passage.from()) || observers.contains(passage.to())) {
            return Optional.of(List.of());
        }
        for (Place end : List.of(passage.from(), passage.to())) {
            List<Passage> looks = observers.looksAt(end);
            if (!looks.isEmpty()) {
                return Optional.of(looks.subList(0, 1));
            }
        }
        return Optional.empty();
    }

    private static Finding gives(RuleInput input, Passage passage, List<Passage> look, Set<Service> services) {
        Place watcher = look.isEmpty() ? passage.from() : look.get(0).from();
        List<Element> witness = new ArrayList<>();
        look.forEach(first -> witness.addAll(List.of(first.from(), first.link().element())));
        boolean seenFromInside = !look.isEmpty() && look.get(0).to() == passage.to();
        witness.add(seenFromInside ? passage.to() : passage.from());
        witness.add(passage.link().element());
        witness.add(seenFromInside ? passage.from() : passage.to());
        int wanted = wanted(input, services);
        return input.violated(
                Severity.ERROR,
                List.of(passage.link().element()),
                witness,
                "Door gives service away",
                "Entering " + Naming.of(passage.link()) + " from " + Naming.of(passage.from())
                        + " gives away the service:"
                        + " only " + Naming.list(List.copyOf(services)) + (services.size() == 1 ? " lies" : " lie")
                        + " behind it (" + services.size() + " of " + wanted + " services wanted), and everybody in "
                        + Naming.of(watcher) + " sees who enters.");
    }
}
