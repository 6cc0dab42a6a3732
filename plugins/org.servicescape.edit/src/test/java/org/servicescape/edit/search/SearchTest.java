package org.servicescape.edit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.edit.Example;
import org.servicescape.edit.search.Search.Hit;
import org.servicescape.model.Element;

/** Finding words in the example centres. */
class SearchTest {
    private final Example example = new Example(Example.ISO_OMENA);

    @Test
    void namesThatBeginWithTheWordsComeFirst() {
        List<Hit> hits = Search.of(example.project(), "arena");
        List<String> first = hits.stream()
                .limit(3)
                .map(hit -> hit.element().getId())
                .sorted()
                .toList();
        assertEquals(List.of("arena", "p-arena", "type-arena"), first);
        assertEquals("Name", hits.get(0).feature());
        assertTrue(hits.size() > 3, "other texts speak of it");
    }

    @Test
    void capitalLettersAndBlanksAroundDoNotMatter() {
        assertEquals(Search.of(example.project(), "ARENA "), Search.of(example.project(), "arena"));
    }

    @Test
    void textsInOtherLanguagesAreFound() {
        Element library = (Element) example.element("library");
        library.setName("Readers' hall");
        assertTrue(Search.of(example.project(), "kirjasto").stream().anyMatch(hit -> hit.element() == library));
    }

    @Test
    void blankWordsAreNowhere() {
        assertEquals(List.of(), Search.of(example.project(), "  "));
    }

    @ParameterizedTest
    @ValueSource(strings = {Example.ISO_OMENA, Example.PORI})
    void everyElementIsFoundByItsId(String file) {
        Example centre = new Example(file);
        Set<String> missed = new HashSet<>();
        centre.elements().forEach(one -> {
            if (one instanceof Element element && element.getId() != null) {
                if (Search.of(centre.project(), element.getId()).stream().noneMatch(hit -> hit.element() == element)) {
                    missed.add(element.getId());
                }
            }
        });
        assertEquals(Set.of(), missed);
    }

    @Test
    void aLongTextIsCutAroundTheWords() {
        Element arena = (Element) example.element("arena");
        arena.setDescription("x ".repeat(200) + "needle" + " y".repeat(200));
        String excerpt = Search.of(example.project(), "needle").get(0).excerpt();
        assertTrue(excerpt.startsWith("…") && excerpt.endsWith("…") && excerpt.contains("needle"), excerpt);
        assertTrue(excerpt.length() < 150, excerpt);
    }
}
