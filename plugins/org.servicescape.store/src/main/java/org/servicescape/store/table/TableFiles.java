package org.servicescape.store.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.disk.AtomicFile;
import org.servicescape.store.disk.DiskErrors;

/** Tables in files: CSV and XLSX. What a file is, its content tells when reading and its name when writing. */
public final class TableFiles {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private TableFiles() {}

    /**
     * Reads a table.
     *
     * @param sheet the sheet of a workbook that is taken; where there is none of that name, its first one
     * @throws ProjectFileException when the file is no table, or a larger one than any project has
     */
    public static Table read(Path file, String sheet) throws ProjectFileException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw new ProjectFileException(name, "is a folder; expected a table (.csv or .xlsx)");
        }
        try {
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file)) {
                bytes = in.readNBytes(Limits.BYTES + 1);
            }
            if (bytes.length > Limits.BYTES) {
                throw new ProjectFileException(
                        name, "is larger than " + Limits.megabytes(Limits.BYTES) + ", which no table of a project is");
            }
            if (startsWith(bytes, OLD_OFFICE)) {
                throw new ProjectFileException(
                        name,
                        "is an old workbook (.xls) or has a password; save it as .xlsx without a password, or as CSV");
            }
            if (startsWith(bytes, ZIP)) {
                return XlsxReader.read(file, sheet);
            }
            String reason = byName(name);
            if (!reason.isEmpty()) {
                throw new ProjectFileException(name, reason);
            }
            return CsvReader.read(bytes, name);
        } catch (NoSuchFileException e) {
            throw new ProjectFileException(name, "does not exist");
        } catch (IOException e) {
            throw new ProjectFileException(name, "cannot be read: " + DiskErrors.reason(e));
        }
    }

    private static String byName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xls") || lower.endsWith(".ods")) {
            return "is a kind of table that is not read; save it as .xlsx or as CSV";
        }
        return lower.endsWith(".xlsx") ? "is no XLSX file, or it is damaged; save it again as .xlsx or as CSV" : "";
    }

    /** Whether a name says how to write a table. */
    public static boolean isWritable(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".xlsx");
    }

    /**
     * Writes a table, CSV or XLSX by the end of the file's name. A file that is there is replaced.
     *
     * @throws ProjectFileException when the file cannot be written
     */
    public static void write(Table table, TableKind kind, Path file) throws ProjectFileException {
        write(table, kind.word(), kind.numericColumns(), file);
    }

    /**
     * The same for a table that is not read again.
     *
     * @param sheet name of the sheet in a workbook
     * @param numeric indexes of the columns that hold numbers
     */
    public static void write(Table table, String sheet, Set<Integer> numeric, Path file) throws ProjectFileException {
        byte[] bytes = file.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
                ? XlsxWriter.bytes(table, sheet, numeric)
                : CsvWriter.text(table).getBytes(StandardCharsets.UTF_8);
        try {
            AtomicFile.replace(file, bytes);
        } catch (IOException e) {
            throw new ProjectFileException(file.toString(), "cannot be written: " + DiskErrors.reason(e));
        }
    }

    /** The text of a CSV file that holds the table. */
    public static String csv(Table table) {
        return CsvWriter.text(table);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
