package org.servicescape.model;

import java.util.List;
import org.w3c.dom.Element;

/** Prints the metamodel as a page to read: every class and feature with its type and meaning. */
final class MetamodelPage {
    private final StringBuilder page = new StringBuilder(
            """
            # The metamodel

            Made from `model/servicescape.ecore`; a test proves that it is current. `*` marks many, `→` a reference, `+` what must not
            be missing. The features of a class stand in the order in which files hold them, after those of the class that it extends.
            """);

    private MetamodelPage() {}

    static String text() {
        MetamodelPage printer = new MetamodelPage();
        printer.packageOf(MetamodelSource.root());
        return printer.page.toString();
    }

    private void packageOf(Element thing) {
        heading("## " + thing.getAttribute("name"), thing);
        for (Element child : MetamodelSource.children(thing)) {
            switch (child.getAttribute("xsi:type")) {
                case "ecore:EClass" -> classOf(child);
                case "ecore:EEnum", "ecore:EDataType" -> valuesOf(child);
                default -> {
                    if (child.getTagName().equals("eSubpackages")) {
                        packageOf(child);
                    }
                }
            }
        }
    }

    private void classOf(Element type) {
        String superclass = type.getAttribute("eSuperTypes");
        heading(
                "### " + type.getAttribute("name") + (superclass.isEmpty() ? "" : " extends " + last(superclass)),
                type);
        List<Element> features = named(type, "eStructuralFeatures");
        if (!features.isEmpty()) {
            page.append("\n| feature | type | meaning |\n| --- | --- | --- |\n");
            features.forEach(this::row);
        }
    }

    private void row(Element feature) {
        boolean containment = feature.getAttribute("containment").equals("true");
        boolean reference = feature.getAttribute("xsi:type").equals("ecore:EReference") && !containment;
        String preset = feature.getAttribute("defaultValueLiteral");
        page.append("| ").append(feature.getAttribute("name"));
        page.append(feature.getAttribute("upperBound").equals("-1") ? "\\*" : "");
        page.append(feature.getAttribute("lowerBound").equals("1") ? " +" : "");
        page.append(" | ").append(reference ? "→ " : "").append(typeOf(feature));
        page.append(preset.isEmpty() ? "" : " = " + preset);
        page.append(" | ").append(cell(MetamodelSource.documentation(feature))).append(" |\n");
    }

    private void valuesOf(Element type) {
        heading("### " + type.getAttribute("name"), type);
        List<Element> literals = named(type, "eLiterals");
        if (!literals.isEmpty()) {
            page.append("\n| literal | meaning |\n| --- | --- |\n");
            literals.forEach(l -> page.append("| ")
                    .append(l.getAttribute("name"))
                    .append(" | ")
                    .append(cell(MetamodelSource.documentation(l)))
                    .append(" |\n"));
        }
    }

    private void heading(String heading, Element thing) {
        page.append('\n')
                .append(heading)
                .append("\n\n")
                .append(MetamodelSource.documentation(thing))
                .append('\n');
    }

    private static String typeOf(Element feature) {
        String type = last(feature.getAttribute("eType"));
        return switch (type) {
            case "EString" -> "text";
            case "EBoolean" -> "yes or no";
            case "EInt" -> "whole number" + range(feature) + unit(feature);
            case "EBigDecimal" -> "decimal number" + range(feature) + unit(feature);
            default -> type;
        };
    }

    private static String range(Element feature) {
        String range = "";
        for (Element annotation : MetamodelSource.children(feature)) {
            if (annotation.getAttribute("source").equals("https://servicescape.org/range")) {
                for (Element limit : MetamodelSource.children(annotation)) {
                    range += (limit.getAttribute("key").equals("minimum") ? " from " : " to ")
                            + limit.getAttribute("value");
                }
            }
        }
        return range;
    }

    private static String unit(Element feature) {
        String unit = MetamodelSource.unit(feature);
        return unit.isEmpty() ? "" : " in " + unit;
    }

    private static List<Element> named(Element parent, String tag) {
        return MetamodelSource.children(parent).stream()
                .filter(child -> child.getTagName().equals(tag))
                .toList();
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace('\n', ' ');
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
