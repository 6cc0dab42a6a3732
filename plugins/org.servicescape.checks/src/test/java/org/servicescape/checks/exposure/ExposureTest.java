package org.servicescape.checks.exposure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Centre;
import org.servicescape.checks.RandomCentre;
import org.servicescape.checks.Slow;
import org.servicescape.checks.exposure.Exposure.Means;
import org.servicescape.checks.exposure.Exposure.Sense;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Walker;
import org.servicescape.model.concept.Channel;
import org.servicescape.model.concept.ConceptFactory;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.journey.CalledBy;
import org.servicescape.model.journey.Disclosed;
import org.servicescape.model.journey.DisclosedHow;
import org.servicescape.model.journey.Disclosure;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.SpaceCategory;

class ExposureTest {
    private final Centre centre = new Centre();
    private final Journey journey = journey(centre, "Visit");

    private Service health() {
        centre.space("Arena", 0, 0);
        centre.space("Hall", 1, 1);
        centre.space("Room", 1, 3);
        centre.door(Centre.STREET, "Arena");
        centre.connect(ConnectionKind.OPENING, "Arena", "Hall");
        centre.door("Hall", "Room", Audience.CUSTOMER, Audience.STAFF);
        return centre.sensitive("Health", "Hall", "Room");
    }

    private List<String> told() {
        return Exposure.of(centre.project()).stream()
                .map(exposure ->
                        exposure.moment() + " " + exposure.means() + " " + exposure.what() + " " + exposure.noticed())
                .toList();
    }

    @Test
    void aNameThatIsCalledOutIsHeardWhereTheWaitingIsOpen() {
        moment(journey, "Call", centre.space("Nowhere", 1, 1), null).setCalledBy(CalledBy.NUMBER);
        Service health = health();
        moment(journey, "Name", centre.space("Hall"), health).setCalledBy(CalledBy.NAME);

        Exposure called = Exposure.of(centre.project()).stream()
                .filter(exposure -> exposure.means() == Means.CALLED)
                .findFirst()
                .orElseThrow();

        assertEquals(Sense.AUDIBLE, called.sense());
        assertEquals(Exposure.What.IDENTITY, called.what());
        assertEquals(List.of("health"), called.services());
        assertEquals(List.of("arena", "hall"), called.noticed().get(Onlooker.CUSTOMERS));
        assertEquals(List.of("arena", "hall"), called.noticed().get(Onlooker.VISITORS));
    }

    @Test
    void beingInAHallOfOneServiceAndGoingThroughItsDoorCanBeTold() {
        Service health = health();
        moment(journey, "Wait", centre.space("Hall"), health);
        moment(journey, "Talk", centre.space("Room"), health);

        assertEquals(
                List.of(
                        "wait PRESENCE SERVICE {CUSTOMERS=[arena, hall], VISITORS=[arena, hall]}",
                        "wait DOOR SERVICE {CUSTOMERS=[arena, hall], VISITORS=[arena, hall], PASSERS_BY=[street]}",
                        "wait DOOR SERVICE {CUSTOMERS=[arena, hall], VISITORS=[arena, hall]}",
                        "talk DOOR SERVICE {CUSTOMERS=[arena, hall], VISITORS=[arena, hall]}"),
                told());
    }

    @Test
    void wherePlentyOfServicesAreNothingFollowsFromBeingThere() {
        Service health = health();
        centre.service("Library", Sensitivity.NONE, "Hall", "Room");
        centre.service("Advice", Sensitivity.NONE, "Hall", "Room");
        moment(journey, "Wait", centre.space("Hall"), health);

        assertEquals(List.of(), told());
        centre.parameter("anonymous-door", "k", "4");
        assertEquals(3, told().size());
    }

    @Test
    void aTalkInARoomForOneIsNoticedByNobodyUntilTheRoomIsOpen() {
        Service health = health();
        disclose(moment(journey, "Talk", centre.space("Room"), health), Disclosed.MATTER, DisclosedHow.SPOKEN);

        assertTrue(told().stream().noneMatch(each -> each.contains("MATTER")));
        centre.connect(ConnectionKind.COUNTER, "Room", "Hall");
        assertTrue(told().contains("talk SPOKEN MATTER {CUSTOMERS=[hall], VISITORS=[hall]}"), told().toString());
    }

    @Test
    void staffOfOtherOrganisationsCountAndThoseWhoGiveTheServiceDoNot() {
        Service health = health();
        Organisation own = organisation("Own");
        Organisation other = organisation("Other");
        health.setProvider(own);
        disclose(moment(journey, "Wait", centre.space("Hall"), health), Disclosed.SERVICE, DisclosedHow.SEEN);
        assertTrue(told().stream().noneMatch(each -> each.contains("OTHER_STAFF")), told().toString());

        centre.service("Tax", Sensitivity.NONE, null, "Arena").setProvider(other);

        assertTrue(told().get(0).contains("OTHER_STAFF=[arena, hall]"), told().toString());
    }

    @Test
    void whatHappensElsewhereOrForAServiceThatTellsNothingIsNotInTheList() {
        Service health = health();
        Service library = centre.service("Library", Sensitivity.NONE, null, "Arena");
        moment(journey, "At home", null, health);
        disclose(moment(journey, "Loan", centre.space("Arena"), library), Disclosed.SERVICE, DisclosedHow.SCREEN);

        assertEquals(List.of(), told());
    }

    @Test
    void aMomentOfNoServiceMayGiveAwayThoseOfItsJourney() {
        Service health = health();
        disclose(moment(journey, "Ask", centre.space("Arena"), null), Disclosed.MATTER, DisclosedHow.PAPER);
        moment(journey, "At home", null, health);

        assertEquals(1, told().size());
        assertEquals(List.of("health"), Exposure.of(centre.project()).get(0).services());
    }

    @Test
    void whatIsToldIsWhatASlowSearchFindsInCentresMadeByChance() {
        int told = 0;
        for (long seed = 0; seed < 120; seed++) {
            Centre random = RandomCentre.of(seed);
            walk(random, new Random(seed));
            Set<String> found = Exposure.of(random.project()).stream()
                    .filter(exposure -> exposure.means() != Means.DOOR)
                    .map(exposure -> exposure.moment() + " " + exposure.place() + " " + exposure.means() + " "
                            + exposure.what() + " " + exposure.noticed())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(slow(random), found, "seed " + seed);
            told += found.size();
        }
        assertTrue(told > 100, told + " exposures only");
    }

    private static void walk(Centre centre, Random random) {
        Journey journey = journey(centre, "Random");
        List<Place> places = new ArrayList<>(Slow.premises(centre).places());
        List<Service> services = centre.project().getConcept().getServices();
        for (int i = 0; i < 6; i++) {
            Service service =
                    services.isEmpty() || random.nextInt(4) == 0 ? null : services.get(random.nextInt(services.size()));
            JourneyMoment moment = moment(journey, "Moment " + i, places.get(random.nextInt(places.size())), service);
            moment.setChannel(Channel.values()[random.nextInt(Channel.values().length)]);
            moment.setCalledBy(CalledBy.values()[random.nextInt(CalledBy.values().length)]);
            if (random.nextBoolean()) {
                disclose(
                        moment,
                        Disclosed.values()[random.nextInt(Disclosed.values().length)],
                        DisclosedHow.values()[random.nextInt(DisclosedHow.values().length)]);
            }
        }
    }

    /** Asks of each moment and each place by itself who is there, sees and hears. */
    private static Set<String> slow(Centre centre) {
        Set<String> told = new TreeSet<>();
        List<JourneyMoment> moments = new ArrayList<>();
        Set<Service> stake = new LinkedHashSet<>();
        for (Journey journey : centre.project().getJourneys()) {
            journey.getStages().forEach(stage -> moments.addAll(stage.getMoments()));
        }
        for (JourneyMoment moment : moments) {
            if (moment.getService() != null && moment.getService().getSensitivity() == Sensitivity.SENSITIVE) {
                stake.add(moment.getService());
            }
        }
        Premises premises = Slow.premises(centre);
        for (JourneyMoment moment : stake.isEmpty() ? List.<JourneyMoment>of() : moments) {
            Service service = moment.getService();
            if (service != null && !stake.contains(service)) {
                continue;
            }
            Set<Service> services = service == null ? stake : Set.of(service);
            for (Place place : premises.here(List.of(moment.getPlace()))) {
                Set<String> means = new TreeSet<>();
                boolean seenThere = false;
                for (Disclosure each : moment.getDiscloses()) {
                    means.add(each.getHow().name() + " " + each.getWhat().name());
                    seenThere |= each.getHow() == DisclosedHow.SEEN && each.getWhat() == Disclosed.SERVICE;
                }
                if (moment.getCalledBy() == CalledBy.NAME) {
                    means.add("CALLED IDENTITY");
                }
                Set<Channel> there = Set.of(Channel.IN_PERSON, Channel.KIOSK, Channel.VIDEO);
                if (service != null && !seenThere && there.contains(moment.getChannel())) {
                    List<Service> here = centre.project().getConcept().getServices().stream()
                            .filter(each -> isGivenIn(each, place, premises))
                            .toList();
                    int wanted = service.isSetAnonymityWanted() ? service.getAnonymityWanted() : 3;
                    boolean sensitive = here.stream().allMatch(each -> each.getSensitivity() == Sensitivity.SENSITIVE);
                    if (here.contains(service) && (here.size() < wanted || sensitive)) {
                        means.add("PRESENCE SERVICE");
                    }
                }
                for (String each : means) {
                    boolean heard = each.startsWith("SPOKEN") || each.startsWith("CALLED");
                    String noticed = noticed(centre, premises, place, services, heard);
                    if (!noticed.equals("{}")) {
                        told.add(moment.getId() + " " + place.getId() + " " + each + " " + noticed);
                    }
                }
            }
        }
        return told;
    }

    private static boolean isGivenIn(Service service, Place place, Premises premises) {
        return premises.here(service.getReceivedIn()).contains(place)
                || premises.here(service.getWaitsIn()).contains(place);
    }

    private static String noticed(Centre centre, Premises premises, Place at, Set<Service> services, boolean heard) {
        List<String> parts = new ArrayList<>();
        for (Onlooker onlooker : Onlooker.values()) {
            List<String> places = premises.places().stream()
                    .filter(place ->
                            notices(place, at, heard, premises) && isThere(onlooker, place, centre, premises, services))
                    .map(Place::getId)
                    .toList();
            if (!places.isEmpty()) {
                parts.add(onlooker + "=" + places);
            }
        }
        return "{" + String.join(", ", parts) + "}";
    }

    private static boolean notices(Place place, Place at, boolean heard, Premises premises) {
        if (place == at) {
            Set<SpaceCategory> forOne = Set.of(
                    SpaceCategory.BOOTH,
                    SpaceCategory.SERVICE_ROOM,
                    SpaceCategory.CONSULTATION_ROOM,
                    SpaceCategory.REMOTE_ROOM,
                    SpaceCategory.LABORATORY,
                    SpaceCategory.IMAGING);
            return !forOne.contains(Places.category(at)) && Places.level(at).orElse(0) < 3;
        }
        for (Passage passage : (heard ? premises.sound() : premises.sight()).edgeSet()) {
            if (!heard && passage.from() == place && passage.to() == at) {
                return true;
            }
            String element = passage.link().element().toString();
            boolean open = element.contains("kind: opening")
                    || element.contains("kind: counter")
                    || element.contains("link: opening")
                    || element.contains("link: counter");
            if (heard && open && passage.from() == at && passage.to() == place) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThere(
            Onlooker onlooker, Place place, Centre centre, Premises premises, Set<Service> services) {
        boolean outside = Places.isPublicOutside(place);
        List<Place> doors = new ArrayList<>(premises.outside());
        if (onlooker == Onlooker.PASSERS_BY || outside) {
            return onlooker == Onlooker.PASSERS_BY && outside;
        }
        if (onlooker != Onlooker.OTHER_STAFF) {
            Walker walker = onlooker == Onlooker.CUSTOMERS ? Walker.customer() : Walker.visitor();
            return Slow.reach(premises.movement(walker, null), doors).contains(place);
        }
        doors.addAll(premises.staffSide());
        Set<Organisation> own = new HashSet<>();
        services.forEach(service -> own.add(service.getProvider()));
        services.forEach(service -> own.add(service.getContractedBy()));
        for (Service service : centre.project().getConcept().getServices()) {
            for (Organisation giver : Arrays.asList(service.getProvider(), service.getContractedBy())) {
                if (giver != null
                        && !own.contains(giver)
                        && Slow.reach(premises.movement(Walker.staff(giver), null), doors)
                                .contains(place)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Organisation organisation(String name) {
        Organisation organisation = ConceptFactory.eINSTANCE.createOrganisation();
        organisation.setId(name.toLowerCase(Locale.ROOT));
        organisation.setName(name);
        centre.project().getConcept().getOrganisations().add(organisation);
        return organisation;
    }

    private static Journey journey(Centre centre, String name) {
        Journey journey = JourneyFactory.eINSTANCE.createJourney();
        journey.setId(name.toLowerCase(Locale.ROOT));
        journey.setName(name);
        journey.getStages().add(JourneyFactory.eINSTANCE.createStage());
        centre.project().getJourneys().add(journey);
        return journey;
    }

    private static JourneyMoment moment(Journey journey, String name, Place place, Service service) {
        JourneyMoment moment = JourneyFactory.eINSTANCE.createJourneyMoment();
        moment.setId(name.toLowerCase(Locale.ROOT).replace(' ', '-'));
        moment.setName(name);
        moment.setPlace(place);
        moment.setService(service);
        journey.getStages().get(0).getMoments().add(moment);
        return moment;
    }

    private static void disclose(JourneyMoment moment, Disclosed what, DisclosedHow how) {
        Disclosure disclosure = JourneyFactory.eINSTANCE.createDisclosure();
        disclosure.setWhat(what);
        disclosure.setHow(how);
        moment.getDiscloses().add(disclosure);
    }
}
