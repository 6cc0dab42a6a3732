package org.servicescape.scene.plan;

import org.servicescape.scene.look.Look;
import org.servicescape.scene.plan.geometry.Box;
import org.servicescape.scene.plan.geometry.Point;

/**
 * Where a plan lies on its sheet, and how large.
 *
 * @param scale from millimetres to pixels
 * @param window the part of the sheet that the building and what lies around it take
 * @param innerWall thickness of inner walls, in pixels
 */
record Frame(PlanScale scale, Box window, double innerWall) {
    /** Between the plan and the column at the right. */
    static final double GAP = 28;
    /** Height of scale bar and what stands beside it. */
    static final double FOOT = 44;

    /**
     * The largest standard scale at which a storey fits beside the column below a head of a height.
     *
     * @param building the box in millimetres that shall fit: that of the rooms, or the ground around them
     */
    static Frame of(Floor floor, Box building, double head) {
        Bands bands = Bands.of(floor);
        double left = Look.MARGIN + Margins.AXES;
        double width = PlanScale.SHEET_WIDTH - left - Look.MARGIN - Panel.WIDTH - GAP;
        double top = Look.MARGIN + head + GAP + Margins.AXES;
        double height = PlanScale.SHEET_HEIGHT - top - Look.MARGIN - FOOT - 20;
        int ratio = PlanScale.ratioFor(
                building, width - bands.west() - bands.east(), height - bands.north() - bands.south());
        Point corner = new Point(left + bands.west(), top + bands.north());
        PlanScale scale = new PlanScale(ratio, new Point(building.x(), building.y()), corner);
        Box window = new Box(
                left,
                top,
                bands.west() + scale.px(building.width()) + bands.east(),
                bands.north() + scale.px(building.height()) + bands.south());
        return new Frame(scale, window, scale.innerWall(floor.plan().getWallThickness()));
    }

    /** Width of a sheet between its margins. */
    static double sheetWidth() {
        return PlanScale.SHEET_WIDTH - 2 * Look.MARGIN;
    }

    /** Right end of what stands below the plan. */
    static double planRight() {
        return PlanScale.SHEET_WIDTH - Look.MARGIN - Panel.WIDTH - GAP;
    }
}
