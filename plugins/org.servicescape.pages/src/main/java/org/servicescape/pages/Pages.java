package org.servicescape.pages;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.emf.ecore.EPackage;
import org.servicescape.pages.diagram.DiagramSheet;
import org.servicescape.pages.diagram.Topic;
import org.servicescape.pages.metamodel.Metamodel;
import org.servicescape.render.SvgWriter;

/** Makes the pages of the documentation that follow from the metamodel: {@code metamodel.md} and its class diagrams. */
public final class Pages {
    private Pages() {}

    /**
     * Writes the pages. The same metamodel gives the same bytes. Takes some seconds.
     *
     * @param clone where {@code model/vocabulary.tsv} lies
     * @param docs the folder that receives them, as it is in the clone
     */
    public static void write(Path clone, Path docs) throws IOException {
        Path pictures = Files.createDirectories(docs.resolve("metamodel"));
        for (EPackage chapter : Metamodel.packages()) {
            for (Topic topic : Topics.of(chapter)) {
                try (OutputStream out = Files.newOutputStream(pictures.resolve(topic.id() + ".svg"))) {
                    SvgWriter.write(DiagramSheet.of(topic), out);
                }
            }
        }
        Vocabulary vocabulary = Vocabulary.read(clone.resolve("model/vocabulary.tsv"));
        Files.writeString(docs.resolve("metamodel.md"), MetamodelPage.text(vocabulary));
    }
}
