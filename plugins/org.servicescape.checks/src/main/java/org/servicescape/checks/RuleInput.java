package org.servicescape.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.servicescape.graph.Premises;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;

/**
 * What a rule gets to judge: one plan of a project, and the values of its parameters. It also makes the findings, so
 * that all have the same form.
 */
public final class RuleInput {
    private final RuleCard card;
    private final Project project;
    private final Premises premises;
    private final Map<String, String> settings;

    /**
     * @param card of the rule that is asked
     * @param settings values of the policy by parameter name; a missing one stands for the default
     */
    public RuleInput(RuleCard card, Project project, Premises premises, Map<String, String> settings) {
        this.card = card;
        this.project = project;
        this.premises = premises;
        this.settings = Map.copyOf(settings);
    }

    /** The whole project. */
    public Project project() {
        return project;
    }

    /** The plan that is judged. */
    public Premises premises() {
        return premises;
    }

    /** The value of a parameter that is a whole number. */
    public int number(String name) {
        RuleParameter parameter = card.parameters().stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(card.id() + " has no parameter " + name));
        return Integer.parseInt(settings.getOrDefault(name, parameter.defaultValue()));
    }

    /** All services of the concept. */
    public List<Service> services() {
        return project.getConcept() == null ? List.of() : project.getConcept().getServices();
    }

    /** The services that being seen to use gives something away. */
    public List<Service> sensitiveServices() {
        return services().stream()
                .filter(service -> service.getSensitivity() == Sensitivity.SENSITIVE)
                .toList();
    }

    /** A broken rule. */
    public Finding violated(
            Finding.Severity severity,
            List<? extends Element> subjects,
            List<? extends Element> witness,
            String headline,
            String message) {
        return finding(Finding.Kind.VIOLATED, severity, subjects, witness, headline, message);
    }

    /**
     * The one finding that says what the model leaves open: the premises are its subject, the elements its witness.
     *
     * @param elements what lacks a statement; none: an empty list is returned
     * @param lacking the statement that is missing, such as {@code the security zone}
     */
    public List<Finding> undecided(List<? extends Element> elements, String lacking) {
        if (elements.isEmpty()) {
            return List.of();
        }
        String message = "Not decided: " + lacking + " of " + Naming.list(elements) + " is not set, so \""
                + card.title() + "\" says nothing about " + (elements.size() == 1 ? "it." : "them.");
        return List.of(finding(
                Finding.Kind.UNDECIDED,
                Finding.Severity.INFO,
                List.of(premises.element()),
                elements,
                "Too little is known",
                message));
    }

    private Finding finding(
            Finding.Kind kind,
            Finding.Severity severity,
            List<? extends Element> subjects,
            List<? extends Element> witness,
            String headline,
            String message) {
        List<String> ids = ids(subjects).stream().sorted().distinct().toList();
        return new Finding(
                card.id() + ":" + ids.stream().collect(Collectors.joining("+")),
                card.id(),
                kind,
                severity,
                premises.assumed() ? Finding.Confidence.ASSUMED : Finding.Confidence.DRAWN,
                ids,
                witness.isEmpty() ? ids : ids(witness),
                headline,
                message,
                false);
    }

    private static List<String> ids(List<? extends Element> elements) {
        List<String> ids = new ArrayList<>();
        elements.forEach(element -> ids.add(element.getId()));
        return ids;
    }
}
