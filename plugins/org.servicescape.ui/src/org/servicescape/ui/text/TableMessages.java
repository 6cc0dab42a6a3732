package org.servicescape.ui.text;

import org.eclipse.osgi.util.NLS;

/** Texts of tables, from {@code tables.properties}. */
public final class TableMessages extends NLS {
    public static String derivedArea;
    public static String derivedDesks;
    public static String derivedEvents;
    public static String derivedHeading;
    public static String derivedLeastArea;
    public static String derivedNothing;
    public static String derivedOccupants;
    public static String derivedStaying;
    public static String derivedWaiting;
    public static String derivedWhy;
    public static String tableAdd;
    public static String tableEmpty;
    public static String tableFilter;
    public static String tableFindings;
    public static String tableOpen;
    public static String tableRows;
    public static String tableRowsOne;
    public static String tableSpaceProgramme;
    public static String tableTotal;
    public static String themesCopy;
    public static String themesCounts;
    public static String themesDelete;
    public static String themesDown;
    public static String themesHint;
    public static String themesLeft;
    public static String themesName;
    public static String themesNewPerspective;
    public static String themesNewTheme;
    public static String themesRight;
    public static String themesUp;

    static {
        NLS.initializeMessages("org.servicescape.ui.text.tables", TableMessages.class);
    }

    private TableMessages() {}
}
