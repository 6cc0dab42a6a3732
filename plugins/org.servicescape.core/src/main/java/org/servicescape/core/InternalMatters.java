package org.servicescape.core;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Concept;
import org.servicescape.model.concept.DecisionStatus;
import org.servicescape.model.concept.InitiativeStatus;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.evidence.EvidenceBase;
import org.servicescape.model.evidence.ExperimentState;
import org.servicescape.model.evidence.IdeaStatus;
import org.servicescape.model.evidence.Interview;
import org.servicescape.model.evidence.Quote;
import org.servicescape.model.evidence.SourceKind;
import org.servicescape.model.people.CustomerProfile;
import org.servicescape.model.people.People;
import org.servicescape.model.space.FitOutKind;
import org.servicescape.model.space.ProgrammeItem;
import org.servicescape.model.space.RoomDataSheet;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceModel;
import org.servicescape.model.space.SpaceType;

/**
 * What a project tells to those who work on it only: conflicts, decisions in preparation, keys, what lies behind the
 * service, what puts people at risk, and what was seen and heard in research before it was published.
 *
 * <p>Figures, milestones, benefits, lessons and the concept that customers meet are not among it.
 */
final class InternalMatters {
    /** Whether an element is no longer, or never was, to be seen in the edition. */
    private final Predicate<EObject> hidden;

    private InternalMatters(Predicate<EObject> hidden) {
        this.hidden = hidden;
    }

    /**
     * Takes it out of the project, which is changed.
     *
     * @param hidden tells the places that the edition does not show
     */
    static void leaveOut(Project project, Predicate<EObject> hidden) {
        InternalMatters matters = new InternalMatters(hidden);
        if (project.getConcept() != null) {
            matters.leaveOutOf(project.getConcept());
        }
        if (project.getPeople() != null) {
            leaveOutOf(project.getPeople());
        }
        if (project.getSpace() != null) {
            leaveOutOf(project.getSpace());
        }
        if (project.getEvidenceBase() != null) {
            leaveOutOf(project.getEvidenceBase());
        }
        project.getJourneys().stream()
                .filter(journey -> journey.getBlueprint() != null)
                .flatMap(journey -> journey.getBlueprint().getActions().stream())
                .forEach(action -> action.setCost(null));
    }

    private void leaveOutOf(Concept concept) {
        concept.getConflicts().clear();
        concept.getCredentials().clear();
        concept.getSupportProcesses().clear();
        concept.getInformationSystems().clear();
        concept.getDecisions().removeIf(d -> d.getStatus() == DecisionStatus.PROPOSED);
        concept.getDecisions().forEach(d -> d.getAlternatives().clear());
        concept.getInitiatives()
                .removeIf(i -> i.getStatus() == InitiativeStatus.PROPOSED || i.getStatus() == InitiativeStatus.DROPPED);
        concept.getSolutions().removeIf(s -> touchesHidden(s.getSpaceTypes()));
        concept.getDesiredExperiences().removeIf(e -> touchesHidden(e.getEnabledBy()));
        // Without places that it names, a requirement would say that it applies to everything.
        concept.getRequirements().removeIf(r -> touchesHidden(r.getAppliesTo()));
        // An unanswered theme tells what is missing; one whose answers are hidden would look unanswered.
        concept.getCoverages().removeIf(c -> c.getSolutions().stream().noneMatch(concept.getSolutions()::contains));
        concept.getRoles().forEach(InternalMatters::strip);
    }

    private boolean touchesHidden(List<? extends EObject> elements) {
        return elements.stream().anyMatch(hidden);
    }

    /** What staff need and suffer from, and when they are alone, is theirs. */
    private static void strip(ServiceRole role) {
        role.setWorksAlone(false);
        role.getNeeds().clear();
        role.getPainPoints().clear();
        role.getAllowedIn().clear();
    }

    private static void leaveOutOf(People people) {
        for (CustomerProfile profile : people.getProfiles()) {
            profile.setSafetyRisk(null);
            profile.setConsentLimits(null);
        }
    }

    private static void leaveOutOf(SpaceModel space) {
        for (SpaceType type : space.getSpaceTypes()) {
            strip(type.getDataSheet());
        }
        for (ProgrammeItem item : space.getProgrammeItems()) {
            strip(item.getDataSheet());
            item.getCostShares().clear();
        }
        space.getPlans().stream()
                .flatMap(plan -> plan.getStoreys().stream())
                .flatMap(storey -> storey.getSpaces().stream())
                .map(Space::getDataSheet)
                .forEach(InternalMatters::strip);
    }

    private static void strip(RoomDataSheet sheet) {
        if (sheet != null) {
            sheet.setAlarm(false);
            sheet.setSecondExit(false);
            sheet.setScreensHidden(false);
            sheet.setSecurity(null);
            sheet.setData(null);
            sheet.unsetRequiredSoundInsulation();
            sheet.getItems().removeIf(item -> item.getKind() == FitOutKind.SAFETY);
        }
    }

    /** Of research stays what was published, made in public, or asked of so many that nobody is known by the answer. */
    private static void leaveOutOf(EvidenceBase evidence) {
        evidence.getQuotes().removeIf(InternalMatters::isUnpublished);
        evidence.getSources().removeIf(source -> source.getKind() == SourceKind.NOTES);
        evidence.getInterviews().clear();
        evidence.getObservations().clear();
        evidence.getInsights().clear();
        evidence.getBenchmarks().forEach(b -> b.getLearnings().clear());
        evidence.getDeskStudies().forEach(study -> study.getLearnings().clear());
        evidence.getValidations().forEach(v -> v.setComment(null));
        evidence.getIdeas().removeIf(i -> i.getStatus() == IdeaStatus.DROPPED);
        evidence.getExperiments()
                .removeIf(x -> x.getState() == ExperimentState.PLANNED || x.getState() == ExperimentState.RUNNING);
    }

    private static boolean isUnpublished(Quote quote) {
        return quote.getFrom() instanceof Interview
                || quote.getSources().stream().allMatch(source -> source.getKind() == SourceKind.NOTES);
    }
}
