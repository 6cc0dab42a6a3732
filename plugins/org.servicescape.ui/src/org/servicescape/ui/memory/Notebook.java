package org.servicescape.ui.memory;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.XMLMemento;

/**
 * What the window remembers from one start to the next, in one file of the program's own folder. Where the property
 * {@code org.servicescape.remember} is false nothing is. A file that cannot be read is forgotten.
 */
final class Notebook {
    private static final String ROOT = "window";
    private static final int MOST = 20;

    private Notebook() {}

    /** Whether anything is remembered. */
    static boolean isOn() {
        return !"false".equals(System.getProperty("org.servicescape.remember"));
    }

    /** The page of the notebook with the name; empty where nothing was written on it. */
    static IMemento page(String kind, String name) {
        return find(read(), kind, name);
    }

    private static IMemento find(IMemento all, String kind, String name) {
        return Arrays.stream(all.getChildren(kind))
                .filter(one -> name.equals(one.getID()))
                .findFirst()
                .orElseGet(() -> XMLMemento.createWriteRoot(kind));
    }

    /** Writes a page anew; of those of the kind that were not written for the longest time, some are forgotten. */
    static void write(String kind, String name, XMLMemento page) {
        XMLMemento before = read();
        XMLMemento all = XMLMemento.createWriteRoot(ROOT);
        all.createChild(kind, name).putMemento(named(page, kind, name));
        int kept = 1;
        for (IMemento other : before.getChildren()) {
            boolean same = other.getType().equals(kind) && name.equals(other.getID());
            if (!same && kept < MOST) {
                all.copyChild(other);
                kept++;
            }
        }
        store(all);
    }

    private static XMLMemento named(XMLMemento page, String kind, String name) {
        XMLMemento named = XMLMemento.createWriteRoot(kind);
        named.putMemento(page);
        named.putString(IMemento.TAG_ID, name);
        return named;
    }

    private static XMLMemento read() {
        Path file = file();
        if (!isOn() || !Files.exists(file)) {
            return XMLMemento.createWriteRoot(ROOT);
        }
        try (Reader in = Files.newBufferedReader(file)) {
            return XMLMemento.createReadRoot(in);
        } catch (IOException | WorkbenchException unreadable) {
            Platform.getLog(Notebook.class).warn("What the window remembers cannot be read", unreadable);
            return XMLMemento.createWriteRoot(ROOT);
        }
    }

    private static void store(XMLMemento all) {
        if (!isOn()) {
            return;
        }
        try {
            StringWriter out = new StringWriter();
            all.save(out);
            Files.writeString(file(), out.toString(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            Platform.getLog(Notebook.class).warn("What the window remembers cannot be kept", failure);
        }
    }

    private static Path file() {
        try {
            return Path.of(URIUtil.toURI(Platform.getInstanceLocation().getURL()))
                    .resolve("window.xml");
        } catch (URISyntaxException noFolder) {
            throw new IllegalStateException(noFolder);
        }
    }

    /** The children of a kind, in order. */
    static List<IMemento> all(IMemento page, String kind) {
        return List.of(page.getChildren(kind));
    }
}
