package org.servicescape.store.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.servicescape.store.ProjectFileException;

/**
 * Reads one sheet of an XLSX file (ECMA-376, part 1, chapter 18): the one that is named like the kind of table, otherwise
 * the first. Of a formula its last calculated value is taken. Time and memory grow with the sheet.
 */
final class XlsxReader {
    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})[0-9]{1,7}");
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int DIGITS = 15;

    private final Workbook workbook;
    private final String file;
    private final RowSink sink;
    private final List<String> shared = new ArrayList<>();
    private String sheet = "";

    private XlsxReader(Workbook workbook, String file) {
        this.workbook = workbook;
        this.file = file;
        this.sink = new RowSink(file);
    }

    static Table read(Path path, String wantedSheet) throws IOException, ProjectFileException {
        String file = path.toString();
        try (Workbook workbook = Workbook.open(path)) {
            XlsxReader reader = new XlsxReader(workbook, file);
            reader.findSheet(wantedSheet);
            workbook.read("xl/sharedStrings.xml", reader::sharedStrings);
            workbook.read(reader.sheet, reader::rows);
            return reader.sink.table();
        } catch (ZipException e) {
            throw new ProjectFileException(file, "is no XLSX file, or it is damaged; save it again as .xlsx or as CSV");
        } catch (Workbook.TooLarge e) {
            throw new ProjectFileException(file, e.getMessage());
        }
    }

    private void findSheet(String wanted) throws IOException, ProjectFileException {
        Map<String, String> targets = new HashMap<>();
        workbook.read("xl/_rels/workbook.xml.rels", xml -> {
            while (xml.hasNext()) {
                if (workbook.next(xml) == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    targets.put(attribute(xml, "Id"), attribute(xml, "Target"));
                }
            }
        });
        Map<String, String> sheets = new HashMap<>();
        List<String> names = new ArrayList<>();
        workbook.read("xl/workbook.xml", xml -> {
            while (xml.hasNext()) {
                if (workbook.next(xml) == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("sheet")) {
                    names.add(attribute(xml, "name"));
                    sheets.putIfAbsent(attribute(xml, "name"), targets.getOrDefault(attribute(xml, "id"), ""));
                }
            }
        });
        String name =
                names.stream().filter(wanted::equalsIgnoreCase).findFirst().orElse(names.isEmpty() ? "" : names.get(0));
        String target = sheets.getOrDefault(name, "");
        sheet = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        if (!workbook.has(sheet)) {
            throw new ProjectFileException(file, "has no sheet that could be found; save it again as .xlsx or as CSV");
        }
    }

    private void sharedStrings(XMLStreamReader xml) throws XMLStreamException, ProjectFileException {
        while (xml.hasNext()) {
            if (workbook.next(xml) == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                shared.add(richText(xml, "si"));
            }
        }
    }

    /** The text in the element {@code end}, whose start was read; how it is to be pronounced is left out. */
    private String richText(XMLStreamReader xml, String end) throws XMLStreamException, ProjectFileException {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        boolean inside = false;
        while (xml.hasNext()) {
            int event = workbook.next(xml);
            if (event == XMLStreamReader.START_ELEMENT) {
                spoken |= xml.getLocalName().equals("rPh");
                inside = xml.getLocalName().equals("t");
            } else if (event == XMLStreamReader.END_ELEMENT) {
                if (xml.getLocalName().equals(end)) {
                    break;
                }
                spoken &= !xml.getLocalName().equals("rPh");
                inside = false;
            } else if (event == XMLStreamReader.CHARACTERS && inside && !spoken) {
                append(text, xml);
            }
        }
        return unescape(text.toString());
    }

    private void append(StringBuilder text, XMLStreamReader xml) throws ProjectFileException {
        if (text.length() + xml.getTextLength() > Limits.CHARACTERS) {
            throw new ProjectFileException(file, "has a cell of more than " + Limits.CHARACTERS + " characters");
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    private void rows(XMLStreamReader xml) throws XMLStreamException, ProjectFileException {
        int row = 0;
        int column = -1;
        while (xml.hasNext()) {
            int event = workbook.next(xml);
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("row")) {
                row = number(attribute(xml, "r"), row + 1);
                column = -1;
            } else if (event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                int next = columnOf(attribute(xml, "r"), column + 1);
                if (next <= column) {
                    throw sink.refusal(
                            row, "has its cells in disorder; save the workbook again in a spreadsheet program");
                }
                column = next;
                sink.cell(row, column, cell(xml, row));
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                sink.end(row);
            }
        }
    }

    private String cell(XMLStreamReader xml, int row) throws XMLStreamException, ProjectFileException {
        String type = attribute(xml, "t");
        StringBuilder value = new StringBuilder();
        String inline = "";
        boolean formula = false;
        boolean calculated = false;
        boolean inside = false;
        while (xml.hasNext()) {
            int event = workbook.next(xml);
            if (event == XMLStreamReader.START_ELEMENT) {
                inside = xml.getLocalName().equals("v");
                calculated |= inside;
                formula |= xml.getLocalName().equals("f");
                if (xml.getLocalName().equals("is")) {
                    inline = richText(xml, "is");
                }
            } else if (event == XMLStreamReader.END_ELEMENT) {
                if (xml.getLocalName().equals("c")) {
                    break;
                }
                inside = false;
            } else if (event == XMLStreamReader.CHARACTERS && inside) {
                append(value, xml);
            }
        }
        if (formula && !calculated) {
            throw sink.refusal(
                    row,
                    "has a formula that was never calculated; open the workbook in a spreadsheet program and save it");
        }
        return type.equals("inlineStr") ? inline : text(type, value.toString(), row);
    }

    private String text(String type, String value, int row) throws ProjectFileException {
        switch (type) {
            case "s" -> {
                int index = number(value, -1);
                if (index < 0 || index >= shared.size()) {
                    throw sink.refusal(
                            row, "has a cell without its text; save the workbook again in a spreadsheet program");
                }
                return shared.get(index);
            }
            case "b" -> {
                return value.equals("1") ? "yes" : "no";
            }
            case "str" -> {
                return unescape(value);
            }
            case "e" -> {
                return value;
            }
            default -> {
                return plainNumber(value);
            }
        }
    }

    /** A number as a spreadsheet program shows it: the fifteen digits that it counts with, without an exponent. */
    private static String plainNumber(String value) {
        try {
            BigDecimal number = new BigDecimal(value.strip()).round(new MathContext(DIGITS));
            boolean small = Math.abs((long) number.scale()) <= 2 * DIGITS;
            return small ? number.stripTrailingZeros().toPlainString() : value;
        } catch (NumberFormatException e) {
            return value;
        }
    }

    private static String unescape(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(
                                m -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(m.group(1), 16))))
                : text;
    }

    private static int columnOf(String reference, int otherwise) {
        Matcher matcher = CELL.matcher(reference);
        if (!matcher.matches()) {
            return otherwise;
        }
        int column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    private static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
    }

    /** An attribute by its local name; empty where there is none. */
    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
