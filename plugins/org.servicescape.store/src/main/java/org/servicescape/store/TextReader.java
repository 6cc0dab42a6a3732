package org.servicescape.store;

import java.nio.CharBuffer;
import java.util.List;
import org.servicescape.store.ProjectFileException.Problem;

/** Reads the JSON of a project file: a file of this version straight from its text, one of an older version by a tree. */
final class TextReader {
    private TextReader() {}

    static Found read(byte[] bytes, String file) throws ProjectFileException {
        CharBuffer text = FileText.of(bytes, file);
        TextTokens tokens = new TextTokens(text);
        Problems problems = new Problems(file, "problem");
        Problems remarks = new Problems(file, "remark");
        try {
            String version = Header.version(tokens);
            Position at = new Position(tokens.line(), tokens.column());
            if (version.equals(ProjectFiles.SCHEMA_VERSION)) {
                return new ProjectReader(tokens, problems, remarks).project(tokens);
            }
            remarks.add(
                    at,
                    null,
                    () -> "is of version " + version + " of the format; when it is saved it becomes "
                            + ProjectFiles.SCHEMA_VERSION);
            Node project = Node.object(1, 1);
            project.readUpToTheEnd(tokens);
            Migrations.apply(version, project);
            TreeTokens tree = new TreeTokens(project);
            tree.next();
            return new ProjectReader(tree, problems, remarks).project(tokens);
        } catch (Broken stop) {
            throw new ProjectFileException(
                    List.of(new Problem(file, stop.at().line(), stop.at().column(), "", stop.getMessage())));
        }
    }
}
