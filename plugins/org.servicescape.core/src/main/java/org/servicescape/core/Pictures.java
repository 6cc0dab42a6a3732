package org.servicescape.core;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.servicescape.model.Project;
import org.servicescape.model.value.ValueTexts;
import org.servicescape.render.Finish;
import org.servicescape.render.PdfWriter;
import org.servicescape.render.PngWriter;
import org.servicescape.render.SvgLink;
import org.servicescape.render.SvgWriter;
import org.servicescape.scene.Scene;
import org.servicescape.scene.paper.Leaf;
import org.servicescape.store.disk.AtomicFile;

/** Writes the pictures of a project as files, each named after its scene's id; a file is there whole or not at all. */
public final class Pictures {
    private final Output output;
    private final Finish finish;
    private final Path folder;
    private final PictureLinks links;
    private final SortedSet<Integer> missing = new TreeSet<>();

    /**
     * Pictures of a project in a folder, which is made when it is missing.
     *
     * @param links among the pictures that are written; other formats than SVG have none
     */
    public Pictures(Project project, Output output, Path folder, PictureLinks links) {
        this.links = links;
        this.output = output;
        this.finish = output.finish(project);
        this.folder = folder;
    }

    /** Characters in what was written so far that neither Inter nor a font of this machine has; each is a box. */
    public SortedSet<Integer> missing() {
        return missing;
    }

    /**
     * The file of a sheet, or of the pictures of a view whose first sheet it is.
     *
     * @throws IllegalArgumentException when the sheet's id is no id: as the name of a file it might lead out of the folder
     */
    Path file(Scene sheet) {
        if (!ValueTexts.isId(sheet.id())) {
            throw new IllegalArgumentException("The id of a sheet cannot be the name of a file: '" + sheet.id() + "'");
        }
        return folder.resolve(sheet.id() + "." + output.format().ending());
    }

    /**
     * Writes the sheets of a view and returns the files in order.
     *
     * @param sheets at least one
     * @throws IOException when a file cannot be written
     */
    public List<Path> write(List<Scene> sheets) throws IOException {
        if (output.format() == Output.Format.PDF) {
            return List.of(pdf(sheets.get(0).title(), sheets, file(sheets.get(0))));
        }
        List<Path> written = new ArrayList<>();
        Map<String, SvgLink> lead = links.from(sheets.get(0).id());
        for (Scene sheet : sheets) {
            Path file = file(sheet);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            missing.addAll(
                    output.format() == Output.Format.PNG
                            ? PngWriter.write(sheet, finish, output.scale(), bytes)
                            : SvgWriter.write(sheet, finish, lead, bytes));
            written.add(put(bytes, file));
        }
        return written;
    }

    /** Writes all these sheets as pages of one PDF and returns its file. */
    Path pdf(String title, List<Scene> sheets, Path file) throws IOException {
        List<Leaf> leaves =
                sheets.stream().flatMap(sheet -> output.leaves(sheet).stream()).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        missing.addAll(PdfWriter.write(title, leaves, finish, bytes));
        return put(bytes, file);
    }

    private static Path put(ByteArrayOutputStream bytes, Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        AtomicFile.replace(file, bytes.toByteArray());
        return file;
    }
}
