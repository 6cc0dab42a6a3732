package org.servicescape.store.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to hurt are refused with a reason, by a program that has little memory. */
class HostileTablesTest {
    private static final String MEMORY = "-Xmx96m";
    private static final long GIGABYTE = 1L << 30;

    @TempDir
    Path folder;

    private final List<String> command = new ArrayList<>(List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            MEMORY,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            ReadInLittleMemory.class.getName()));

    /** What the program says of one file after the other. */
    private List<String> say(List<Path> files) throws IOException, InterruptedException {
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.replace(folder + "/", "").lines().toList();
    }

    private Path bomb(String name, Xlsx xlsx) throws IOException {
        return xlsx.write(folder.resolve(name));
    }

    private static Xlsx sheet(String before, String repeated, long bytes) {
        return new Xlsx().part(Xlsx.SHEET, out -> {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            Xlsx.repeat(out, repeated, bytes);
        });
    }

    @Test
    void workbooksThatUnpackToTooMuchAreRefused() throws IOException, InterruptedException {
        String start = "<worksheet><sheetData><row><c t=\"str\"><v>id</v></c></row>";
        List<String> said = say(List.of(
                bomb("blanks.xlsx", sheet(start, " ", GIGABYTE)),
                bomb("rows.xlsx", sheet(start, "<row><c><v>1</v></c></row>", GIGABYTE / 4)),
                bomb("attribute.xlsx", sheet("<worksheet a=\"", "a", GIGABYTE / 4)),
                bomb("nested.xlsx", sheet("<worksheet>", "<a>", 100_000 * 3)),
                bomb("text.xlsx", sheet("<worksheet><sheetData><row><c t=\"str\"><v>", "a", GIGABYTE / 4)),
                bomb("shared.xlsx", new Xlsx().part("xl/sharedStrings.xml", out -> {
                            out.write("<sst>".getBytes(StandardCharsets.UTF_8));
                            Xlsx.repeat(out, "<si><t>abc</t></si>", GIGABYTE / 4);
                        }))));

        String tooLarge = "unpacks to more than 16 MB, which no table of a project does";
        assertEquals(
                List.of(
                        "blanks.xlsx: " + tooLarge,
                        "rows.xlsx:100002: row 100002 is not read on: the table has more than 100000 rows",
                        "attribute.xlsx: " + tooLarge,
                        "nested.xlsx: has a broken part xl/worksheets/sheet1.xml; save it again in a spreadsheet program",
                        "text.xlsx: has a cell of more than 100000 characters",
                        "shared.xlsx: " + tooLarge),
                said);
    }

    @Test
    void workbooksWithMoreThanTablesInThemAreRefused() throws IOException, InterruptedException {
        Xlsx many = new Xlsx();
        for (int i = 0; i < 2000; i++) {
            many.text("xl/media/" + i, "");
        }
        String laughs = "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
                + "<worksheet><sheetData><row><c t=\"str\"><v>&c;</v></c></row></sheetData></worksheet>";
        String outside = "<!DOCTYPE l [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>"
                + "<worksheet><sheetData><row><c t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>";
        List<String> said = say(List.of(
                bomb("many.xlsx", many),
                bomb("leaving.xlsx", new Xlsx().text("../../evil.xml", "")),
                bomb("laughs.xlsx", new Xlsx().text(Xlsx.SHEET, laughs)),
                bomb("outside.xlsx", new Xlsx().text(Xlsx.SHEET, outside)),
                bomb("relations.xlsx", new Xlsx().text("xl/_rels/workbook.xml.rels", laughs)),
                bomb("cells.xlsx", sheet("<worksheet><sheetData><row>", "<c><v>1</v></c>", GIGABYTE / 4))));

        String documentType = "has a part with a document type or an entity; no spreadsheet program writes that";
        assertEquals(
                List.of(
                        "many.xlsx: has 2003 parts, more than the 1000 that a workbook may have",
                        "leaving.xlsx: has a part whose name leads out of the workbook; no spreadsheet program writes that",
                        "laughs.xlsx: " + documentType,
                        "outside.xlsx: " + documentType,
                        "relations.xlsx: " + documentType,
                        "cells.xlsx:1: row 1 has more than 500 columns, which no table of a project has"),
                said);
    }

    @Test
    void endlessTextIsRefused() throws IOException, InterruptedException {
        Path large = folder.resolve("large.csv");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.writeBytes("id,name\na,\"");
            file.setLength(4 * GIGABYTE);
        }
        Path header = folder.resolve("header.csv");
        try (OutputStream out = Files.newOutputStream(header)) {
            Xlsx.repeat(out, "column,", 7_000_000);
        }
        Path separators = folder.resolve("separators.csv");
        try (OutputStream out = Files.newOutputStream(separators)) {
            Xlsx.repeat(out, ",", 15_000_000);
        }
        Path quote = folder.resolve("quote.csv");
        try (OutputStream out = Files.newOutputStream(quote)) {
            out.write("id\n\"".getBytes(StandardCharsets.UTF_8));
            Xlsx.repeat(out, "text\n", 15_000_000);
        }
        Path rows = folder.resolve("rows.csv");
        try (OutputStream out = Files.newOutputStream(rows)) {
            Xlsx.repeat(out, "a\n", 15_000_000);
        }

        assertEquals(
                List.of(
                        "large.csv: is larger than 16 MB, which no table of a project is",
                        "header.csv:1: row 1 has more than 500 columns, which no table of a project has",
                        "separators.csv:1: row 1 has more than 500 columns, which no table of a project has",
                        "quote.csv:2: row 2 has a cell of more than 100000 characters; is a closing quotation mark missing?",
                        "rows.csv:100002: row 100002 is not read on: the table has more than 100000 rows"),
                say(List.of(large, header, separators, quote, rows)));
    }

    @Test
    void aPlainWorkbookIsReadInTheSameMemory() throws IOException, InterruptedException {
        Xlsx plain = new Xlsx()
                .rows("<row><c t=\"str\"><v>id</v></c></row>" + "<row><c t=\"str\"><v>x</v></c></row>".repeat(50_000));

        assertTrue(say(List.of(bomb("plain.xlsx", plain))).contains("read 50000 rows"));
    }
}
