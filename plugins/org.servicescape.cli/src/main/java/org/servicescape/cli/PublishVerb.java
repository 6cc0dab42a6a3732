package org.servicescape.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.servicescape.core.Edition;
import org.servicescape.core.MediaFolder;
import org.servicescape.core.Publishing;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code publish}: everything that can be shown of a project, in one folder. */
@Command(
        name = "publish",
        description = "Write findings, all pictures and an index.html that shows them.",
        footer = {
            "%nThe public edition is for people outside the project: staff areas are blank, blueprints end at the line",
            "of visibility, and no fail points, locks, alarms,",
            "findings, or figures of groups under five people appear in it."
        })
final class PublishVerb implements Callable<Integer> {
    @Mixin
    private ProjectArgument project;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "Folder for the publication; made when it is missing. Only its own files are replaced.")
    private Path folder;

    @Option(
            names = "--edition",
            defaultValue = "project",
            paramLabel = "project|public",
            description = "For whom it is (default ${DEFAULT-VALUE}).")
    private Edition edition;

    @Mixin
    private LanguageOption language;

    private final Console console;

    PublishVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, ProjectFileException {
        Project model = project.read();
        Publishing publishing =
                new Publishing(edition, language.locale(), console::progress, MediaFolder.beside(project.file()));
        console.out().println(publishing.publish(model, project.name(), folder));
        MissingGlyphs.tell(publishing.missing(), " in the PDF", "the page and the SVG files keep the text", console);
        return 0;
    }
}
