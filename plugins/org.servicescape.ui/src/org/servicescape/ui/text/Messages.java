package org.servicescape.ui.text;

import org.eclipse.osgi.util.NLS;

/** The words of the window, from {@code messages.properties} in the language of the platform. */
public final class Messages extends NLS {
    public static String application;
    public static String windowTitle;
    public static String windowChanged;
    public static String menuFile;
    public static String menuEdit;
    public static String menuView;
    public static String menuWindow;
    public static String menuHelp;
    public static String openDialogTitle;
    public static String openDialogProjects;
    public static String openDialogAll;
    public static String jobReading;
    public static String jobChecking;
    public static String jobDrawing;
    public static String explorerEmpty;
    public static String explorerPictures;
    public static String explorerKindAndId;
    public static String explorerBetween;
    public static String explorerValue;
    public static String explorerDisclosure;
    public static String findingsSeverity;
    public static String findingsRule;
    public static String findingsMessage;
    public static String findingsTableName;
    public static String findingsTextName;
    public static String findingsNone;
    public static String findingInFull;
    public static String findingsSelect;
    public static String findingsWaiting;
    public static String findingsNoProject;
    public static String findingsFailed;
    public static String severityError;
    public static String severityWarning;
    public static String severityInfo;
    public static String findingWaived;
    public static String findingUndecided;
    public static String sheetDrawing;
    public static String sheetFailed;
    public static String statusFindings;
    public static String statusUnchecked;
    public static String statusSaved;
    public static String statusRefused;
    public static String statusSavedInPart;
    public static String statusNoProject;
    public static String problemTitle;
    public static String problemTab;
    public static String problemAdvice;
    public static String problemLine;
    public static String problemColumn;
    public static String problemReason;
    public static String problemElement;
    public static String problemAgain;
    public static String problemOther;
    public static String problemTableName;
    public static String problemSentenceName;
    public static String problemUnexpected;
    public static String undo;
    public static String undoEdit;
    public static String redo;
    public static String redoEdit;
    public static String saveAs;
    public static String saveOverChanges;
    public static String saveOverwrite;
    public static String saveKeep;
    public static String revert;
    public static String revertQuestion;
    public static String saveChangedFile;
    public static String saveAsTitle;
    public static String saveAsReplace;
    public static String saveFailed;
    public static String propertiesNothing;
    public static String propertiesTextsIn;
    public static String propertiesNone;
    public static String propertiesChoose;
    public static String propertiesChooseFor;
    public static String startTab;
    public static String startPurpose;
    public static String startOpen;
    public static String startExamples;

    static {
        NLS.initializeMessages("org.servicescape.ui.text.messages", Messages.class);
    }

    private Messages() {}
}
