package org.servicescape.checks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.checks.words.Names;
import org.servicescape.checks.words.Phrases;
import org.servicescape.checks.words.Say;
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Layer;
import org.servicescape.graph.Link;
import org.servicescape.graph.Passage;
import org.servicescape.graph.Premises;
import org.servicescape.graph.Reach;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Sightline;

/**
 * Tells the witness of a finding step by step in words: ways with arrows, looks and voices with what they go through, and
 * whom people wait for or meet at the end. One of it belongs to one state of a project. Cost: one walk through the
 * project, then the length of each witness.
 */
public final class Narration {
    /**
     * A step of a witness.
     *
     * @param elements ids of the part of the witness that the step goes along
     * @param sentence what happens there, as a sentence without a full stop
     */
    public record Step(List<String> elements, String sentence) {
        /** Copies the list. */
        public Step {
            elements = List.copyOf(elements);
        }
    }

    private final Map<String, Element> elements = new HashMap<>();
    private final Map<Element, Link> links = new HashMap<>();
    private final Map<Place, Set<Service>> awaited = new HashMap<>();
    private final Map<Place, Set<Service>> received = new HashMap<>();
    private final Map<String, Layer> shown = new HashMap<>();
    private final List<Reach<Place, Passage>> ways = new ArrayList<>();
    private final Phrases phrases;

    /** In English. Learns the names of the project and what its places are joined by; the rules say how their witnesses are told. */
    public Narration(Project project, List<Rule> rules) {
        this(project, rules, Phrases.own());
    }

    /** The same in the language of the phrases, with the names that the project has in it. */
    public Narration(Project project, List<Rule> rules, Phrases phrases) {
        this.phrases = phrases;
        for (TreeIterator<EObject> all = project.eAllContents(); all.hasNext(); ) {
            if (all.next() instanceof Element element) {
                elements.put(element.getId(), element);
            }
        }
        elements.put(project.getId(), project);
        for (Premises premises : Premises.of(project)) {
            premises.links().forEach(link -> links.put(link.element(), link));
            ways.add(Reach.from(
                    premises.movement(Set.of(Audience.CUSTOMER, Audience.VISITOR), null), premises.outside()));
            if (project.getConcept() != null) {
                for (Service service : project.getConcept().getServices()) {
                    add(awaited, premises.here(service.getWaitsIn()), service);
                    add(received, premises.here(service.getReceivedIn()), service);
                }
            }
        }
        rules.forEach(rule -> shown.put(rule.id(), rule.card().shows()));
    }

    private static void add(Map<Place, Set<Service>> services, List<Place> places, Service service) {
        places.forEach(place ->
                services.computeIfAbsent(place, key -> new LinkedHashSet<>()).add(service));
    }

    /** The name of an element; of one that does not exist its id. */
    public String name(String id) {
        Element element = elements.get(id);
        return element == null ? id : phrases.text(Say.name(element));
    }

    /** An element as it is called within a sentence: {@code Arena}, {@code the door 'D21'}. */
    public String called(String id) {
        Link link = links.get(elements.get(id));
        return link == null ? name(id) : phrases.text(Say.link(link));
    }

    /** An element as it is called in a list: by its name, a door without one by what it joins. */
    public String listed(String id) {
        Element element = elements.get(id);
        return element == null || !isUnnamed(element) ? name(id) : called(id);
    }

    private static boolean isUnnamed(Element element) {
        return element.getName() == null || element.getName().isBlank();
    }

    private List<Element> witness(Finding finding) {
        return finding.witness().stream()
                .filter(elements::containsKey)
                .map(elements::get)
                .toList();
    }

    /**
     * The witness in one line: {@code A > D21 > B} along a way, a look or a sound, where a door without a name is left out,
     * and commas between what does not follow on each other.
     */
    public String trail(Finding finding) {
        List<Element> witness = witness(finding);
        StringBuilder trail = new StringBuilder();
        int joinedTo = 0;
        for (int at = 0; at < witness.size(); at++) {
            if (isLink(witness, at - 1) && isUnnamed(witness.get(at))) {
                continue;
            }
            trail.append(at == 0 ? "" : at <= joinedTo ? " > " : ", ")
                    .append(listed(witness.get(at).getId()));
            joinedTo = isLink(witness, at) ? at + 2 : joinedTo;
        }
        return trail.toString();
    }

    /** The steps of a broken rule's witness, in order; none for what is undecided. */
    public List<Step> steps(Finding finding) {
        if (finding.kind() == Finding.Kind.UNDECIDED) {
            return List.of();
        }
        List<Element> witness = witness(finding);
        List<Step> steps = new ArrayList<>();
        Layer last = Layer.MOVEMENT;
        List<Element> apart = new ArrayList<>();
        int at = 0;
        while (at < witness.size()) {
            if (!isLink(witness, at)) {
                if (at == 0 || !isLink(witness, at - 2)) {
                    last = Layer.MOVEMENT;
                    apart.add(witness.get(at));
                }
                at++;
                continue;
            }
            Layer layer = layer(finding, witness, at);
            int end = at + 2;
            while (layer == Layer.MOVEMENT && isLink(witness, end) && layer(finding, witness, end) == layer) {
                end += 2;
            }
            List<Element> part = witness.subList(at, end + 1);
            boolean ends = !isLink(witness, end);
            if (layer == Layer.SIGHT && at == 0) {
                wayTo((Place) part.get(0), steps);
            }
            steps.add(step(part, sentence(layer, part, layer == Layer.SIGHT && last == layer && at > 0, ends)));
            last = layer;
            at = ends ? end + 1 : end;
            if (at > end && layer == Layer.MOVEMENT) {
                whatFor(part.get(part.size() - 1), steps);
            }
        }
        apart(apart, steps);
        return steps;
    }

    /**
     * What the witness comes to, in one line: from where something is seen or heard and through what; else where its way
     * leads in the end; else the names of what lies on no path.
     */
    public String gist(Finding finding) {
        List<Element> witness = witness(finding);
        int entered = -1;
        for (int at = 0; at < witness.size(); at++) {
            if (isLink(witness, at)) {
                Layer layer = layer(finding, witness, at);
                if (layer == Layer.SIGHT && isLink(witness, at + 2) && layer(finding, witness, at + 2) == layer) {
                    return phrases.text(
                            Saying.of("narration.sees", Say.name(witness.get(at)), queue((Place) witness.get(at + 4))));
                } else if (layer != Layer.MOVEMENT) {
                    return sentence(layer, witness.subList(at, at + 3), false, true);
                }
                entered = at;
            }
        }
        if (entered >= 0) {
            Saying enters =
                    Saying.of("narration.enters", Say.name(witness.get(entered)), Say.name(witness.get(entered + 2)));
            return through(enters, links.get(witness.get(entered + 1)));
        }
        return phrases.say(
                "narration.named",
                Names.few(witness.stream().map(one -> listed(one.getId())).toList()));
    }

    /** True when a place stands there, and a link that joins it with the place after the link. */
    private boolean isLink(List<Element> witness, int at) {
        if (at < 0 || at + 2 >= witness.size()) {
            return false;
        }
        Link link = links.get(witness.get(at + 1));
        return link != null
                && (link.from() == witness.get(at) || link.to() == witness.get(at))
                && link.other((Place) witness.get(at)) == witness.get(at + 2);
    }

    private Layer layer(Finding finding, List<Element> witness, int at) {
        Link link = links.get(witness.get(at + 1));
        Layer wanted = shown.getOrDefault(finding.rule(), Layer.MOVEMENT);
        boolean entered = finding.subjects().contains(link.element().getId());
        boolean endsElsewhere = finding.subjects().stream().noneMatch(id -> links.containsKey(elements.get(id)))
                && !finding.subjects().contains(witness.get(witness.size() - 1).getId());
        boolean beginsThere = finding.subjects().contains(witness.get(0).getId()) && witness.size() == 3;
        if (wanted == Layer.SIGHT
                && beginsThere
                && endsElsewhere
                && link.layers().contains(Layer.SOUND)) {
            // What is seen comes last; from what comes first something gets out.
            wanted = Layer.SOUND;
        } else if (wanted == Layer.SIGHT && (entered || endsElsewhere)) {
            // Who goes on from what is seen walks.
            wanted = Layer.MOVEMENT;
        }
        for (Layer layer : List.of(wanted, Layer.MOVEMENT, Layer.SIGHT)) {
            if (link.layers().contains(layer)) {
                return layer;
            }
        }
        return Layer.SOUND;
    }

    /** Adds how anybody gets to the place from which somebody looks. */
    private void wayTo(Place observer, List<Step> steps) {
        for (Reach<Place, Passage> way : ways) {
            List<Passage> passages = way.edgesTo(observer);
            if (!passages.isEmpty()) {
                List<Element> part = new ArrayList<>(List.of(passages.get(0).from()));
                passages.forEach(passage -> part.addAll(List.of(passage.link().element(), passage.to())));
                steps.add(step(part, way(part)));
            }
        }
    }

    private String way(List<Element> part) {
        StringBuilder way = new StringBuilder(phrases.text(Say.name(part.get(0))));
        for (int i = 1; i + 1 < part.size(); i += 2) {
            way.append(" → ").append(phrases.text(by(part.get(i + 1), part.get(i))));
        }
        return way.toString();
    }

    private String sentence(Layer layer, List<Element> part, boolean goesOn, boolean ends) {
        if (layer == Layer.MOVEMENT) {
            return way(part);
        }
        Place from = (Place) part.get(0);
        Place to = (Place) part.get(2);
        Link link = links.get(part.get(1));
        if (layer == Layer.SOUND) {
            return through(Saying.of("narration.heard", Say.name(from), Say.name(to)), link);
        }
        Object seen = ends ? queue(to) : Say.name(to);
        return through(
                goesOn
                        ? Saying.of("narration.seesBeyond", Say.name(from), seen)
                        : Saying.of("narration.sees", Say.name(from), seen),
                link);
    }

    private Object queue(Place place) {
        Set<Service> services = awaited.getOrDefault(place, Set.of());
        return services.isEmpty()
                ? Say.name(place)
                : Saying.of("narration.queue", tellingOf(services), Say.name(place));
    }

    private static Object by(Element place, Element link) {
        boolean named = !isUnnamed(link);
        if (link instanceof Connection connection && connection.getKind().compareTo(ConnectionKind.STAIR) >= 0) {
            Saying kind = Say.kind(connection);
            return named
                    ? Saying.of("narration.byKindNamed", Say.name(place), kind, Say.name(link))
                    : Saying.of("narration.byKind", Say.name(place), kind);
        }
        return named ? Saying.of("narration.by", Say.name(place), Say.name(link)) : Say.name(place);
    }

    private String through(Saying sentence, Link link) {
        if (link.element() instanceof Sightline) {
            return phrases.text(sentence);
        }
        boolean across =
                link.element() instanceof Connection connection && connection.getKind() == ConnectionKind.COUNTER;
        return phrases.say(across ? "narration.across" : "narration.through", sentence, Say.link(link));
    }

    /** Adds where to look for what lies on no path. */
    private void apart(List<Element> apart, List<Step> steps) {
        List<Element> drawn = apart.stream()
                .filter(element -> element instanceof Place || links.containsKey(element))
                .toList();
        boolean told = drawn.size() == 1 && drawn.get(0) instanceof Place && whatFor(drawn.get(0), steps);
        if (!told && !drawn.isEmpty()) {
            steps.add(step(
                    drawn,
                    phrases.say(
                            "narration.look",
                            Names.few(drawn.stream()
                                    .map(element -> called(element.getId()))
                                    .toList()))));
        }
    }

    /** Adds whom people wait for or meet in a place; false when nobody says that they do. */
    private boolean whatFor(Element place, List<Step> steps) {
        Set<Service> waits = awaited.getOrDefault(place, Set.of());
        Set<Service> gets = received.getOrDefault(place, Set.of());
        if (waits.isEmpty() && gets.isEmpty()) {
            return false;
        }
        Object name = Say.name(place);
        Saying told = gets.isEmpty()
                ? Saying.of("narration.waits", name, tellingOf(waits))
                : waits.isEmpty()
                        ? Saying.of("narration.receives", name, tellingOf(gets))
                        : Saying.of("narration.waitsAndReceives", name, tellingOf(waits), tellingOf(gets));
        steps.add(step(List.of(place), phrases.text(told)));
        return true;
    }

    /** The names of the sensitive ones where there are any, else of all; of many the first few and how many more. */
    private static Names tellingOf(Set<Service> services) {
        List<Service> sensitive = services.stream()
                .filter(service -> service.getSensitivity() == Sensitivity.SENSITIVE)
                .toList();
        List<Service> telling = sensitive.isEmpty() ? List.copyOf(services) : sensitive;
        return Names.few(telling.stream().map(Say::name).toList());
    }

    private static Step step(List<Element> part, String sentence) {
        return new Step(part.stream().map(Element::getId).toList(), sentence);
    }
}
