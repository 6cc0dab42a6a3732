package org.servicescape.scene.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.servicescape.model.Project;
import org.servicescape.model.concept.RoleKind;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.space.Place;
import org.servicescape.model.views.ViewKind;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View;
import org.servicescape.scene.sheets.Block.Item;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.words.Words;

/** Sheets of service roles: what they can, want and need, where they work, what they do in blueprints; new ones say so. */
public final class RoleView implements View {
    @Override
    public ViewKind kind() {
        return ViewKind.ROLE;
    }

    @Override
    public List<ViewOf> in(Project project) {
        return roles(project).stream()
                .map(role -> new ViewOf("role-" + role.getId(), Names.of(role), role.getId()))
                .toList();
    }

    @Override
    public List<Scene> draw(Project project, ViewOf view, Overlay overlay, Locale language) {
        ServiceRole role = view.among(roles(project), "role");
        Words words = Words.in(language);
        Said said = new Said(words);
        List<Journey> journeys = project.getJourneys().stream()
                .filter(journey -> journey.getOf().contains(role))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(words.text("role.who"), List.of(Item.of(Said.text(role.getDescription())))));
        blocks.add(said.list("role.competences", role.getCompetences()));
        blocks.add(said.list("profile.goals", role.getGoals()));
        blocks.add(said.list("role.needs", role.getNeeds()));
        blocks.add(said.list("role.painPoints", role.getPainPoints()));
        blocks.add(said.elements(
                "role.staffs",
                places(project).filter(p -> p.getStaffed().contains(role)).toList()));
        blocks.add(said.elements("role.allowedIn", role.getAllowedIn()));
        blocks.add(said.elements("role.credentials", role.getCredentials()));
        blocks.add(new Block(words.text("role.actions"), actions(project, role)));
        blocks.add(said.journeys("profile.journeys", journeys));
        blocks.add(new Block(
                words.text("profile.facts"),
                List.of(
                        Item.of(role.isWorksAlone() ? words.text("role.alone") : ""),
                        Item.of(role.isCoreCompetence() ? words.text("role.core") : ""))));
        blocks.add(said.evidence(role));
        return List.of(said.sheet(project, view.id(), Names.of(role), subtitle(role, words), blocks));
    }

    private static String subtitle(ServiceRole role, Words words) {
        List<String> parts = new ArrayList<>();
        parts.add(words.text(role.isIsNew() ? "role.kind.new" : "role.kind"));
        if (role.getKind() != RoleKind.OTHER) {
            parts.add(words.text("role." + role.getKind().getLiteral()));
        }
        parts.add(Said.names(role.getOrganisations()));
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }

    private static List<Item> actions(Project project, ServiceRole role) {
        return project.getJourneys().stream()
                .filter(journey -> journey.getBlueprint() != null)
                .flatMap(journey -> journey.getBlueprint().getActions().stream()
                        .filter(action -> action.getPerformer() == role
                                || (action.getPerformer() == null
                                        && action.getLane() != null
                                        && action.getLane().getRole() == role))
                        .map(action -> Said.bullet(action, Names.of(journey))))
                .toList();
    }

    private static Stream<Place> places(Project project) {
        if (project.getSpace() == null) {
            return Stream.empty();
        }
        return Stream.<Place>concat(
                project.getSpace().getSpaceTypes().stream(),
                project.getSpace().getPlans().stream()
                        .flatMap(plan -> plan.getStoreys().stream())
                        .flatMap(storey -> storey.getSpaces().stream()));
    }

    private static List<ServiceRole> roles(Project project) {
        return project.getConcept() == null ? List.of() : project.getConcept().getRoles();
    }
}
