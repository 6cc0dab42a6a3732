package org.servicescape.store.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.SpacePackage;
import org.servicescape.model.space.Storey;
import org.servicescape.model.value.ValueTexts;

/**
 * On which storey of which plan a space stands. A storey is named by its id, its name or its level, and made where it is
 * not there; the plan needs a name only where the project has several.
 */
final class StoreyField implements Field<Space> {
    static final String DEFAULT_STOREY = "storey-1";
    static final String STOREY = "storey";
    static final String PLAN = "plan";

    @Override
    public List<Column> columns() {
        return List.of(Column.of(STOREY), Column.of(PLAN));
    }

    @Override
    public String text(Space space, Column column) {
        Element storey = (Element) space.eContainer();
        return column.name().equals(STOREY) ? storey.getId() : planOf(space).getId();
    }

    /** The plan in which a space stands. */
    static Plan planOf(Space space) {
        return (Plan) space.eContainer().eContainer();
    }

    static List<Plan> plans(Project project) {
        return project.getSpace() == null ? List.of() : project.getSpace().getPlans();
    }

    @Override
    public void read(Space space, RowPlan row, Names names) {
        if (row.isNew()) {
            plan(row, names).ifPresent(plan -> {
                row.isAbout(plan);
                Storey storey = storey(plan, row.row().cell(STOREY), row, names);
                row.putInto(() -> storey.getSpaces().add(space));
            });
            return;
        }
        Plan plan = planOf(space);
        row.isAbout(plan);
        if (row.row().isFilled(PLAN) && find(names, row.row().cell(PLAN)).orElse(null) != plan) {
            row.problem(
                    PLAN,
                    "is not the plan in which the space stands, '" + plan.getId()
                            + "'; a space cannot go to another plan");
        }
        if (row.row().isFilled(STOREY)) {
            Storey now = (Storey) space.eContainer();
            Storey wanted = storey(plan, row.row().cell(STOREY), row, names);
            if (wanted != now) {
                row.edit(STOREY, now.getId(), wanted.getId(), () -> wanted.getSpaces()
                        .add(space));
            }
        }
    }

    private static Optional<Plan> find(Names names, String text) {
        return plans(names.project()).stream()
                .filter(plan -> isNamed(plan, text))
                .findFirst();
    }

    private static boolean isNamed(Element element, String text) {
        return element.getId().equals(text)
                || (element.getName() != null && element.getName().strip().equalsIgnoreCase(text));
    }

    /** The plan for a new space; empty after noting a problem. */
    private static Optional<Plan> plan(RowPlan row, Names names) {
        List<Plan> plans = plans(names.project());
        String text = row.row().cell(PLAN);
        String known = String.join(", ", plans.stream().map(Plan::getId).toList());
        if (!text.isEmpty()) {
            Optional<Plan> found = find(names, text);
            if (found.isPresent() || plans.isEmpty()) {
                return Optional.of(found.orElseGet(() -> created(text, row, names)));
            }
            row.problem(PLAN, "is not in the project; expected one of " + known);
            return Optional.empty();
        }
        if (plans.size() > 1) {
            row.problem(PLAN, "is empty, and the project has several plans; expected one of " + known);
            return Optional.empty();
        }
        return Optional.of(plans.isEmpty() ? created(PLAN, row, names) : plans.get(0));
    }

    private static Plan created(String text, RowPlan row, Names names) {
        Creation creation = names.creation("plan " + text.toLowerCase(Locale.ROOT), () -> {
            Plan plan = SpaceFactory.eINSTANCE.createPlan();
            plan.setId(names.freeId(text, SpacePackage.Literals.PLAN));
            plan.setName(ValueTexts.isId(text) ? null : text);
            return new Creation(
                    plan, () -> Holders.space(names.project()).getPlans().add(plan));
        });
        row.needs(creation);
        return (Plan) creation.element();
    }

    /** The storey that a cell names; for an empty cell the only storey of the plan, or the default one. */
    private static Storey storey(Plan plan, String cell, RowPlan row, Names names) {
        if (cell.isEmpty() && plan.getStoreys().size() == 1) {
            return plan.getStoreys().get(0);
        }
        String text = cell.isEmpty() ? DEFAULT_STOREY : cell;
        for (Storey storey : plan.getStoreys()) {
            boolean sameLevel = storey.eIsSet(SpacePackage.Literals.STOREY__LEVEL)
                    && Integer.toString(storey.getLevel()).equals(text);
            if (isNamed(storey, text) || sameLevel) {
                return storey;
            }
        }
        Creation creation = names.creation("storey " + plan.getId() + " " + text.toLowerCase(Locale.ROOT), () -> {
            Storey storey = SpaceFactory.eINSTANCE.createStorey();
            boolean level = text.matches("-?[0-9]{1,3}");
            storey.setId(
                    names.freeId(level ? "storey " + text.replace("-", "minus ") : text, SpacePackage.Literals.STOREY));
            if (level) {
                storey.setLevel(Integer.parseInt(text));
            } else if (!ValueTexts.isId(text)) {
                storey.setName(text);
            }
            return new Creation(storey, () -> plan.getStoreys().add(storey));
        });
        row.needs(creation);
        return (Storey) creation.element();
    }
}
