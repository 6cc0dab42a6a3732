package org.servicescape.store.table;

import static org.servicescape.model.ServicescapePackage.Literals.ELEMENT__NAME;
import static org.servicescape.model.space.SpacePackage.Literals.CONNECTION;
import static org.servicescape.model.space.SpacePackage.Literals.CONNECTION__AT;
import static org.servicescape.model.space.SpacePackage.Literals.CONNECTION__CONTROL;
import static org.servicescape.model.space.SpacePackage.Literals.CONNECTION__ENTRANCE;
import static org.servicescape.model.space.SpacePackage.Literals.CONNECTION__FREE_EGRESS;
import static org.servicescape.model.space.SpacePackage.Literals.CONNECTION__KIND;
import static org.servicescape.model.space.SpacePackage.Literals.CONNECTION__ONE_WAY;
import static org.servicescape.model.space.SpacePackage.Literals.CONNECTION__OPEN_IN;
import static org.servicescape.model.space.SpacePackage.Literals.CONNECTION__ORGANISATIONS;
import static org.servicescape.model.space.SpacePackage.Literals.CONNECTION__PASSES;
import static org.servicescape.model.space.SpacePackage.Literals.CONNECTION__SOUND_INSULATION;
import static org.servicescape.model.space.SpacePackage.Literals.CONNECTION__STEP_FREE;
import static org.servicescape.model.space.SpacePackage.Literals.CONNECTION__TRANSPARENT;
import static org.servicescape.model.space.SpacePackage.Literals.CONNECTION__WIDTH;
import static org.servicescape.model.space.SpacePackage.Literals.PLACE__EXTERIOR;
import static org.servicescape.model.space.SpacePackage.Literals.PLACE__PRIVACY_LEVEL;
import static org.servicescape.model.space.SpacePackage.Literals.PLACE__SECURITY_ZONE;
import static org.servicescape.model.space.SpacePackage.Literals.PLACE__STAFFED;
import static org.servicescape.model.space.SpacePackage.Literals.SPACE;
import static org.servicescape.model.space.SpacePackage.Literals.SPACE__AREA;
import static org.servicescape.model.space.SpacePackage.Literals.SPACE__HEIGHT;
import static org.servicescape.model.space.SpacePackage.Literals.SPACE__NUMBER;
import static org.servicescape.model.space.SpacePackage.Literals.SPACE__OCCUPANCY;
import static org.servicescape.model.space.SpacePackage.Literals.SPACE__ORGANISATIONS;
import static org.servicescape.model.space.SpacePackage.Literals.SPACE__PROGRAMME_ITEM;
import static org.servicescape.model.space.SpacePackage.Literals.SPACE__TYPE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;
import org.servicescape.store.table.ImportPlan.Default;

/** The tables of plans: spaces and connections. */
final class PlanForms {
    private PlanForms() {}

    static TableForm spaces() {
        return new Spaces();
    }

    static TableForm connections() {
        return new Connections();
    }

    /** The plans of which a table speaks: with one plan that one, else those of its rows. */
    private static List<Plan> spokenOf(Project project, List<RowPlan> rows) {
        List<Plan> plans = StoreyField.plans(project);
        return plans.size() <= 1
                ? plans
                : plans.stream()
                        .filter(plan ->
                                rows.stream().anyMatch(row -> row.about().orElse(null) == plan))
                        .toList();
    }

    private static final class Spaces extends ElementForm<Space> {
        private static final List<String> ORDER = List.of(
                "id",
                "name",
                "type",
                "zone",
                "privacy",
                "area",
                "storey",
                "x",
                "y",
                "width",
                "depth",
                "exterior",
                "staffed");

        Spaces() {
            super(
                    Space.class,
                    SPACE,
                    project -> spacesOf(StoreyField.plans(project)),
                    (project, space) -> {},
                    List.of(
                            FeatureField.of(ELEMENT__NAME),
                            FeatureField.of(SPACE__TYPE),
                            FeatureField.of("zone", PLACE__SECURITY_ZONE),
                            FeatureField.of("privacy", PLACE__PRIVACY_LEVEL),
                            FeatureField.of(SPACE__AREA),
                            FeatureField.of(PLACE__EXTERIOR).withBlankDefault(),
                            FeatureField.of(PLACE__STAFFED),
                            FeatureField.of(SPACE__NUMBER),
                            FeatureField.of(SPACE__HEIGHT).withBlankDefault(),
                            FeatureField.of(SPACE__OCCUPANCY).withBlankDefault(),
                            FeatureField.of(SPACE__ORGANISATIONS),
                            FeatureField.of(SPACE__PROGRAMME_ITEM),
                            new OutlineField(),
                            new StoreyField()));
        }

        private static List<Space> spacesOf(Iterable<Plan> plans) {
            List<Space> spaces = new ArrayList<>();
            plans.forEach(plan -> plan.getStoreys().forEach(storey -> spaces.addAll(storey.getSpaces())));
            return spaces;
        }

        @Override
        List<Column> inOrder(List<Column> columns) {
            Comparator<Column> order = Comparator.comparingInt(
                    column -> ORDER.contains(column.name()) ? ORDER.indexOf(column.name()) : ORDER.size());
            return columns.stream().sorted(order).toList();
        }

        @Override
        List<Space> spokenOf(Project project, List<RowPlan> rows) {
            return spacesOf(PlanForms.spokenOf(project, rows));
        }

        @Override
        List<Default> defaults(RowPlan row) {
            Space space = (Space) row.element();
            List<Default> defaults = new ArrayList<>();
            if (!row.row().isFilled(StoreyField.STOREY)) {
                defaults.add(new Default(StoreyField.STOREY, ((Element) space.eContainer()).getId()));
            }
            if (Places.zone(space).isEmpty()) {
                defaults.add(new Default("zone", "undecided"));
            }
            return defaults;
        }
    }

    private static final class Connections extends ElementForm<Connection> {
        Connections() {
            super(
                    Connection.class,
                    CONNECTION,
                    project -> connectionsOf(StoreyField.plans(project)),
                    (project, connection) -> {},
                    List.of(
                            FeatureField.of(CONNECTION__KIND),
                            new ConnectionEnds(),
                            FeatureField.of(CONNECTION__WIDTH),
                            FeatureField.of(CONNECTION__CONTROL),
                            FeatureField.of("audience", CONNECTION__PASSES),
                            FeatureField.of(CONNECTION__ONE_WAY),
                            FeatureField.of(ELEMENT__NAME),
                            FeatureField.of(CONNECTION__ORGANISATIONS),
                            FeatureField.of("hours", CONNECTION__OPEN_IN),
                            FeatureField.of(CONNECTION__AT),
                            FeatureField.of(CONNECTION__ENTRANCE),
                            FeatureField.of(CONNECTION__FREE_EGRESS),
                            FeatureField.of(CONNECTION__STEP_FREE),
                            FeatureField.of(CONNECTION__SOUND_INSULATION),
                            FeatureField.of(CONNECTION__TRANSPARENT)));
        }

        private static List<Connection> connectionsOf(Iterable<Plan> plans) {
            List<Connection> connections = new ArrayList<>();
            plans.forEach(plan -> connections.addAll(plan.getConnections()));
            return connections;
        }

        @Override
        List<Connection> spokenOf(Project project, List<RowPlan> rows) {
            return connectionsOf(PlanForms.spokenOf(project, rows));
        }

        @Override
        List<Default> defaults(RowPlan row) {
            Connection connection = (Connection) row.element();
            List<Default> defaults = new ArrayList<>();
            if (!row.row().isFilled("kind")) {
                defaults.add(new Default("kind", connection.getKind().getLiteral()));
            }
            if (connection.getPasses().isEmpty()) {
                defaults.add(new Default("audience", "all"));
            }
            return defaults;
        }
    }
}
