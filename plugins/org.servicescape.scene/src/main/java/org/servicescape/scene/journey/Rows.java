package org.servicescape.scene.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.servicescape.scene.journey.CardBand.Head;
import org.servicescape.scene.journey.JourneyMap.Column;
import org.servicescape.scene.journey.JourneyMap.Facts;
import org.servicescape.scene.journey.JourneyMap.Panel;
import org.servicescape.scene.look.Icon;
import org.servicescape.scene.moments.Band;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.moments.PersonLook;
import org.servicescape.scene.moments.Thing;
import org.servicescape.scene.moments.ThingsBand;
import org.servicescape.scene.words.Words;

/** The rows of a sheet below its head, those in which something stands. */
final class Rows {
    private final JourneyMap map;
    private final Columns<Column> columns;
    private final LongTexts texts;
    private final Words words;
    private final List<PersonLook> people;
    private final Plots plots;

    Rows(JourneyMap map, Columns<Column> columns, LongTexts texts, Words words) {
        this.map = map;
        this.columns = columns;
        this.texts = texts;
        this.words = words;
        this.people = PersonLook.of(map.people());
        this.plots = Plots.of(map);
    }

    List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        List<Optional<Facts>> before = List.of();
        for (Panel panel : map.panels()) {
            if (map.isPair()) {
                bands.add(new PanelBand(columns, panel.state(), MapPainter.here(columns, panel), words));
            }
            List<Optional<Facts>> facts = MapPainter.here(columns, panel);
            addTo(bands, panel, facts, before);
            before = facts;
        }
        if (map.isPair()) {
            ChangeBand change = new ChangeBand(
                    columns, MapPainter.here(columns, map.panels().get(0)), before, people, words);
            if (change.isNeeded()) {
                bands.add(change);
            }
        }
        return bands;
    }

    private void addTo(List<Band> bands, Panel panel, List<Optional<Facts>> facts, List<Optional<Facts>> before) {
        if (MapPainter.any(facts, f -> !f.action().isEmpty())) {
            String who = map.ofStaff() ? "journey.action.staff" : "journey.action";
            bands.add(new TextBand(columns, words.text(who), "", cells(facts, "action", Facts::action), texts));
        }
        if (MapPainter.any(facts, f -> !f.time().isEmpty())) {
            bands.add(new TextBand(columns, words.text("row.time"), "", cells(facts, "time", Facts::time), texts));
        }
        if (MapPainter.any(facts, f -> !f.things().isEmpty())) {
            bands.add(things(facts, !before.isEmpty()));
        }
        addFeelings(bands, panel, facts, before);
        cards(bands, facts, new Head("pain", words.text("journey.pains"), Icon.BOLT), Facts::pains);
        cards(
                bands,
                facts,
                new Head("opportunity", words.text("journey.opportunities"), Icon.BULB),
                Facts::opportunities);
        if (MapPainter.any(facts, f -> !f.insights().isEmpty())) {
            List<TextBand.Cell> cells = cells(facts, "insight", f -> String.join(" · ", f.insights()));
            bands.add(new TextBand(
                    columns, words.text("journey.insights"), words.text("journey.insights.note"), cells, texts));
        }
        if (MapPainter.any(facts, f -> !f.truth().isEmpty())) {
            bands.add(new TextBand(
                    columns,
                    words.text("journey.truths"),
                    words.text("journey.truths.note"),
                    cells(facts, "truth", Facts::truth),
                    texts));
        }
    }

    /** The curves, and of whom nothing is known: below the name of the first row, or where there is none by itself. */
    private void addFeelings(List<Band> bands, Panel panel, List<Optional<Facts>> facts, List<Optional<Facts>> before) {
        String missing = panel.silent().isEmpty()
                ? ""
                : words.text("journey.silent." + panel.state(), String.join(", ", panel.silent()));
        boolean said = missing.isEmpty();
        for (List<PersonLook> together : plots.together()) {
            boolean small = together.size() == 1 && together.get(0).feeler().staff() && people.size() > 1;
            PlotBand plot = new PlotBand(columns, facts, before, together, small, said ? "" : missing, words);
            if (plot.isNeeded()) {
                bands.add(plot);
                said = true;
            }
        }
        StaffBand others = new StaffBand(columns, facts, plots.listed(), words);
        if (others.isNeeded()) {
            bands.add(others);
        }
        if (!said && map.isPair() && !panel.hasFeelings() && !people.isEmpty()) {
            bands.add(new SilentBand(columns, words.text("row.emotion"), missing));
        }
    }

    /** What is met; in a plan, bold what the present has nowhere. */
    private Band things(List<Optional<Facts>> facts, boolean plan) {
        List<Thing> known = plan ? things(map.panels().get(0)) : List.of();
        boolean compared = !known.isEmpty();
        List<ThingsBand.Cell> cells = new ArrayList<>();
        for (Optional<Facts> here : facts) {
            cells.add(here.map(f -> new ThingsBand.Cell(
                            f.id(),
                            f.things(),
                            compared
                                    ? f.things().stream()
                                            .filter(thing -> !known.contains(thing))
                                            .toList()
                                    : List.of()))
                    .orElse(new ThingsBand.Cell("", List.of(), List.of())));
        }
        boolean bold = compared && !known.containsAll(things(map.panels().get(1)));
        String note = bold ? words.text("journey.touchpoints.new") : words.text("journey.touchpoints.note");
        return new ThingsBand(columns, words.text("journey.touchpoints"), note, true, cells);
    }

    private static List<Thing> things(Panel panel) {
        return panel.facts().stream()
                .flatMap(Optional::stream)
                .flatMap(each -> each.things().stream())
                .toList();
    }

    private void cards(
            List<Band> bands, List<Optional<Facts>> facts, Head head, Function<Facts, List<String>> sentences) {
        if (MapPainter.any(facts, f -> !sentences.apply(f).isEmpty())) {
            List<CardBand.Cell> cells = facts.stream()
                    .map(f -> new CardBand.Cell(
                            f.map(Facts::id).orElse(""), f.map(sentences).orElse(List.of())))
                    .toList();
            bands.add(new CardBand(columns, head, cells, texts));
        }
    }

    private static List<TextBand.Cell> cells(List<Optional<Facts>> facts, String part, Function<Facts, String> text) {
        return facts.stream()
                .map(f -> new TextBand.Cell(
                        f.map(Facts::id).orElse("") + "--" + part,
                        f.map(Facts::id).orElse(""),
                        f.map(text).orElse("")))
                .toList();
    }
}
