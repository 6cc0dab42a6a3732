package org.servicescape.core;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Narration;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFileException.Problem;
import org.servicescape.store.Whereabouts;

/** Where things stand, as locations of SARIF: the line of an element in its file, and the element itself by id and kind. */
final class SarifPlaces {
    private final String file;
    private final int index;
    private final Narration narration;
    private final Whereabouts whereabouts;
    private final Map<String, String> kinds = new HashMap<>();

    /** The places of a file that could be read; a file that has gone since has no lines. */
    SarifPlaces(CheckedFile checked, int index, Narration narration) {
        this.file = checked.file();
        this.index = index;
        this.narration = narration;
        Contents.of(checked.project()).elements().forEach(entry -> kinds.put(entry.id(), entry.kind()));
        this.whereabouts = whereabouts(file);
    }

    private static Whereabouts whereabouts(String file) {
        try {
            return Whereabouts.in(Path.of(file));
        } catch (ProjectFileException gone) {
            return Whereabouts.none();
        }
    }

    /** The name of an element within a sentence. */
    String name(String element) {
        return narration.called(element);
    }

    /** The witness in words. */
    List<String> sentences(Finding finding) {
        return narration.steps(finding).stream().map(Narration.Step::sentence).toList();
    }

    /** The location of an element, with a message unless that is empty. */
    void write(String element, String message, JsonGenerator json) throws IOException {
        json.writeStartObject();
        Optional<Whereabouts.Where> where = whereabouts.of(element);
        physical(file, index, json);
        if (where.isPresent()) {
            region(where.get().line(), where.get().column(), where.get().endColumn(), json);
        }
        json.writeEndObject();
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("name", narration.listed(element));
        json.writeStringField("fullyQualifiedName", element);
        json.writeStringField("kind", kinds.getOrDefault(element, "element"));
        json.writeEndObject();
        json.writeEndArray();
        if (!message.isEmpty()) {
            json.writeObjectFieldStart("message");
            json.writeStringField("text", message);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** The location of what is wrong with a file. */
    static void problem(Problem problem, String file, int index, JsonGenerator json) throws IOException {
        json.writeStartObject();
        physical(file, index, json);
        if (problem.line() > 0) {
            region(problem.line(), problem.column(), problem.column() + 1, json);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A whole file. */
    static void file(String file, int index, JsonGenerator json) throws IOException {
        json.writeStartObject();
        physical(file, index, json);
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A file as a URI: relative as it was named, so that it is found below the top of a repository. */
    static String uri(String file) {
        Path path = Path.of(file);
        if (path.isAbsolute()) {
            return path.toUri().toASCIIString();
        }
        try {
            return new URI(null, null, "./" + file.replace('\\', '/'), null)
                    .normalize()
                    .toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("'" + file + "' is no relative file", e);
        }
    }

    /** Begins the physical location; the caller may add a region and ends it. */
    private static void physical(String file, int index, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(file));
        json.writeNumberField("index", index);
        json.writeEndObject();
    }

    private static void region(int line, int column, int endColumn, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", line);
        json.writeNumberField("startColumn", column);
        json.writeNumberField("endColumn", endColumn);
        json.writeEndObject();
    }
}
