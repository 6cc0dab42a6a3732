package org.servicescape.core;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.servicescape.checks.Naming;
import org.servicescape.render.HtmlBlock;
import org.servicescape.render.HtmlPage;
import org.servicescape.scene.words.Words;
import org.servicescape.store.ProjectFileException.Problem;

/** Writes findings as one HTML page that needs nothing else, for reading and printing; see {@link HtmlPage}. */
public final class FindingsHtml {
    private static final List<String> COUNTS =
            List.of("report.error", "report.warning", "report.info", "report.undecided", "report.waived");

    private final Words words = Words.in(Locale.ENGLISH);

    private FindingsHtml() {}

    /** Writes the page of the files, a chapter for each where there are several; the caller closes the stream. */
    public static void write(List<CheckedFile> files, OutputStream out) throws IOException {
        new FindingsHtml().page(files).write(out);
    }

    private HtmlPage page(List<CheckedFile> files) {
        List<HtmlBlock.Group> chapters = new ArrayList<>();
        chapters.add(summary(files));
        if (files.size() == 1) {
            chapters.addAll(new FindingsChapters(files.get(0), words).all());
            return page(name(files.get(0)), files.get(0).file(), chapters);
        }
        for (CheckedFile file : files) {
            chapters.add(
                    file.isReadable()
                            ? new HtmlBlock.Group(
                                    name(file) + ": " + file.file(), new FindingsChapters(file, words).all())
                            : new HtmlBlock.Group(
                                    words.text("report.unreadable", file.file()),
                                    List.of(new HtmlBlock.Items(
                                            false,
                                            file.problems().stream()
                                                    .map(Problem::sentence)
                                                    .toList()))));
        }
        return page(words.text("page.findings"), words.text("report.files", files.size()), chapters);
    }

    private static HtmlPage page(String title, String subtitle, List<HtmlBlock.Group> chapters) {
        return new HtmlPage(title, List.of(subtitle), chapters, Optional.empty(), Locale.ENGLISH);
    }

    private static String name(CheckedFile file) {
        return Naming.of(file.project());
    }

    private HtmlBlock.Group summary(List<CheckedFile> files) {
        List<List<String>> rows = new ArrayList<>();
        for (CheckedFile file : files) {
            rows.add(
                    file.isReadable()
                            ? row(file.file(), Summary.of(file.findings()))
                            : Stream.concat(
                                            Stream.of(file.file(), words.text("report.cannotBeRead")),
                                            COUNTS.stream().skip(1).map(count -> ""))
                                    .toList());
        }
        if (files.size() > 1) {
            rows.add(row(words.text("report.all"), CheckedFiles.summary(files)));
        }
        List<String> columns = new ArrayList<>(List.of(words.text("report.file")));
        COUNTS.forEach(count -> columns.add(words.text(count)));
        return new HtmlBlock.Group(
                words.text("report.summary"),
                List.of(new HtmlBlock.Table(words.text("report.summary.caption"), columns, rows)));
    }

    private static List<String> row(String name, Summary sum) {
        return Stream.concat(
                        Stream.of(name),
                        Stream.of(sum.error(), sum.warning(), sum.info(), sum.undecided(), sum.waived())
                                .map(Object::toString))
                .toList();
    }
}
