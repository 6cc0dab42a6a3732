package org.servicescape.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.ENamedElement;
import org.servicescape.pages.metamodel.Metamodel;

/**
 * Where each concept of the field, and of the two texts that the project began with, is held in the metamodel: the table
 * {@code model/vocabulary.tsv}.
 *
 * @param rows the lines of the table, in order
 */
record Vocabulary(List<Row> rows) {
    private static final List<String> HEAD = List.of("text", "sentence", "concept", "held in");

    Vocabulary {
        rows = List.copyOf(rows);
    }

    /**
     * One concept.
     *
     * @param text the list or text that speaks of it
     * @param sentence which part of that
     * @param concept in our words
     * @param heldIn names of classes, features and literals; or, in brackets, why there is none
     */
    record Row(String text, String sentence, String concept, List<String> heldIn) {
        Row {
            heldIn = List.copyOf(heldIn);
        }

        /** Whether a reason stands in place of names. */
        boolean isLeftOut() {
            return heldIn.get(0).startsWith("(");
        }
    }

    /**
     * Reads the table.
     *
     * @throws IllegalArgumentException when a line has not four cells that are filled
     */
    static Vocabulary read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        if (!List.of(lines.get(0).split("\t")).equals(HEAD)) {
            throw new IllegalArgumentException(file + " does not begin with " + HEAD);
        }
        List<Row> rows = new ArrayList<>();
        for (List<String> cells : Table.rows(lines.stream())) {
            if (cells.size() != HEAD.size() || cells.stream().anyMatch(String::isBlank)) {
                throw new IllegalArgumentException(file + ": not four filled cells: " + cells);
            }
            List<String> heldIn = cells.get(3).startsWith("(")
                    ? List.of(cells.get(3))
                    : List.of(cells.get(3).split("; "));
            rows.add(new Row(cells.get(0), cells.get(1), cells.get(2), heldIn));
        }
        return new Vocabulary(rows);
    }

    /** The class, data type, feature (own or inherited) or literal of that name, such as {@code Metric.value}. */
    static Optional<ENamedElement> find(String name) {
        String[] parts = name.split("\\.", 2);
        Optional<EClassifier> type = Optional.ofNullable(Types.BY_NAME.get(parts[0]));
        if (parts.length == 1) {
            return type.map(Function.identity());
        }
        return type.map(found -> found instanceof EEnum literals
                ? literals.getEEnumLiteralByLiteral(parts[1])
                : found instanceof EClass one ? one.getEStructuralFeature(parts[1]) : null);
    }

    /** All classes, enumerations and data types; no two have the same name. */
    private static final class Types {
        static final Map<String, EClassifier> BY_NAME = Metamodel.packages().stream()
                .flatMap(p -> p.getEClassifiers().stream())
                .collect(Collectors.toMap(EClassifier::getName, Function.identity()));
    }

    /** The names that rows give and the metamodel does not know. */
    Stream<String> unknown() {
        return rows.stream().filter(row -> !row.isLeftOut()).flatMap(row -> row.heldIn().stream()
                .filter(name -> find(name).isEmpty())
                .map(name -> row.text() + " " + row.sentence() + ", " + row.concept() + ": " + name));
    }
}
