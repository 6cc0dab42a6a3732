package org.servicescape.model.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The texts that item providers show ({@code plugin.properties}): what EMF's generator wrote, with labels in plain words
 * and with the documentation of features, data types and literals.
 */
final class PropertyTexts {
    private final Properties texts = new Properties();

    private PropertyTexts() {}

    static void rewrite(Path file, EPackage root) throws IOException {
        PropertyTexts rewritten = new PropertyTexts();
        try (Reader generated = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            rewritten.texts.load(generated);
        }
        rewritten.texts.setProperty("providerName", "Servicescape");
        TreeIterator<EObject> things = root.eAllContents();
        while (things.hasNext()) {
            rewritten.put(things.next());
        }
        Files.writeString(file, rewritten.text(), StandardCharsets.ISO_8859_1);
    }

    private void put(EObject thing) {
        if (thing instanceof EClass type) {
            texts.setProperty("_UI_" + type.getName() + "_type", PlainWords.of(type));
        } else if (thing instanceof EDataType type) {
            texts.setProperty("_UI_" + type.getName() + "_description", EcoreUtil.getDocumentation(type));
        } else if (thing instanceof EStructuralFeature feature) {
            String key = "_UI_" + feature.getEContainingClass().getName() + "_" + feature.getName();
            texts.setProperty(key + "_feature", PlainWords.of(feature));
            texts.setProperty(key + "_description", EcoreUtil.getDocumentation(feature));
        } else if (thing instanceof EEnumLiteral literal) {
            String key = "_UI_" + literal.getEEnum().getName() + "_" + literal.getName();
            texts.setProperty(key + "_literal", PlainWords.of(literal));
            texts.setProperty(key + "_description", EcoreUtil.getDocumentation(literal));
        }
    }

    /** In the order of the keys and without the date that Java writes: the same metamodel gives the same text. */
    private String text() throws IOException {
        ByteArrayOutputStream stored = new ByteArrayOutputStream();
        texts.store(stored, null);
        return stored.toString(StandardCharsets.ISO_8859_1)
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
