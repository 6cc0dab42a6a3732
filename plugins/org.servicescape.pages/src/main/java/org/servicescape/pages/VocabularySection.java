package org.servicescape.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClassifier;

/** The part of the page that leads from the words of the field to the classes. */
final class VocabularySection {
    private VocabularySection() {}

    static void append(StringBuilder page, Vocabulary vocabulary) {
        page.append(
                """

                ## Where the words of the field went

                What service design and space planning speak of, and what two published texts about joint service centres speak of, and
                where a file holds it. Made from `model/vocabulary.tsv`; a test proves that every name exists. The concepts are told in our
                words. The texts are *New service concept brings added value to customers and retailers* (Iso Omena Service Centre, City of
                Espoo) and *The Joint Customer Service Concept of the City of Pori* (Pentagon Design, project reference); the examples are
                made after them; A0 to A21 and B1 to B30 are their sentences in order, A0 the title. Where a line names no class, it says why.
                """);
        Map<String, List<Vocabulary.Row>> byText = vocabulary.rows().stream()
                .collect(Collectors.groupingBy(Vocabulary.Row::text, LinkedHashMap::new, Collectors.toList()));
        byText.forEach((text, rows) -> {
            page.append("\n### ").append(text).append("\n\n| where | concept | held in |\n| --- | --- | --- |\n");
            rows.forEach(row -> row(page, row));
        });
    }

    private static void row(StringBuilder page, Vocabulary.Row row) {
        page.append("| ").append(MetamodelPage.cell(row.sentence()));
        page.append(" | ").append(MetamodelPage.cell(row.concept())).append(" | ");
        page.append(
                row.isLeftOut()
                        ? MetamodelPage.cell(row.heldIn().get(0).substring(1).replaceFirst("\\)$", ""))
                        : row.heldIn().stream().map(VocabularySection::link).collect(Collectors.joining(", ")));
        page.append(" |\n");
    }

    private static String link(String name) {
        return Vocabulary.find(name.replaceFirst("\\..*", ""))
                .map(type -> "[" + name + "](#" + MetamodelPage.anchor((EClassifier) type) + ")")
                .orElse("`" + name + "`");
    }
}
