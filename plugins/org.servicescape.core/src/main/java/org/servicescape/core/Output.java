package org.servicescape.core;

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

    /**
     * Why a picture cannot be written so, in a sentence that names it and says what would do; empty when it can.
     *
     * @param sheets of the picture, at least one
     */
    public Optional<String> refusal(List<Scene> sheets) {
        String picture = sheets.get(0).id();
        return switch (format) {
            case SVG -> Optional.empty();
            case PNG -> sheets.stream()
                    .filter(sheet -> !PngWriter.fits(sheet, scale))
                    .max(Comparator.comparing(Output::longerSide))
                    .map(sheet -> tooLarge(picture, sheet));
            case PDF -> paper.flatMap(on -> sheets.stream()
                    .filter(sheet -> isTooSmall(sheet, on))
                    .min(Comparator.comparing(sheet -> Leaves.smallestText(sheet, on)))
                    .map(sheet -> tooSmall(picture, sheet, on)));
        };
    }

    /** What would write pictures on paper that is too small for them, all at once; empty where nothing of that kind would. */
    public Optional<String> wayOut() {
        return paper.filter(on -> tile.isEmpty())
                .map(on -> on == Paper.A4 ? Paper.A4 : Paper.A3)
                .map(on ->
                        "--tile " + on + " without --paper lays what is too large for one page over several of " + on);
    }

    private static double longerSide(Scene sheet) {
        return Math.max(sheet.width(), sheet.height());
    }

    private String tooLarge(String picture, Scene sheet) {
        double most = Math.floor(PngWriter.LARGEST / longerSide(sheet) * 10) / 10;
        return String.format(
                Locale.ROOT,
                "%s is not drawn: at --scale %s it would be larger than %d pixels on a side; --scale %.1f is the most",
                picture,
                scale,
                PngWriter.LARGEST,
                most);
    }

    private static boolean isTooSmall(Scene sheet, Paper paper) {
        return Leaves.least(sheet).map(least -> least.compareTo(paper) > 0).orElse(true);
    }

    private static String tooSmall(String picture, Scene worst, Paper paper) {
        String small = String.format(
                Locale.ROOT,
                "%s is not drawn: on %s its smallest text would be %.1f pt high, and %.0f pt is the least that can be"
                        + " read; ",
                picture,
                paper,
                Leaves.smallestText(worst, paper),
                Leaves.LEAST_TEXT);
        return small
                + Leaves.least(worst)
                        .map(least -> "--paper " + least + " would do")
                        .orElse("no paper up to A0 would do: without --paper the page is as large as the picture");
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
