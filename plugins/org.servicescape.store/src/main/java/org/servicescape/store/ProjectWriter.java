package org.servicescape.store;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Project;

/** Writes a project in the canonical layout: one feature a line, in the order of the metamodel, unset features left out. */
final class ProjectWriter {
    private static final int LONGEST_LINE = 120;
    private static final String INDENT = "  ";

    private final StringBuilder out = new StringBuilder();

    private ProjectWriter() {}

    static String text(Project project) {
        ProjectWriter writer = new ProjectWriter();
        writer.object(
                project,
                "",
                JsonText.quote(ProjectReader.VERSION_KEY) + ": " + JsonText.quote(ProjectFiles.SCHEMA_VERSION));
        return writer.out.append('\n').toString();
    }

    private void object(EObject object, String indent, String firstLine) {
        List<EStructuralFeature> features = set(object);
        if (features.isEmpty() && firstLine.isEmpty()) {
            out.append("{}");
            return;
        }
        String inner = indent + INDENT;
        String separator = "{\n";
        if (!firstLine.isEmpty()) {
            out.append(separator).append(inner).append(firstLine);
            separator = ",\n";
        }
        for (EStructuralFeature feature : features) {
            out.append(separator).append(inner);
            feature(object, feature, inner);
            separator = ",\n";
        }
        out.append('\n').append(indent).append('}');
    }

    private void feature(EObject object, EStructuralFeature feature, String indent) {
        String key = JsonText.quote(feature.getName()) + ": ";
        out.append(key);
        Object value = object.eGet(feature);
        if (!feature.isMany()) {
            single(feature, value, indent);
        } else if (isContainment(feature)) {
            String separator = "[\n";
            for (Object child : (List<?>) value) {
                out.append(separator).append(indent).append(INDENT);
                single(feature, child, indent + INDENT);
                separator = ",\n";
            }
            out.append('\n').append(indent).append(']');
        } else {
            scalars(scalarsOf(feature, (List<?>) value), indent, key.length());
        }
    }

    private void single(EStructuralFeature feature, Object value, String indent) {
        if (!isContainment(feature)) {
            out.append(scalar(feature, value));
        } else if (isValue(((EObject) value).eClass())) {
            onOneLine((EObject) value);
        } else {
            object((EObject) value, indent, "");
        }
    }

    private void scalars(List<String> values, String indent, int keyLength) {
        String line = "[" + String.join(", ", values) + "]";
        boolean fits = indent.length() + keyLength + line.length() + 1 <= LONGEST_LINE;
        String inner = "\n" + indent + INDENT;
        out.append(fits ? line : "[" + inner + String.join("," + inner, values) + "\n" + indent + "]");
    }

    private void onOneLine(EObject object) {
        List<String> members = new ArrayList<>();
        for (EStructuralFeature feature : set(object)) {
            Object value = object.eGet(feature);
            members.add(JsonText.quote(feature.getName()) + ": "
                    + (feature.isMany()
                            ? "[" + String.join(", ", scalarsOf(feature, (List<?>) value)) + "]"
                            : scalar(feature, value)));
        }
        out.append('{').append(String.join(", ", members)).append('}');
    }

    private static List<EStructuralFeature> set(EObject object) {
        return Kinds.features(object.eClass()).stream().filter(object::eIsSet).toList();
    }

    private static List<String> scalarsOf(EStructuralFeature feature, List<?> values) {
        return values.stream().map(value -> scalar(feature, value)).toList();
    }

    private static String scalar(EStructuralFeature feature, Object value) {
        if (feature instanceof EAttribute attribute) {
            return Scalars.toJson(attribute, value);
        }
        String id = EcoreUtil.getID((EObject) value);
        return JsonText.quote(id == null ? "" : id);
    }

    private static boolean isContainment(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    /** A value has no id and holds no other objects. */
    private static boolean isValue(EClass type) {
        return type.getEIDAttribute() == null && Kinds.features(type).stream().noneMatch(ProjectWriter::isContainment);
    }
}
