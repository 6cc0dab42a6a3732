package org.servicescape.store.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.text.Meanings;
import org.servicescape.model.text.Texts;
import org.servicescape.model.value.Range;

/** A class of the metamodel as a definition of a schema. What it inherits, it takes from the definition that has it. */
final class ClassDefinition {
    /** So many classes are named where any of them can be referred to. */
    private static final int MOST_NAMES = 4;

    private final JsonGenerator json;
    private final EClass type;

    ClassDefinition(JsonGenerator json, EClass type) {
        this.json = json;
        this.type = type;
    }

    void write(String version) throws IOException {
        json.writeObjectFieldStart(type.getName());
        json.writeStringField("title", type.getName());
        json.writeStringField("description", Meanings.of(type));
        json.writeStringField("type", "object");
        json.writeObjectFieldStart("properties");
        if (type == ServicescapePackage.Literals.PROJECT) {
            file(version);
        }
        List<EStructuralFeature> features = type.isAbstract()
                ? ProjectSchema.own(type).toList()
                : ProjectSchema.features(type).toList();
        for (EStructuralFeature feature : features) {
            json.writeFieldName(feature.getName());
            EClass owner = feature.getEContainingClass();
            if (owner == type) {
                property(feature);
            } else {
                reference(owner.getName() + "/properties/" + feature.getName());
            }
        }
        json.writeEndObject();
        if (!type.isAbstract()) {
            required(features);
            json.writeBooleanField("additionalProperties", false);
        }
        json.writeEndObject();
    }

    /** The keys of a file that are no features of the project. */
    private void file(String version) throws IOException {
        json.writeObjectFieldStart("$schema");
        json.writeStringField("description", "Where editors find the schema of this file.");
        json.writeStringField("type", "string");
        json.writeEndObject();
        json.writeObjectFieldStart("servicescape");
        json.writeStringField("description", "Version of the format; the first key of the file.");
        json.writeStringField("const", version);
        json.writeEndObject();
    }

    private void required(List<EStructuralFeature> features) throws IOException {
        List<String> names = features.stream()
                .filter(EStructuralFeature::isRequired)
                .map(EStructuralFeature::getName)
                .toList();
        boolean project = type == ServicescapePackage.Literals.PROJECT;
        if (project || !names.isEmpty()) {
            json.writeArrayFieldStart("required");
            if (project) {
                json.writeString("servicescape");
            }
            for (String name : names) {
                json.writeString(name);
            }
            json.writeEndArray();
        }
    }

    private void property(EStructuralFeature feature) throws IOException {
        json.writeStartObject();
        json.writeStringField("description", description(feature));
        if (feature.isMany() && Texts.isText(feature)) {
            json.writeStringField("$ref", "#/$defs/" + ValueDefinitions.TEXTS);
        } else if (feature.isMany()) {
            json.writeStringField("type", "array");
            json.writeObjectFieldStart("items");
            value(feature);
            json.writeEndObject();
            boolean held = feature instanceof EReference one && one.isContainment();
            if (!held && feature.isUnique()) {
                json.writeBooleanField("uniqueItems", true);
            }
        } else {
            value(feature);
            preset(feature);
        }
        json.writeEndObject();
    }

    private static String description(EStructuralFeature feature) {
        boolean refers = feature instanceof EReference one && !one.isContainment();
        return Meanings.of(feature) + (refers ? " " + target((EClass) feature.getEType()) : "");
    }

    /** What the id of a reference may name. */
    private static String target(EClass type) {
        List<String> names = ProjectSchema.packages().stream()
                .flatMap(p -> p.getEClassifiers().stream())
                .filter(c -> c instanceof EClass one && !one.isAbstract() && type.isSuperTypeOf(one))
                .map(EClassifier::getName)
                .toList();
        return "Id of: " + (names.size() > MOST_NAMES ? "any " + type.getName() : String.join(", ", names)) + ".";
    }

    /** What one value may be; into the object that is open. */
    private void value(EStructuralFeature feature) throws IOException {
        if (feature instanceof EAttribute attribute) {
            attribute(attribute);
        } else {
            boolean held = ((EReference) feature).isContainment();
            json.writeStringField(
                    "$ref", "#/$defs/" + (held ? feature.getEType().getName() : ValueDefinitions.ID));
        }
    }

    private void attribute(EAttribute attribute) throws IOException {
        EDataType value = attribute.getEAttributeType();
        Class<?> java = value.getInstanceClass();
        if (java == boolean.class) {
            json.writeStringField("type", "boolean");
        } else if (java == int.class || java == BigDecimal.class) {
            number(attribute, java == int.class ? "integer" : "number");
        } else if (attribute.isID()) {
            json.writeStringField("$ref", "#/$defs/" + ValueDefinitions.ID);
        } else if (Texts.isText(attribute)) {
            json.writeStringField("$ref", "#/$defs/" + ValueDefinitions.TEXT);
        } else if (java == String.class) {
            json.writeStringField("type", "string");
        } else {
            json.writeStringField("$ref", "#/$defs/" + value.getName());
        }
    }

    private void number(EAttribute attribute, String kind) throws IOException {
        json.writeStringField("type", kind);
        Range range = Range.of(attribute);
        if (range.minimum() != null) {
            json.writeNumberField("minimum", range.minimum());
        }
        if (range.maximum() != null) {
            json.writeNumberField("maximum", range.maximum());
        }
    }

    private void preset(EStructuralFeature feature) throws IOException {
        String preset = feature.getDefaultValueLiteral();
        if (preset == null || preset.isEmpty()) {
            return;
        }
        json.writeFieldName("default");
        boolean quoted =
                feature.getEType() instanceof EEnum || feature.getEType().getInstanceClass() == String.class;
        if (quoted) {
            json.writeString(preset);
        } else {
            json.writeRawValue(preset);
        }
    }

    private void reference(String path) throws IOException {
        json.writeRawValue("{\"$ref\": \"#/$defs/" + path + "\"}");
    }
}
