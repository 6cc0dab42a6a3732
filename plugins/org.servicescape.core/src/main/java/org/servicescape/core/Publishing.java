package org.servicescape.core;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicescape.checks.Finding;
import org.servicescape.model.Project;
import org.servicescape.render.HtmlPage;
import org.servicescape.render.HtmlPictures;
import org.servicescape.scene.Images;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View;
import org.servicescape.scene.words.Words;
import org.servicescape.store.ProjectFileException;

/**
 * Writes all that can be shown of a project into one folder: {@code index.html}, {@code views/} with the
 * pictures, {@code exports/pictures.pdf} with a page for each, and in
 * the edition for the project {@code findings.json} and what {@link Exports} writes. Files of an earlier publication that are no longer part of it are
 * removed; all others in the folder are left alone.
 */
public final class Publishing {
    /** All pictures in one file, each on the smallest paper on which no text is under six points. */
    static final String PDF = "exports/pictures.pdf";

    private final Edition edition;
    private final Locale language;
    private final Progress progress;
    private final Images images;
    private final SortedSet<Integer> missing = new TreeSet<>();

    /** Is told how far the work has come. */
    public interface Progress {
        /** {@code done} of {@code all} pictures are written; {@code what} is the last one. */
        void at(int done, int all, String what);
    }

    /** A publication for these readers, in this language. */
    public Publishing(Edition edition, Locale language, Progress progress) {
        this(edition, language, progress, Images.NONE);
    }

    /** The same with what is in the image files that the project names. */
    public Publishing(Edition edition, Locale language, Progress progress, Images images) {
        this.images = images;
        this.edition = edition;
        this.language = language;
        this.progress = progress;
    }

    /**
     * Publishes the project.
     *
     * @param file name of its file, for findings.json
     * @return the page to open
     * @throws IOException when a file cannot be written
     */
    public Path publish(Project project, String file, Path folder) throws IOException {
        OutputFolder.expectWritable(folder);
        Project told = Drawing.in(language, project);
        Words words = Words.in(language);
        boolean isPublic = edition == Edition.PUBLIC;
        Project shown = isPublic ? PublicEdition.of(told, words.text("space.staffArea")) : told;
        Optional<CheckedFile> checked = isPublic ? Optional.empty() : Optional.of(CheckedFile.of(file, told));
        List<Finding> findings = checked.map(CheckedFile::findings).orElse(List.of());
        Files.createDirectories(folder);
        OwnFiles own = new OwnFiles(folder);
        if (checked.isPresent()) {
            Path json = own.claim(folder.resolve("findings.json"));
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(json))) {
                FindingsJson.writeOne(checked.get(), out);
            }
        }
        List<View.ViewOf> views = Drawing.views(shown);
        PictureLinks links =
                PictureLinks.among(views.stream().map(View.ViewOf::id).toList(), shown, words);
        Pictures pictures = new Pictures(shown, Output.SVG, folder.resolve("views"), links);
        Drawing drawing = Drawing.of(shown, findings, language, edition, images);
        Map<String, HtmlPictures.Picture> drawn = new LinkedHashMap<>();
        for (View.ViewOf view : views) {
            List<Scene> sheets = drawing.sheets(view.id());
            for (Scene sheet : sheets) {
                own.claim(pictures.file(sheet));
            }
            drawn.put(view.id(), picture(view.title(), sheets, pictures.write(sheets)));
            progress.at(drawn.size(), views.size(), view.id());
        }
        List<Scene> pages = drawn.values().stream()
                .flatMap(picture -> picture.sheets().stream())
                .map(HtmlPictures.Sheet::scene)
                .toList();
        if (!pages.isEmpty()) {
            pictures.pdf(shown.getName(), pages, own.claim(folder.resolve(PDF)));
        }
        if (checked.isPresent()) {
            exports(told, findings, folder, own);
        }
        missing.addAll(pictures.missing());
        Told of = new Told(words, edition);
        List<HtmlPictures.Detail> details = new ArrayList<>(of.ofElements(shown, links, pages));
        details.addAll(of.ofFindings(findings));
        Path index = own.claim(folder.resolve("index.html"));
        HtmlPage page = new HtmlPage(
                shown.getName(),
                subtitle(shown, words),
                checked.map(found -> new FindingsChapters(found, words).all()).orElse(List.of()),
                Optional.of(new HtmlPictures(
                        kinds(shown, drawn, words), details, pages.isEmpty() ? Optional.empty() : Optional.of(PDF))),
                language);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(index))) {
            page.write(out);
        }
        own.finish();
        return index;
    }

    private void exports(Project project, List<Finding> findings, Path folder, OwnFiles own) throws IOException {
        for (Exports export : Exports.values()) {
            if (export.isIn(project)) {
                try {
                    export.write(project, findings, language, images, own.claim(folder.resolve(export.published())));
                } catch (ProjectFileException e) {
                    throw new IOException(e.getMessage(), e);
                }
            }
        }
    }

    /** Characters in what was published that neither Inter nor a font of this machine has: boxes stand for them in the PDF. */
    public SortedSet<Integer> missing() {
        return missing;
    }

    private static HtmlPictures.Picture picture(String title, List<Scene> sheets, List<Path> written) {
        List<HtmlPictures.Sheet> files = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            files.add(new HtmlPictures.Sheet("views/" + written.get(i).getFileName(), sheets.get(i)));
        }
        return new HtmlPictures.Picture(title, files);
    }

    private static List<HtmlPictures.Kind> kinds(Project shown, Map<String, HtmlPictures.Picture> drawn, Words words) {
        List<HtmlPictures.Kind> kinds = new ArrayList<>();
        Drawing.byKind(shown)
                .forEach((kind, views) -> kinds.add(new HtmlPictures.Kind(
                        words.text("page.kind." + kind.getLiteral()),
                        views.stream().map(view -> drawn.get(view.id())).toList())));
        return kinds;
    }

    private List<String> subtitle(Project project, Words words) {
        String version = Stream.of(
                        project.getVersion() == null ? "" : words.text("title.version") + " " + project.getVersion(),
                        project.getVersionDate() == null
                                ? ""
                                : project.getVersionDate().toString(),
                        edition == Edition.PUBLIC ? words.text("edition.public") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return Stream.of(project.getMunicipality(), version)
                .filter(line -> line != null && !line.isEmpty())
                .toList();
    }
}
