package org.servicescape.core.programme;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.servicescape.checks.Naming;
import org.servicescape.model.Element;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.space.FitOutItem;
import org.servicescape.model.space.ProgrammeItem;
import org.servicescape.model.space.RoomDataSheet;
import org.servicescape.model.space.SpacePackage.Literals;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.value.Unit;

/**
 * What the rooms of a line must be like, as columns of the room schedule: what the line's own room data sheet asks for, else that of its
 * kind of space, and what the kind can be turned into.
 */
final class RoomData {
    /** Features that have another name among the columns of a schedule. */
    private static final Map<EStructuralFeature, String> NAMES =
            Map.of(Literals.ROOM_DATA_SHEET__ITEMS, "fitOut", Literals.ROOM_DATA_SHEET__BASIS, "basisOfRoomData");

    /** Features that the schedule has among its first columns. */
    private static final Set<EStructuralFeature> ELSEWHERE = Set.of(
            Literals.ROOM_DATA_SHEET__OCCUPANCY_NORMAL,
            Literals.ROOM_DATA_SHEET__OCCUPANCY_PEAK,
            Literals.ROOM_DATA_SHEET__HOURS_PER_DAY,
            Literals.ROOM_DATA_SHEET__SHARED_BY);

    private RoomData() {}

    /** The features by the names of their columns. */
    static Map<String, EStructuralFeature> features() {
        Map<String, EStructuralFeature> features = new LinkedHashMap<>();
        Literals.ROOM_DATA_SHEET.getEStructuralFeatures().stream()
                .filter(feature -> !ELSEWHERE.contains(feature))
                .forEach(feature -> features.put(NAMES.getOrDefault(feature, feature.getName()), feature));
        return features;
    }

    /** How the cells of the columns are filled. */
    static Map<String, Function<ProgrammeItem, String>> columns() {
        Map<String, Function<ProgrammeItem, String>> columns = new LinkedHashMap<>();
        columns.put("sensitivity", RoomData::sensitivity);
        columns.put("template", item -> ofType(item, type -> name(type.getDerivedFrom())));
        features().forEach((name, feature) -> columns.put(name, item -> asked(item, feature)));
        columns.put("convertibleTo", item -> ofType(item, type -> RoomData.text(type.getConvertibleTo())));
        columns.put(
                "timeToConvert",
                item -> ofType(
                        item,
                        type -> type.getTimeToConvert() == null
                                ? ""
                                : type.getTimeToConvert().toMinutes() + " min"));
        columns.put("costShares", item -> item.getCostShares().stream()
                .map(share -> Naming.of(share.getOrganisation()) + " " + number(share.getShare()))
                .collect(Collectors.joining("; ")));
        return columns;
    }

    /** Whether the cells of a column hold numbers. */
    static boolean isNumber(String column) {
        EStructuralFeature feature = features().get(column);
        Class<?> type = feature == null ? null : feature.getEType().getInstanceClass();
        return type == int.class || type == BigDecimal.class;
    }

    /** The unit of the numbers of a column, with a blank before it; empty for none. */
    static String unit(String column) {
        return Optional.ofNullable(features().get(column))
                .flatMap(Unit::of)
                .map(unit -> " " + unit)
                .orElse("");
    }

    /** Of the most sensitive of its services; empty where it names none. */
    private static String sensitivity(ProgrammeItem item) {
        return item.getServices().stream()
                .map(Service::getSensitivity)
                .max(Comparator.naturalOrder())
                .map(Sensitivity::getLiteral)
                .orElse("");
    }

    private static String ofType(ProgrammeItem item, Function<SpaceType, String> what) {
        return item.getSpaceType() == null ? "" : what.apply(item.getSpaceType());
    }

    private static String asked(ProgrammeItem item, EStructuralFeature feature) {
        RoomDataSheet ofType =
                item.getSpaceType() == null ? null : item.getSpaceType().getDataSheet();
        return Stream.of(item.getDataSheet(), ofType)
                .filter(Objects::nonNull)
                .filter(sheet -> sheet.eIsSet(feature))
                .map(sheet -> text(sheet.eGet(feature)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String text(Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(RoomData::text).collect(Collectors.joining("; "));
        } else if (value instanceof FitOutItem item) {
            return item.getQuantity() + " × " + item.getName();
        } else if (value instanceof Element element) {
            return Naming.of(element);
        } else if (value instanceof Boolean yes) {
            return yes ? "yes" : "no";
        } else if (value instanceof BigDecimal number) {
            return number(number);
        } else if (value instanceof Enumerator literal) {
            return literal.getLiteral();
        }
        return Objects.toString(value, "");
    }

    private static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String name(Element element) {
        return element == null ? "" : Naming.of(element);
    }
}
