package org.servicescape.ui.text;

import org.eclipse.osgi.util.NLS;

/** Texts of Find and of quick access, from {@code find.properties}. */
public final class FindMessages extends NLS {
    public static String findAll;
    public static String findCommand;
    public static String findHint;
    public static String findKind;
    public static String findKindAndFeature;
    public static String findMessage;
    public static String findName;
    public static String findNothing;
    public static String findShow;
    public static String findShown;
    public static String findSome;
    public static String findText;
    public static String findTitle;
    public static String quickKey;
    public static String quickMessage;
    public static String quickPerspective;
    public static String quickPicture;
    public static String quickTitle;
    public static String quickView;

    static {
        NLS.initializeMessages("org.servicescape.ui.text.find", FindMessages.class);
    }

    private FindMessages() {}
}
