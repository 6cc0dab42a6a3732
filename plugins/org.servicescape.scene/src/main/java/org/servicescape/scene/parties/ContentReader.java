package org.servicescape.scene.parties;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicescape.model.Element;
import org.servicescape.model.EvidenceStatus;
import org.servicescape.model.Project;
import org.servicescape.model.Stakeholder;
import org.servicescape.model.concept.Collaboration;
import org.servicescape.model.concept.Concept;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.concept.StakeholderGroup;
import org.servicescape.model.concept.ValueFlow;
import org.servicescape.model.concept.ValueProposition;
import org.servicescape.scene.Choices;
import org.servicescape.scene.parties.Content.Bond;
import org.servicescape.scene.parties.Content.Flow;
import org.servicescape.scene.parties.Content.Party;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.words.Words;

/** Reads the parties of a project: all groups, who takes part in anything, and organisations that belong to no group. */
final class ContentReader {
    private final Concept concept;
    private final Choices choices;
    private final boolean flowsOnly;
    private final Words words;
    private final Set<Stakeholder> shown = new LinkedHashSet<>();

    private ContentReader(Project project, Choices choices, boolean flowsOnly, Words words) {
        this.concept = project.getConcept();
        this.choices = choices;
        this.flowsOnly = flowsOnly;
        this.words = words;
    }

    /**
     * The parties and what is between them.
     *
     * @param flowsOnly leaves out relations, promises, and whoever neither gives nor receives
     */
    static Content read(Project project, Choices choices, boolean flowsOnly, Words words) {
        return project.getConcept() == null
                ? new Content(List.of(), List.of(), List.of(), List.of())
                : new ContentReader(project, choices, flowsOnly, words).read();
    }

    private Content read() {
        List<ValueFlow> flows = concept.getValueFlows().stream()
                .filter(flow -> isWanted(flow) && flow.getFrom() != null && flow.getTo() != null)
                .filter(flow -> isNamed(flow.getFrom()) && isNamed(flow.getTo()))
                .toList();
        List<Collaboration> bonds = concept.getCollaborations().stream()
                .filter(bond -> !flowsOnly && isWanted(bond))
                .toList();
        Set<Stakeholder> taking = new LinkedHashSet<>();
        flows.forEach(flow -> taking.addAll(List.of(flow.getFrom(), flow.getTo())));
        bonds.forEach(bond -> taking.addAll(bond.getPartners()));
        Set<Stakeholder> grouped = concept.getStakeholderGroups().stream()
                .flatMap(group -> group.getMembers().stream())
                .collect(Collectors.toSet());
        Stream.concat(concept.getStakeholderGroups().stream(), concept.getOrganisations().stream())
                .filter(party -> taking.contains(party) || (!flowsOnly && isWanted(party) && !grouped.contains(party)))
                .forEach(shown::add);
        taking.stream().filter(this::isNamed).forEach(shown::add);
        List<String> toAll = flowsOnly
                ? List.of()
                : concept.getValuePropositions().stream()
                        .filter(promise -> promise.getTo() == null && promise.getStatement() != null)
                        .map(promise -> promise.getName() == null
                                ? promise.getStatement()
                                : promise.getName() + ": " + promise.getStatement())
                        .toList();
        return new Content(
                shown.stream().map(this::party).toList(),
                flows.stream().map(this::flow).toList(),
                bonds.stream().map(this::bond).toList(),
                toAll);
    }

    private boolean isNamed(Element element) {
        return !choices.leavesOut(element.getId());
    }

    private boolean isWanted(Element element) {
        boolean tagged = choices.tags().isEmpty() || element.getTags().stream().anyMatch(choices.tags()::contains);
        return tagged && (!(element instanceof Stakeholder) || isNamed(element));
    }

    private Party party(Stakeholder party) {
        List<String> gains = flowsOnly
                ? List.of()
                : concept.getValuePropositions().stream()
                        .filter(promise -> promise.getTo() == party)
                        .map(ValueProposition::getStatement)
                        .filter(Objects::nonNull)
                        .toList();
        String sort = words.text("parties.person");
        String members = "";
        String wants = "";
        if (party instanceof StakeholderGroup group) {
            int count = group.getMembers().size();
            sort = count == 0 ? words.text("parties.group") : words.text("parties.groupOf", String.valueOf(count));
            members = group.getMembers().stream().map(Names::of).collect(Collectors.joining(", "));
            wants = flowsOnly ? "" : String.join("; ", group.getInterests());
        } else if (party instanceof Organisation organisation) {
            sort = words.text("parties.organisation." + organisation.getKind().getLiteral());
            members = organisation.getProjectRole() == null ? "" : organisation.getProjectRole();
        }
        return new Party(party.getId(), sort, Names.of(party), members, wants, gains, evidence(party));
    }

    private Flow flow(ValueFlow flow) {
        return new Flow(
                flow.getId(),
                Names.of(flow),
                flow.getKind(),
                flow.getFrom().getId(),
                flow.getTo().getId(),
                flow.getInReturnFor() != null,
                evidence(flow));
    }

    private Bond bond(Collaboration bond) {
        Map<String, Stakeholder> partners = new LinkedHashMap<>();
        bond.getPartners().stream().filter(shown::contains).forEach(partner -> partners.put(partner.getId(), partner));
        return new Bond(
                bond.getId(),
                Names.of(bond),
                words.text("parties.bond." + bond.getKind().getLiteral()),
                bond.getQuality() == null ? "" : bond.getQuality(),
                new ArrayList<>(partners.keySet()),
                evidence(bond));
    }

    private static Optional<EvidenceStatus> evidence(Element element) {
        return element.isSetEvidence() ? Optional.of(element.getEvidence()) : Optional.empty();
    }
}
