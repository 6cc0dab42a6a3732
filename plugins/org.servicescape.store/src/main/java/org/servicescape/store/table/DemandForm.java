package org.servicescape.store.table;

import static org.servicescape.model.ServicescapePackage.Literals.ELEMENT__NAME;

import java.util.List;
import org.servicescape.model.concept.ConceptPackage.Literals;
import org.servicescape.model.concept.Demand;

/** The table of demand: how much of which service or errand is asked for. */
final class DemandForm {
    private DemandForm() {}

    static TableForm demand() {
        return new ElementForm<>(
                Demand.class,
                Literals.DEMAND,
                project -> project.getConcept() == null
                        ? List.of()
                        : project.getConcept().getDemands(),
                (project, demand) -> Holders.concept(project).getDemands().add(demand),
                List.of(
                        FeatureField.of(Literals.DEMAND__OF),
                        FeatureField.of(Literals.DEMAND__VISITS_PER_DAY),
                        FeatureField.of(Literals.DEMAND__ERRANDS_PER_VISIT),
                        FeatureField.of(Literals.DEMAND__PEAK_HOUR_SHARE),
                        FeatureField.of(Literals.DEMAND__DESIGN_DAY_FACTOR),
                        FeatureField.of(Literals.DEMAND__WALK_IN_SHARE),
                        FeatureField.of(Literals.DEMAND__COMPANIONS),
                        FeatureField.of(Literals.DEMAND__WHEELCHAIR_SHARE),
                        FeatureField.of(Literals.DEMAND__DAYS_PER_YEAR),
                        FeatureField.of(Literals.DEMAND__STAY),
                        FeatureField.of(Literals.DEMAND__SERVICE_VARIATION),
                        FeatureField.of(Literals.DEMAND__EARLY_ARRIVAL),
                        FeatureField.of(Literals.DEMAND__PATIENCE),
                        FeatureField.of(Literals.DEMAND__OPENING_SHARE),
                        FeatureField.of(Literals.DEMAND__NO_SHOWS),
                        FeatureField.of(Literals.DEMAND__TARGET_SHARE),
                        FeatureField.of(Literals.DEMAND__TARGET_WAIT),
                        FeatureField.of(Literals.DEMAND__STATUS),
                        FeatureField.of(Literals.DEMAND__FROM),
                        FeatureField.of(Literals.DEMAND__UNTIL),
                        FeatureField.of(ELEMENT__NAME)));
    }
}
