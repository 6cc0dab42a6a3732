package org.servicescape.core;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.servicescape.checks.Finding;
import org.servicescape.core.programme.AdjacencyMatrix;
import org.servicescape.core.programme.Schedule;
import org.servicescape.core.programme.ScheduleWorkbook;
import org.servicescape.model.Project;
import org.servicescape.model.views.ViewKind;
import org.servicescape.scene.Images;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.disk.AtomicFile;
import org.servicescape.store.table.TableFiles;

/** What architects take into their own tools: files that are written for others and not read again. */
public enum Exports {
    /** The room schedule as CSV. */
    CSV(".csv", "schedule.csv"),
    /** The room schedule as a workbook, with totals, rooms and adjacencies. */
    XLSX(".xlsx", "schedule.xlsx"),
    /** Which kinds of space belong beside which, parted by tabs. */
    ADJACENCY(".txt", "adjacency.txt"),
    /** A page for each kind of space, as PDF. */
    DATASHEETS(".pdf", "data-sheets.pdf");

    private final String ending;
    private final String published;

    Exports(String ending, String published) {
        this.ending = ending;
        this.published = published;
    }

    /** Where it stands in what is published. */
    String published() {
        return "exports/" + published;
    }

    /** The word of the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the name of its file ends in. */
    public String ending() {
        return ending;
    }

    /**
     * Writes it; a file that is there is replaced.
     *
     * @param findings what rules found, for the data sheets
     * @param language of the data sheets; schedule and matrix have the names of the project
     * @throws ProjectFileException when a table cannot be written
     * @throws IOException when another file cannot be written
     */
    public void write(Project project, List<Finding> findings, Locale language, Images images, Path file)
            throws ProjectFileException, IOException {
        switch (this) {
            case CSV -> TableFiles.write(Schedule.table(project), "schedule", Schedule.numericColumns(), file);
            case XLSX -> AtomicFile.replace(file, ScheduleWorkbook.bytes(project));
            case ADJACENCY -> AtomicFile.replace(
                    file, AdjacencyMatrix.text(project).getBytes(StandardCharsets.UTF_8));
            case DATASHEETS -> AtomicFile.replace(file, dataSheets(project, findings, language, images));
        }
    }

    /** Whether the project holds anything of the kind. */
    public boolean isIn(Project project) {
        return project.getSpace() != null
                && switch (this) {
                    case CSV, XLSX -> !project.getSpace().getProgrammeItems().isEmpty();
                    case ADJACENCY, DATASHEETS -> !project.getSpace()
                            .getSpaceTypes()
                            .isEmpty();
                };
    }

    private static byte[] dataSheets(Project project, List<Finding> findings, Locale language, Images images)
            throws IOException {
        Project told = Drawing.in(language, project);
        Drawing drawing = Drawing.of(told, findings, language, images);
        List<Scene> sheets = Drawing.byKind(told).getOrDefault(ViewKind.SPACE_TYPE, List.of()).stream()
                .map(View.ViewOf::id)
                .flatMap(id -> drawing.sheets(id).stream())
                .toList();
        return SheetBytes.pdf(told, sheets);
    }
}
