package org.servicescape.scene.blueprint;

import java.util.List;
import java.util.Optional;
import org.servicescape.model.EvidenceStatus;

/**
 * A cell of the customer's row or a lane, on one sheet.
 *
 * @param id the element
 * @param row counted from the customer's row downwards; a lane with overlapping actions has several
 * @param first first column on this sheet
 * @param last last column on this sheet
 * @param x left end
 * @param end right end
 * @param lines its text
 * @param bold whether the text is bold
 * @param detail smaller lines below the text
 * @param title whole text, for the pointer
 * @param evidence how well it is known, where stated
 */
record Cell(
        String id,
        int row,
        int first,
        int last,
        double x,
        double end,
        List<String> lines,
        boolean bold,
        List<String> detail,
        String title,
        Optional<EvidenceStatus> evidence) {
    boolean covers(double atX) {
        return atX > x - 4 && atX < end + 4;
    }
}
