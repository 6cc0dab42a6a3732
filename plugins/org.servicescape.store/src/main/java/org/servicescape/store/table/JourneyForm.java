package org.servicescape.store.table;

import static org.servicescape.model.ServicescapePackage.Literals.ELEMENT__NAME;
import static org.servicescape.model.ServicescapePackage.Literals.STEP__ELSEWHERE;
import static org.servicescape.model.ServicescapePackage.Literals.STEP__PLACE;
import static org.servicescape.model.journey.JourneyPackage.Literals.JOURNEY_MOMENT__ACTION;
import static org.servicescape.model.journey.JourneyPackage.Literals.JOURNEY_MOMENT__CHANNEL;
import static org.servicescape.model.journey.JourneyPackage.Literals.JOURNEY_MOMENT__DURATION;
import static org.servicescape.model.journey.JourneyPackage.Literals.JOURNEY_MOMENT__OPPORTUNITIES;
import static org.servicescape.model.journey.JourneyPackage.Literals.JOURNEY_MOMENT__PAIN_POINTS;
import static org.servicescape.model.journey.JourneyPackage.Literals.JOURNEY_MOMENT__SERVICE;
import static org.servicescape.model.journey.JourneyPackage.Literals.JOURNEY_MOMENT__WAITING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.blueprint.LaneKind;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.journey.Stage;

/**
 * The table of journeys: one row a moment, in the order of the journey. Journey, stage and moment are named by id or name,
 * and made where they are not there; an empty journey or stage is that of the row above.
 */
final class JourneyForm implements TableForm {
    static final String JOURNEY = "journey";
    static final String STAGE = "stage";
    static final String MOMENT = "moment";

    private final List<Field<? super JourneyMoment>> fields = List.of(
            FeatureField.of(JOURNEY_MOMENT__ACTION),
            new LaneField("frontstage", LaneKind.FRONTSTAGE),
            new LaneField("backstage", LaneKind.BACKSTAGE),
            new LaneField("support", LaneKind.SUPPORT),
            FeatureField.of(JOURNEY_MOMENT__CHANNEL),
            new EmotionField(),
            FeatureField.of("painPoint", JOURNEY_MOMENT__PAIN_POINTS),
            FeatureField.of(STEP__PLACE),
            FeatureField.of(ELEMENT__NAME),
            FeatureField.of(STEP__ELSEWHERE),
            FeatureField.of(JOURNEY_MOMENT__SERVICE),
            FeatureField.of(JOURNEY_MOMENT__DURATION),
            FeatureField.of(JOURNEY_MOMENT__WAITING),
            FeatureField.of("opportunity", JOURNEY_MOMENT__OPPORTUNITIES));

    @Override
    public List<Column> columns() {
        List<Column> columns =
                new ArrayList<>(List.of(Column.required(JOURNEY), Column.of(STAGE), Column.required(MOMENT)));
        fields.forEach(field -> columns.addAll(field.columns()));
        return columns;
    }

    @Override
    public List<List<String>> rows(Project project) {
        List<List<String>> rows = new ArrayList<>();
        for (Journey journey : project.getJourneys()) {
            for (Stage stage : journey.getStages()) {
                stage.getMoments().forEach(moment -> rows.add(row(journey, stage, moment)));
            }
        }
        return rows;
    }

    private List<String> row(Journey journey, Stage stage, JourneyMoment moment) {
        List<String> cells = new ArrayList<>(List.of(journey.getId(), stage.getId(), moment.getId()));
        fields.forEach(field -> field.columns().forEach(column -> cells.add(field.text(moment, column))));
        return cells;
    }

    @Override
    public ImportPlan plan(List<RowCells> rows, Names names) {
        JourneyPlaces places = new JourneyPlaces(names);
        List<RowPlan> plans = new ArrayList<>();
        Map<JourneyMoment, RowPlan> byMoment = new HashMap<>();
        for (RowCells row : rows) {
            RowPlan plan = places.place(row);
            plans.add(plan);
            JourneyMoment moment = (JourneyMoment) plan.element();
            byMoment.put(moment, plan);
            fields.forEach(field -> field.read(moment, plan, names));
            if (plan.isNew() && !row.isFilled("name")) {
                plan.edit("name", "", row.cell(MOMENT), () -> moment.setName(row.cell(MOMENT)));
            }
        }
        JourneyOrder order = new JourneyOrder(places.stages());
        order.moved().forEach((moment, positions) -> byMoment.get(moment)
                .edit("order", positions.before(), positions.after(), () -> {}));
        return new ImportPlan(plans, gone(names.project(), plans, places), order::apply, row -> List.of());
    }

    /** Moments of the journeys that rows name, their stages and actions, as far as no row names them. */
    private static List<Element> gone(Project project, List<RowPlan> plans, JourneyPlaces places) {
        List<Element> gone = new ArrayList<>();
        List<EObject> named = plans.stream().map(RowPlan::element).toList();
        for (Journey journey : project.getJourneys()) {
            if (plans.stream().noneMatch(plan -> plan.about().orElse(null) == journey)) {
                continue;
            }
            for (Stage stage : journey.getStages()) {
                List<JourneyMoment> missing = stage.getMoments().stream()
                        .filter(moment -> !named.contains(moment))
                        .toList();
                gone.addAll(missing);
                boolean isNamed = places.stages().containsKey(stage);
                if (!isNamed
                        && !missing.isEmpty()
                        && missing.size() == stage.getMoments().size()) {
                    gone.add(stage);
                }
            }
        }
        plans.forEach(plan -> gone.addAll(plan.leftOut()));
        return gone;
    }
}
