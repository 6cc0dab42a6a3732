package org.servicescape.core;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Element;
import org.servicescape.model.Part;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.Step;
import org.servicescape.model.Translation;
import org.servicescape.model.blueprint.Blueprint;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.EntranceKind;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpacePackage;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.space.Storey;

/**
 * Makes the edition of a project that may be shown to people outside it.
 *
 * <p>A building's security arrangements are not for publication: spaces of security zone 2 and above, and those whose
 * zone is unknown, become blank staff areas; doors to them, doors that customers may not use, locks, alarms, lines of
 * sight and what is known of screens, files and noise are left out, as is what a blueprint tells below the line of
 * visibility, its fail points and how staff feel, as are notes, policy, what only those who work on the project should
 * read (conflicts, decisions in preparation, interviews, rents and costs of staff), keys that this program does not understand, and figures of
 * groups under {@value SmallGroups#LEAST} people.
 */
public final class PublicEdition {
    /** Lowest security zone that is not shown. */
    private static final int FIRST_HIDDEN_ZONE = 2;

    private static final Set<LaneKind> ABOVE_THE_LINE =
            EnumSet.of(LaneKind.EVIDENCE, LaneKind.CUSTOMER, LaneKind.FRONTSTAGE, LaneKind.TECHNOLOGY_FRONTSTAGE);

    private final Project project;
    private final String staffArea;
    private final Map<Place, Space> hidden = new HashMap<>();

    private PublicEdition(Project project, String staffArea) {
        this.project = project;
        this.staffArea = staffArea;
    }

    /**
     * A copy of the project without what outsiders must not see; the project itself is not changed.
     *
     * @param staffArea what a blank staff area is called, in the language of the edition
     */
    public static Project of(Project project, String staffArea) {
        PublicEdition edition = new PublicEdition(EcoreUtil.copy(project), staffArea);
        edition.cutBelowTheLineOfVisibility();
        edition.blankPlans();
        edition.blankTypes();
        InternalMatters.leaveOut(edition.project, edition.hidden::containsKey);
        edition.dropWhatLostItsSubject();
        edition.movePlaces();
        edition.dropConfidences();
        return edition.project;
    }

    /** Customers do not see what happens below the line, where it goes wrong, or how staff feel. */
    private void cutBelowTheLineOfVisibility() {
        for (Journey journey : project.getJourneys()) {
            boolean ofStaff = journey.getOf().stream().anyMatch(ServiceRole.class::isInstance);
            journey.getStages().stream()
                    .flatMap(stage -> stage.getMoments().stream())
                    .forEach(moment -> hideHowStaffFeel(moment, ofStaff));
            Blueprint blueprint = journey.getBlueprint();
            if (blueprint != null) {
                blueprint.getFailPoints().clear();
                Set<EObject> unseen = new HashSet<>();
                blueprint.getLanes().stream()
                        .filter(lane -> !ABOVE_THE_LINE.contains(lane.getKind()))
                        .forEach(unseen::add);
                blueprint.getActions().stream()
                        .filter(action -> unseen.contains(action.getLane()))
                        .toList()
                        .forEach(unseen::add);
                blueprint.getFlows().removeIf(f -> unseen.contains(f.getFrom()) || unseen.contains(f.getTo()));
                blueprint.getActions().removeAll(unseen);
                blueprint.getLanes().removeAll(unseen);
            }
        }
    }

    private static void hideHowStaffFeel(JourneyMoment moment, boolean ofStaff) {
        moment.getEmotions().removeIf(e -> e.getWho() instanceof ServiceRole || (ofStaff && e.getWho() == null));
        if (ofStaff) {
            moment.getPainPoints().clear();
        }
    }

    private void blankPlans() {
        if (project.getSpace() == null) {
            return;
        }
        for (Plan plan : project.getSpace().getPlans()) {
            plan.getStoreys().forEach(this::blankStorey);
            plan.getConnections().removeIf(this::isHidden);
            plan.getSightlines().clear();
            plan.getConnections().forEach(PublicEdition::strip);
        }
    }

    private void blankStorey(Storey storey) {
        List<Space> staffSpaces =
                storey.getSpaces().stream().filter(PublicEdition::isStaffSpace).toList();
        List<Space> areas = StaffAreas.of(storey, staffSpaces, staffArea);
        for (Space space : staffSpaces) {
            hidden.put(space, StaffAreas.areaOf(space, areas));
        }
        storey.getSpaces().removeAll(staffSpaces);
        storey.getSpaces().forEach(PublicEdition::strip);
        storey.getSpaces().addAll(0, areas);
    }

    private static boolean isStaffSpace(Space space) {
        Exterior exterior = Places.exterior(space);
        return exterior == Exterior.NONE
                ? Places.zone(space).orElse(FIRST_HIDDEN_ZONE) >= FIRST_HIDDEN_ZONE
                : exterior == Exterior.STAFF_SIDE;
    }

    private boolean isHidden(Place place) {
        return place == null || hidden.containsKey(place);
    }

    private boolean isHidden(Connection connection) {
        return isHidden(connection.getFrom())
                || isHidden(connection.getTo())
                || connection.getEntrance() == EntranceKind.STAFF
                || connection.getEntrance() == EntranceKind.GOODS
                || isForStaffOnly(connection.getPasses());
    }

    private static boolean isForStaffOnly(List<Audience> passes) {
        return !passes.isEmpty() && !passes.contains(Audience.CUSTOMER) && !passes.contains(Audience.VISITOR);
    }

    private static void strip(Connection connection) {
        connection.setControl(Control.NONE);
        connection.getPasses().clear();
        connection.getOrganisations().clear();
        connection.getCredentials().clear();
        connection.eUnset(SpacePackage.Literals.CONNECTION__FREE_EGRESS);
        connection.unsetSoundInsulation();
        connection.setDescription(null);
    }

    private static void strip(Space space) {
        space.unsetAlarm();
        space.unsetScreens();
        space.unsetSeatByDoor();
        space.setStoresFiles(false);
        space.unsetBackgroundNoise();
        space.setDescription(null);
        if (space.isSetOccupancy() && space.getOccupancy() < SmallGroups.LEAST) {
            space.unsetOccupancy();
        }
    }

    private void blankTypes() {
        if (project.getSpace() == null) {
            return;
        }
        List<SpaceType> secret = project.getSpace().getSpaceTypes().stream()
                .filter(t -> t.isSetSecurityZone() && t.getSecurityZone() >= FIRST_HIDDEN_ZONE)
                .toList();
        secret.forEach(type -> hidden.put(type, null));
        project.getSpace().getProgrammeItems().removeIf(item -> isHidden(item.getSpaceType()));
        project.getSpace().getAdjacencies().removeIf(a -> isHidden(a.getFrom()) || isHidden(a.getTo()));
        project.getSpace().getAdjacencies().forEach(a -> {
            a.setControl(Control.NONE);
            a.getPasses().clear();
        });
        project.getSpace().getSpaceTypes().removeAll(secret);
    }

    /** Without what they are about, a figure or a picture would seem to be about the whole project. */
    private void dropWhatLostItsSubject() {
        if (project.getOutcomes() != null) {
            project.getOutcomes().getMetrics().removeIf(m -> isLost(m.getOf()));
        }
        project.getViews()
                .removeIf(v -> isLost(v.getSubject())
                        || v.getFilters().stream()
                                .anyMatch(f -> f.getElements().stream().anyMatch(this::isLost)));
    }

    private boolean isLost(EObject element) {
        return element != null && !EcoreUtil.isAncestor(project, element);
    }

    /** Points what happened in a hidden place to the blank staff area, and forgets all other references to what is gone. */
    private void movePlaces() {
        for (EObject object : everything()) {
            if (object instanceof Step step && hidden.containsKey(step.getPlace())) {
                Space area = hidden.get(step.getPlace());
                step.setPlace(area);
                step.setElsewhere(area == null ? staffArea : null);
            }
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer()) {
                    forgetLost(object, reference);
                }
            }
        }
    }

    private void forgetLost(EObject object, EReference reference) {
        Object value = object.eGet(reference);
        if (value instanceof EList<?> list) {
            list.removeIf(each -> isLost((EObject) each));
        } else if (value instanceof EObject target && isLost(target)) {
            object.eUnset(reference);
        }
    }

    private void dropConfidences() {
        project.setPolicy(null);
        SmallGroups.leaveOutFigures(project);
        for (EObject object : everything()) {
            if (object instanceof Element element) {
                element.getNotes().clear();
            }
            if (object instanceof Part part) {
                part.getUnknownKeys().clear();
            }
            if (object instanceof Organisation organisation) {
                organisation.setRent(null);
                organisation.setStaffHourCost(null);
                organisation.getCostSources().clear();
            }
            for (EStructuralFeature feature : object.eClass().getEAllAttributes()) {
                if (feature != ServicescapePackage.Literals.ELEMENT__ID) {
                    SmallGroups.leaveOut(object, feature);
                }
            }
        }
        dropTranslationsOfWhatIsGone();
    }

    /** A text that was left out is left out in every language. */
    private void dropTranslationsOfWhatIsGone() {
        for (EObject object : everything()) {
            if (object instanceof Part part) {
                part.getTranslations().removeIf(translation -> !fits(translation, part));
            }
        }
    }

    private static boolean fits(Translation translation, Part part) {
        EStructuralFeature feature = part.eClass().getEStructuralFeature(translation.getFeature());
        if (feature == null || !part.eIsSet(feature)) {
            return false;
        }
        int texts = part.eGet(feature) instanceof EList<?> list ? list.size() : 1;
        return translation.getTexts().size() == texts;
    }

    private List<EObject> everything() {
        List<EObject> all = new ArrayList<>();
        all.add(project);
        project.eAllContents().forEachRemaining(all::add);
        return all;
    }
}
