package org.servicescape.pages;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.servicescape.model.text.Meanings;
import org.servicescape.pages.diagram.Topic;
import org.servicescape.pages.metamodel.Metamodel;

/** The metamodel as a page to read: an index, the pictures of each package, every class and feature, and the vocabulary. */
final class MetamodelPage {
    /** More are not listed: each of them says it itself. */
    private static final int MOST_KIN = 12;

    private final StringBuilder page = new StringBuilder(
            """
            # The metamodel

            What a Servicescape file can say, chapter by chapter: a picture of its classes, then each class with its features in the
            order in which files hold them, after those of the class that it extends. `*` marks many, `+` what must not be missing, `→`
            a reference; what has no arrow and is a class is held. `text` may be told in several languages, a `code` (an id, a path, an
            address) is the same in all. [Where the words of the field went](#where-the-words-of-the-field-went)
            leads from the words of service design to the classes.

            This page and its pictures are made from `model/servicescape.ecore`; a test proves that they are current.

            | chapter | classes | values |
            | --- | --- | --- |
            """);

    private MetamodelPage() {}

    static String text(Vocabulary vocabulary) {
        MetamodelPage printer = new MetamodelPage();
        Metamodel.packages().forEach(printer::index);
        Metamodel.packages().forEach(printer::chapter);
        VocabularySection.append(printer.page, vocabulary);
        return printer.page.toString();
    }

    /** Where the page explains a package or a classifier, for links. */
    static String anchor(ENamedElement thing) {
        String name = Meanings.name(thing).toLowerCase(Locale.ROOT).replace('.', '-');
        boolean root = thing instanceof EClassifier type && type.getEPackage().getESuperPackage() == null;
        return root ? "model-" + name : name;
    }

    static String link(ENamedElement thing) {
        return "[" + thing.getName() + "](#" + anchor(thing) + ")";
    }

    private void index(EPackage chapter) {
        String classes =
                Metamodel.classes(chapter).stream().map(MetamodelPage::link).collect(Collectors.joining(", "));
        String values = chapter.getEClassifiers().stream()
                .filter(EDataType.class::isInstance)
                .map(MetamodelPage::link)
                .collect(Collectors.joining(", "));
        page.append("| ").append(link(chapter)).append(" | ").append(classes);
        page.append(" | ").append(values).append(" |\n");
    }

    private void chapter(EPackage chapter) {
        heading("## ", chapter);
        for (Topic topic : Topics.of(chapter)) {
            page.append("\n![")
                    .append(topic.title())
                    .append(": ")
                    .append(topic.description())
                    .append("](metamodel/");
            page.append(topic.id()).append(".svg)\n");
        }
        for (EClassifier type : chapter.getEClassifiers()) {
            if (type instanceof EClass one) {
                classOf(one);
            } else {
                valuesOf(type);
            }
        }
    }

    private void classOf(EClass type) {
        heading("### ", type);
        page.append(type.isAbstract() ? "\nAbstract." : "");
        kin(type.isAbstract() ? " Extends " : "\nExtends ", type.getESuperTypes());
        List<EClass> below = Metamodel.classes().stream()
                .filter(c -> c.getESuperTypes().contains(type))
                .toList();
        boolean begun = type.isAbstract() || !type.getESuperTypes().isEmpty();
        kin(begun ? " Extended by " : "\nExtended by ", below);
        List<EReference> holders = Metamodel.holders(type);
        if (!holders.isEmpty()) {
            page.append(begun || !below.isEmpty() ? " Held by " : "\nHeld by ");
            page.append(holders.stream()
                    .map(h -> link(h.getEContainingClass()) + "." + h.getName())
                    .collect(Collectors.joining(", ")));
            page.append('.');
        }
        page.append(page.charAt(page.length() - 1) == '\n' ? "" : "\n");
        if (!type.getEStructuralFeatures().isEmpty()) {
            page.append("\n| feature | type | meaning |\n| --- | --- | --- |\n");
            type.getEStructuralFeatures().forEach(this::row);
        }
    }

    private void kin(String lead, List<EClass> types) {
        if (types.size() > MOST_KIN) {
            page.append(lead).append(types.size()).append(" classes.");
        } else if (!types.isEmpty()) {
            page.append(lead);
            page.append(types.stream().map(MetamodelPage::link).collect(Collectors.joining(", ")));
            page.append('.');
        }
    }

    private void row(EStructuralFeature feature) {
        boolean reference = feature instanceof EReference r && !r.isContainment();
        String preset = feature.getDefaultValueLiteral();
        String unit = Metamodel.unit(feature);
        page.append("| ").append(feature.getName());
        page.append(feature.isMany() ? "\\*" : "").append(feature.isRequired() ? " +" : "");
        page.append(" | ").append(reference ? "→ " : "").append(typeOf(feature)).append(Metamodel.range(feature));
        page.append(unit.isEmpty() ? "" : " in " + unit);
        page.append(preset == null || preset.isEmpty() ? "" : " = " + preset);
        page.append(" | ").append(cell(Meanings.of(feature))).append(" |\n");
    }

    private static String typeOf(EStructuralFeature feature) {
        boolean ours = feature.getEType().getEPackage().getNsURI().startsWith("https://servicescape.org/");
        boolean plain = Metamodel.plainType(feature).equals(feature.getEType().getName());
        return ours && plain ? link(feature.getEType()) : Metamodel.plainType(feature);
    }

    private void valuesOf(EClassifier type) {
        heading("### ", type);
        if (type instanceof EEnum literals) {
            page.append("\n| literal | meaning |\n| --- | --- |\n");
            literals.getELiterals().forEach(l -> page.append("| ")
                    .append(l.getLiteral())
                    .append(" | ")
                    .append(cell(Meanings.of(l)))
                    .append(" |\n"));
        }
    }

    private void heading(String level, ENamedElement thing) {
        page.append("\n<a id=\"").append(anchor(thing)).append("\"></a>\n\n");
        page.append(level).append(thing.getName()).append("\n\n");
        page.append(Meanings.of(thing)).append('\n');
    }

    static String cell(String text) {
        return text.replace("|", "\\|").replace('\n', ' ');
    }
}
