package org.servicescape.render;

import org.servicescape.scene.look.Theme;

/**
 * How a picture is written, whatever the format.
 *
 * @param theme for which eye or sheet
 * @param outlines true when texts are written as the outlines of Inter's glyphs, for programs that have no Inter
 * @param about what it is a picture of
 */
public record Finish(Theme theme, boolean outlines, About about) {
    /** The light theme, real text, nothing about the project. */
    public static final Finish PLAIN = new Finish(Theme.LIGHT, false, About.NOTHING);

    /**
     * Of which project a picture is, and of which version; each empty when it is not known.
     *
     * @param project its name
     * @param version as the project says it
     * @param date of the version as {@code YYYY-MM-DD}, the only date in any picture
     */
    public record About(String project, String version, String date) {
        /** Says nothing. */
        public static final About NOTHING = new About("", "", "");
    }

    /** The same with outlines. */
    Finish outlined() {
        return new Finish(theme, true, about);
    }
}
