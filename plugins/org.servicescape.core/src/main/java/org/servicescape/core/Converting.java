package org.servicescape.core;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFileException.Problem;
import org.servicescape.store.ProjectFiles;
import org.servicescape.store.ProjectXmi;
import org.servicescape.store.Reading;

/** Brings a project from one form of file into another, or into the layout and version of this program. */
public final class Converting {
    /** A form of file, which the end of its name tells. */
    public enum Form {
        /** {@code NAME.servicescape} */
        PROJECT_FILE(".servicescape"),
        /** {@code NAME.xmi} */
        XMI(".xmi");

        private final String ending;

        Form(String ending) {
            this.ending = ending;
        }

        /** What the names of such files end with. */
        public String ending() {
            return ending;
        }

        /** The form of the file; empty where its name has another ending. */
        public static Optional<Form> of(Path file) {
            String name = file.toString().toLowerCase(Locale.ROOT);
            return Stream.of(values())
                    .filter(form -> name.endsWith(form.ending))
                    .findFirst();
        }
    }

    private Converting() {}

    /**
     * Reads the project in one file and writes it into another, which must not be there yet.
     *
     * @return remarks on the file that was read
     * @throws ProjectFileException when the first file has problems, or the second is there or cannot be written
     * @throws IllegalArgumentException for a file of neither form
     */
    public static List<Problem> convert(Path from, Path to) throws ProjectFileException {
        Form source = form(from);
        Form target = form(to);
        if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
            throw new ProjectFileException(to.toString(), "exists already; choose another name, nothing was written");
        }
        Reading reading = source == Form.XMI ? ProjectXmi.read(from) : ProjectFiles.open(from);
        Project project = reading.orThrow();
        if (target == Form.XMI) {
            ProjectXmi.write(project, to);
        } else {
            ProjectFiles.write(project, to);
        }
        return reading.remarks();
    }

    private static Form form(Path file) {
        return Form.of(file).orElseThrow(() -> new IllegalArgumentException(file.toString()));
    }
}
