package org.servicescape.store.table;

import static org.servicescape.model.ServicescapePackage.Literals.ELEMENT__NAME;

import java.util.List;
import org.servicescape.model.space.ProgrammeItem;
import org.servicescape.model.space.SpacePackage.Literals;

/** The table of the space programme, with the names of columns that the room schedule has for what people agreed on. */
final class ProgrammeForm {
    private ProgrammeForm() {}

    static TableForm programme() {
        return new ElementForm<>(
                ProgrammeItem.class,
                Literals.PROGRAMME_ITEM,
                project -> project.getSpace() == null
                        ? List.of()
                        : project.getSpace().getProgrammeItems(),
                (project, item) -> Holders.space(project).getProgrammeItems().add(item),
                List.of(
                        FeatureField.of(Literals.PROGRAMME_ITEM__FUNCTION_NUMBER),
                        FeatureField.of(ELEMENT__NAME),
                        FeatureField.of(Literals.PROGRAMME_ITEM__CODE),
                        FeatureField.of(Literals.PROGRAMME_ITEM__DEPARTMENT),
                        FeatureField.of(Literals.PROGRAMME_ITEM__OWNER),
                        FeatureField.of(Literals.PROGRAMME_ITEM__SPACE_TYPE),
                        FeatureField.of(Literals.PROGRAMME_ITEM__SERVICES),
                        FeatureField.of(Literals.PROGRAMME_ITEM__DEMANDS),
                        FeatureField.of("agreedRooms", Literals.PROGRAMME_ITEM__QUANTITY),
                        FeatureField.of("agreedAreaEach", Literals.PROGRAMME_ITEM__AGREED_AREA),
                        FeatureField.of(Literals.PROGRAMME_ITEM__GROSS_PLANNED_AREA),
                        FeatureField.of(Literals.PROGRAMME_ITEM__AREA_BASIS),
                        FeatureField.of(Literals.PROGRAMME_ITEM__TOLERANCE),
                        FeatureField.of(Literals.PROGRAMME_ITEM__MINIMUM_HEIGHT).withBlankDefault(),
                        FeatureField.of("agreedBecause", Literals.PROGRAMME_ITEM__WHY),
                        FeatureField.of(Literals.PROGRAMME_ITEM__DECISION),
                        FeatureField.of(Literals.PROGRAMME_ITEM__STATUS)));
    }
}
