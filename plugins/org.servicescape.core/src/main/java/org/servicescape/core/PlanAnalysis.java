package org.servicescape.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.servicescape.core.sizing.Derivation;
import org.servicescape.graph.Premises;
import org.servicescape.model.Project;
import org.servicescape.model.space.Audience;
import org.servicescape.scene.Analysis;

/**
 * Answers about the graphs of a project's plans, for pictures. The plans are read when a picture first asks. The public is
 * not told what others notice of a sensitive matter.
 */
final class PlanAnalysis implements Analysis {
    private final Project project;
    private final Edition edition;
    private List<Premises> premises;
    private Map<String, Derived> programme;
    private List<org.servicescape.checks.exposure.Exposure> exposures;

    PlanAnalysis(Project project, Edition edition) {
        this.project = project;
        this.edition = edition;
    }

    @Override
    public Optional<JustifiedPlan> justified(String plan, String root, List<Audience> audiences) {
        return plan(plan).flatMap(each -> new Justifying(each, audiences).from(root));
    }

    @Override
    public Optional<Derived> derived(String item) {
        if (programme == null) {
            programme = Derivation.ofProject(project).stream()
                    .filter(line -> line.area().isPresent())
                    .collect(Collectors.toMap(
                            line -> line.item().getId(),
                            line -> new Derived(line.quantity(), line.area().getAsDouble()),
                            (first, same) -> first));
        }
        return Optional.ofNullable(programme.get(item));
    }

    @Override
    public Optional<Walk> walk(String journey) {
        return walks(journey).stream().findFirst();
    }

    @Override
    public List<Walk> walks(String journey) {
        if (exposures == null) {
            exposures = org.servicescape.checks.exposure.Exposure.of(project);
        }
        List<Walk> walks = project.getJourneys().stream()
                .filter(each -> each.getId().equals(journey))
                .findFirst()
                .map(each -> JourneyWalks.of(each, premises(), exposures))
                .orElse(List.of());
        return edition == Edition.PUBLIC
                ? walks.stream().map(PlanAnalysis::withoutExposures).toList()
                : walks;
    }

    @Override
    public List<Company> company(String journey) {
        List<Company> company = new ArrayList<>();
        project.getJourneys().stream()
                .filter(each -> each.getId().equals(journey) && edition != Edition.PUBLIC)
                .flatMap(each -> org.servicescape.checks.exposure.Company.of(project, each, premises()).stream())
                .forEach(each -> each.there()
                        .forEach((who, places) -> company.add(new Company(
                                each.moment(), JourneyWalks.how(each.sense()), JourneyWalks.who(who), places))));
        return company;
    }

    private static Walk withoutExposures(Walk walk) {
        return new Walk(
                walk.stops().stream()
                        .map(stop -> new Stop(stop.moment(), stop.space(), stop.way(), List.of()))
                        .toList(),
                walk.actors());
    }

    @Override
    public Optional<Open> open(String plan, When when) {
        return plan(plan).map(each -> OpenPlaces.of(project, each, when));
    }

    private Optional<Premises> plan(String id) {
        return premises().stream()
                .filter(each -> id.equals(each.element().getId()) && !each.assumed())
                .findFirst();
    }

    private List<Premises> premises() {
        if (premises == null) {
            premises = Premises.of(project);
        }
        return premises;
    }
}
