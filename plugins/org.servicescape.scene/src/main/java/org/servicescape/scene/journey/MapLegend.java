package org.servicescape.scene.journey;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.servicescape.scene.journey.JourneyMap.Column;
import org.servicescape.scene.journey.JourneyMap.Facts;
import org.servicescape.scene.look.Icon;
import org.servicescape.scene.look.Legend;
import org.servicescape.scene.look.Legend.Entry;
import org.servicescape.scene.look.Legend.Section;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.moments.PathPainter;
import org.servicescape.scene.moments.PersonLook;
import org.servicescape.scene.moments.Thing;
import org.servicescape.scene.words.Words;

/** The legend of a sheet, of what occurs on it. */
final class MapLegend {
    private final JourneyMap map;
    private final Words words;

    MapLegend(JourneyMap map, Words words) {
        this.map = map;
        this.words = words;
    }

    Legend of(Columns<Column> columns) {
        List<Optional<Facts>> facts = new ArrayList<>();
        map.panels().forEach(panel -> facts.addAll(MapPainter.here(columns, panel)));
        List<Entry> people = people(facts);
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(words.text("journey.whose"), people));
        sections.add(new Section(words.text("legend.marks"), marks(columns, facts)));
        sections.add(new Section(words.text("legend.channels"), channels(facts)));
        return new Legend(sections, people.isEmpty() ? "" : words.text("journey.reading"));
    }

    private List<Entry> people(List<Optional<Facts>> facts) {
        List<Entry> entries = new ArrayList<>();
        for (PersonLook person : PersonLook.of(map.people())) {
            String id = person.feeler().id();
            if (MapPainter.any(facts, f -> f.feelings().stream()
                    .anyMatch(feeling -> feeling.actor().equals(id)))) {
                entries.add(new Entry(person::sample, 40, person.feeler().name()));
            }
        }
        if (!entries.isEmpty() && map.isPair()) {
            PersonLook first = PersonLook.of(map.people()).get(0);
            entries.add(new Entry(
                    (x, y) -> List.of(Shapes.line(x, y, x + 36, y, first.ghost())), 40, words.text("journey.ghost")));
        }
        return entries;
    }

    private List<Entry> marks(Columns<Column> columns, List<Optional<Facts>> facts) {
        List<Entry> entries = new ArrayList<>();
        if (map.paths().touches(columns.range())) {
            String colour = map.ofStaff() ? Look.STAFF : Look.CUSTOMER;
            entries.add(new Entry((x, y) -> PathPainter.sample(x, y, colour), 40, words.text("legend.path")));
        }
        if (MapPainter.any(facts, f -> !f.truth().isEmpty())) {
            entries.add(new Entry((x, y) -> List.of(Marks.star(x + 12, y)), 26, words.text("journey.legend.truth")));
        }
        if (MapPainter.any(facts, f -> !f.pains().isEmpty())) {
            entries.add(icon(Icon.BOLT, words.text("journey.legend.pain")));
        }
        if (MapPainter.any(facts, f -> !f.opportunities().isEmpty())) {
            entries.add(icon(Icon.BULB, words.text("journey.legend.opportunity")));
        }
        return entries;
    }

    private static List<Entry> channels(List<Optional<Facts>> facts) {
        Set<Icon> seen = EnumSet.noneOf(Icon.class);
        List<Entry> entries = new ArrayList<>();
        for (Optional<Facts> fact : facts) {
            for (Thing thing : fact.map(Facts::things).orElse(List.of())) {
                if (seen.add(thing.icon())) {
                    entries.add(icon(thing.icon(), thing.channel()));
                }
            }
        }
        return entries;
    }

    private static Entry icon(Icon icon, String label) {
        return new Entry((x, y) -> List.of(icon.at(x, y - 9, 18, Look.INK)), 20, label);
    }
}
