package org.servicescape.edit.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.structure.Holder;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.concept.ConceptPackage;
import org.servicescape.model.people.PeoplePackage;
import org.servicescape.model.space.ProgrammeItem;
import org.servicescape.model.space.SpacePackage;
import org.servicescape.model.text.Texts;
import org.servicescape.model.value.Unit;

/**
 * The elements of one kind that stand in one place of the model as a table: a row for each, a column for each of their
 * properties that fits into a cell.
 *
 * @param holder where the elements stand
 */
public record TableOf(Holder holder) {
    /** What stands first in tables of some kinds; the other properties follow in the order of the metamodel. */
    private static final Map<EClass, List<EStructuralFeature>> FIRST = Map.of(
            SpacePackage.Literals.PROGRAMME_ITEM,
            List.of(
                    SpacePackage.Literals.PROGRAMME_ITEM__FUNCTION_NUMBER,
                    ServicescapePackage.Literals.ELEMENT__NAME,
                    SpacePackage.Literals.PROGRAMME_ITEM__SPACE_TYPE,
                    SpacePackage.Literals.PROGRAMME_ITEM__QUANTITY,
                    SpacePackage.Literals.PROGRAMME_ITEM__AGREED_AREA,
                    SpacePackage.Literals.PROGRAMME_ITEM__STATUS));

    /**
     * A column.
     *
     * @param id name of the property, as it stands in files
     * @param heading what stands above it, with its unit
     * @param number whether its values are numbers, which stand at the right
     */
    public record Column(String id, String heading, boolean number) {}

    /**
     * A sum below the table.
     *
     * @param heading what was added up
     * @param value the sum
     */
    public record Total(String heading, BigDecimal value) {}

    /** The tables that most projects need: the space programme first. */
    public static List<TableOf> main(Project project) {
        List<List<EReference>> paths = List.of(
                List.of(
                        ServicescapePackage.Literals.PROJECT__SPACE,
                        SpacePackage.Literals.SPACE_MODEL__PROGRAMME_ITEMS),
                List.of(ServicescapePackage.Literals.PROJECT__SPACE, SpacePackage.Literals.SPACE_MODEL__SPACE_TYPES),
                List.of(ServicescapePackage.Literals.PROJECT__CONCEPT, ConceptPackage.Literals.CONCEPT__SERVICES),
                List.of(ServicescapePackage.Literals.PROJECT__CONCEPT, ConceptPackage.Literals.CONCEPT__ORGANISATIONS),
                List.of(ServicescapePackage.Literals.PROJECT__CONCEPT, ConceptPackage.Literals.CONCEPT__ROLES),
                List.of(ServicescapePackage.Literals.PROJECT__CONCEPT, ConceptPackage.Literals.CONCEPT__REQUIREMENTS),
                List.of(ServicescapePackage.Literals.PROJECT__PEOPLE, PeoplePackage.Literals.PEOPLE__PROFILES));
        return paths.stream()
                .map(path -> new TableOf(new Holder(project, path)))
                .toList();
    }

    /** Whether the elements of a place can be shown as a table: those that have a name of their own. */
    public static boolean fits(Holder holder) {
        return holder.feature().isMany() && ServicescapePackage.Literals.ELEMENT.isSuperTypeOf(holder.kind());
    }

    /** Where the table stands in its project, as {@link #at} finds it again: the id of its owner and the features from there. */
    public String address() {
        String owner = holder.owner() instanceof Element element ? element.getId() : "";
        return Stream.concat(Stream.of(owner), holder.path().stream().map(EReference::getName))
                .collect(Collectors.joining(" "));
    }

    /** The table at an address; empty where the project has no such place now. */
    public static Optional<TableOf> at(Project project, String address) {
        List<String> parts = List.of(address.split(" "));
        Optional<EObject> owner = owner(project, parts.get(0));
        return owner.flatMap(found -> at(found, parts.subList(1, parts.size())));
    }

    private static Optional<EObject> owner(Project project, String id) {
        if (id.equals(project.getId())) {
            return Optional.of(project);
        }
        Iterable<EObject> contents = project::eAllContents;
        return StreamSupport.stream(contents.spliterator(), false)
                .filter(one -> one instanceof Element element && id.equals(element.getId()))
                .findFirst();
    }

    private static Optional<TableOf> at(EObject owner, List<String> features) {
        List<EReference> path = new ArrayList<>();
        EClass kind = owner.eClass();
        for (String name : features) {
            if (!(kind.getEStructuralFeature(name) instanceof EReference step) || !step.isContainment()) {
                return Optional.empty();
            }
            path.add(step);
            kind = step.getEReferenceType();
        }
        return path.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableOf(new Holder(owner, path))).filter(one -> fits(one.holder()));
    }

    /** The elements, in the order of the model. */
    public List<EObject> rows() {
        return holder.contents();
    }

    /** The columns. Long texts are left to the properties; the id stands last. */
    public List<Column> columns() {
        List<EStructuralFeature> features = new ArrayList<>(FIRST.getOrDefault(
                holder.kind(), List.of((EStructuralFeature) ServicescapePackage.Literals.ELEMENT__NAME)));
        for (EStructuralFeature feature : holder.kind().getEAllStructuralFeatures()) {
            if (isShown(feature) && !features.contains(feature) && !isId(feature)) {
                features.add(feature);
            }
        }
        holder.kind().getEAllAttributes().stream().filter(TableOf::isId).forEach(features::add);
        return features.stream().map(TableOf::column).toList();
    }

    private static boolean isShown(EStructuralFeature feature) {
        boolean kept = feature == ServicescapePackage.Literals.PART__UNKNOWN_KEYS;
        if (kept || feature.isDerived() || feature.isTransient() || !feature.isChangeable()) {
            return false;
        }
        if (feature instanceof EReference reference) {
            return !reference.isContainment() && !reference.isContainer();
        }
        return feature != ServicescapePackage.Literals.ELEMENT__DESCRIPTION
                && (!Texts.isText(feature)
                        || feature == ServicescapePackage.Literals.ELEMENT__NAME
                        || !feature.isMany());
    }

    private static boolean isId(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute && attribute.isID();
    }

    private static Column column(EStructuralFeature feature) {
        String name = Names.of(feature);
        Optional<String> unit = Unit.of(feature);
        Class<?> type = feature.getEType().getInstanceClass();
        boolean number = !feature.isMany() && (type == int.class || type == BigDecimal.class);
        return new Column(
                feature.getName(), unit.map(one -> name + " (" + one + ")").orElse(name), number);
    }

    /** What is added up of some rows: of the space programme how many spaces, and their net planned area. */
    public static List<Total> totals(List<? extends EObject> rows) {
        List<ProgrammeItem> items = rows.stream()
                .filter(ProgrammeItem.class::isInstance)
                .map(ProgrammeItem.class::cast)
                .toList();
        if (items.isEmpty()) {
            return List.of();
        }
        BigDecimal spaces = items.stream()
                .map(item -> BigDecimal.valueOf(item.getQuantity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal area = items.stream()
                .filter(item -> item.getAgreedArea() != null)
                .map(item -> item.getAgreedArea().multiply(BigDecimal.valueOf(item.getQuantity())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return List.of(
                new Total(Names.of((EStructuralFeature) SpacePackage.Literals.PROGRAMME_ITEM__QUANTITY), spaces),
                new Total(Message.TOTAL_AREA.with(), area));
    }
}
