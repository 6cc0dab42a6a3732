package org.servicescape.core;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.servicescape.model.value.ValueTexts;
import org.servicescape.render.SvgWriter;
import org.servicescape.scene.Scene;

/** Writes sheets as files, each named after its scene's id. */
public final class Pictures {
    private Pictures() {}

    /**
     * The file of a sheet in a folder.
     *
     * @throws IllegalArgumentException when the sheet's id is no id: as the name of a file it might lead out of the folder
     */
    static Path file(Scene sheet, Path folder) {
        if (!ValueTexts.isId(sheet.id())) {
            throw new IllegalArgumentException("The id of a sheet cannot be the name of a file: '" + sheet.id() + "'");
        }
        return folder.resolve(sheet.id() + ".svg");
    }

    /**
     * Writes each sheet as an SVG file and returns the files in order; makes the folder when it is missing.
     *
     * @throws IOException when a file cannot be written
     */
    public static List<Path> write(List<Scene> sheets, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (Scene sheet : sheets) {
            Path file = file(sheet, folder);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                SvgWriter.write(sheet, out);
            }
            written.add(file);
        }
        return written;
    }
}
