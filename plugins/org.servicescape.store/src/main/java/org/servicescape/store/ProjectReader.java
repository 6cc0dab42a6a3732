package org.servicescape.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.value.ValueTexts;

/**
 * Reads one project file along the metamodel, in one pass: every key is a feature, containment is nesting. Goes on after a
 * problem wherever the JSON itself is sound, so that all problems are found at once.
 */
final class ProjectReader {
    static final String VERSION_KEY = "servicescape";
    static final int DEEPEST = 64;

    private static final Pattern VERSION = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})");
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final JsonParser json;
    private final Problems problems;
    private final References references;
    private final Map<EClass, Map<String, EStructuralFeature>> features = new HashMap<>();

    private ProjectReader(JsonParser json, Problems problems) {
        this.json = json;
        this.problems = problems;
        this.references = new References(problems);
    }

    static Project read(CharBuffer text, String file) throws ProjectFileException {
        Problems problems = new Problems(file);
        try (JsonParser json =
                JSON.createParser(text.array(), text.arrayOffset() + text.position(), text.remaining())) {
            try {
                return new ProjectReader(json, problems).project();
            } catch (JsonProcessingException e) {
                throw SyntaxErrors.refusal(e, json, text, problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory is always read", e);
        }
    }

    private Project project() throws IOException, ProjectFileException {
        json.nextToken();
        header();
        Project project = ServicescapeFactory.eINSTANCE.createProject();
        Set<String> seen = new HashSet<>();
        seen.add(VERSION_KEY);
        members(project, new Position(1, 1), seen);
        if (json.nextToken() != null) {
            throw problems.stop(here(), "the project ends before this; nothing may follow its closing bracket");
        }
        references.join();
        problems.throwIfAny();
        return project;
    }

    private void header() throws IOException, ProjectFileException {
        if (json.currentToken() == null) {
            throw problems.stop(new Position(0, 0), "is empty; expected a Servicescape project");
        }
        boolean begins = json.currentToken() == JsonToken.START_OBJECT
                && json.nextToken() == JsonToken.FIELD_NAME
                && json.currentName().equals(VERSION_KEY);
        if (!begins) {
            throw problems.stop(
                    here(),
                    "is not a Servicescape project: it must begin with {\"servicescape\": \""
                            + ProjectFiles.SCHEMA_VERSION + "\"");
        }
        JsonToken token = json.nextToken();
        Matcher version = VERSION.matcher(token == JsonToken.VALUE_STRING ? json.getText() : "");
        Matcher ours = VERSION.matcher(ProjectFiles.SCHEMA_VERSION);
        if (!ours.matches() || !version.matches()) {
            throw problems.stop(
                    here(),
                    "has schema version " + Shown.value(token, json.getText()) + "; expected \""
                            + ProjectFiles.SCHEMA_VERSION + "\"");
        }
        int major = Integer.compare(Integer.parseInt(version.group(1)), Integer.parseInt(ours.group(1)));
        int minor = Integer.compare(Integer.parseInt(version.group(2)), Integer.parseInt(ours.group(2)));
        int order = major != 0 ? major : minor;
        if (order > 0) {
            throw problems.stop(
                    here(),
                    "was written by a newer Servicescape (" + version.group() + "); this one reads up to "
                            + ProjectFiles.SCHEMA_VERSION);
        }
        if (order < 0) {
            throw problems.stop(
                    here(),
                    "has schema version " + version.group() + ", which there never was; expected \""
                            + ProjectFiles.SCHEMA_VERSION + "\"");
        }
    }

    /** Reads the members of an object whose bracket, at {@code start}, was read, and its closing bracket. */
    private void members(EObject object, Position start, Set<String> seen) throws IOException {
        Map<String, EStructuralFeature> known = featuresOf(object.eClass());
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            Position at = here();
            String key = json.currentName();
            EStructuralFeature feature = known.get(key);
            json.nextToken();
            if (!seen.add(key)) {
                problems.add(at, object, () -> "has the key '" + Shown.shorten(key) + "' twice");
                skip();
            } else if (feature == null) {
                problems.add(
                        at,
                        object,
                        () -> "has an unknown key '" + Shown.shorten(key) + "'; did you mean '"
                                + Shown.nearest(key, known.keySet()) + "'?");
                skip();
            } else {
                feature(object, feature);
            }
        }
        for (EStructuralFeature feature : known.values()) {
            if (feature.isRequired() && !seen.contains(feature.getName())) {
                problems.add(start, object, () -> "has no " + feature.getName() + "; it must have one");
            }
        }
    }

    private void feature(EObject object, EStructuralFeature feature) throws IOException {
        if (!feature.isMany()) {
            single(object, feature, new HashSet<>());
        } else if (json.currentToken() == JsonToken.START_ARRAY) {
            Set<Object> seen = new HashSet<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                single(object, feature, seen);
            }
        } else {
            unfit(object, feature, "a list in square brackets");
        }
    }

    private void single(EObject object, EStructuralFeature feature, Set<Object> seen) throws IOException {
        if (feature instanceof EAttribute attribute) {
            attribute(object, attribute, seen);
        } else if (((EReference) feature).isContainment()) {
            child(object, (EReference) feature);
        } else if (json.currentToken() == JsonToken.VALUE_STRING) {
            references.refer(object, (EReference) feature, json.getText(), here());
        } else {
            unfit(object, feature, "the id of " + Kinds.anyOf(((EReference) feature).getEReferenceType()));
        }
    }

    private void child(EObject object, EReference containment) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            unfit(object, containment, "an object in curly brackets");
            return;
        }
        EObject child = EcoreUtil.create(containment.getEReferenceType());
        if (containment.isMany()) {
            list(object, containment).addUnique(child);
        } else {
            object.eSet(containment, child);
        }
        members(child, here(), new HashSet<>());
    }

    private void attribute(EObject object, EAttribute attribute, Set<Object> seen) throws IOException {
        JsonToken token = json.currentToken();
        Optional<Object> read =
                token.isScalarValue() ? Scalars.read(attribute, token, json.getText()) : Optional.empty();
        if (read.isEmpty()) {
            unfit(object, attribute, Scalars.expected(attribute, token));
            return;
        }
        Object value = read.get();
        if (attribute.isID()) {
            id(object, attribute, (String) value);
        } else if (!attribute.isMany()) {
            object.eSet(attribute, value);
        } else if (seen.add(value) || !attribute.isUnique()) {
            list(object, attribute).addUnique(value);
        } else {
            String shown = Shown.value(token, json.getText());
            problems.add(here(), object, () -> "has " + attribute.getName() + " " + shown + " twice");
        }
    }

    private void id(EObject object, EAttribute attribute, String id) {
        object.eSet(attribute, id);
        if (!ValueTexts.isId(id)) {
            problems.add(
                    here(),
                    object,
                    () -> "has id '" + Shown.shorten(id)
                            + "'; expected lower-case letters, digits and hyphens, beginning with a letter");
        }
        references.declare(id, object, here());
    }

    /** Notes that the current value does not fit, and leaves it behind. */
    private void unfit(EObject object, EStructuralFeature feature, String expected) throws IOException {
        String shown = Shown.value(json.currentToken(), json.getText());
        problems.add(here(), object, () -> "has " + feature.getName() + " " + shown + "; expected " + expected);
        skip();
    }

    /** Leaves the current value behind, with everything in it. */
    private void skip() throws IOException {
        int depth = 0;
        JsonToken token = json.currentToken();
        while (true) {
            if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token == JsonToken.VALUE_STRING && "id".equals(json.currentName())) {
                references.skip(json.getText());
            }
            if (depth == 0) {
                return;
            }
            token = json.nextToken();
        }
    }

    private Map<String, EStructuralFeature> featuresOf(EClass type) {
        return features.computeIfAbsent(type, t -> {
            Map<String, EStructuralFeature> byName = new LinkedHashMap<>();
            List<EStructuralFeature> all = Kinds.features(t);
            all.forEach(f -> byName.put(f.getName(), f));
            return byName;
        });
    }

    /** The list, into which EMF puts without searching it first. */
    @SuppressWarnings("unchecked")
    private static InternalEList<Object> list(EObject object, EStructuralFeature feature) {
        return (InternalEList<Object>) object.eGet(feature);
    }

    private Position here() {
        return Position.of(json.currentTokenLocation());
    }
}
