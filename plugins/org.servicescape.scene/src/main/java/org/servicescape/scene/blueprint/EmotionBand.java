package org.servicescape.scene.blueprint;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Slot;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.blueprint.Content.Column;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.moments.Band;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.moments.EmotionCurves;
import org.servicescape.scene.moments.Feeler;
import org.servicescape.scene.moments.Feeling;
import org.servicescape.scene.moments.PersonLook;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/** How moments feel, a curve for each actor, and what they say below it. */
final class EmotionBand implements Band {
    private static final double STEP = 20;

    private final Columns<Column> columns;
    private final List<PersonLook> people;
    private final EmotionCurves curves;
    private final Words words;

    EmotionBand(Columns<Column> columns, List<Feeler> actors, Words words) {
        this.columns = columns;
        this.people = PersonLook.of(actors);
        this.words = words;
        List<EmotionCurves.Stop> stops = new ArrayList<>();
        for (int i = 0; i < columns.count(); i++) {
            Column column = columns.columns().get(i);
            stops.add(new EmotionCurves.Stop(column.id(), columns.centre(i), column.feelings()));
        }
        this.curves = new EmotionCurves(stops, people, STEP);
    }

    @Override
    public double height() {
        double header = Band.headerHeight(columns, words.text("row.emotion"), words.text("row.emotion.note")) + 6;
        for (PersonLook person : shown()) {
            header += nameLines(person).size() * TextSize.XS.lineHeight() + 2;
        }
        double most = 0;
        for (int i = 0; i < columns.count(); i++) {
            most = Math.max(most, notesHeight(i));
        }
        return Math.max(header, curves.height() + most) + 6;
    }

    @Override
    public List<SceneNode> draw(double top) {
        List<SceneNode> nodes = new ArrayList<>(
                Band.header(columns, top, words.text("row.emotion"), Look.INK, words.text("row.emotion.note")));
        double y = top + Band.headerHeight(columns, words.text("row.emotion"), words.text("row.emotion.note")) + 6;
        for (PersonLook person : shown()) {
            nodes.addAll(person.sample(columns.left(), y + 8));
            List<String> name = nameLines(person);
            nodes.addAll(Shapes.lines(columns.left() + 46, y + 12, name, TextSize.XS, false, person.colour()));
            y += name.size() * TextSize.XS.lineHeight() + 2;
        }
        nodes.addAll(curves.axis(columns.x(0) - 8, columns.lastEnd() + 8, top));
        for (PersonLook person : people) {
            nodes.addAll(curves.line(person, person.line(), top));
            nodes.addAll(curves.marks(person, top, Integer.toString(people.indexOf(person))));
        }
        for (int i = 0; i < columns.count(); i++) {
            nodes.addAll(notes(i, top + curves.height()));
        }
        return nodes;
    }

    @Override
    public List<Slot> slots(double top) {
        return curves.slots(top, columns.cell());
    }

    private List<String> nameLines(PersonLook person) {
        return TextWrap.wrap(person.feeler().name(), columns.headerText() - 46 - 24, TextSize.XS, false);
    }

    /** Those whose emotions this sheet has. */
    private List<PersonLook> shown() {
        return people.stream()
                .filter(person -> columns.columns().stream().anyMatch(c -> c.feelings().stream()
                        .anyMatch(f -> f.actor().equals(person.feeler().id()))))
                .toList();
    }

    private List<SceneNode> notes(int i, double top) {
        List<SceneNode> nodes = new ArrayList<>();
        double y = top;
        for (Feeling feeling : columns.columns().get(i).feelings()) {
            List<String> lines = noteLines(feeling);
            String colour = colour(feeling.actor());
            for (int k = 0; k < lines.size(); k++) {
                double baseline = y + Shapes.ascent(TextSize.XS) + k * TextSize.XS.lineHeight();
                nodes.add(Shapes.centred(columns.centre(i), baseline, lines.get(k), TextSize.XS, false, colour));
            }
            y += lines.size() * TextSize.XS.lineHeight();
        }
        return nodes;
    }

    private double notesHeight(int i) {
        return columns.columns().get(i).feelings().stream()
                        .mapToDouble(f -> noteLines(f).size())
                        .sum()
                * TextSize.XS.lineHeight();
    }

    private List<String> noteLines(Feeling feeling) {
        return TextWrap.wrap(feeling.note(), columns.cell() + 8, TextSize.XS, false);
    }

    private String colour(String actor) {
        return people.stream()
                .filter(person -> person.feeler().id().equals(actor))
                .map(PersonLook::colour)
                .findFirst()
                .orElse(Look.INK_2);
    }
}
