package org.servicescape.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.servicescape.core.Drawing;
import org.servicescape.model.Project;
import org.servicescape.render.SvgWriter;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View;

/** The pictures of one kind that a synthetic project has, as SVG. */
final class Sheets {
    /** The kinds that are measured, by the word that says so. */
    enum Kind {
        /** A service blueprint of so many cards. */
        BLUEPRINT("blueprint-"),
        /** The plans of all storeys of so many spaces. */
        PLAN("plan-"),
        /** The justified plan graph of so many spaces. */
        GRAPH("graph-"),
        /** The bubble diagram of so many space types. */
        PROGRAMME("programme");

        private final String ids;

        Kind(String ids) {
            this.ids = ids;
        }

        /** A project that has pictures of this kind with so many elements. */
        Project project(int size) {
            return switch (this) {
                case BLUEPRINT -> SyntheticBlueprint.of(size, GraphBenchmark.SEED)
                        .project();
                case PLAN, GRAPH -> SyntheticPlan.of(size, GraphBenchmark.SEED);
                case PROGRAMME -> SyntheticProgramme.of(size, GraphBenchmark.SEED);
            };
        }

        /** The ids of its pictures. */
        List<String> pictures(Project project) {
            return Drawing.views(project).stream()
                    .map(View.ViewOf::id)
                    .filter(id -> id.startsWith(ids))
                    .toList();
        }
    }

    private Sheets() {}

    /** The SVG of all sheets of these pictures, drawn without findings. */
    static List<byte[]> svg(Project project, List<String> pictures) {
        List<byte[]> files = new ArrayList<>();
        try {
            Drawing drawing = Drawing.of(project, List.of(), Locale.ENGLISH);
            for (String picture : pictures) {
                for (Scene sheet : drawing.sheets(picture)) {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    SvgWriter.write(sheet, out);
                    files.add(out.toByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** How many bytes files have when each is gzipped. */
    static long gzipped(List<byte[]> files) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] file : files) {
            try (GZIPOutputStream out = new GZIPOutputStream(all)) {
                out.write(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.size();
    }
}
