package org.servicescape.store.schema;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.servicescape.model.ServicescapePackage;

/**
 * The JSON Schema (draft 2020-12) of project files, made from the metamodel: with it editors complete keys and values, show
 * what they mean, and mark what does not fit.
 *
 * <p>It marks what the reader refuses as far as a schema can tell: ids that are there twice and references to what is not
 * there only the reader finds. It marks unknown keys too, which the reader keeps with a remark; they are mostly slips.
 */
public final class ProjectSchema {
    /** What the file is called where it lies beside the product. */
    public static final String FILE_NAME = "servicescape.schema.json";

    private ProjectSchema() {}

    /** Writes the schema of a version of the format as UTF-8; the caller closes the stream. The same bytes each time. */
    public static void write(String version, OutputStream out) throws IOException {
        out.write(text(version).getBytes(StandardCharsets.UTF_8));
    }

    /** The schema of a version of the format, with a line feed at its end. */
    public static String text(String version) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JsonFactory.builder().build().createGenerator(text)) {
            json.setPrettyPrinter(layout());
            root(json, version);
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory is always written", e);
        }
        return text.append('\n').toString();
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        Separators separators =
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(indent);
        return printer;
    }

    private static void root(JsonGenerator json, String version) throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "https://json-schema.org/draft/2020-12/schema");
        json.writeStringField("$id", "https://servicescape.org/schema/" + version + "/" + FILE_NAME);
        json.writeStringField("title", "Servicescape project");
        json.writeStringField("$ref", "#/$defs/Project");
        json.writeObjectFieldStart("$defs");
        ValueDefinitions.write(json);
        for (EPackage chapter : packages()) {
            for (EEnum literals : classifiers(chapter, EEnum.class)) {
                ValueDefinitions.literals(json, literals);
            }
            for (EClass type : classifiers(chapter, EClass.class)) {
                if (features(type).findAny().isPresent()) {
                    new ClassDefinition(json, type).write(version);
                }
            }
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The features of a class itself that files hold as keys. */
    static Stream<EStructuralFeature> own(EClass type) {
        return features(type).filter(f -> f.getEContainingClass() == type);
    }

    /** The features of a class that files hold as keys, in their order there. */
    static Stream<EStructuralFeature> features(EClass type) {
        if (type == ServicescapePackage.Literals.TRANSLATION) {
            return Stream.empty();
        }
        return type.getEAllStructuralFeatures().stream()
                .filter(f -> !f.isDerived() && !f.isTransient() && f.isChangeable())
                .filter(f -> f.getEContainingClass() != ServicescapePackage.Literals.PART);
    }

    static List<EPackage> packages() {
        EPackage root = ServicescapePackage.eINSTANCE;
        return Stream.concat(Stream.of(root), root.getESubpackages().stream()).toList();
    }

    private static <T> List<T> classifiers(EPackage chapter, Class<T> kind) {
        return chapter.getEClassifiers().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
