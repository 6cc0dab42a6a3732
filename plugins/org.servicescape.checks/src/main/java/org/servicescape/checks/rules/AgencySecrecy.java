package org.servicescape.checks.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Rule;
import org.servicescape.checks.RuleCard;
import org.servicescape.checks.RuleClass;
import org.servicescape.checks.RuleInput;
import org.servicescape.checks.RulePack;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Link;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.graph.Walker;
import org.servicescape.model.concept.Concept;
import org.servicescape.model.concept.Credential;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.concept.Service;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;

/** P26: staff of one agency do not get to the files of another. O(organisations · (V + E)). */
public final class AgencySecrecy implements Rule {
    /** How the locks on a way are opened: there are none; there are none, but somebody watches; by cards of one's own; by what the model does not name. */
    private enum Opened {
        BY_NOBODY,
        UNDER_EYES,
        BY_CARD,
        BY_ANYTHING
    }

    private static final RuleCard CARD = RuleCard.of("agency-secrecy", "P26", "Files of one agency are not for another")
            .states(
                    "Staff of another organisation do not get to a place where an organisation keeps customer files, with the cards"
                            + " that their roles have: not at all without a lock in the way, and not by a lock that their own cards open.")
            .source(
                    RulePack.FI,
                    RuleClass.LAW,
                    "Government proposal HE 30/1998 on secrecy of social and health care, 24 § (25),"
                            + " https://koppa.jyu.fi/avoimet/viesti/julkisuuslaki/salassapito/sosiaali-ja-terveydenhuolto/hallituksen-esitys")
            .source(
                    RulePack.CA,
                    RuleClass.GUIDELINE,
                    "RCMP G1-026, need to know, http://www.rcmp-grc.gc.ca/physec-secmat/pubs/g1-026-eng.htm")
            .because("Secrecy binds each authority towards the others too. A roof in common is no reason to know.")
            .formulated(
                    "What staff of an organisation reach with the credentials of its roles contains no place with files of others only.",
                    "O(organisations · (V + E))")
            .reads(Facet.PLACES, Facet.LINKS, Facet.HOURS, Facet.CONCEPT)
            .needs(RuleCard.Needs.PLAN)
            .build();

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public List<Finding> check(RuleInput input) {
        List<Space> files = new ArrayList<>();
        List<Place> nobodys = new ArrayList<>();
        Set<Organisation> agencies = agencies(input);
        for (Place place : input.premises().places()) {
            if (place instanceof Space space && space.isStoresFiles() && agencies.size() != 1) {
                if (space.getOrganisations().isEmpty()) {
                    nobodys.add(space);
                } else {
                    files.add(space);
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        if (!files.isEmpty()) {
            findings.addAll(reached(input, agencies, files));
        }
        findings.addAll(input.undecided(nobodys, Saying.of("lacking.fileOwners")));
        return findings;
    }

    /** Organisations whose staff work here: those of the roles, and those whose services are received here. */
    private static Set<Organisation> agencies(RuleInput input) {
        Set<Organisation> agencies = new LinkedHashSet<>();
        Concept concept = input.project().getConcept();
        if (concept != null) {
            concept.getRoles().forEach(role -> agencies.addAll(role.getOrganisations()));
            concept.getServices().stream()
                    .filter(service ->
                            !input.premises().here(service.getReceivedIn()).isEmpty())
                    .map(Service::getProvider)
                    .filter(Objects::nonNull)
                    .forEach(agencies::add);
        }
        return agencies;
    }

    private static List<Finding> reached(RuleInput input, Set<Organisation> agencies, List<Space> files) {
        Map<Space, Map<Opened, List<Organisation>>> strangers = new LinkedHashMap<>();
        Map<Space, List<Passage>> ways = new LinkedHashMap<>();
        for (Organisation agency : agencies) {
            List<Space> foreign = files.stream()
                    .filter(place -> !place.getOrganisations().contains(agency))
                    .toList();
            for (Opened how : foreign.isEmpty() ? new Opened[0] : Opened.values()) {
                Reach<Place, Passage> reach = reach(input, agency, how);
                for (Space place : foreign) {
                    if (reach.contains(place) && noted(strangers, place, agency)) {
                        strangers
                                .computeIfAbsent(place, key -> new EnumMap<>(Opened.class))
                                .computeIfAbsent(how, key -> new ArrayList<>())
                                .add(agency);
                        ways.merge(
                                place,
                                reach.edgesTo(place),
                                (before, now) -> worst(strangers.get(place), how) ? now : before);
                    }
                }
            }
        }
        List<Finding> findings = new ArrayList<>();
        List<Place> unknown = new ArrayList<>();
        strangers.forEach((place, byHow) -> {
            if (byHow.containsKey(Opened.BY_NOBODY)) {
                findings.add(finding(input, Opened.BY_NOBODY, place, byHow.get(Opened.BY_NOBODY), ways.get(place)));
            } else if (byHow.containsKey(Opened.UNDER_EYES)) {
                findings.add(finding(input, Opened.UNDER_EYES, place, byHow.get(Opened.UNDER_EYES), ways.get(place)));
            } else if (byHow.containsKey(Opened.BY_CARD)) {
                findings.add(finding(input, Opened.BY_CARD, place, byHow.get(Opened.BY_CARD), ways.get(place)));
            } else {
                unknown.add(place);
            }
        });
        findings.addAll(input.undecided(unknown, Saying.of("lacking.fileLocks")));
        return findings;
    }

    /** True when no agency gets there by opening less. */
    private static boolean worst(Map<Opened, List<Organisation>> found, Opened how) {
        return found.keySet().stream().noneMatch(other -> other.compareTo(how) < 0);
    }

    private static boolean noted(
            Map<Space, Map<Opened, List<Organisation>>> strangers, Space place, Organisation agency) {
        return strangers.getOrDefault(place, Map.of()).values().stream().noneMatch(known -> known.contains(agency));
    }

    /** Where staff of the agency get to in one way of opening locks. */
    private static Reach<Place, Passage> reach(RuleInput input, Organisation agency, Opened how) {
        Premises premises = input.premises();
        List<Place> from = new ArrayList<>(premises.staffSide());
        from.addAll(premises.outside());
        Set<Credential> cards = cards(input, agency);
        Walker walker = new Walker(Set.of(Audience.STAFF), Set.of(agency), cards);
        return Reach.along(
                premises.movement(People.ANYBODY, null),
                from,
                passage -> walker.mayPass(passage.link()) && isOpened(passage.link(), how, cards));
    }

    private static boolean isOpened(Link link, Opened how, Set<Credential> cards) {
        return switch (how) {
            case BY_NOBODY -> link.control() == Control.NONE;
            case UNDER_EYES -> !isLocked(link);
            case BY_CARD -> !isLocked(link) || !Collections.disjoint(cards, link.credentials());
            case BY_ANYTHING -> true;
        };
    }

    private static boolean isLocked(Link link) {
        return link.control() == Control.LOCK || link.control() == Control.CREDENTIAL;
    }

    private static Set<Credential> cards(RuleInput input, Organisation agency) {
        Set<Credential> cards = new LinkedHashSet<>();
        for (ServiceRole role : input.project().getConcept().getRoles()) {
            if (role.getOrganisations().contains(agency)) {
                cards.addAll(role.getCredentials());
            }
        }
        return cards;
    }

    private static Finding finding(
            RuleInput input, Opened how, Space place, List<Organisation> strangers, List<Passage> way) {
        Object staff = Say.list(strangers);
        Object room = Say.name(place);
        Object keepers = Say.list(place.getOrganisations());
        return input.violated(
                how == Opened.BY_NOBODY ? Severity.ERROR : Severity.WARNING,
                List.of(place),
                Witness.path(place, way),
                Saying.of("agency-secrecy.headline"),
                switch (how) {
                    case BY_NOBODY -> Saying.of("agency-secrecy.unlocked", staff, room, keepers);
                    case UNDER_EYES -> Saying.of("agency-secrecy.watched", staff, room, keepers);
                    default -> Saying.of(
                            "agency-secrecy.byCard",
                            staff,
                            room,
                            keepers,
                            Say.link(way.get(way.size() - 1).link()));
                });
    }
}
