package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.servicescape.scene.roadmap.RoadMapView;

/** What docs/adding-a-view.md shows is code that is compiled and drawn. */
class AddingAViewTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Path VIEW = ROOT.resolve(
            "plugins/org.servicescape.scene/src/main/java/org/servicescape/scene/roadmap/RoadMapView.java");
    private static final Pattern CODE = Pattern.compile("```java\\n(.*?)\\n```", Pattern.DOTALL);

    @Test
    void everyPieceOfCodeStandsInTheViewWordForWord() throws IOException {
        String page = Files.readString(ROOT.resolve("docs/adding-a-view.md"));
        String source = Files.readString(VIEW);
        var pieces = CODE.matcher(page).results().map(MatchResult::group).toList();
        assertEquals(4, pieces.size());
        for (String piece : pieces) {
            String code = piece.substring("```java\n".length(), piece.length() - "\n```".length());
            assertTrue(source.contains(code), () -> "not in " + VIEW.getFileName() + ":\n" + code);
        }
    }

    @Test
    void theViewIsInTheList() {
        assertTrue(Builtins.views().stream().anyMatch(RoadMapView.class::isInstance));
    }
}
