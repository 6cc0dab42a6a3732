package org.servicescape.ui.text;

import org.eclipse.osgi.util.NLS;

/** Texts of plans that are drawn by hand, from {@code plan.properties}. */
public final class PlanMessages extends NLS {
    public static String imageBroken;
    public static String imageChoose;
    public static String imageChooseItem;
    public static String imageFiles;
    public static String imageHide;
    public static String imageMenu;
    public static String imageMissing;
    public static String imageNoLength;
    public static String imageNone;
    public static String imageNotTaken;
    public static String imageOutside;
    public static String imageReading;
    public static String imageRemove;
    public static String imageScaleItem;
    public static String imageShow;
    public static String imageStronger;
    public static String imageTooLarge;
    public static String imageWeaker;
    public static String planAlign;
    public static String planAlignCentre;
    public static String planAlignEast;
    public static String planAlignMiddle;
    public static String planAlignNorth;
    public static String planAlignSouth;
    public static String planAlignWest;
    public static String planBrushes;
    public static String planBrushesHelp;
    public static String planDistribute;
    public static String planDistributeAcross;
    public static String planDistributeDown;
    public static String planDoorAt;
    public static String planMetres;
    public static String planMoved;
    public static String planNoOtherStorey;
    public static String planNoOutside;
    public static String planNoWall;
    public static String planSelectHelp;
    public static String planSize;
    public static String planSizeOf;
    public static String planTabAdd;
    public static String planTabAddHelp;
    public static String planTypeMenu;
    public static String planZone;
    public static String planZoneMenu;
    public static String planZoneNamed;
    public static String toolCounter;
    public static String toolCounterHelp;
    public static String toolDoor;
    public static String toolDoorHelp;
    public static String toolGlazing;
    public static String toolGlazingHelp;
    public static String toolImage;
    public static String toolImageHelp;
    public static String toolLift;
    public static String toolLiftHelp;
    public static String toolMeasure;
    public static String toolMeasureHelp;
    public static String toolOpening;
    public static String toolOpeningHelp;
    public static String toolRoom;
    public static String toolRoomHelp;
    public static String toolScale;
    public static String toolScaleHelp;
    public static String toolSightline;
    public static String toolSightlineHelp;
    public static String toolStair;
    public static String toolStairHelp;

    static {
        NLS.initializeMessages("org.servicescape.ui.text.plan", PlanMessages.class);
    }

    private PlanMessages() {}
}
