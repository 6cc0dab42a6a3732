package org.servicescape.checks.repair;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servicescape.checks.Finding;
import org.servicescape.graph.Link;
import org.servicescape.graph.Premises;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Plan;

/** What a move gets to look at: one finding, the plan that it is about, and the project. */
public final class RepairInput {
    private final Project project;
    private final Elements elements;
    private final Premises premises;
    private final Finding finding;

    private RepairInput(Project project, Elements elements, Premises premises, Finding finding) {
        this.project = project;
        this.elements = elements;
        this.premises = premises;
        this.finding = finding;
    }

    /** For each plan in which something lies that the finding speaks of. */
    public static List<RepairInput> of(Project project, Elements elements, List<Premises> all, Finding finding) {
        Set<String> spoken = new LinkedHashSet<>(finding.subjects());
        spoken.addAll(finding.witness());
        List<RepairInput> inputs = new ArrayList<>();
        for (Premises premises : all) {
            boolean here = spoken.contains(premises.element().getId())
                    || premises.places().stream().anyMatch(place -> spoken.contains(place.getId()))
                    || premises.links().stream()
                            .anyMatch(link -> spoken.contains(link.element().getId()));
            if (here) {
                inputs.add(new RepairInput(project, elements, premises, finding));
            }
        }
        return inputs;
    }

    /** The project. */
    public Project project() {
        return project;
    }

    /** Its elements by id. */
    public Elements elements() {
        return elements;
    }

    /** The plan that the finding is about. */
    public Premises premises() {
        return premises;
    }

    /** The plan as an element; empty where there are only space types. */
    public Optional<Plan> plan() {
        return premises.element() instanceof Plan plan ? Optional.of(plan) : Optional.empty();
    }

    /** What is to be mended. */
    public Finding finding() {
        return finding;
    }

    /** True when the finding is of one of the rules. */
    public boolean isOf(String... rules) {
        return List.of(rules).contains(finding.rule());
    }

    /** The places among the finding's subjects. */
    public List<Place> subjectPlaces() {
        return places(finding.subjects());
    }

    /** The places on the finding's witness, in order. */
    public List<Place> witnessPlaces() {
        return places(finding.witness());
    }

    /** The links among the finding's subjects. */
    public List<Link> subjectLinks() {
        return links(finding.subjects());
    }

    /** The links on the finding's witness, in the order of the plan. */
    public List<Link> witnessLinks() {
        return links(finding.witness());
    }

    /** The links of a place, in the order of the plan. */
    public List<Link> linksAt(Place place) {
        return premises.links().stream()
                .filter(link -> link.from() == place || link.to() == place)
                .toList();
    }

    /** The services of the concept. */
    public List<Service> services() {
        return project.getConcept() == null ? List.of() : project.getConcept().getServices();
    }

    /** The wish, or where an element has that id already, the wish with a number. */
    public String freshId(String wish) {
        String id = wish;
        for (int number = 2; elements.find(id).isPresent(); number++) {
            id = wish + "-" + number;
        }
        return id;
    }

    private List<Place> places(List<String> ids) {
        return premises.places().stream()
                .filter(place -> ids.contains(place.getId()))
                .sorted((a, b) -> Integer.compare(ids.indexOf(a.getId()), ids.indexOf(b.getId())))
                .toList();
    }

    private List<Link> links(List<String> ids) {
        return premises.links().stream()
                .filter(link -> ids.contains(link.element().getId()))
                .toList();
    }
}
