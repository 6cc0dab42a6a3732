package org.servicescape.core;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.servicescape.core.Output.Format;
import org.servicescape.model.Project;
import org.servicescape.render.PdfWriter;
import org.servicescape.render.PngWriter;
import org.servicescape.render.SvgWriter;
import org.servicescape.scene.Scene;
import org.servicescape.scene.look.Theme;
import org.servicescape.scene.paper.Leaf;
import org.servicescape.store.disk.AtomicFile;

/** Sheets of a picture as other programs take them: the same bytes that the command line draws. */
public final class SheetBytes {
    private static final double SHARP = 2;
    private static final double MOST_PIXELS = 24e6;

    private SheetBytes() {}

    /** A sheet as SVG, in UTF-8. */
    public static byte[] svg(Project project, Scene sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SvgWriter.write(sheet, Output.SVG.finish(project), Map.of(), bytes);
        return bytes.toByteArray();
    }

    /** A sheet as PNG: two pixels for one of the sheet, fewer of a sheet that is very large. */
    public static byte[] png(Project project, Scene sheet) throws IOException {
        double scale = Math.min(SHARP, Math.sqrt(MOST_PIXELS / (sheet.width() * sheet.height())));
        while (!PngWriter.fits(sheet, scale)) {
            scale /= 2;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PngWriter.write(sheet, Output.SVG.finish(project), scale, bytes);
        return bytes.toByteArray();
    }

    /** All sheets as pages of one PDF, each on the smallest paper on which it can be read. */
    public static byte[] pdf(Project project, List<Scene> sheets) throws IOException {
        Output output = new Output(Format.PDF, 1, Optional.empty(), Optional.empty(), Theme.LIGHT, false);
        List<Leaf> leaves =
                sheets.stream().flatMap(sheet -> output.leaves(sheet).stream()).toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfWriter.write(sheets.get(0).title(), leaves, output.finish(project), bytes);
        return bytes.toByteArray();
    }

    /** The format that a file's name ends with; empty where it ends with none of them. */
    public static Optional<Format> format(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        for (Format format : Format.values()) {
            if (name.endsWith("." + format.ending())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /**
     * Saves a picture in the format that the file's name ends with, SVG where it ends with none; the file is there whole or
     * not at all.
     *
     * @param sheets all of its sheets; a PDF has them all
     * @param sheet which of them another format has
     */
    public static void save(Project project, List<Scene> sheets, int sheet, Path file) throws IOException {
        byte[] bytes =
                switch (format(file).orElse(Format.SVG)) {
                    case SVG -> svg(project, sheets.get(sheet));
                    case PNG -> png(project, sheets.get(sheet));
                    case PDF -> pdf(project, sheets);
                };
        AtomicFile.replace(file, bytes);
    }
}
