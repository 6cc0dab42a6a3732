package org.servicescape.archives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What people find when they have unpacked an archive, for each kind of computer. */
class ContentsTest {
    private static final String TOP = "servicescape/";

    @ParameterizedTest
    @EnumSource
    void everythingLiesInOneFolder(Platform platform) throws IOException {
        Set<String> tops = Archive.of(platform).names().stream()
                .map(name -> name.substring(0, name.indexOf('/') + 1))
                .collect(Collectors.toSet());
        assertEquals(Set.of(TOP), tops);
    }

    @ParameterizedTest
    @EnumSource
    void nothingLiesThereThatPeopleDoNotNeed(Platform platform) throws IOException {
        Set<String> expected = platform.isMac()
                ? Set.of("LICENSE", "NOTICE", "README.txt", "Servicescape.app", "examples", "schema", "servicescape")
                : platform.isWindows()
                        ? Set.of(
                                "LICENSE",
                                "NOTICE",
                                "README.txt",
                                "configuration",
                                "examples",
                                "plugins",
                                "schema",
                                "servicescape.cmd")
                        : Set.of(
                                "LICENSE",
                                "NOTICE",
                                "README.txt",
                                "configuration",
                                "examples",
                                "plugins",
                                "schema",
                                "fonts",
                                "fonts.conf",
                                "splash.png",
                                "servicescape");
        Set<String> found = Archive.of(platform).names(TOP, "").stream()
                .filter(name -> !name.isEmpty())
                .map(name -> name.split("/", 2)[0])
                .filter(name -> !name.equals("runtime"))
                .collect(Collectors.toSet());
        assertEquals(expected, found);
    }

    @ParameterizedTest
    @EnumSource
    void theLicencesAreThoseOfTheClone(Platform platform) throws IOException {
        Archive archive = Archive.of(platform);
        for (String name : List.of("LICENSE", "NOTICE")) {
            assertEquals(
                    Files.readString(Archive.CLONE.resolve(name)),
                    archive.entry(TOP + name).text());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theReadmeTellsTheVersionAndWhichJava(Platform platform) throws IOException {
        String readme = Archive.of(platform).entry(TOP + "README.txt").text();
        assertTrue(readme.startsWith("Servicescape 0."), readme);
        assertTrue(readme.contains("Java 17 or later") && readme.contains("screening aid"), readme);
        assertFalse(readme.contains("@"), readme);
    }

    @ParameterizedTest
    @EnumSource
    void theExamplesAreAllThere(Platform platform) throws IOException {
        try (var files = Files.walk(Archive.CLONE.resolve("examples"), 3)) {
            List<String> projects = files.map(file -> Folders.relative(Archive.CLONE, file))
                    .filter(name -> name.endsWith(".servicescape")
                            || name.endsWith("README.md")
                            || name.matches(".*/media/[^/]+"))
                    .sorted()
                    .toList();
            List<String> found = Archive.of(platform).names(TOP, "").stream()
                    .filter(name -> name.startsWith("examples/") && !name.endsWith("/"))
                    .sorted()
                    .toList();
            assertEquals(projects, found);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSchemaForEditorsIsThatOfTheClone(Platform platform) throws IOException {
        assertEquals(
                Files.readString(Archive.CLONE.resolve("model/servicescape.schema.json")),
                Archive.of(platform)
                        .entry(TOP + "schema/servicescape.schema.json")
                        .text());
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheNativeHalfOfSwtForThisComputerIsThere(Platform platform) throws IOException {
        List<String> halves = bundles(platform).stream()
                .map(name -> name.split("_[0-9]+\\.", 2)[0])
                .filter(name -> name.matches("org\\.eclipse\\.swt\\.(gtk|win32|cocoa)\\..*"))
                .toList();
        assertEquals(List.of(platform.swt()), halves);
    }

    @ParameterizedTest
    @EnumSource
    void eachBundleOfTheCommandLineIsThereOnce(Platform platform) throws IOException {
        List<String> bundles = bundles(platform);
        assertTrue(bundles.containsAll(List.of(StartJars.COMMAND_LINE, StartJars.WINDOW)), bundles.toString());
        for (String name : StartJars.BUNDLES) {
            assertEquals(
                    1,
                    bundles.stream()
                            .filter(bundle -> bundle.startsWith(name + "_"))
                            .count(),
                    name);
        }
    }

    @ParameterizedTest
    @EnumSource
    void equinoxIsToldOnlyOfBundlesThatAreThere(Platform platform) throws IOException {
        List<String> bundles = bundles(platform);
        List<String> folders = Archive.of(platform).names(base(platform) + "plugins/", "MANIFEST.MF");
        String config = Archive.of(platform)
                .entry(base(platform) + "configuration/config.ini")
                .text();
        assertFalse(config.contains("p2"), config);
        for (String line : config.split("[,\n]")) {
            if (line.contains("reference\\:file\\:")) {
                String bundle = line.replaceFirst(".*file\\\\:", "").replaceFirst("@.*", "");
                assertTrue(bundles.contains(bundle) || folders.contains(bundle + "META-INF/MANIFEST.MF"), bundle);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LINUX_X86_64", "LINUX_AARCH64"})
    void onLinuxTheStartScriptIsAProgram(Platform platform) throws IOException {
        assertEquals(Set.of("servicescape/servicescape"), scripts(platform));
    }

    @ParameterizedTest
    @EnumSource(names = {"MACOS_X86_64", "MACOS_AARCH64"})
    void onAMacTheShellsScriptIsTheOneOfTheBundle(Platform platform) throws IOException {
        assertEquals(Set.of("servicescape/Servicescape.app/Contents/MacOS/servicescape"), scripts(platform));
        assertEquals(
                "Servicescape.app/Contents/MacOS/servicescape",
                Archive.of(platform).entry(TOP + "servicescape").link());
    }

    private static Set<String> scripts(Platform platform) throws IOException {
        return Archive.of(platform)
                .programs()
                .filter(name -> !name.contains("/runtime/"))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(names = {"MACOS_X86_64", "MACOS_AARCH64"})
    void aMacIsToldWhatTheBundleIs(Platform platform) throws Exception {
        Archive archive = Archive.of(platform);
        String contents = TOP + "Servicescape.app/Contents/";
        Map<String, String> list = plist(archive.entry(contents + "Info.plist").text());
        assertEquals("org.servicescape", list.get("CFBundleIdentifier"));
        assertEquals("Servicescape", list.get("CFBundleName"));
        assertTrue(list.get("CFBundleShortVersionString").matches("[0-9]+(\\.[0-9]+)*"), list.toString());
        assertTrue(list.containsKey("LSMinimumSystemVersion") && list.containsKey("CFBundleDocumentTypes"));
        archive.entry(contents + "MacOS/" + list.get("CFBundleExecutable"));
        archive.entry(contents + "Resources/" + list.get("CFBundleIconFile"));
        assertEquals("APPL????", archive.entry(contents + "PkgInfo").text());
    }

    @ParameterizedTest
    @EnumSource(names = "WINDOWS_X86_64")
    void windowsGetsItsLineEnds(Platform platform) throws IOException {
        for (String name : List.of("servicescape.cmd", "README.txt")) {
            String text = Archive.of(platform).entry(TOP + name).text();
            assertFalse(text.replace("\r\n", "").contains("\n"), name);
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyTheArchiveForThisComputerMayCarryJava(Platform platform) throws IOException {
        Archive archive = Archive.of(platform);
        String runtime = base(platform) + "runtime/";
        boolean here = Platform.here().equals(Optional.of(platform));
        boolean jmods = Files.isDirectory(Path.of(System.getProperty("java.home"), "jmods"));
        assertEquals(here && jmods, !archive.names(runtime, "").isEmpty());
        if (here && jmods) {
            assertTrue(archive.programs().anyMatch(name -> name.startsWith(runtime + "bin/java")));
            assertTrue(archive.names(runtime + "legal/java.base/", "LICENSE").size() == 1, "the JDK's licence");
            assertTrue(archive.names(runtime, "classes.jsa").size() == 1, "class data to share");
        }
    }

    private static List<String> bundles(Platform platform) throws IOException {
        return Archive.of(platform).names(base(platform) + "plugins/", ".jar");
    }

    private static String base(Platform platform) {
        return platform.isMac() ? TOP + "Servicescape.app/Contents/Java/" : TOP;
    }

    /** The keys of a property list's dictionary, each with its value's text. */
    private static Map<String, String> plist(String text)
            throws ParserConfigurationException, IOException, SAXException {
        DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        parser.setEntityResolver((name, address) -> new InputSource(new StringReader("")));
        Element root = parser.parse(new InputSource(new StringReader(text))).getDocumentElement();
        assertEquals("plist", root.getTagName());
        Node dictionary = root.getElementsByTagName("dict").item(0);
        Map<String, String> values = new HashMap<>();
        String key = "";
        for (Node node = dictionary.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals("key")) {
                key = element.getTextContent();
            } else if (node instanceof Element element) {
                values.put(key, element.getTextContent().strip());
            }
        }
        return values;
    }
}
