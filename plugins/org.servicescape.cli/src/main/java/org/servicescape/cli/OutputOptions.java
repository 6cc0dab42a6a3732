package org.servicescape.cli;

import java.util.Optional;
import org.servicescape.core.Output;
import org.servicescape.scene.look.Theme;
import org.servicescape.scene.paper.Paper;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** As what pictures are written. */
final class OutputOptions {
    private enum Format {
        svg,
        png,
        pdf
    }

    private enum Look {
        light,
        print,
        contrast
    }

    @Option(
            names = "--format",
            defaultValue = "svg",
            description = "${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}). A PDF holds all sheets of a picture.")
    private Format format;

    @Option(names = "--scale", paramLabel = "N", description = "Size of a PNG: 1 as on a screen, 2 twice as wide.")
    private Double scale;

    @Option(
            names = "--paper",
            description = "Paper of a PDF: ${COMPLETION-CANDIDATES}. Default: the smallest on which no text is under"
                    + " 6 points.")
    private Paper paper;

    @Option(
            names = "--tile",
            paramLabel = "A4|A3",
            description = "Lay the paper of a PDF over pages of A4 or A3, with marks where to cut.")
    private Paper tile;

    @Option(
            names = "--theme",
            defaultValue = "light",
            description = "${COMPLETION-CANDIDATES}: as on a screen, with little ink, or in high contrast (default"
                    + " ${DEFAULT-VALUE}).")
    private Look theme;

    @Option(names = "--outlines", description = "Write texts of an SVG or PDF as shapes, for programs without Inter.")
    private boolean outlines;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** What the options say. */
    Output output() {
        if (scale != null) {
            refuse(format != Format.png, "--scale is for --format png: SVG and PDF have no pixels");
            refuse(!(scale >= 0.05 && scale <= 100), "--scale is a number from 0.05 to 100, not " + scale);
        }
        refuse(paper != null && format != Format.pdf, "--paper is for --format pdf");
        refuse(tile != null && format != Format.pdf, "--tile is for --format pdf");
        refuse(tile != null && tile.compareTo(Paper.A3) > 0, "--tile is A4 or A3, not " + tile);
        refuse(
                tile != null && paper != null && tile.compareTo(paper) >= 0,
                "--tile " + tile + " is not smaller than --paper " + paper + ": leave --tile out");
        refuse(outlines && format == Format.png, "--outlines is for --format svg and pdf: a PNG has no text");
        return new Output(
                Output.Format.valueOf(format.name().toUpperCase(java.util.Locale.ROOT)),
                scale == null ? 1 : scale,
                Optional.ofNullable(paper),
                Optional.ofNullable(tile),
                Theme.valueOf(theme.name().toUpperCase(java.util.Locale.ROOT)),
                outlines);
    }

    /** Stops where pictures cannot be written so, before any is written. */
    void refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), sentence);
        }
    }
}
