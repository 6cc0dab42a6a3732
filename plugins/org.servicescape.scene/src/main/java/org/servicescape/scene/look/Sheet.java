package org.servicescape.scene.look;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;

/**
 * A sheet of a picture: head, body, legend, on white with the margin of all sheets. The body is drawn by the view with
 * its north-west corner at {@link #left} and {@link #top}.
 */
public final class Sheet {
    private static final double SECTION = 24;

    private final TitleBlock title;
    private final double width;

    /**
     * A sheet that is empty so far.
     *
     * @param title its head
     * @param bodyWidth width of what is drawn between the margins, in pixels; the head and the legend get the same
     */
    public Sheet(TitleBlock title, double bodyWidth) {
        this.title = title;
        this.width = Math.ceil(bodyWidth);
    }

    /** Where the body begins from the left. */
    public double left() {
        return Look.MARGIN;
    }

    /** Where the body begins from the top. */
    public double top() {
        return Look.MARGIN + title.height(width) + SECTION;
    }

    /** Width of the body. */
    public double width() {
        return width;
    }

    /**
     * The finished sheet.
     *
     * @param id of the sheet: the view's id, with a number behind it from the second sheet on
     * @param description for people who cannot see it
     * @param language two-letter code of the language of its words
     * @param bodyHeight how far the body reaches down from {@link #top}
     * @param body what was drawn, back to front
     * @param legend what the marks mean; nothing is drawn of one without sections and remark
     */
    public Scene finish(
            String id, String description, String language, double bodyHeight, List<SceneNode> body, Legend legend) {
        List<SceneNode> nodes = new ArrayList<>();
        nodes.addAll(title.draw(Look.MARGIN, Look.MARGIN, width));
        nodes.addAll(body);
        double bottom = top() + bodyHeight;
        if (!legend.sections().isEmpty() || !legend.remark().isEmpty()) {
            nodes.addAll(legend.draw(Look.MARGIN, bottom + SECTION, width));
            bottom += SECTION + legend.height(width);
        }
        double right = width + 2 * Look.MARGIN;
        double height = Math.ceil(bottom + Look.MARGIN);
        nodes.add(0, new Rect(0, 0, right, height, 0, Style.fill(Look.PAPER)));
        return new Scene(id, title.title(), description, language, right, height, nodes);
    }
}
