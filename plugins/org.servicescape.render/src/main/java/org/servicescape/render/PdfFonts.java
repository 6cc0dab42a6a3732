package org.servicescape.render;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.fonts.EmbedFontInfo;
import org.apache.fop.fonts.EmbeddingMode;
import org.apache.fop.fonts.EncodingMode;
import org.apache.fop.fonts.FontInfo;
import org.apache.fop.fonts.FontTriplet;
import org.apache.fop.fonts.FontUris;
import org.apache.fop.fonts.LazyFont;
import org.apache.xmlgraphics.io.Resource;
import org.apache.xmlgraphics.io.ResourceResolver;

/** The shipped Inter for FOP, embedded with the glyphs that occur; no font of the machine and no cache in a home folder. */
final class PdfFonts {
    private static final URI HERE = URI.create("inter:/");

    private PdfFonts() {}

    /** Both faces, found by the families of our pictures. */
    static FontInfo fonts() {
        FontInfo fonts = new FontInfo();
        face(fonts, "F1", "Inter-Regular.otf", 400);
        face(fonts, "F2", "Inter-Bold.otf", 700);
        return fonts;
    }

    private static void face(FontInfo fonts, String key, String file, int weight) {
        InternalResourceResolver files =
                ResourceResolverFactory.createInternalResourceResolver(HERE, new FontFiles(file));
        List<FontTriplet> names =
                List.of(new FontTriplet("Inter", "normal", weight), new FontTriplet("any", "normal", weight));
        EmbedFontInfo embedded = new EmbedFontInfo(
                new FontUris(HERE.resolve(file), null),
                false,
                false,
                names,
                null,
                EncodingMode.CID,
                EmbeddingMode.SUBSET,
                false,
                false,
                false,
                false);
        fonts.addMetrics(key, new LazyFont(embedded, files, false));
        names.forEach(name -> fonts.addFontProperties(key, name));
    }

    private record FontFiles(String file) implements ResourceResolver {
        @Override
        public Resource getResource(URI uri) {
            return new Resource(Inter.file(file));
        }

        @Override
        public OutputStream getOutputStream(URI uri) throws IOException {
            throw new IOException("fonts are only read");
        }
    }
}
