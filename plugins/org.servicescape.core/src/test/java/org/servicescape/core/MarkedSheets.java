package org.servicescape.core;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a folder of a publication marks where. */
final class MarkedSheets {
    private MarkedSheets() {}

    /** Which sheets mark a finding, by its number: read from the files of the pictures, where ids have no plus sign. */
    static Map<Integer, Set<String>> of(Path folder) throws IOException {
        List<String> numbered = new ArrayList<>();
        for (JsonNode finding : new ObjectMapper()
                .readTree(folder.resolve("findings.json").toFile())
                .get("findings")) {
            if (finding.get("kind").asText().equals("violated")
                    && !finding.get("waived").asBoolean()) {
                numbered.add(finding.get("id").asText().replace('+', '.'));
            }
        }
        Map<Integer, Set<String>> marks = new TreeMap<>();
        try (Stream<Path> sheets = Files.list(folder.resolve("views"))) {
            for (Path sheet : sheets.toList()) {
                String svg = Files.readString(sheet);
                for (int i = 1; i <= numbered.size(); i++) {
                    String id = numbered.get(i - 1);
                    if (Stream.of(
                                    "finding." + i + ".",
                                    "finding." + i + "\"",
                                    "graph.finding-" + i + "\"",
                                    id + "--at-",
                                    id + "--text")
                            .anyMatch(start -> svg.contains("<g id=\"" + start))) {
                        marks.computeIfAbsent(i, number -> new TreeSet<>())
                                .add(sheet.getFileName().toString().replace(".svg", ""));
                    }
                }
            }
        }
        return marks;
    }
}
