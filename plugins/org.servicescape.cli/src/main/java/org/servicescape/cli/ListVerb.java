package org.servicescape.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.servicescape.core.Contents;
import org.servicescape.core.Drawing;
import org.servicescape.core.FindingsJson;
import org.servicescape.model.Project;
import org.servicescape.scene.View;
import org.servicescape.store.ProjectFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code list}: what is in a project. */
@Command(
        name = "list",
        description = "Print what is in a project: counts by chapter, views, and the id of each element.")
final class ListVerb implements Callable<Integer> {
    private enum Format {
        text,
        json
    }

    @Mixin
    private ProjectArgument project;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
    private Format format;

    private final Console console;

    ListVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, ProjectFileException {
        Project model = project.read();
        Contents contents = Contents.of(model);
        List<View.ViewOf> views = Drawing.views(model);
        if (format == Format.json) {
            writeJson(contents, views);
        } else {
            printText(contents, views);
        }
        return 0;
    }

    private void printText(Contents contents, List<View.ViewOf> views) {
        Contents.Entry first = contents.elements().get(0);
        console.out().printf("%s (%s)%n%nCounts%n", first.name(), first.id());
        contents.chapters().forEach((chapter, kinds) -> {
            console.out().printf("  %s%n", chapter);
            kinds.forEach((kind, count) -> console.out().printf("  %5d  %s%n", count, kind));
        });
        console.out().printf("%nViews%n");
        int widest = views.stream().mapToInt(v -> v.id().length()).max().orElse(0);
        views.forEach(v -> console.out().printf("  %-" + Math.max(widest, 1) + "s  %s%n", v.id(), v.title()));
        console.out().printf("%nElements%n");
        int id = contents.elements().stream()
                .mapToInt(e -> e.id().length())
                .max()
                .orElse(1);
        int kind = contents.elements().stream()
                .mapToInt(e -> e.kind().length())
                .max()
                .orElse(1);
        for (Contents.Entry entry : contents.elements()) {
            console.out()
                    .println(String.format(
                                    "  %-" + id + "s  %-" + kind + "s  %s", entry.id(), entry.kind(), entry.name())
                            .stripTrailing());
        }
    }

    private void writeJson(Contents contents, List<View.ViewOf> views) throws IOException {
        try (JsonGenerator json = FindingsJson.generator(console.out())) {
            json.writeStartObject();
            json.writeObjectFieldStart("counts");
            for (Map.Entry<String, Integer> count : contents.counts().entrySet()) {
                json.writeNumberField(count.getKey(), count.getValue());
            }
            json.writeEndObject();
            json.writeObjectFieldStart("chapters");
            for (Map.Entry<String, Map<String, Integer>> chapter :
                    contents.chapters().entrySet()) {
                json.writeObjectFieldStart(chapter.getKey());
                for (Map.Entry<String, Integer> count : chapter.getValue().entrySet()) {
                    json.writeNumberField(count.getKey(), count.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeArrayFieldStart("views");
            for (View.ViewOf view : views) {
                json.writeStartObject();
                json.writeStringField("id", view.id());
                json.writeStringField("title", view.title());
                json.writeStringField("subject", view.subject());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("elements");
            for (Contents.Entry entry : contents.elements()) {
                json.writeStartObject();
                json.writeStringField("id", entry.id());
                json.writeStringField("kind", entry.kind());
                json.writeStringField("name", entry.name());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
