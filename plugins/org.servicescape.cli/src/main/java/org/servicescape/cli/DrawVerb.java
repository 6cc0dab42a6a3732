package org.servicescape.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.servicescape.checks.Finding;
import org.servicescape.core.Checking;
import org.servicescape.core.Drawing;
import org.servicescape.core.MediaFolder;
import org.servicescape.core.Nearest;
import org.servicescape.core.Output;
import org.servicescape.core.OutputFolder;
import org.servicescape.core.PictureLinks;
import org.servicescape.core.Pictures;
import org.servicescape.model.Project;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View;
import org.servicescape.scene.words.Words;
import org.servicescape.store.ProjectFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code draw}: pictures of the project as SVG, PNG or PDF files, with the findings marked. */
@Command(
        name = "draw",
        description = "Draw pictures as SVG, PNG or PDF files, named VIEW.svg; further sheets VIEW-2.svg and so on.",
        footer = {
            "%nWhat does not fit the paper or the scale that was asked for is named with what would do, all else is",
            "drawn, and the exit status is 2."
        })
final class DrawVerb implements Callable<Integer> {
    @Mixin
    private ProjectArgument project;

    @Option(names = "--view", paramLabel = "ID", description = "A picture to draw; 'list' names them. Default: all.")
    private List<String> wanted = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "Folder for the files; made when it is missing.")
    private Path folder;

    @Mixin
    private OutputOptions options;

    @Mixin
    private LanguageOption language;

    @Spec
    private CommandSpec spec;

    private final Console console;

    DrawVerb(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, ProjectFileException {
        Output output = options.output();
        Project model = project.read();
        OutputFolder.expectWritable(folder);
        List<View.ViewOf> views = Drawing.views(model);
        List<String> all = views.stream().map(View.ViewOf::id).toList();
        for (String id : wanted) {
            if (!Drawing.has(model, id)) {
                throw new UnknownWord(
                        spec.commandLine(),
                        "No view '" + id + "' in " + project.name() + ". "
                                + Nearest.hint(
                                        id,
                                        Nearest.known(views, View.ViewOf::id, View.ViewOf::title),
                                        "'servicescape list FILE' names them"));
            }
        }
        if (all.isEmpty()) {
            console.err()
                    .println("servicescape: " + project.name() + ": has nothing to draw yet: a blueprint needs a"
                            + " journey that has one, a plan needs a plan with storeys");
        }
        List<String> chosen = wanted.isEmpty() ? all : wanted;
        Locale locale = language.locale();
        // Findings call things as the picture does.
        Project told = Drawing.in(locale, model);
        List<Finding> findings = Checking.check(told);
        Drawing drawing = Drawing.of(told, findings, locale, MediaFolder.beside(project.file()));
        Pictures pictures = new Pictures(told, output, folder, PictureLinks.among(chosen, told, Words.in(locale)));
        List<String> refusals = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            List<Scene> sheets = drawing.sheets(chosen.get(i));
            Optional<String> refusal = output.refusal(sheets);
            if (refusal.isPresent()) {
                refusals.add(refusal.get());
                continue;
            }
            for (Path written : pictures.write(sheets)) {
                console.out().println(written);
            }
            console.progress(i + 1, chosen.size(), chosen.get(i));
        }
        MissingGlyphs.tell(pictures.missing(), "", "SVG files keep the text without --outlines", console);
        return tell(refusals, output);
    }

    /** At the end, where they are not lost among the files. */
    private int tell(List<String> refusals, Output output) {
        if (refusals.isEmpty()) {
            return CommandLine.ExitCode.OK;
        }
        refusals.forEach(why -> console.err().println("servicescape: " + project.name() + ": " + why));
        output.wayOut().ifPresent(way -> console.err().println("servicescape: " + way));
        return CommandLine.ExitCode.USAGE;
    }
}
