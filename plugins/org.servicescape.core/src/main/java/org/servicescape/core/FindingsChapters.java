package org.servicescape.core;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Missing;
import org.servicescape.checks.Narration;
import org.servicescape.checks.TradeOff;
import org.servicescape.checks.Waivers;
import org.servicescape.checks.words.Names;
import org.servicescape.checks.words.Phrases;
import org.servicescape.model.Project;
import org.servicescape.render.HtmlBlock;
import org.servicescape.scene.words.Words;

/**
 * What the rules say of a project, as chapters of a page: breaches, hints and notes with how each comes about and why it
 * matters, what could not be decided, trade-offs side by side, what doors and journeys give away, and what was not asked.
 */
final class FindingsChapters {
    private static final List<Standing> SHOWN =
            List.of(Standing.ERROR, Standing.WARNING, Standing.INFO, Standing.WAIVED);

    private final CheckedFile file;
    private final Words words;
    private final Project told;
    private final Phrases phrases;
    private final Narration narration;

    /** The chapters of a file that could be read, in the language of the words. */
    FindingsChapters(CheckedFile file, Words words) {
        this.file = file;
        this.words = words;
        this.told = Drawing.in(words.locale(), file.project());
        this.phrases = Phrases.in(words.locale());
        this.narration = new Narration(told, Builtins.rules(), phrases);
    }

    /** The chapters; those that would say nothing are left out, the first one always stands. */
    List<HtmlBlock.Group> all() {
        List<HtmlBlock.Group> chapters = new ArrayList<>();
        chapters.add(findings());
        add("report.undecided", undecided(), chapters);
        add("report.tradeOffs", tradeOffs(), chapters);
        add("report.doors", doors(), chapters);
        add("report.journeys", journeys(), chapters);
        add("report.notAsked", notAsked(), chapters);
        return chapters;
    }

    private void add(String title, List<HtmlBlock> blocks, List<HtmlBlock.Group> chapters) {
        if (!blocks.isEmpty()) {
            chapters.add(new HtmlBlock.Group(words.text(title), blocks));
        }
    }

    private HtmlBlock.Group findings() {
        List<HtmlBlock> groups = new ArrayList<>();
        groups.add(new HtmlBlock.Remark(words.text("disclaimer")));
        for (Standing standing : SHOWN) {
            List<Finding> found = file.findings().stream()
                    .filter(finding -> Standing.of(finding) == standing)
                    .toList();
            if (!found.isEmpty()) {
                groups.add(new HtmlBlock.Group(
                        words.text("report." + standing.word()) + " (" + found.size() + ")", byRule(found)));
            }
        }
        if (groups.size() == 1) {
            groups.add(new HtmlBlock.Paragraph(words.text("report.none")));
        }
        if (file.findings().stream().anyMatch(finding -> Standing.of(finding).compareTo(Standing.WARNING) <= 0)) {
            groups.add(new HtmlBlock.Fact(
                    words.text("report.suggested"), words.text("report.suggested.how", file.file())));
        }
        return new HtmlBlock.Group(words.text("page.findings"), groups);
    }

    private List<HtmlBlock> byRule(List<Finding> findings) {
        Map<String, List<Finding>> rules = new LinkedHashMap<>();
        findings.forEach(finding ->
                rules.computeIfAbsent(finding.rule(), key -> new ArrayList<>()).add(finding));
        List<HtmlBlock> groups = new ArrayList<>();
        rules.forEach((rule, found) -> {
            List<HtmlBlock> blocks = new ArrayList<>(why(rule));
            found.forEach(finding -> blocks.add(finding(finding)));
            groups.add(new HtmlBlock.Group(title(rule, words.locale()), blocks));
        });
        return groups;
    }

    /** A rule with its code, its title in the language and its id. */
    static String title(String id, Locale language) {
        return Builtins.rule(id)
                .map(rule -> rule.code() + " " + rule.card().title(language) + " (" + rule.id() + ")")
                .orElse(id);
    }

    private List<HtmlBlock> why(String id) {
        return Builtins.rule(id)
                .map(rule -> {
                    String source = SourceWords.inShort(rule.card().sources().get(0), phrases);
                    return List.<HtmlBlock>of(
                            new HtmlBlock.Fact(
                                    words.text("report.why"), rule.card().statement(words.locale())),
                            quoted(new HtmlBlock.Remark(words.text("report.source", source))));
                })
                .orElse(List.of());
    }

    private HtmlBlock finding(Finding finding) {
        List<HtmlBlock> blocks = new ArrayList<>();
        blocks.add(new HtmlBlock.Paragraph(finding.message(words.locale())));
        List<String> steps = narration.steps(finding).stream()
                .map(step -> step.sentence() + ".")
                .toList();
        if (steps.size() == 1) {
            blocks.add(new HtmlBlock.Paragraph(steps.get(0)));
        } else if (!steps.isEmpty()) {
            blocks.add(new HtmlBlock.Items(true, steps));
        }
        if (finding.waived()) {
            Waivers.of(finding, told)
                    .ifPresent(waiver -> blocks.add(
                            new HtmlBlock.Fact(words.text("report.accepted"), AcceptedWords.of(waiver, phrases))));
        }
        if (finding.confidence() != Finding.Confidence.DRAWN) {
            blocks.add(new HtmlBlock.Remark(words.text(
                    "report.confidence." + finding.confidence().name().toLowerCase(Locale.ROOT))));
        }
        List<String> names =
                finding.subjects().stream().map(narration::listed).distinct().toList();
        HtmlBlock said = new HtmlBlock.Group(
                finding.headline(words.locale()) + " (" + phrases.text(Names.few(names)) + ")", blocks);
        List<String> elements = Stream.concat(finding.subjects().stream(), finding.witness().stream())
                .distinct()
                .toList();
        return new HtmlBlock.Shown(Drawing.marked(file.findings()).indexOf(finding) + 1, finding.id(), elements, said);
    }

    private List<HtmlBlock> undecided() {
        List<HtmlBlock> groups = new ArrayList<>();
        for (Finding finding : file.findings()) {
            if (Standing.of(finding) == Standing.UNDECIDED) {
                List<String> missing =
                        finding.missing().stream().map(this::missing).toList();
                HtmlBlock said = missing.isEmpty()
                        ? new HtmlBlock.Paragraph(finding.message(words.locale()))
                        : new HtmlBlock.Items(false, missing);
                groups.add(new HtmlBlock.Group(title(finding.rule(), words.locale()), List.of(said)));
            }
        }
        return groups;
    }

    private String missing(Missing missing) {
        String what = Phrases.upper(missing.what(words.locale()));
        return missing.elements().isEmpty()
                ? what
                : what + " (" + missing.elements().size() + "): "
                        + String.join(
                                ", ",
                                missing.elements().stream()
                                        .map(narration::called)
                                        .toList());
    }

    private List<HtmlBlock> tradeOffs() {
        List<HtmlBlock> blocks = new ArrayList<>();
        for (TradeOff.Shown shown : file.report().tradeOffs()) {
            List<HtmlBlock> sides = TradeOffWords.sides(shown, file.report(), phrases).stream()
                    .<HtmlBlock>map(side -> new HtmlBlock.Group(
                            title(side.rule(), words.locale()),
                            List.of(new HtmlBlock.Paragraph(Phrases.upper(side.state()) + "."))))
                    .toList();
            blocks.add(new HtmlBlock.Paragraph(shown.tradeOff().sentence(words.locale())));
            blocks.add(new HtmlBlock.SideBySide(sides));
        }
        return blocks;
    }

    private List<HtmlBlock> doors() {
        List<List<String>> rows = DoorRow.of(told, narration, phrases).stream()
                .map(row -> List.of(
                        Phrases.upper(row.door()),
                        String.join("; ", row.givesAway())
                                + (row.onlySensitive() ? words.text("report.doors.sensitive") : ""),
                        Integer.toString(row.k()),
                        String.join(", ", row.seenFrom())))
                .toList();
        return rows.isEmpty()
                ? List.of()
                : List.of(
                        new HtmlBlock.Remark(words.text("report.doors.remark")),
                        new HtmlBlock.Table(
                                words.text("report.doors.caption"),
                                columns("report.doors.", "door", "gives", "k", "seen"),
                                rows));
    }

    private List<HtmlBlock> journeys() {
        List<HtmlBlock> blocks = new ArrayList<>();
        ExposureRow.of(told, narration, names -> Names.of(Names.Joint.AND, names), phrases)
                .forEach((journey, rows) -> blocks.add(new HtmlBlock.Table(
                        rows.get(0).journey(),
                        columns("report.journeys.", "moment", "gives", "how", "whom"),
                        rows.stream()
                                .map(row -> List.of(
                                        row.moment() + " (" + row.place() + ")",
                                        row.givesAway(),
                                        row.how(),
                                        row.whom()))
                                .toList())));
        if (!blocks.isEmpty()) {
            blocks.add(0, new HtmlBlock.Remark(words.text("report.journeys.remark")));
        }
        return blocks;
    }

    private List<String> columns(String prefix, String... keys) {
        return Stream.of(keys).map(key -> words.text(prefix + key)).toList();
    }

    private List<HtmlBlock> notAsked() {
        List<String> reasons = new ArrayList<>();
        NotAskedWords.byReason(file.report().notAsked())
                .forEach((why, rules) ->
                        reasons.add(NotAskedWords.reason(why, phrases) + ": " + String.join(", ", rules) + "."));
        return reasons.isEmpty() ? List.of() : List.of(new HtmlBlock.Items(false, reasons));
    }

    /** A publication is quoted in English, whatever the language of the page. */
    private HtmlBlock quoted(HtmlBlock block) {
        return words.language().equals(Locale.ENGLISH.getLanguage())
                ? block
                : new HtmlBlock.Foreign(Locale.ENGLISH, block);
    }
}
