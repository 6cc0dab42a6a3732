package org.servicescape.store;

import com.fasterxml.jackson.core.JsonToken;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.servicescape.model.value.ValueTexts;

/**
 * Answers in which line and column of a project file each element stands, for programs that lead people there. Reads the
 * file once more, without making a project of it.
 */
public final class Whereabouts {
    private static final String ID = "id";

    private final Map<String, Where> places;

    /**
     * Where the id of an element is written, with its quotation marks.
     *
     * @param line line from 1
     * @param column column of the first quotation mark, in UTF-16 characters from 1
     * @param endColumn column behind the last quotation mark
     */
    public record Where(int line, int column, int endColumn) {}

    private Whereabouts(Map<String, Where> places) {
        this.places = places;
    }

    /** Nothing is known of any element. */
    public static Whereabouts none() {
        return new Whereabouts(Map.of());
    }

    /**
     * The elements of a file, up to where it cannot be read on.
     *
     * @throws ProjectFileException when there is no such file, or it is no text
     */
    public static Whereabouts in(Path file) throws ProjectFileException {
        TextTokens tokens = new TextTokens(FileText.of(ProjectFiles.bytes(file), file.toString()));
        Map<String, Where> places = new HashMap<>();
        try {
            while (tokens.next() != null) {
                if (tokens.kind() == JsonToken.FIELD_NAME && tokens.name().equals(ID)) {
                    note(tokens, places);
                }
            }
        } catch (Broken stop) {
            return new Whereabouts(places);
        }
        return new Whereabouts(places);
    }

    /** The place of the element; empty when the file does not say. */
    public Optional<Where> of(String element) {
        return Optional.ofNullable(places.get(element));
    }

    private static void note(TextTokens tokens, Map<String, Where> places) throws Broken {
        if (tokens.next() == JsonToken.VALUE_STRING && ValueTexts.isId(tokens.text())) {
            String id = tokens.text();
            places.putIfAbsent(id, new Where(tokens.line(), tokens.column(), tokens.column() + id.length() + 2));
        }
    }
}
