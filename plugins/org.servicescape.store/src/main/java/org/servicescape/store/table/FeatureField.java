package org.servicescape.store.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.servicescape.model.Element;
import org.servicescape.model.Part;
import org.servicescape.model.text.Texts;

/**
 * A column that holds the values of one feature, or the elements that it refers to. An empty cell unsets the feature.
 *
 * @param column the column
 * @param feature of the class of the table's elements; no containment
 * @param blankDefault whether a default is exported as an empty cell instead of in words
 */
record FeatureField<E extends EObject>(Column column, EStructuralFeature feature, boolean blankDefault)
        implements Field<E> {

    static <E extends EObject> FeatureField<E> of(EStructuralFeature feature) {
        return of(feature.getName(), feature);
    }

    static <E extends EObject> FeatureField<E> of(String name, EStructuralFeature feature) {
        boolean numeric = !feature.isMany()
                && feature instanceof EAttribute attribute
                && (attribute.getEAttributeType().getInstanceClass() == int.class
                        || attribute.getEAttributeType().getInstanceClass() == BigDecimal.class);
        return new FeatureField<>(new Column(name, feature.isRequired(), numeric), feature, false);
    }

    /** The same column, with defaults as empty cells. */
    FeatureField<E> withBlankDefault() {
        return new FeatureField<>(column, feature, true);
    }

    @Override
    public List<Column> columns() {
        return List.of(column);
    }

    @Override
    public String text(E element, Column ofThis) {
        boolean hidden = blankDefault || feature.isUnsettable();
        return hidden && !element.eIsSet(feature) ? "" : text(element.eGet(feature));
    }

    private String text(Object value) {
        if (value instanceof List<?> values) {
            return CellLists.join(values.stream().map(this::single).toList());
        }
        return single(value);
    }

    private String single(Object value) {
        if (value instanceof Element element) {
            return element.getId();
        }
        return value == null ? "" : CellTexts.text((EAttribute) feature, value);
    }

    @Override
    public void read(E element, RowPlan plan, Names names) {
        if (!plan.row().has(column.name())) {
            return;
        }
        String cell = plan.row().cell(column.name());
        if (cell.isEmpty() || cell.equalsIgnoreCase(emptyWord())) {
            unset(element, plan);
        } else if (feature.isMany()) {
            many(element, cell, plan, names);
        } else {
            one(cell, plan, names).ifPresent(value -> set(element, value, plan));
        }
    }

    /** A list of audiences that is empty means everybody: that may be said in a word. */
    private String emptyWord() {
        return column.name().equals("audience") ? "all" : "";
    }

    private void unset(E element, RowPlan plan) {
        if (feature.isRequired()) {
            plan.problem(column.name(), "is empty; every row needs it");
        } else if (element.eIsSet(feature)) {
            String before = text(element, column);
            Object fallback = feature.isMany() || feature.isUnsettable() ? null : feature.getDefaultValue();
            String after = blankDefault ? "" : text(fallback);
            plan.edit(column.name(), before, after, () -> element.eUnset(feature));
        }
    }

    private void many(E element, String cell, RowPlan plan, Names names) {
        List<Object> values = new ArrayList<>();
        int problems = plan.problems().size();
        for (String part : CellLists.split(cell)) {
            one(part, plan, names).ifPresent(values::add);
        }
        Set<Object> once = new LinkedHashSet<>(values);
        if (once.size() < values.size() && feature.isUnique()) {
            plan.problem(column.name(), "has a value twice");
        } else if (plan.problems().size() == problems) {
            set(element, values, plan);
        }
    }

    private Optional<?> one(String text, RowPlan plan, Names names) {
        if (feature instanceof EReference reference) {
            return names.find(reference.getEReferenceType(), text, column.name(), plan);
        }
        // Programs on Windows end a line in a cell with two characters; a project file has one.
        String lines = text.replaceAll("\\r\\n?", "\n");
        Optional<Object> value = CellTexts.parse((EAttribute) feature, lines);
        if (value.isEmpty()) {
            plan.problem(column.name(), text, CellTexts.expected((EAttribute) feature, text));
        }
        return value;
    }

    private void set(E element, Object value, RowPlan plan) {
        if (value instanceof List<?> values && isTranslatedOtherwise(element, values.size())) {
            plan.problem(
                    column.name(),
                    "is translated in the project, and would have another number of texts; change it there, with its"
                            + " translations");
            return;
        }
        boolean newlySet = feature.isUnsettable() && !element.eIsSet(feature);
        if (newlySet || !isSame(element.eGet(feature), value)) {
            plan.edit(column.name(), text(element, column), text(value), () -> element.eSet(feature, value));
        }
    }

    /** Whether a list has translations with another number of texts than it is to have: they would tell something else. */
    private boolean isTranslatedOtherwise(E element, int size) {
        return Texts.isText(feature)
                && element instanceof Part part
                && part.getTranslations().stream()
                        .anyMatch(each -> feature.getName().equals(each.getFeature())
                                && each.getTexts().size() != size);
    }

    /** Whether a spreadsheet shows the two as the same: it may change line ends, blanks at the ends and 2.50 to 2.5. */
    private static boolean isSame(Object now, Object wanted) {
        if (now instanceof List<?> all && wanted instanceof List<?> others) {
            boolean same = all.size() == others.size();
            for (int i = 0; same && i < all.size(); i++) {
                same = isSame(all.get(i), others.get(i));
            }
            return same;
        }
        if (now instanceof BigDecimal a && wanted instanceof BigDecimal b) {
            return a.compareTo(b) == 0;
        }
        if (now instanceof String a && wanted instanceof String b) {
            return plain(a).equals(plain(b));
        }
        return Objects.equals(now, wanted);
    }

    private static String plain(String text) {
        return text.replaceAll("\\r\\n?", "\n").strip();
    }
}
