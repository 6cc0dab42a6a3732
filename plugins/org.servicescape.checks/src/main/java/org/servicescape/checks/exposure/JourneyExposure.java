package org.servicescape.checks.exposure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jgrapht.Graph;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.exposure.Exposure.Means;
import org.servicescape.checks.exposure.Exposure.Sense;
import org.servicescape.checks.exposure.Exposure.What;
import org.servicescape.checks.rules.AnonymousDoor;
import org.servicescape.checks.rules.Revealed;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.graph.Walker;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Channel;
import org.servicescape.model.concept.Service;
import org.servicescape.model.journey.CalledBy;
import org.servicescape.model.journey.Disclosed;
import org.servicescape.model.journey.DisclosedHow;
import org.servicescape.model.journey.Disclosure;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.Place;

/** Finds the exposures of one journey in one plan. */
final class JourneyExposure {
    private final Journey journey;
    private final Premises premises;
    private final List<Service> concept;
    private final Onlookers onlookers;
    private final Graph<Place, Passage> ways;
    private final Map<Passage, Set<Service>> behind;
    private final int policyK;
    private final List<Exposure> found = new ArrayList<>();

    private JourneyExposure(
            Journey journey,
            Premises premises,
            List<Service> concept,
            Onlookers onlookers,
            Map<Passage, Set<Service>> behind,
            int policyK) {
        this.journey = journey;
        this.premises = premises;
        this.concept = concept;
        this.onlookers = onlookers;
        this.ways = premises.movement(Walker.escorted(), journey.getHours());
        this.behind = behind;
        this.policyK = policyK;
    }

    static List<Exposure> of(Project project) {
        List<Service> concept = DoorAnonymity.services(project);
        List<Exposure> exposures = new ArrayList<>();
        Map<Premises, Map<Passage, Set<Service>>> behind = new HashMap<>();
        List<Premises> all = Premises.of(project);
        for (Journey journey : project.getJourneys()) {
            if (sensitive(moments(journey)).isEmpty()) {
                continue;
            }
            for (Premises premises : all) {
                if (premises.isWalkedBy(journey.getPlan())) {
                    JourneyExposure walk = new JourneyExposure(
                            journey,
                            premises,
                            concept,
                            new Onlookers(premises, journey.getHours(), concept),
                            behind.computeIfAbsent(premises, key -> new Revealed(key, concept).services()),
                            RuleInput.of(new AnonymousDoor(), project, premises).number("k"));
                    walk.go();
                    exposures.addAll(walk.found);
                }
            }
        }
        return List.copyOf(exposures);
    }

    /** What the model itself states to become known in the plan; not what follows from doors and from being in a place. */
    static List<Exposure> stated(Project project, Premises premises) {
        List<Service> concept = DoorAnonymity.services(project);
        Map<Hours, Onlookers> onlookers = new HashMap<>();
        List<Exposure> exposures = new ArrayList<>();
        for (Journey journey : project.getJourneys()) {
            Set<Service> ofJourney = sensitive(moments(journey));
            if (ofJourney.isEmpty() || !premises.isWalkedBy(journey.getPlan())) {
                continue;
            }
            JourneyExposure walk = new JourneyExposure(
                    journey,
                    premises,
                    concept,
                    onlookers.computeIfAbsent(journey.getHours(), hours -> new Onlookers(premises, hours, concept)),
                    Map.of(),
                    0);
            for (JourneyMoment moment : moments(journey)) {
                Service service = moment.getService();
                if (moment.getPlace() != null && (service == null || DoorAnonymity.isSensitive(service))) {
                    for (Place place : premises.here(List.of(moment.getPlace()))) {
                        walk.stated(moment, place, service == null ? ofJourney : Set.of(service));
                    }
                }
            }
            exposures.addAll(walk.found);
        }
        return exposures;
    }

    private static List<JourneyMoment> moments(Journey journey) {
        return journey.getStages().stream()
                .flatMap(stage -> stage.getMoments().stream())
                .toList();
    }

    /** The sensitive services of the moments, in the order of the journey. */
    private static Set<Service> sensitive(List<JourneyMoment> moments) {
        Set<Service> services = new LinkedHashSet<>();
        moments.stream()
                .map(JourneyMoment::getService)
                .filter(service -> service != null && DoorAnonymity.isSensitive(service))
                .forEach(services::add);
        return services;
    }

    private void go() {
        Set<Service> ofJourney = sensitive(moments(journey));
        List<Place> before = premises.outside();
        for (JourneyMoment moment : moments(journey)) {
            List<Place> places = moment.getPlace() == null ? List.of() : premises.here(List.of(moment.getPlace()));
            if (places.isEmpty()) {
                before = premises.outside();
                continue;
            }
            Service service = moment.getService();
            boolean concerned = service == null || DoorAnonymity.isSensitive(service);
            for (Place place : concerned ? places : List.<Place>of()) {
                if (service == null) {
                    stated(moment, place, ofJourney);
                } else {
                    stated(moment, place, Set.of(service));
                    presence(moment, place, service);
                    door(moment, before, place, service);
                }
            }
            before = places;
        }
    }

    /** What the model states to become known, and calling by name. */
    private void stated(JourneyMoment moment, Place place, Collection<Service> services) {
        boolean nameIsCalled = moment.getCalledBy() == CalledBy.NAME;
        for (Disclosure disclosure : moment.getDiscloses()) {
            DisclosedHow how = disclosure.getHow();
            boolean heard = how == DisclosedHow.SPOKEN || how == DisclosedHow.CALLED;
            nameIsCalled &= how != DisclosedHow.CALLED || disclosure.getWhat() != Disclosed.IDENTITY;
            add(
                    moment,
                    place,
                    heard ? Sense.AUDIBLE : Sense.VISIBLE,
                    Means.valueOf(how.name()),
                    What.valueOf(disclosure.getWhat().name()),
                    services,
                    heard ? onlookers.hearing(place) : onlookers.seeing(place));
        }
        if (nameIsCalled) {
            add(moment, place, Sense.AUDIBLE, Means.CALLED, What.IDENTITY, services, onlookers.hearing(place));
        }
    }

    /** Being where few services are received or awaited. */
    private void presence(JourneyMoment moment, Place place, Service service) {
        boolean stated = moment.getDiscloses().stream()
                .anyMatch(disclosure ->
                        disclosure.getHow() == DisclosedHow.SEEN && disclosure.getWhat() == Disclosed.SERVICE);
        boolean isThere = moment.getChannel() == Channel.IN_PERSON
                || moment.getChannel() == Channel.KIOSK
                || moment.getChannel() == Channel.VIDEO;
        Set<Service> here = new LinkedHashSet<>();
        for (Service each : concept) {
            if (premises.here(each.getReceivedIn()).contains(place)
                    || premises.here(each.getWaitsIn()).contains(place)) {
                here.add(each);
            }
        }
        if (!stated && isThere && here.contains(service) && tells(here, service)) {
            add(moment, place, Sense.INFERABLE, Means.PRESENCE, service, "", here.size(), onlookers.seeing(place));
        }
    }

    /** The doors on the shortest way from where somebody was before. */
    private void door(JourneyMoment moment, List<Place> before, Place place, Service service) {
        for (Passage passage : Reach.from(ways, before).edgesTo(place)) {
            Set<Service> services = behind.getOrDefault(passage, Set.of());
            if (services.contains(service) && tells(services, service)) {
                Set<Place> watchers = new LinkedHashSet<>(onlookers.seeing(passage.from()));
                watchers.addAll(onlookers.seeing(passage.to()));
                String door = passage.link().element().getId();
                add(moment, place, Sense.INFERABLE, Means.DOOR, service, door, services.size(), watchers);
            }
        }
    }

    /** True when so few services, or sensitive ones only, leave too little open. */
    private boolean tells(Set<Service> services, Service service) {
        int wanted = service.isSetAnonymityWanted() ? service.getAnonymityWanted() : policyK;
        return services.size() < wanted || services.stream().allMatch(DoorAnonymity::isSensitive);
    }

    private void add(
            JourneyMoment moment,
            Place place,
            Sense sense,
            Means means,
            What what,
            Collection<Service> services,
            Set<Place> noticing) {
        Map<Onlooker, List<String>> noticed = onlookers.in(noticing, services);
        if (!noticed.isEmpty()) {
            found.add(new Exposure(
                    journey.getId(),
                    moment.getId(),
                    place.getId(),
                    sense,
                    means,
                    what,
                    DoorAnonymity.ids(services),
                    "",
                    0,
                    noticed));
        }
    }

    private void add(
            JourneyMoment moment,
            Place place,
            Sense sense,
            Means means,
            Service service,
            String via,
            int k,
            Set<Place> noticing) {
        Map<Onlooker, List<String>> noticed = onlookers.in(noticing, List.of(service));
        if (!noticed.isEmpty()) {
            List<String> services = List.of(service.getId());
            found.add(new Exposure(
                    journey.getId(),
                    moment.getId(),
                    place.getId(),
                    sense,
                    means,
                    What.SERVICE,
                    services,
                    via,
                    k,
                    noticed));
        }
    }
}
