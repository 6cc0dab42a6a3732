package org.servicescape.scene.matrix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.concept.ServiceMoment;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;
import org.servicescape.model.views.ViewKind;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode.Rect;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.View;
import org.servicescape.scene.look.Legend;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.matrix.Matrix.Cell;
import org.servicescape.scene.matrix.Matrix.Head;
import org.servicescape.scene.matrix.Matrix.Item;
import org.servicescape.scene.matrix.Matrix.Kind;
import org.servicescape.scene.matrix.Matrix.Row;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.words.Words;

/**
 * Service moments by kinds of space: in which kind of space each kind of encounter happens, and in which journeys. A
 * moment in a space of a plan counts for the kind of that space. Kinds of space in which nothing happens are counted
 * but not drawn. Cost: moments of all journeys, plus rows times columns.
 */
public final class PlacingView implements View {
    private static final String ID = "placing";
    private static final double LEAST_COLUMN = 116;
    private static final double WIDEST_COLUMN = 200;
    private static final double CHIP = 22;
    /** Sections of the legend wrap, their entries do not; so many fit beside each other on the narrowest sheet. */
    private static final int PER_SECTION = 9;

    @Override
    public ViewKind kind() {
        return ViewKind.PLACING;
    }

    @Override
    public List<ViewOf> in(Project project) {
        if (project.getConcept() == null
                || project.getConcept().getServiceMoments().isEmpty()
                || read(project, new View.ViewOf(ID, "", "")).isEmpty()) {
            return List.of();
        }
        return List.of(new ViewOf(ID, Words.in(Locale.ENGLISH).text("placing.title"), ""));
    }

    @Override
    public List<Scene> draw(Project project, ViewOf view, Overlay overlay, Locale language) {
        Words words = Words.in(language);
        List<ServiceMoment> moments =
                Ordered.by(view.choices(), project.getConcept().getServiceMoments());
        Map<Element, Map<ServiceMoment, SortedSet<Integer>>> found = read(project, view);
        List<Row> rows = new ArrayList<>();
        for (Place place : places(found, view)) {
            rows.add(row(place.getId(), Names.of(place), zone(place), moments, found.get(place)));
        }
        if (found.containsKey(project)) {
            rows.add(row("elsewhere", words.text("place.elsewhere"), Matrix.NO_ZONE, moments, found.get(project)));
        }
        List<Head> columns = moments.stream()
                .map(m -> new Head(m.getId(), Names.of(m), "", Matrix.NO_ZONE))
                .toList();
        String title = view.id().equals(ID) ? words.text("placing.title") : view.title();
        int all = project.getSpace() == null
                ? 0
                : project.getSpace().getSpaceTypes().size();
        String subtitle = words.text(
                "placing.counts",
                placed(found, moments),
                moments.size(),
                places(found, view).size(),
                all);
        Matrix matrix = new Matrix(words.text("placing.corner"), columns, rows);
        return new MatrixSheets(project, view.id(), title, subtitle, subtitle, words)
                .draw(matrix, LEAST_COLUMN, WIDEST_COLUMN, legend(project, found, words));
    }

    /** How many of the moments happen somewhere. */
    private static long placed(
            Map<Element, Map<ServiceMoment, SortedSet<Integer>>> found, List<ServiceMoment> moments) {
        return moments.stream()
                .filter(moment -> found.values().stream().anyMatch(cells -> cells.containsKey(moment)))
                .count();
    }

    private static List<Place> places(Map<Element, ?> found, ViewOf view) {
        List<Place> places = found.keySet().stream()
                .filter(Place.class::isInstance)
                .map(Place.class::cast)
                .sorted(Comparator.comparingInt(PlacingView::zone))
                .toList();
        return Ordered.by(view.choices(), places);
    }

    private static int zone(Place place) {
        int zone = place.getSecurityZone();
        return !place.isSetSecurityZone() || zone < 0 || zone > 4 ? Matrix.NO_ZONE : zone;
    }

    private static Row row(
            String id,
            String name,
            int zone,
            List<ServiceMoment> moments,
            Map<ServiceMoment, SortedSet<Integer>> here) {
        List<Cell> cells = new ArrayList<>();
        for (ServiceMoment moment : moments) {
            SortedSet<Integer> journeys = here.get(moment);
            if (journeys == null) {
                cells.add(new Cell(Kind.BLANK, "", List.of()));
                continue;
            }
            String keys =
                    String.join(" ", journeys.stream().map(PlacingView::key).toList());
            cells.add(new Cell(Kind.FILLED, "", List.of(new Item(keys, true, ""))));
        }
        return new Row(new Head(id, name, "", zone), cells);
    }

    /** Kind of space (or, for moments elsewhere, the project itself), moment, numbers of the journeys. */
    private static Map<Element, Map<ServiceMoment, SortedSet<Integer>>> read(Project project, ViewOf view) {
        Map<Element, Map<ServiceMoment, SortedSet<Integer>>> found = new LinkedHashMap<>();
        for (int i = 0; i < project.getJourneys().size(); i++) {
            Journey journey = project.getJourneys().get(i);
            if (view.choices().leavesOut(journey.getId())) {
                continue;
            }
            int number = i;
            journey.getStages().stream()
                    .flatMap(stage -> stage.getMoments().stream())
                    .filter(moment -> moment.getOf() != null)
                    .forEach(moment -> found.computeIfAbsent(where(moment, project), p -> new LinkedHashMap<>())
                            .computeIfAbsent(moment.getOf(), m -> new TreeSet<>())
                            .add(number));
        }
        return found;
    }

    private static Element where(JourneyMoment moment, Project project) {
        Place place = moment.getPlace();
        if (place instanceof Space space && space.getType() != null) {
            return space.getType();
        }
        return place == null ? project : place;
    }

    /** A, B, … Z, AA, AB, … */
    private static String key(int number) {
        String last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : key(number / 26 - 1) + last;
    }

    private static Legend legend(
            Project project, Map<Element, Map<ServiceMoment, SortedSet<Integer>>> found, Words words) {
        TreeSet<Integer> journeys = new TreeSet<>();
        found.values().forEach(m -> m.values().forEach(journeys::addAll));
        List<Legend.Entry> entries = new ArrayList<>();
        for (int number : journeys) {
            entries.add(new Legend.Entry(
                    (x, y) -> List.of(
                            new Rect(
                                    x,
                                    y - 9,
                                    CHIP,
                                    18,
                                    2,
                                    Style.fill(Look.PAPER).outlined(Look.INK_2, 1.25)),
                            Shapes.centred(x + CHIP / 2, y + 4, key(number), TextSize.XS, true, Look.INK)),
                    CHIP,
                    Names.of(project.getJourneys().get(number))));
        }
        TreeSet<Integer> zones = new TreeSet<>();
        found.keySet().stream()
                .filter(Place.class::isInstance)
                .map(p -> zone((Place) p))
                .filter(z -> z != Matrix.NO_ZONE)
                .forEach(zones::add);
        List<Legend.Section> sections = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += PER_SECTION) {
            sections.add(new Legend.Section(
                    words.text("placing.legend"), entries.subList(from, Math.min(from + PER_SECTION, entries.size()))));
        }
        sections.add(Legend.zones(zones, words));
        return new Legend(sections, "");
    }
}
