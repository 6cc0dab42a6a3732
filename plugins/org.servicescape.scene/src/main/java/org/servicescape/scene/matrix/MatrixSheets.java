package org.servicescape.scene.matrix;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.model.Project;
import org.servicescape.scene.Scene;
import org.servicescape.scene.look.Legend;
import org.servicescape.scene.look.Sheet;
import org.servicescape.scene.look.TitleBlock;
import org.servicescape.scene.words.Words;

/**
 * Breaks a matrix over sheets that A3 holds with no text under six points, heads repeated on each.
 *
 * @param project whose matrix it is
 * @param viewId id of the first sheet
 * @param title what it shows
 * @param subtitle kind of picture and counts
 * @param description for people who cannot see it
 * @param words language
 */
record MatrixSheets(Project project, String viewId, String title, String subtitle, String description, Words words) {
    private static final double WIDEST = 2130 - 96;
    private static final double TALLEST = 1180;
    private static final double NARROWEST = 1000;

    /** The sheets, the columns as wide as they may be between the two widths. */
    List<Scene> draw(Matrix matrix, double least, double most, Legend legend) {
        int perSheet = (int) ((WIDEST - MatrixGrid.HEADER + MatrixGrid.GAP) / (least + MatrixGrid.GAP));
        int count = Math.max(1, Math.min(perSheet, matrix.columns().size()));
        double room = (NARROWEST - MatrixGrid.HEADER + MatrixGrid.GAP) / count - MatrixGrid.GAP;
        double column = Math.max(least, Math.min(most, room));
        List<Matrix> parts = new ArrayList<>();
        for (int from = 0; from < matrix.columns().size(); from += perSheet) {
            rows(matrix.columns(from, Math.min(from + perSheet, matrix.columns().size())), column, parts);
        }
        List<Scene> scenes = new ArrayList<>();
        for (Matrix part : parts) {
            scenes.add(draw(new MatrixGrid(part, column), legend, scenes.size() + 1, parts.size()));
        }
        return List.copyOf(scenes);
    }

    private static void rows(Matrix matrix, double column, List<Matrix> parts) {
        MatrixGrid grid = new MatrixGrid(matrix, column);
        int from = 0;
        while (from < matrix.rows().size()) {
            double height = grid.headHeight();
            int to = from;
            while (to < matrix.rows().size()
                    && (to == from || height + grid.pitch(matrix.rows().get(to)) <= TALLEST)) {
                height += grid.pitch(matrix.rows().get(to));
                to++;
            }
            parts.add(matrix.rows(from, to));
            from = to;
        }
    }

    private Scene draw(MatrixGrid grid, Legend legend, int number, int count) {
        TitleBlock block = TitleBlock.of(project, viewId, title, subtitle, number, count, words);
        Sheet sheet = new Sheet(block, Math.max(NARROWEST, grid.width()));
        String id = number == 1 ? viewId : viewId + "-" + number;
        return sheet.finish(
                id, description, words.language(), grid.height(), grid.draw(sheet.left(), sheet.top()), legend);
    }
}
