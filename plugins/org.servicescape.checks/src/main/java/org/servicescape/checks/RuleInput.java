package org.servicescape.checks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.servicescape.checks.words.Names;
import org.servicescape.checks.words.Names.Joint;
import org.servicescape.checks.words.Saying;
import org.servicescape.graph.Premises;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.Plan;

/**
 * What a rule gets to judge: one plan of a project, and the values of its parameters. It also makes the findings, so
 * that all have the same form.
 */
public final class RuleInput {
    private final RuleCard card;
    private final Project project;
    private final Premises premises;
    private final Map<String, String> settings;
    private final List<RulePack> packs;

    /**
     * @param card of the rule that is asked
     * @param premises the plan; for a rule that needs none an empty one
     * @param settings values of the policy by parameter name; a missing one stands for the default
     * @param packs the packs in force, whose defaults go before each other in this order
     */
    public RuleInput(
            RuleCard card, Project project, Premises premises, Map<String, String> settings, List<RulePack> packs) {
        this.card = card;
        this.project = project;
        this.premises = premises;
        this.settings = Map.copyOf(settings);
        this.packs = List.copyOf(packs);
    }

    /** What the checker gives to a rule: the values of the project's policy and the packs in force. */
    public static RuleInput of(Rule rule, Project project, Premises premises) {
        return new RuleInput(
                rule.card(), project, premises, new PolicyReader(project).parameters(rule), RulePack.inForce(project));
    }

    /** The whole project. */
    public Project project() {
        return project;
    }

    /** The plan that is judged. */
    public Premises premises() {
        return premises;
    }

    /** The packs in force, in the order in which their numbers go before each other. */
    public List<RulePack> packs() {
        return packs;
    }

    /** The value of a parameter that is a whole number and has a default everywhere. */
    public int number(String name) {
        return Integer.parseInt(value(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        card.id() + " has no default of " + name + " that holds everywhere")));
    }

    /** The value of a parameter; empty when no pack in force knows it. */
    public OptionalDouble decimal(String name) {
        return value(name).stream().mapToDouble(Double::parseDouble).findFirst();
    }

    private Optional<String> value(String name) {
        for (RuleParameter parameter : card.parameters()) {
            if (parameter.name().equals(name)) {
                return Optional.ofNullable(settings.get(name)).or(() -> parameter.value(packs));
            }
        }
        throw new IllegalArgumentException(card.id() + " has no parameter " + name);
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

    /**
     * A broken rule.
     *
     * @param key of its sentence; with {@code .headline} behind it that of its headline
     * @param values what stands in the sentence
     */
    public Finding violated(
            Finding.Severity severity,
            List<? extends Element> subjects,
            List<? extends Element> witness,
            String key,
            Object... values) {
        return violated(severity, subjects, witness, Saying.of(key + ".headline"), Saying.of(key, values));
    }

    /** The same with a headline that several sentences share. */
    public Finding violated(
            Finding.Severity severity,
            List<? extends Element> subjects,
            List<? extends Element> witness,
            Saying headline,
            Saying message) {
        return finding(Finding.Kind.VIOLATED, severity, subjects, witness, List.of(), headline, message);
    }

    /**
     * What the model leaves open; the checker makes one finding of all that a rule could not decide.
     *
     * @param elements what lacks a statement; none: an empty list is returned
     * @param lacking the statement that is missing
     */
    public List<Finding> undecided(List<? extends Element> elements, Saying lacking) {
        return elements.isEmpty() ? List.of() : List.of(undecided(new Missing(lacking, ids(elements)), elements));
    }

    /** Says that no pack in force knows a value of the parameters; none: an empty list is returned. */
    public List<Finding> undecidedNumbers(Collection<String> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<Object> countries = packs.stream()
                .filter(RulePack::isCountry)
                .<Object>map(pack -> Saying.of("pack." + pack.id()))
                .toList();
        List<Saying> quoted =
                names.stream().map(name -> Saying.of("parameter", name)).toList();
        return List.of(undecided(
                new Missing(
                        Saying.of(
                                "lacking.numbers",
                                Names.of(Joint.AND, quoted),
                                countries.isEmpty() ? project.getCountry() : Names.of(Joint.OR, countries)),
                        List.of()),
                List.of()));
    }

    /** The same for one parameter. */
    public List<Finding> undecidedNumber(String name) {
        return undecidedNumbers(List.of(name));
    }

    private Finding undecided(Missing missing, List<? extends Element> elements) {
        return finding(
                Finding.Kind.UNDECIDED,
                Finding.Severity.INFO,
                List.of(premises.element()),
                elements,
                List.of(missing),
                Saying.of("undecided.headline"),
                missing.statement());
    }

    private Finding finding(
            Finding.Kind kind,
            Finding.Severity severity,
            List<? extends Element> subjects,
            List<? extends Element> witness,
            List<Missing> missing,
            Saying headline,
            Saying message) {
        List<String> ids = ids(subjects).stream().sorted().distinct().toList();
        return new Finding(
                card.id() + ":" + ids.stream().collect(Collectors.joining("+")),
                card.id(),
                kind,
                severity,
                confidence(),
                ids,
                witness.isEmpty() ? ids : ids(witness),
                missing,
                headline,
                message,
                false);
    }

    private Finding.Confidence confidence() {
        if (premises.assumed()) {
            return Finding.Confidence.ASSUMED;
        }
        return premises.element() instanceof Plan plan
                ? Finding.Confidence.valueOf(plan.getBasis().getName().toUpperCase(Locale.ROOT))
                : Finding.Confidence.DRAWN;
    }

    private static List<String> ids(List<? extends Element> elements) {
        List<String> ids = new ArrayList<>();
        elements.forEach(element -> ids.add(element.getId()));
        return ids;
    }
}
