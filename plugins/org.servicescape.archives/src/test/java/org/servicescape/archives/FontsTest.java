package org.servicescape.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.servicescape.archives.Unpacked.Said;

/** GTK asks fontconfig for fonts: under the archive's file it gets those of the archive. */
@Tag("foreign")
class FontsTest {
    @TempDir
    Path folder;

    @Test
    void interIsTheOneOfTheArchive() throws Exception {
        assumeTrue(Unpacked.onThePath("fc-match").isPresent(), "fc-match is not installed");
        Unpacked unpacked = Unpacked.into(folder);
        assertEquals(unpacked.top.resolve("fonts/Inter-Regular.otf").toString(), match(unpacked, "Inter"));
        assertEquals(unpacked.top.resolve("fonts/Inter-Bold.otf").toString(), match(unpacked, "Inter:bold"));
    }

    private static String match(Unpacked unpacked, String font) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                List.of(Unpacked.onThePath("fc-match").orElseThrow().toString(), "-f", "%{file}", font));
        builder.environment().clear();
        builder.environment().putAll(unpacked.environment);
        builder.environment()
                .put("FONTCONFIG_FILE", unpacked.top.resolve("fonts.conf").toString());
        Said said = Unpacked.run(builder);
        assertEquals(0, said.status(), said.err());
        return said.out();
    }
}
