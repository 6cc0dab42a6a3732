package org.servicescape.store.workbook;

import java.util.List;

/** The parts of a workbook that tell programs what is in it. */
final class Parts {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Parts() {}

    static String contentTypes(List<Sheet> sheets) {
        Markup xml = new Markup().open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty(
                "Default",
                "Extension",
                "rels",
                "ContentType",
                "application/vnd.openxmlformats-package.relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        override(xml, "/xl/workbook.xml", "sheet.main+xml");
        override(xml, "/xl/styles.xml", "styles+xml");
        for (int i = 0; i < sheets.size(); i++) {
            override(xml, "/xl/worksheets/sheet" + (i + 1) + ".xml", "worksheet+xml");
            if (sheets.get(i).isTable()) {
                override(xml, "/xl/tables/table" + (i + 1) + ".xml", "table+xml");
            }
        }
        return xml.close("Types").toString();
    }

    private static void override(Markup xml, String part, String type) {
        xml.empty("Override", "PartName", part, "ContentType", SHEETS + type);
    }

    /** What the package leads to. */
    static String packageLinks() {
        Markup xml = links();
        link(xml, 1, "officeDocument", "xl/workbook.xml");
        return xml.close("Relationships").toString();
    }

    /** What the workbook leads to: its sheets, then its styles. */
    static String workbookLinks(int sheets) {
        Markup xml = links();
        for (int i = 1; i <= sheets; i++) {
            link(xml, i, "worksheet", "worksheets/sheet" + i + ".xml");
        }
        link(xml, sheets + 1, "styles", "styles.xml");
        return xml.close("Relationships").toString();
    }

    /** What a sheet leads to: its table. */
    static String sheetLinks(int number) {
        Markup xml = links();
        link(xml, 1, "table", "../tables/table" + number + ".xml");
        return xml.close("Relationships").toString();
    }

    private static Markup links() {
        return new Markup().open("Relationships", "xmlns", PACKAGE + "relationships");
    }

    private static void link(Markup xml, int number, String type, String target) {
        xml.empty("Relationship", "Id", "rId" + number, "Type", OFFICE + "/" + type, "Target", target);
    }

    /** The sheets in order, and which of their rows and columns are printed on every page. */
    static String workbook(List<Sheet> sheets) {
        Markup xml =
                new Markup().open("workbook", "xmlns", MAIN, "xmlns:r", OFFICE).open("sheets");
        for (int i = 0; i < sheets.size(); i++) {
            String number = Integer.toString(i + 1);
            xml.empty("sheet", "name", sheets.get(i).name(), "sheetId", number, "r:id", "rId" + number);
        }
        xml.close("sheets").open("definedNames");
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            String name = "'" + sheet.name().replace("'", "''") + "'!";
            String columns = sheet.frozen() == 0 ? "" : name + "$A:$" + Sheet.letters(sheet.frozen() - 1) + ",";
            xml.text(
                    "definedName",
                    columns + name + "$1:$1",
                    "name",
                    "_xlnm.Print_Titles",
                    "localSheetId",
                    Integer.toString(i));
        }
        return xml.close("definedNames").close("workbook").toString();
    }
}
