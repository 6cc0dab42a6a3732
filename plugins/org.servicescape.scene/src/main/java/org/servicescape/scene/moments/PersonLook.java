package org.servicescape.scene.moments;

import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Circle;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;

/**
 * How the emotions of somebody are drawn: colour, dashes and mark, each of which suffices alone. Customers have a circle,
 * a diamond and a triangle, staff a square, a triangle on its tip, a hexagon, a plus and an hourglass; the fourth customer and
 * the sixth of staff begin again.
 *
 * @param feeler who it is
 * @param place how many of the same kind come before
 */
public record PersonLook(Feeler feeler, int place) {
    private static final int SHAPES = 3;
    private static final int STAFF_SHAPES = 5;

    /** The look of each of some people who are drawn into one plot. */
    public static List<PersonLook> of(List<Feeler> people) {
        return people.stream()
                .map(person -> new PersonLook(person, (int) people.subList(0, people.indexOf(person)).stream()
                        .filter(before -> before.staff() == person.staff())
                        .count()))
                .toList();
    }

    /** Colour of line, mark and name. */
    public String colour() {
        if (feeler.staff()) {
            return Look.STAFF;
        }
        return switch (place % SHAPES) {
            case 0 -> Look.CUSTOMER;
            case 1 -> Look.SECOND;
            default -> Look.INK_2;
        };
    }

    /** The line. */
    public Style line() {
        return dashed(Style.stroke(colour(), feeler.staff() ? 1.5 : 2));
    }

    /** The line, thin and grey, for what is only repeated. */
    public Style ghost() {
        return dashed(Style.stroke(Look.INK_2, 1.25));
    }

    private Style dashed(Style line) {
        if (feeler.staff()) {
            return switch (place % STAFF_SHAPES) {
                case 0 -> line.dashed(2, 3);
                case 1 -> line.dashed(5, 3, 2, 3);
                case 2 -> line.dashed(9, 3);
                case 3 -> line.dashed(9, 3, 2, 3, 2, 3);
                default -> line.dashed(14, 4);
            };
        }
        return switch (place % SHAPES) {
            case 0 -> line;
            case 1 -> line.dashed(7, 4);
            default -> line.dashed(10, 3, 2, 3);
        };
    }

    /** The mark with its centre at x, y. */
    public SceneNode mark(double x, double y) {
        Style style = Style.fill(Look.PAPER).outlined(colour(), 2);
        if (feeler.staff()) {
            return switch (place % STAFF_SHAPES) {
                case 0 -> new Rect(x - 4.5, y - 4.5, 9, 9, 0, style);
                case 1 -> Shapes.polygon(style, x - 6, y - 4, x + 6, y - 4, x, y + 6);
                case 2 -> Shapes.polygon(
                        style, x - 6, y, x - 3, y - 5, x + 3, y - 5, x + 6, y, x + 3, y + 5, x - 3, y + 5);
                case 3 -> plus(x, y, style);
                default -> Shapes.polygon(style, x - 6, y - 6, x + 6, y - 6, x - 6, y + 6, x + 6, y + 6);
            };
        }
        return switch (place % SHAPES) {
            case 0 -> new Circle(x, y, 5, style);
            case 1 -> Shapes.polygon(style, x, y - 6, x + 6, y, x, y + 6, x - 6, y);
            default -> Shapes.polygon(style, x, y - 6, x + 6, y + 4, x - 6, y + 4);
        };
    }

    private static SceneNode plus(double x, double y, Style style) {
        return Shapes.polygon(
                style, x - 2, y - 6, x + 2, y - 6, x + 2, y - 2, x + 6, y - 2, x + 6, y + 2, x + 2, y + 2, x + 2, y + 6,
                x - 2, y + 6, x - 2, y + 2, x - 6, y + 2, x - 6, y - 2, x - 2, y - 2);
    }

    /** Line and mark for heads and legends: x is the left end, y the middle; 36 pixels wide. */
    public List<SceneNode> sample(double x, double y) {
        return List.of(Shapes.line(x, y, x + 36, y, line()), mark(x + 18, y));
    }
}
