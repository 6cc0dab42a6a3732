package org.servicescape.store.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.servicescape.store.ProjectFileException;

/**
 * The parts of an XLSX file (a ZIP archive of XML), unpacked no further than the {@link Limits}: a part is refused while it
 * is being read, before it takes memory. Nothing is written to the disk, and document types, and with them entities, are
 * refused.
 */
final class Workbook implements AutoCloseable {
    private final ZipFile zip;
    private final String file;
    private long unpacked;

    private Workbook(ZipFile zip, String file) {
        this.zip = zip;
        this.file = file;
    }

    /** What reads one part; it is at the start of the document. */
    interface PartReader {
        void read(XMLStreamReader xml) throws XMLStreamException, ProjectFileException;
    }

    /** Opens the archive and looks at its table of contents. */
    static Workbook open(Path path) throws IOException, ProjectFileException {
        String file = path.toString();
        ZipFile zip = new ZipFile(path.toFile());
        Workbook workbook = new Workbook(zip, file);
        try {
            workbook.refuseContents();
        } catch (ProjectFileException e) {
            zip.close();
            throw e;
        }
        return workbook;
    }

    private void refuseContents() throws ProjectFileException {
        if (zip.size() > Limits.PARTS) {
            throw new ProjectFileException(
                    file, "has " + zip.size() + " parts, more than the " + Limits.PARTS + " that a workbook may have");
        }
        for (var entries = zip.entries(); entries.hasMoreElements(); ) {
            String name = entries.nextElement().getName();
            boolean leaves = name.startsWith("/")
                    || name.indexOf('\\') >= 0
                    || name.indexOf(':') >= 0
                    || Arrays.asList(name.split("/")).contains("..");
            if (leaves) {
                throw new ProjectFileException(
                        file, "has a part whose name leads out of the workbook; no spreadsheet program writes that");
            }
        }
        if (!has("xl/workbook.xml")) {
            throw new ProjectFileException(
                    file,
                    has("content.xml")
                            ? "is an OpenDocument table (.ods); save it as .xlsx or as CSV"
                            : "is a ZIP archive, but no workbook; expected .xlsx or CSV");
        }
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** Reads one part; a part that is not there is left out. */
    void read(String part, PartReader reader) throws IOException, ProjectFileException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        try (InputStream in = new Bounded(zip.getInputStream(entry))) {
            XMLStreamReader xml = factory().createXMLStreamReader(in);
            reader.read(xml);
            xml.close();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof TooLarge tooLarge) {
                throw tooLarge;
            }
            throw new ProjectFileException(
                    file, "has a broken part " + part + "; save it again in a spreadsheet program");
        }
    }

    /** The next event of a part; a document type is refused. */
    int next(XMLStreamReader xml) throws XMLStreamException, ProjectFileException {
        int event = xml.next();
        if (event == XMLStreamReader.DTD || event == XMLStreamReader.ENTITY_REFERENCE) {
            throw new ProjectFileException(
                    file, "has a part with a document type or an entity; no spreadsheet program writes that");
        }
        return event;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // Without one the JDK writes to standard error what it then throws.
        factory.setXMLReporter((message, type, related, location) -> {});
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** More was unpacked than a workbook may hold. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;

        TooLarge(String message) {
            super(message);
        }
    }

    /** Counts what is unpacked. */
    private final class Bounded extends FilterInputStream {
        private long ofThisPart;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = in.read(bytes, offset, length);
            unpacked += Math.max(count, 0);
            ofThisPart += Math.max(count, 0);
            if (ofThisPart > Limits.BYTES || unpacked > Limits.UNPACKED_BYTES) {
                throw new TooLarge("unpacks to more than " + Limits.megabytes(Limits.BYTES)
                        + ", which no table of a project does");
            }
            return count;
        }
    }
}
