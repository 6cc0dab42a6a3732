package org.servicescape.core.begin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.concept.ConceptFactory;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.Space;
import org.servicescape.model.value.Ids;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;

/**
 * With what a project begins: a first journey with its blueprint, the chosen services with those who give them, and a plan.
 *
 * @param name of the project; not blank
 * @param city where it is; empty for nowhere yet
 * @param services ids of {@link TypicalService typical services}; beside fewer than three stand two general ones
 * @param plan the building
 */
public record Beginning(String name, String city, Collection<String> services, PlanTemplate plan) {
    /** The service of the templates that the first journey is about. */
    private static final String PERSONAL = "social-advice";

    /** Where fewer services are behind a door, entering it gives away which one somebody needs: the general ones stay. */
    private static final int ENOUGH = 3;

    /** Rooms of the templates in which matters are talked about behind a door. */
    private static final Set<String> QUIET = Set.of("quiet-room", "quiet-room-2", "quiet-room-3");

    private static final Set<String> OPEN = Set.of("service-desk");

    /** Copies the services. */
    public Beginning {
        services = List.copyOf(services);
    }

    /**
     * Makes the project; the same for the same choices, to the byte of its file.
     *
     * @throws IllegalArgumentException when a service is none of the typical ones
     */
    public Project project() {
        Project project = template();
        project.setId(Ids.free(name, "project", id -> false));
        project.setName(name);
        if (!city.isBlank()) {
            project.setMunicipality(city.strip());
        }
        List<TypicalService> chosen = TypicalService.all().stream()
                .filter(one -> services.contains(one.id()))
                .toList();
        if (chosen.size() != Set.copyOf(services).size()) {
            throw new IllegalArgumentException("Not all of these are typical services: " + services);
        }
        if (!chosen.isEmpty()) {
            replaceServices(project, chosen);
        }
        if (!plan.isDrawn()) {
            removePlans(project);
        }
        nameCity(project);
        return project;
    }

    private Project template() {
        try (InputStream in = Beginning.class.getResourceAsStream(plan.resource())) {
            return ProjectFiles.read(in, plan.resource());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ProjectFileException ours) {
            throw new IllegalStateException(ours);
        }
    }

    /** A project with nothing in it but its name. */
    public static Project empty(String name) {
        Project project = ServicescapeFactory.eINSTANCE.createProject();
        project.setId(Ids.free(name, "project", id -> false));
        project.setName(name);
        return project;
    }

    private static void replaceServices(Project project, List<TypicalService> chosen) {
        List<Service> general = List.copyOf(project.getConcept().getServices());
        List<Service> now = new ArrayList<>();
        for (TypicalService typical : chosen) {
            Service service = ConceptFactory.eINSTANCE.createService();
            service.setId(typical.id());
            service.setName(typical.name());
            service.setSensitivity(typical.sensitivity());
            service.setProvider(provider(project, typical.provider()));
            place(project, service);
            now.add(service);
        }
        // The first journey is about what is said in private, where there is such a service.
        Service talk = now.stream()
                .filter(one -> one.getSensitivity() != Sensitivity.NONE)
                .findFirst()
                .orElse(now.get(0));
        project.getConcept().getServices().addAll(now);
        if (now.size() < ENOUGH) {
            // Behind the doors of the quiet rooms anything may be talked about.
            general.forEach(old -> spaces(project).stream()
                    .filter(space -> QUIET.contains(space.getId()))
                    .filter(space -> !old.getReceivedIn().contains(space))
                    .forEach(old.getReceivedIn()::add));
            project.getPeople().getProfiles().forEach(profile -> profile.getServices()
                    .add(talk));
            return;
        }
        for (Service old : general) {
            replace(project, old, old.getId().equals(PERSONAL) ? talk : now.get(0));
            project.getConcept().getServices().remove(old);
        }
    }

    private static void place(Project project, Service service) {
        boolean open = service.getSensitivity() == Sensitivity.NONE;
        for (Space space : spaces(project)) {
            if (QUIET.contains(space.getId()) || (open && OPEN.contains(space.getId()))) {
                service.getReceivedIn().add(space);
            }
        }
        spaces(project).stream()
                .filter(space -> space.getId().equals("waiting")
                        || (open && space.getId().equals("lobby")))
                .forEach(service.getWaitsIn()::add);
    }

    private static Organisation provider(Project project, TypicalService.Provider provider) {
        List<Organisation> there = project.getConcept().getOrganisations();
        return there.stream()
                .filter(one -> one.getId().equals(provider.id()))
                .findFirst()
                .orElseGet(() -> {
                    Organisation made = ConceptFactory.eINSTANCE.createOrganisation();
                    made.setId(provider.id());
                    made.setName(provider.name());
                    made.setKind(provider.kind());
                    there.add(made);
                    return made;
                });
    }

    private static void replace(Project project, EObject old, EObject by) {
        for (EStructuralFeature.Setting use : EcoreUtil.UsageCrossReferencer.find(old, project)) {
            boolean isThere = use.getEStructuralFeature().isMany() && ((Collection<?>) use.get(true)).contains(by);
            if (isThere) {
                EcoreUtil.remove(use, old);
            } else {
                EcoreUtil.replace(use, old, by);
            }
        }
    }

    /** What happens in a room goes on without it. */
    private static void removePlans(Project project) {
        Map<EObject, Collection<EStructuralFeature.Setting>> uses =
                EcoreUtil.UsageCrossReferencer.findAll(within(project.getSpace()), project);
        uses.forEach((place, settings) -> settings.stream()
                .filter(use -> !EcoreUtil.isAncestor(project.getSpace(), use.getEObject()))
                .filter(use -> use.getEStructuralFeature().isChangeable())
                .forEach(use -> EcoreUtil.remove(use, place)));
        project.setSpace(null);
    }

    private static Collection<EObject> within(EObject root) {
        List<EObject> all = new ArrayList<>();
        for (TreeIterator<EObject> contents = root.eAllContents(); contents.hasNext(); ) {
            all.add(contents.next());
        }
        return all;
    }

    private static List<Space> spaces(Project project) {
        return project.getSpace() == null
                ? List.of()
                : within(project.getSpace()).stream()
                        .filter(Space.class::isInstance)
                        .map(Space.class::cast)
                        .collect(Collectors.toList());
    }

    private void nameCity(Project project) {
        if (!city.isBlank()) {
            project.getConcept().getOrganisations().stream()
                    .filter(one -> one.getId().equals("city"))
                    .forEach(one -> one.setName(city.strip()));
        }
    }
}
