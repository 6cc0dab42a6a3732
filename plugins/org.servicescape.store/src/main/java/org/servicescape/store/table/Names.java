package org.servicescape.store.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.concept.ConceptPackage;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.concept.StakeholderGroup;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.SpaceCategory;
import org.servicescape.model.space.SpacePackage;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.value.Ids;
import org.servicescape.model.value.ValueTexts;
import org.servicescape.store.Kinds;
import org.servicescape.store.Shown;

/**
 * Finds the elements that cells name: by id, or by a name that only one element has. Space types, hours, organisations,
 * roles and groups have no tables of their own: where a project has none of a kind yet, or only such that tables made, those that a table
 * names are made.
 */
final class Names {
    /** What is made for a name that is to be one of these, where the project keeps none. */
    private static final Map<EClass, EClass> CREATABLE = Map.of(
            SpacePackage.Literals.SPACE_TYPE, SpacePackage.Literals.SPACE_TYPE,
            SpacePackage.Literals.HOURS, SpacePackage.Literals.HOURS,
            ConceptPackage.Literals.ORGANISATION, ConceptPackage.Literals.ORGANISATION,
            ConceptPackage.Literals.SERVICE_ROLE, ConceptPackage.Literals.SERVICE_ROLE,
            ServicescapePackage.Literals.STAKEHOLDER, ConceptPackage.Literals.STAKEHOLDER_GROUP);

    /** What an element has that was made because a table names it. */
    private static final Set<EStructuralFeature> MADE = Set.of(
            ServicescapePackage.Literals.ELEMENT__ID,
            ServicescapePackage.Literals.ELEMENT__NAME,
            SpacePackage.Literals.SPACE_TYPE__CATEGORY);

    private final Project project;
    private int suggestions = 100;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, List<Element>> byName = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<EClass> kept = new HashSet<>();
    private final Map<String, Creation> creations = new HashMap<>();

    Names(Project project) {
        this.project = project;
        note(project);
        for (var all = project.eAllContents(); all.hasNext(); ) {
            EObject object = all.next();
            if (object instanceof Element element) {
                note(element);
            }
        }
    }

    private void note(Element element) {
        if (!isMereName(element)) {
            kept.add(element.eClass());
        }
        taken.add(element.getId());
        byId.put(element.getId(), element);
        if (element.getName() != null) {
            byName.computeIfAbsent(key(element.getName()), name -> new ArrayList<>())
                    .add(element);
        }
    }

    /** Whether it says no more than a table that named it could. */
    private static boolean isMereName(Element element) {
        return element.eClass().getEAllStructuralFeatures().stream()
                .filter(element::eIsSet)
                .allMatch(MADE::contains);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    Project project() {
        return project;
    }

    Optional<Element> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** A free id for a new element, which is taken from now on. */
    String freeId(String name, EClass type) {
        String id = ValueTexts.isId(name) && !taken.contains(name)
                ? name
                : Ids.free(name, Kinds.words(type).replace(' ', '-'), taken::contains);
        taken.add(id);
        return id;
    }

    void take(String id) {
        taken.add(id);
    }

    boolean isTaken(String id) {
        return taken.contains(id);
    }

    /** What is made for the first row that needs it and used by the others; {@code key} tells which they are. */
    Creation creation(String key, Supplier<Creation> maker) {
        Creation known = creations.get(key);
        if (known == null) {
            known = maker.get();
            creations.put(key, known);
        }
        return known;
    }

    /** The element that a cell, or one value in it, names; empty after noting a problem. */
    Optional<Element> find(EClass type, String text, String column, RowPlan plan) {
        Element sameId = byId.get(text);
        if (type.isInstance(sameId)) {
            return Optional.of(sameId);
        }
        List<Element> named = byName.getOrDefault(key(text), List.of()).stream()
                .filter(type::isInstance)
                .toList();
        if (named.size() == 1) {
            return Optional.of(named.get(0));
        }
        if (named.size() > 1) {
            String ids = String.join(", ", named.stream().map(Element::getId).toList());
            plan.problem(column, text, "is the name of several; expected one of the ids " + ids);
            return Optional.empty();
        }
        EClass made = CREATABLE.get(type);
        if (sameId == null && made != null && !kept.contains(made)) {
            Creation creation = creation(made.getName() + " " + key(text), () -> creation(made, text));
            plan.needs(creation);
            return Optional.of(creation.element());
        }
        plan.problem(column, text, sameId == null ? unknown(type, text) : wrongKind(type, sameId));
        return Optional.empty();
    }

    private static String wrongKind(EClass type, Element found) {
        return "is " + Kinds.oneOf(found.eClass()) + "; expected the id or name of " + Kinds.anyOf(type);
    }

    /** The nearest name is looked for a few times only: it takes long in a large project. */
    private String unknown(EClass type, String text) {
        String unknown = "is not in the project; expected the id or name of " + Kinds.anyOf(type);
        if (--suggestions < 0) {
            return unknown;
        }
        List<String> known = byId.values().stream()
                .filter(type::isInstance)
                .flatMap(e -> Stream.of(e.getId(), Objects.requireNonNullElse(e.getName(), "")))
                .filter(name -> !name.isEmpty())
                .sorted()
                .toList();
        String nearest = Shown.nearest(text, known);
        return unknown + (Shown.isAlike(text, nearest) ? "; did you mean '" + nearest + "'?" : "");
    }

    private Creation creation(EClass type, String text) {
        Element element = (Element) EcoreUtil.create(type);
        element.setId(freeId(text, type));
        element.setName(text);
        if (element instanceof SpaceType spaceType) {
            for (SpaceCategory category : SpaceCategory.values()) {
                if (category.getLiteral().equalsIgnoreCase(text.replace(" ", ""))) {
                    spaceType.setCategory(category);
                }
            }
            return new Creation(
                    element, () -> Holders.space(project).getSpaceTypes().add(spaceType));
        }
        if (element instanceof Organisation organisation) {
            return new Creation(
                    element, () -> Holders.concept(project).getOrganisations().add(organisation));
        }
        if (element instanceof Hours hours) {
            return new Creation(element, () -> Holders.space(project).getHours().add(hours));
        }
        if (element instanceof StakeholderGroup group) {
            return new Creation(
                    element,
                    () -> Holders.concept(project).getStakeholderGroups().add(group));
        }
        return new Creation(element, () -> Holders.concept(project).getRoles().add((ServiceRole) element));
    }
}
