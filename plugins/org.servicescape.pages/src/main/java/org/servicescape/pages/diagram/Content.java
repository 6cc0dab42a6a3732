package org.servicescape.pages.diagram;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.servicescape.pages.diagram.Box.Row;
import org.servicescape.pages.diagram.Relation.Kind;
import org.servicescape.pages.metamodel.Metamodel;

/** The boxes and lines of a diagram, before anybody knows where they stand. */
final class Content {
    private static final int MOST_LINES = 4;

    private final Topic topic;
    private final boolean shared;
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final List<Relation> relations = new ArrayList<>();

    private Content(Topic topic, boolean shared) {
        this.topic = topic;
        this.shared = shared;
    }

    /**
     * The content of a diagram.
     *
     * @param shared whether a class of elsewhere stands there once, or once for each class that refers to it
     */
    static Content of(Topic topic, boolean shared) {
        Content content = new Content(topic, shared);
        topic.classes().forEach(type -> content.boxes.put(type.getName(), content.own(type)));
        topic.classes().forEach(content::lines);
        return content;
    }

    List<Box> boxes() {
        return List.copyOf(boxes.values());
    }

    List<Relation> relations() {
        return List.copyOf(relations);
    }

    private Box own(EClass type) {
        List<Row> rows = new ArrayList<>();
        for (EAttribute attribute : type.getEAttributes()) {
            rows.add(new Row(
                    named(attribute.getName(), attribute.isMany(), attribute.isRequired()), value(attribute), false));
        }
        if (isList(type)) {
            for (EReference held : type.getEReferences()) {
                rows.add(new Row(
                        named(held.getName(), held.isMany(), false),
                        held.getEType().getName(),
                        true));
            }
        }
        List<String> kin = type.getESuperTypes().stream()
                .filter(above -> !topic.classes().contains(above))
                .map(EClass::getName)
                .toList();
        return new Box(type.getName(), type, true, kin.isEmpty() ? "" : "extends " + String.join(", ", kin), rows);
    }

    /** The head of a chapter with many lists shows them as rows: lines from one box to all others would hide the rest. */
    private boolean isList(EClass type) {
        return Metamodel.isChapter(type)
                && (type.getEReferences().size() > MOST_LINES
                        || !topic.classes()
                                .containsAll(type.getEReferences().stream()
                                        .map(EReference::getEReferenceType)
                                        .toList()));
    }

    private static String named(String name, boolean many, boolean required) {
        return name + (many ? " *" : "") + (required ? " +" : "");
    }

    private static String value(EAttribute attribute) {
        String unit = Metamodel.unit(attribute);
        String range = Metamodel.range(attribute)
                .replaceFirst("^ from (\\S+) to (\\S+)$", " $1…$2")
                .replace('-', '−');
        String type = Metamodel.plainType(attribute);
        String number = unit.isEmpty() ? type : unit;
        return type.equals("number") || type.equals("decimal")
                ? number + range.replace(" from ", " ≥ ").replace(" to ", " ≤ ")
                : type;
    }

    private void lines(EClass type) {
        Box box = boxes.get(type.getName());
        for (EClass above : type.getESuperTypes()) {
            if (topic.classes().contains(above)) {
                relations.add(new Relation(Kind.EXTENDED, boxes.get(above.getName()), box, List.of()));
            }
        }
        if (!isList(type)) {
            references(type, box);
        }
        for (EReference holder : Metamodel.holders(type)) {
            EClass other = holder.getEContainingClass();
            if (!topic.classes().contains(other) && !Metamodel.isChapter(other)) {
                relations.add(new Relation(Kind.HOLDS, elsewhere(other, type), box, List.of(label(holder))));
            }
        }
    }

    /** Features of one kind to one class share a line. */
    private void references(EClass type, Box box) {
        Set<EReference> told = new HashSet<>();
        for (EReference reference : type.getEReferences()) {
            if (told.contains(reference)) {
                continue;
            }
            List<EReference> alike = type.getEReferences().stream()
                    .filter(r -> r.getEReferenceType() == reference.getEReferenceType())
                    .filter(r -> r.isContainment() == reference.isContainment())
                    .toList();
            told.addAll(alike);
            EClass target = reference.getEReferenceType();
            Box to = topic.classes().contains(target) ? boxes.get(target.getName()) : elsewhere(target, type);
            Kind kind = reference.isContainment() ? Kind.HOLDS : Kind.REFERS;
            relations.add(new Relation(
                    kind, box, to, alike.stream().map(Content::label).toList()));
        }
    }

    private static String label(EReference reference) {
        return reference.getName() + " " + Metamodel.multiplicity(reference);
    }

    private Box elsewhere(EClass type, EClass asker) {
        String id = shared ? type.getName() + ".elsewhere" : type.getName() + "." + asker.getName();
        return boxes.computeIfAbsent(
                id, key -> new Box(key, type, false, type.getEPackage().getName(), List.of()));
    }

    /** The features of the explained classes that the diagram shows, by name. */
    Stream<String> features() {
        return Stream.concat(
                boxes.values().stream().flatMap(b -> b.rows().stream()
                        .map(r -> b.id() + "." + r.name().split(" ")[0])),
                relations.stream().flatMap(r -> r.labels().stream()
                        .map(l -> r.from().type().getName() + "." + l.split(" ")[0])));
    }
}
