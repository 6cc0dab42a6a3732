package org.servicescape.scene.journey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/** Breaks the texts of a sheet into lines; one that needs more than eight becomes a numbered note below the columns. */
final class LongTexts {
    private static final int MOST_LINES = 8;

    private final Words words;
    private final Map<String, Integer> notes = new LinkedHashMap<>();

    LongTexts(Words words) {
        this.words = words;
    }

    /** The lines of a text in the working size, at most eight. */
    List<String> lines(String text, double width) {
        return lines(text, width, TextSize.S);
    }

    /** The lines of a text, at most nine. */
    List<String> lines(String text, double width, TextSize size) {
        List<String> lines = TextWrap.wrap(text, width, size, false);
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        int number = notes.computeIfAbsent(text, key -> notes.size() + 1);
        List<String> cut = new ArrayList<>(TextWrap.beginning(text, width, size, false, MOST_LINES - 1));
        cut.addAll(TextWrap.wrap(words.text("note.see", Integer.toString(number)), width, size, false));
        return cut;
    }

    /** The texts that became notes, by number. */
    List<String> notes() {
        return List.copyOf(notes.keySet());
    }
}
