package org.servicescape.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.servicescape.pages.metamodel.Metamodel;

class MetamodelPageTest {
    private static String page;

    @BeforeAll
    static void make() throws IOException {
        page = MetamodelPage.text(Vocabulary.read(Path.of("../../model/vocabulary.tsv")));
    }

    @Test
    void everyLinkLeadsToAPlaceOnThePage() {
        Set<String> places = found("<a id=\"([^\"]+)\"></a>");
        places.add("where-the-words-of-the-field-went");
        Set<String> links = found("\\]\\(#([^)]+)\\)");
        assertTrue(links.contains("concept-service"), links.toString());
        links.removeAll(places);
        assertEquals(Set.of(), links);
    }

    @Test
    void everyPlaceIsThereOnce() {
        long all = Pattern.compile("<a id=").matcher(page).results().count();
        assertEquals(found("<a id=\"([^\"]+)\"></a>").size(), all);
    }

    @Test
    void everyClassIsToldWithItsFeatures() {
        Metamodel.classes().forEach(type -> {
            assertTrue(page.contains("\n### " + type.getName() + "\n"), type.getName());
            type.getEStructuralFeatures()
                    .forEach(f -> assertTrue(page.contains("\n| " + f.getName()), type.getName() + "." + f.getName()));
        });
    }

    @Test
    void everyPictureOfAPackageIsShown() {
        Set<String> shown = found("\\]\\(metamodel/([^)]+)\\.svg\\)");
        Set<String> drawn = Metamodel.packages().stream()
                .flatMap(p -> Topics.of(p).stream())
                .map(t -> t.id())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(drawn, shown);
    }

    private static Set<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult m) -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
