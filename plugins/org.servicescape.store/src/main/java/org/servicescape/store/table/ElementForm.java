package org.servicescape.store.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.value.Ids;
import org.servicescape.model.value.ValueTexts;
import org.servicescape.store.Kinds;

/** A table with one row for each element of one class, matched by the id in the first column. */
class ElementForm<E extends Element> implements TableForm {
    static final String ID = "id";

    private final Class<E> java;
    private final EClass type;
    private final Function<Project, List<E>> elements;
    private final BiConsumer<Project, E> into;
    private final List<Field<? super E>> fields;

    /**
     * A form of table.
     *
     * @param elements the elements that the table names when it is whole, in order
     * @param into puts a new element into the project; a field may know better where it goes
     */
    ElementForm(
            Class<E> java,
            EClass type,
            Function<Project, List<E>> elements,
            BiConsumer<Project, E> into,
            List<Field<? super E>> fields) {
        this.java = java;
        this.type = type;
        this.elements = elements;
        this.into = into;
        this.fields = List.copyOf(fields);
    }

    @Override
    public List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.required(ID));
        fields.forEach(field -> columns.addAll(field.columns()));
        return inOrder(columns);
    }

    /** A kind whose columns shall not stand field by field brings them in order here. */
    List<Column> inOrder(List<Column> columns) {
        return columns;
    }

    @Override
    public List<List<String>> rows(Project project) {
        List<Column> columns = columns();
        Map<Column, Field<? super E>> owners = new HashMap<>();
        fields.forEach(field -> field.columns().forEach(column -> owners.put(column, field)));
        List<List<String>> rows = new ArrayList<>();
        for (E element : elements.apply(project)) {
            rows.add(columns.stream()
                    .map(c -> c.name().equals(ID)
                            ? element.getId()
                            : owners.get(c).text(element, c))
                    .toList());
        }
        return rows;
    }

    @Override
    public ImportPlan plan(List<RowCells> rows, Names names) {
        List<RowPlan> plans = new ArrayList<>();
        Map<String, RowCells> seen = new HashMap<>();
        Set<E> named = new HashSet<>();
        for (RowCells row : rows) {
            RowPlan plan = begin(row, seen, names);
            plans.add(plan);
            E element = java.cast(plan.element());
            named.add(element);
            plan.putInto(() -> into.accept(names.project(), element));
            fields.forEach(field -> field.read(element, plan, names));
        }
        List<E> gone = spokenOf(names.project(), plans).stream()
                .filter(element -> !named.contains(element))
                .toList();
        return new ImportPlan(plans, gone, () -> {}, this::defaults);
    }

    /** The plan of a row with its element. A row whose id is wrong gets one that is never used: its cells are looked at too. */
    private RowPlan begin(RowCells row, Map<String, RowCells> seen, Names names) {
        String id = row.cell(ID);
        Element found = names.withId(id).orElse(null);
        if (java.isInstance(found) && !seen.containsKey(id)) {
            seen.put(id, row);
            return new RowPlan(row, found, false);
        }
        RowPlan plan = new RowPlan(row, (Element) EcoreUtil.create(type), true);
        RowCells first = seen.putIfAbsent(id, row);
        if (id.isEmpty()) {
            plan.problem(ID, "is empty; every row needs it");
        } else if (!ValueTexts.isId(id)) {
            String words = Kinds.words(type).replace(' ', '-');
            plan.problem(
                    ID,
                    "expected lower-case letters, digits and hyphens, beginning with a letter, such as '"
                            + Ids.free(id, words, names::isTaken) + "'");
        } else if (first != null) {
            plan.problem(ID, "stands also in " + first.file() + ":" + first.number());
        } else if (found != null) {
            plan.problem(ID, "is the id of " + Kinds.oneOf(found.eClass()) + "; expected another one");
        } else {
            names.take(id);
            ((Element) plan.element()).setId(id);
        }
        return plan;
    }

    /** The elements of which the table speaks: those that it does not name are gone from it. */
    List<E> spokenOf(Project project, List<RowPlan> plans) {
        return elements.apply(project);
    }

    /** What a new element has by default, as far as it is worth telling. */
    List<ImportPlan.Default> defaults(RowPlan plan) {
        return List.of();
    }
}
