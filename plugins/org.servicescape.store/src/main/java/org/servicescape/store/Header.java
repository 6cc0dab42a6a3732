package org.servicescape.store;

import com.fasterxml.jackson.core.JsonToken;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The beginning of a project file, which names the version of the format. */
final class Header {
    private static final Pattern VERSION = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})");

    private Header() {}

    /**
     * Reads the bracket, the key and the version, of this program or an older one.
     *
     * @throws Broken for another file, and for one of a newer version
     */
    static String version(Tokens tokens) throws Broken {
        if (tokens.next() == null) {
            throw new Broken(new Position(0, 0), "is empty; expected a Servicescape project");
        }
        boolean begins = tokens.kind() == JsonToken.START_OBJECT
                && tokens.next() == JsonToken.FIELD_NAME
                && tokens.name().equals(ProjectWriter.VERSION_KEY);
        if (!begins) {
            throw stop(
                    tokens,
                    "is not a Servicescape project: it must begin with {\"servicescape\": \""
                            + ProjectFiles.SCHEMA_VERSION + "\"");
        }
        JsonToken kind = tokens.next();
        Matcher version = VERSION.matcher(kind == JsonToken.VALUE_STRING ? tokens.text() : "");
        if (!version.matches()) {
            throw stop(
                    tokens,
                    "has schema version " + Shown.value(kind, tokens.text()) + "; expected \""
                            + ProjectFiles.SCHEMA_VERSION + "\"");
        }
        if (isNewer(version)) {
            throw stop(
                    tokens,
                    "was written by a newer Servicescape (" + version.group() + "); this one reads up to "
                            + ProjectFiles.SCHEMA_VERSION);
        }
        if (!version.group().equals(ProjectFiles.SCHEMA_VERSION) && !Migrations.know(version.group())) {
            throw stop(
                    tokens,
                    "has schema version " + version.group() + ", which there never was; expected \""
                            + ProjectFiles.SCHEMA_VERSION + "\"");
        }
        return version.group();
    }

    private static boolean isNewer(Matcher version) {
        Matcher ours = VERSION.matcher(ProjectFiles.SCHEMA_VERSION);
        if (!ours.matches()) {
            throw new IllegalStateException(ProjectFiles.SCHEMA_VERSION);
        }
        int major = Integer.compare(Integer.parseInt(version.group(1)), Integer.parseInt(ours.group(1)));
        int minor = Integer.compare(Integer.parseInt(version.group(2)), Integer.parseInt(ours.group(2)));
        return major > 0 || (major == 0 && minor > 0);
    }

    private static Broken stop(Tokens tokens, String sentence) {
        return new Broken(new Position(tokens.line(), tokens.column()), sentence);
    }
}
