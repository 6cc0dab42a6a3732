package org.servicescape.scene.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.journey.JourneyMap.Facts;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.moments.Band;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.moments.EmotionCurves;
import org.servicescape.scene.moments.Feeling;
import org.servicescape.scene.moments.PersonLook;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/** How moments feel to people of whom too few values are known for a curve: mark, value, name and what they say. */
final class StaffBand implements Band {
    private static final double TEXT = 18;
    private static final double GAP = 5;

    private final Columns<?> columns;
    private final List<Optional<Facts>> facts;
    private final List<PersonLook> people;
    private final Words words;

    StaffBand(Columns<?> columns, List<Optional<Facts>> facts, List<PersonLook> people, Words words) {
        this.columns = columns;
        this.facts = facts;
        this.people = people;
        this.words = words;
    }

    private record Entry(String moment, PersonLook person, List<String> head, List<String> note) {
        double height() {
            return (head.size() + note.size()) * TextSize.XS.lineHeight();
        }
    }

    /** Whether anybody feels anything on this sheet. */
    boolean isNeeded() {
        return facts.stream().anyMatch(fact -> !entries(fact).isEmpty());
    }

    @Override
    public double height() {
        double most = Band.headerHeight(columns, words.text("journey.others"), words.text("row.emotion.note"));
        for (Optional<Facts> fact : facts) {
            double height = entries(fact).stream()
                    .mapToDouble(entry -> entry.height() + GAP)
                    .sum();
            most = Math.max(most, height - GAP);
        }
        return most + 4;
    }

    @Override
    public List<SceneNode> draw(double top) {
        List<SceneNode> nodes = new ArrayList<>(
                Band.header(columns, top, words.text("journey.others"), Look.INK, words.text("row.emotion.note")));
        for (int i = 0; i < facts.size(); i++) {
            double y = top;
            for (Entry entry : entries(facts.get(i))) {
                nodes.add(draw(entry, columns.x(i), y));
                y += entry.height() + GAP;
            }
        }
        return nodes;
    }

    private static SceneNode draw(Entry entry, double x, double y) {
        PersonLook person = entry.person();
        List<SceneNode> nodes = new ArrayList<>();
        nodes.add(person.mark(x + 6, y + TextSize.XS.lineHeight() / 2.0));
        double baseline = y + Shapes.ascent(TextSize.XS);
        nodes.addAll(Shapes.lines(x + TEXT, baseline, entry.head(), TextSize.XS, true, person.colour()));
        double below = baseline + entry.head().size() * TextSize.XS.lineHeight();
        nodes.addAll(Shapes.lines(x + TEXT, below, entry.note(), TextSize.XS, false, person.colour()));
        String id = entry.moment() + "--emotion-" + person.feeler().id();
        return new Group(id, entry.moment(), person.feeler().name(), nodes);
    }

    private List<Entry> entries(Optional<Facts> fact) {
        List<Entry> entries = new ArrayList<>();
        double width = columns.cell() - TEXT;
        for (Feeling feeling : fact.map(Facts::feelings).orElse(List.of())) {
            for (PersonLook person : people) {
                if (person.feeler().id().equals(feeling.actor())) {
                    String head = EmotionCurves.signed(feeling.value()) + " "
                            + person.feeler().name();
                    entries.add(new Entry(
                            fact.orElseThrow().id(),
                            person,
                            TextWrap.wrap(head, width, TextSize.XS, true),
                            TextWrap.wrap(feeling.note(), width, TextSize.XS, false)));
                }
            }
        }
        return entries;
    }
}
