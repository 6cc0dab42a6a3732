package org.servicescape.core;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.servicescape.model.Project;
import org.servicescape.render.Finish;
import org.servicescape.render.PngWriter;
import org.servicescape.scene.Scene;
import org.servicescape.scene.look.Theme;
import org.servicescape.scene.paper.Leaf;
import org.servicescape.scene.paper.Leaves;
import org.servicescape.scene.paper.Paper;

/**
 * How pictures become files.
 *
 * @param format of the files
 * @param scale pixels of a PNG for a pixel of the picture, above 0; other formats have no pixels
 * @param paper of a PDF; none for the smallest on which no text is under six points
 * @param tile smaller paper over which each sheet of a PDF is laid; none for one page a sheet
 * @param theme for which eye or sheet
 * @param outlines whether texts are written as outlines; always so in a PNG
 */
public record Output(
        Format format, double scale, Optional<Paper> paper, Optional<Paper> tile, Theme theme, boolean outlines) {
    /** SVG files for screens. */
    public static final Output SVG = new Output(Format.SVG, 1, Optional.empty(), Optional.empty(), Theme.LIGHT, false);

    /** What a file of a picture is. */
    public enum Format {
        /** One file a sheet. */
        SVG,
        /** One file a sheet. */
        PNG,
        /** One file a view, with a page or more for each sheet. */
        PDF;

        /** The ending of a file's name. */
        public String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the files of a project's pictures are finished. */
    Finish finish(Project project) {
        return new Finish(
                theme,
                outlines,
                new Finish.About(
                        orEmpty(project.getName()),
                        orEmpty(project.getVersion()),
                        project.getVersionDate() == null
                                ? ""
                                : project.getVersionDate().toString()));
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    /** Why these sheets cannot be written so, a sentence each with what would do; none when they can. */
    public List<String> refusals(List<Scene> sheets) {
        List<String> refusals = new ArrayList<>();
        if (format == Format.PNG) {
            sheets.stream()
                    .filter(sheet -> !PngWriter.fits(sheet, scale))
                    .max(Comparator.comparing(Output::longerSide))
                    .ifPresent(sheet -> refusals.add(tooLarge(sheet)));
        }
        if (format == Format.PDF && paper.isPresent()) {
            sheets.stream()
                    .filter(sheet -> isTooSmall(sheet, paper.get()))
                    .min(Comparator.comparing(sheet -> Leaves.smallestText(sheet, paper.get())))
                    .ifPresent(sheet -> refusals.add(tooSmall(sheet, sheets, paper.get())));
        }
        return refusals;
    }

    private static double longerSide(Scene sheet) {
        return Math.max(sheet.width(), sheet.height());
    }

    private String tooLarge(Scene sheet) {
        double most = Math.floor(PngWriter.LARGEST / longerSide(sheet) * 10) / 10;
        return String.format(
                Locale.ROOT,
                "at --scale %s %s would be larger than %d pixels on a side; --scale %.1f is the most",
                scale,
                sheet.id(),
                PngWriter.LARGEST,
                most);
    }

    private static boolean isTooSmall(Scene sheet, Paper paper) {
        return Leaves.least(sheet).map(least -> least.compareTo(paper) > 0).orElse(true);
    }

    private static String tooSmall(Scene worst, List<Scene> sheets, Paper paper) {
        long others = sheets.stream().filter(sheet -> isTooSmall(sheet, paper)).count() - 1;
        String small = String.format(
                Locale.ROOT,
                "on %s the smallest text of %s%s would be %.1f pt high, and %.0f pt is the least that can be read",
                paper,
                worst.id(),
                others == 0 ? "" : " and others",
                Leaves.smallestText(worst, paper),
                Leaves.LEAST_TEXT);
        return Leaves.least(worst)
                .map(least -> small + "; --paper " + least + " would do"
                        + (least.compareTo(Paper.A3) > 0 ? ", over small pages with --tile A4" : ""))
                .orElse(small + "; no paper up to A0 would do: without --paper the page is as large as the picture");
    }

    /** The pages of a sheet in a PDF. */
    List<Leaf> leaves(Scene sheet) {
        Optional<Paper> size = paper.or(() -> Leaves.least(sheet));
        if (tile.isPresent() && size.map(on -> tile.get().compareTo(on) < 0).orElse(true)) {
            return size.map(on -> Leaves.tiled(sheet, on, tile.get()))
                    .orElseGet(() -> Leaves.tiled(Leaves.whole(sheet), tile.get()));
        }
        return List.of(tile.or(() -> size).map(on -> Leaves.whole(sheet, on)).orElseGet(() -> Leaves.whole(sheet)));
    }
}
