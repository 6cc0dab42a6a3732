package org.servicescape.scene.look;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.model.Project;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.text.TextMeasure;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/**
 * The head of a sheet: what it shows at the left, what it belongs to at the right.
 *
 * @param title what the sheet shows
 * @param subtitle kind of picture and other particulars
 * @param fields the fields at the right, in order
 */
public record TitleBlock(String title, String subtitle, List<Field> fields) {
    private static final double FIELD_PADDING = 12;
    private static final double FIELD_HEIGHT = 60;
    private static final double GAP = 32;
    private static final double STACK_GAP = 20;
    private static final double WIDEST_VALUE = 260;

    /** How the group begins that holds the scale of a drawing, as it is on A3; the ratio follows. */
    public static final String SCALE = "sheet.scale-";

    /**
     * A label with its value.
     *
     * @param ratio 200 where the value says the scale of a drawing, 1:200 on A3; 0 else
     */
    public record Field(String label, String value, int ratio) {
        /** A label with a value that says no scale. */
        public Field(String label, String value) {
            this(label, value, 0);
        }
    }

    /** Copies the list. */
    public TitleBlock {
        fields = List.copyOf(fields);
    }

    /** The head of one sheet of a project; version and date are left out where the project states none. */
    public static TitleBlock of(
            Project project, String viewId, String title, String subtitle, int sheet, int sheets, Words words) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(
                words.text("title.project"), project.getName() == null ? project.getId() : project.getName()));
        fields.add(new Field(words.text("title.view"), viewId));
        if (project.getVersion() != null) {
            fields.add(new Field(words.text("title.version"), project.getVersion()));
        }
        if (project.getVersionDate() != null) {
            fields.add(
                    new Field(words.text("title.date"), project.getVersionDate().toString()));
        }
        fields.add(new Field(words.text("title.sheet"), sheet + " / " + sheets));
        return new TitleBlock(title, subtitle, fields);
    }

    /** Height that the head needs between the margins of a sheet of this width. */
    public double height(double width) {
        double titles = titleLines(width).size() * TextSize.XL.lineHeight()
                + 4.0
                + subtitleLines(width).size() * TextSize.M.lineHeight();
        return isStacked(width) ? fieldHeight() + STACK_GAP + titles : Math.max(fieldHeight() + 4, titles);
    }

    /** The shapes, with the north-west corner at x, y. */
    public List<SceneNode> draw(double x, double y, double width) {
        List<SceneNode> nodes = new ArrayList<>();
        double top = isStacked(width) ? y + fieldHeight() + STACK_GAP : y;
        List<String> titleLines = titleLines(width);
        double baseline = top + Shapes.ascent(TextSize.XL) - 4;
        nodes.addAll(Shapes.lines(x, baseline, titleLines, TextSize.XL, true, Look.INK));
        double below = top + titleLines.size() * TextSize.XL.lineHeight() + 4 + Shapes.ascent(TextSize.M);
        nodes.addAll(Shapes.lines(x, below, subtitleLines(width), TextSize.M, false, Look.INK_2));
        drawFields(nodes, isStacked(width) ? x : x + width - fieldsWidth(), y, x + width);
        return List.of(new SceneNode.Group("sheet.title-block", "", "", nodes));
    }

    /** Whether the title stands below the fields, which then begin at the left, because beside them it would need several lines. */
    private boolean isStacked(double width) {
        return TextMeasure.width(title, TextSize.XL, true) > width - fieldsWidth() - GAP;
    }

    private double room(double width) {
        return isStacked(width) ? width : width - fieldsWidth() - GAP;
    }

    private void drawFields(List<SceneNode> nodes, double left, double y, double right) {
        double bottom = y + fieldHeight();
        nodes.add(Shapes.line(left, y, right, y, Look.SHEET_RULE));
        nodes.add(Shapes.line(left, bottom, right, bottom, Look.HAIR));
        double at = left;
        for (Field field : fields) {
            nodes.add(Shapes.line(at, y, at, bottom, Look.HAIR));
            nodes.add(Shapes.text(at + FIELD_PADDING, y + 22, field.label(), TextSize.XS, false, Look.INK_2));
            List<SceneNode> value = Shapes.lines(at + FIELD_PADDING, y + 44, value(field), TextSize.S, true, Look.INK);
            nodes.addAll(
                    field.ratio() > 0 ? List.of(new SceneNode.Group(SCALE + field.ratio(), "", "", value)) : value);
            at += fieldWidth(field);
        }
    }

    private static List<String> value(Field field) {
        return TextWrap.wrap(field.value(), WIDEST_VALUE, TextSize.S, true);
    }

    /** Height of the fields, after the one with the longest value. */
    private double fieldHeight() {
        int lines = fields.stream().mapToInt(field -> value(field).size()).max().orElse(1);
        return FIELD_HEIGHT + Math.max(0, lines - 1) * TextSize.S.lineHeight();
    }

    private static double fieldWidth(Field field) {
        double value = value(field).stream()
                .mapToDouble(line -> TextMeasure.width(line, TextSize.S, true))
                .max()
                .orElse(0);
        double label = TextMeasure.width(field.label(), TextSize.XS, false);
        return Math.ceil(2 * FIELD_PADDING + Math.max(value, label));
    }

    private double fieldsWidth() {
        return fields.stream().mapToDouble(TitleBlock::fieldWidth).sum();
    }

    private List<String> titleLines(double width) {
        return TextWrap.wrap(title, room(width), TextSize.XL, true);
    }

    private List<String> subtitleLines(double width) {
        return TextWrap.wrap(subtitle, room(width), TextSize.M, false);
    }
}
