package org.servicescape.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.servicescape.checks.Naming;
import org.servicescape.core.sizing.AgencyShare;
import org.servicescape.core.sizing.CentreSize;
import org.servicescape.core.sizing.Demanded;
import org.servicescape.core.sizing.Gap;
import org.servicescape.core.sizing.Lingering;
import org.servicescape.core.sizing.PlaceSize;
import org.servicescape.core.sizing.SpillOverRange;
import org.servicescape.core.sizing.Synergy;
import org.servicescape.core.sizing.Way;
import org.servicescape.model.Element;
import org.servicescape.sizing.Queue;
import org.servicescape.sizing.centre.CustomerStream;
import org.servicescape.sizing.centre.DeskGroup;
import org.servicescape.sizing.centre.Pooling;
import org.servicescape.sizing.centre.Waiting;

/** The sizes of a centre, for people. */
final class CentreText {
    private static final Map<Gap.Kind, String> GAPS = gaps();
    private static final double MINUTES = 60;

    private final PrintStream out;
    private final CentreSize size;

    private CentreText(PrintStream out, CentreSize size) {
        this.out = out;
        this.size = size;
    }

    static void print(PrintStream out, CentreSize size) {
        CentreText text = new CentreText(out, size);
        text.services();
        text.places();
        text.staying();
        text.synergy();
        text.pooling();
        text.spillOver();
        ProgrammeText.print(out, size);
        text.whatIsMissing();
        text.line("");
        text.line(
                "Walk-ins by Erlang C for several desks, waits longer or shorter by how much times of service vary (M/G/c);");
        text.line(
                "appointments take the desks that they keep busy. All services have their design hour at the same time");
        text.line("while they are open. Areas are net, by the norms of the project's space types. A screening aid.");
    }

    private void services() {
        line("Each service for itself, in its design hour");
        TextTable table = new TextTable(
                2,
                List.of("service", "place", "a day", "an hour", "minutes", "desks", "busy", "mean wait", "queue 95 %"));
        for (Demanded each : size.services()) {
            List<DeskGroup> groups = size.sharing().services().stream()
                    .filter(group -> group.streams()
                            .get(0)
                            .service()
                            .equals(each.service().getId()))
                    .toList();
            String day = each.demand().isEmpty() ? "" : number("%.0f", each.visitsPerDay());
            if (groups.isEmpty()) {
                String hour = each.perHour() == 0 ? "" : number("%.1f", each.perHour());
                table.add(List.of(name(each.service()), "", day, hour, "", "", "", "", ""));
            }
            for (int i = 0; i < groups.size(); i++) {
                DeskGroup group = groups.get(i);
                CustomerStream stream = group.streams().get(0);
                table.add(List.of(
                        name(each.service()),
                        name(place(stream.place())),
                        i == 0 ? day : "",
                        number("%.1f", stream.customers()),
                        number("%.1f", stream.time() * MINUTES),
                        Integer.toString(group.desks()),
                        share(group.utilisation()),
                        wait(group),
                        queue(group)));
            }
        }
        table.print(out);
    }

    private void places() {
        if (size.places().isEmpty()) {
            return;
        }
        line("");
        line("Shared by all, in the busiest hour of the week");
        TextTable table = new TextTable(
                1,
                List.of(
                        "place",
                        "services",
                        "an hour",
                        "walk-in",
                        "booked",
                        "desks",
                        "busy",
                        "mean wait",
                        "queue 95 %",
                        "seats",
                        "wheelchairs",
                        "m²"));
        for (PlaceSize each : size.places()) {
            Waiting waiting = each.group().waiting();
            table.add(List.of(
                    name(each.type()),
                    Integer.toString(each.group().streams().size()),
                    number("%.1f", sum(each.group(), CustomerStream::customers)),
                    Integer.toString(each.group().queue().map(Queue::servers).orElse(0)),
                    Integer.toString(each.group().forAppointments()),
                    Integer.toString(each.group().desks()),
                    share(each.group().utilisation()),
                    wait(each.group()),
                    queue(each.group()),
                    Integer.toString(waiting.seats()),
                    Integer.toString(waiting.wheelchairs()),
                    number("%.0f", each.area())));
        }
        table.print(out);
    }

    private void staying() {
        List<Lingering> all = size.services().stream()
                .flatMap(each -> each.lingering().stream())
                .toList();
        if (all.isEmpty()) {
            return;
        }
        line("");
        line("People who stay where no desk is needed, in the design hour");
        TextTable table = new TextTable(2, List.of("service", "place", "people", "m²"));
        for (Lingering each : all) {
            table.add(List.of(
                    name(each.service()),
                    name(each.place()),
                    number("%.0f", each.people()),
                    number("%.0f", each.area())));
        }
        table.print(out);
    }

    private void synergy() {
        if (size.places().isEmpty()) {
            return;
        }
        Synergy synergy = size.synergy();
        line("");
        line("Agencies apart and together, with the same promises");
        TextTable table = new TextTable(1, List.of("", "apart", "together", "saved"));
        row(table, "desks, booths and rooms", way -> OptionalDouble.of(way.desks()));
        row(table, "seats", way -> OptionalDouble.of(way.waiting().seats()));
        row(table, "m² of desks and waiting", Way::area);
        row(table, "staffed hours a day", Way::staffedHours);
        table.add(List.of("euros of rent a year", "", "", number("%,.0f", synergy.rentPerYear())));
        table.add(List.of("euros of desk staff a year", "", "", number("%,.0f", synergy.staffPerYear())));
        table.print(out);
        agencies(synergy);
        paragraph(
                "",
                "Generalists and self-service deal with %.1f hours of errands a day, which specialists keep for what"
                        + " needs their core competence.",
                synergy.delegatedHours());
    }

    private void agencies(Synergy synergy) {
        line("");
        line("Each organisation apart, and its part of what is saved");
        TextTable table =
                new TextTable(1, List.of("organisation", "desks", "m²", "load", "rent a year", "staff a year"));
        for (AgencyShare each : synergy.agencies()) {
            table.add(List.of(
                    name(each.organisation()),
                    Integer.toString(each.apart().desks()),
                    number("%.0f", each.apart().area()),
                    share(each.loadShare()),
                    number("%,.0f", each.rentPerYear()),
                    number("%,.0f", each.staffPerYear())));
        }
        table.print(out);
        line("");
    }

    private void row(TextTable table, String name, Function<Way, OptionalDouble> what) {
        OptionalDouble apart = what.apply(size.synergy().apart());
        OptionalDouble together = what.apply(size.synergy().together());
        OptionalDouble saved = apart.isPresent() && together.isPresent()
                ? OptionalDouble.of(apart.getAsDouble() - together.getAsDouble())
                : OptionalDouble.empty();
        table.add(List.of(name, number("%.0f", apart), number("%.0f", together), number("%.0f", saved)));
    }

    private void pooling() {
        for (Pooling each : size.sharing().pooling()) {
            if (each.isWorse()) {
                line("");
                paragraph(
                        "",
                        "Sharing is worse for customers of %s (%s): with as many desks in all they wait %s instead of"
                                + " %s, because their errands of %s stand in one queue with longer ones.",
                        name(organisation(each.provider())),
                        name(place(each.place())),
                        SizeText.time(each.together()),
                        SizeText.time(each.apart()),
                        SizeText.time(each.time()));
            }
        }
    }

    private void spillOver() {
        for (SpillOverRange each : size.spillOvers()) {
            line("");
            paragraph(
                    "",
                    "%s: %,.0f to %,.0f more a year (%s; the lower figure counts visits to public providers only).",
                    name(each.of()),
                    each.lowest(),
                    each.highest(),
                    each.of().getEvidence().getLiteral());
        }
    }

    private void whatIsMissing() {
        Map<Gap.Kind, List<Element>> kinds = new EnumMap<>(Gap.Kind.class);
        size.gaps().forEach(gap -> kinds.computeIfAbsent(gap.kind(), key -> new ArrayList<>())
                .add(gap.subject()));
        if (!kinds.isEmpty()) {
            line("");
            line("What the project does not say");
            kinds.forEach((kind, subjects) -> paragraph("  ", GAPS.get(kind), Naming.all(subjects)));
        }
    }

    private static Map<Gap.Kind, String> gaps() {
        Map<Gap.Kind, String> gaps = new EnumMap<>(Gap.Kind.class);
        gaps.put(Gap.Kind.NO_DEMAND, "how many come, so that there are no figures: %s");
        gaps.put(Gap.Kind.NO_VISITS, "visits a day, so that there are no figures: %s");
        gaps.put(Gap.Kind.NO_PEAK_HOUR, "the share of the peak hour, so that there are no figures: %s");
        gaps.put(Gap.Kind.NO_TIME, "a service time of an errand or a length of stay, so that there are no desks: %s");
        gaps.put(Gap.Kind.NO_PLACE, "where an errand is dealt with, so that it is left out: %s");
        gaps.put(Gap.Kind.SHARES, "errands that make the whole of a service; they are taken in proportion: %s");
        gaps.put(Gap.Kind.SEVERAL, "which of several demands counts; the last is taken: %s");
        gaps.put(Gap.Kind.NO_TARGET, "a target; the usual one is taken: %s");
        gaps.put(Gap.Kind.NO_AREA, "a norm for the area, so that square metres are left empty: %s");
        gaps.put(Gap.Kind.NO_RENT, "the rent, so that euros of rent are left empty: %s");
        gaps.put(Gap.Kind.NO_STAFF_COST, "the cost of a staff hour, so that euros of staff are left empty: %s");
        gaps.put(Gap.Kind.NO_HOURS, "opening hours, so that staffed hours are left empty: %s");
        return gaps;
    }

    private static String wait(DeskGroup group) {
        return group.queue()
                .map(each -> SizeText.time(each.meanWait().orElseThrow()))
                .orElse("");
    }

    private static String queue(DeskGroup group) {
        return group.queue()
                .map(each -> Integer.toString(each.usualLongestQueue().orElseThrow()))
                .orElse("");
    }

    private static double sum(DeskGroup group, Function<CustomerStream, Double> what) {
        return group.streams().stream().mapToDouble(what::apply).sum();
    }

    private Element place(String id) {
        return size.project().getSpace().getSpaceTypes().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Element organisation(String id) {
        return size.project().getConcept().getOrganisations().stream()
                .filter(each -> each.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String name(Element element) {
        return TextTable.shortened(Naming.of(element));
    }

    private static String share(double share) {
        return String.format(Locale.ROOT, "%.0f %%", share * 100);
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static String number(String format, OptionalDouble value) {
        return value.isEmpty() ? "" : number(format, value.getAsDouble());
    }

    private void paragraph(String indent, String format, Object... values) {
        Wrapping.print(out, indent, String.format(Locale.ROOT, format, values), indent + indent);
    }

    private void line(String format, Object... values) {
        out.print((values.length == 0 ? format : String.format(Locale.ROOT, format, values)) + "\n");
    }
}
