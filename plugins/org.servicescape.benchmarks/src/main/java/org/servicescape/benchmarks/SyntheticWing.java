package org.servicescape.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.PrivacyClass;
import org.servicescape.model.space.RoomDataSheet;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;
import org.servicescape.model.space.SpaceFactory;

/** One wing of a synthetic plan, and the service that is given in it. */
final class SyntheticWing {
    private static final int STRETCHES = 2;
    private static final int ROOMS = 8;
    private static final int WIDTH = 3_000;

    private final SyntheticPlan plan;
    private final SyntheticPlan.Origin at;
    private final Organisation agency;
    private final boolean sensitive;

    /** In one wing of five, one walks through the waiting room to get further in. */
    private final boolean isThoroughfare;

    private final List<Space> received = new ArrayList<>();
    private Space waiting;
    private Space staffCorridor;
    private Space publicCorridor;

    SyntheticWing(SyntheticPlan plan, SyntheticPlan.Origin at) {
        this.plan = plan;
        this.at = at;
        int number = plan.project.getConcept().getServices().size();
        this.agency = plan.agencies.get(number % plan.agencies.size());
        this.sensitive = number % 3 == 0;
        this.isThoroughfare = number % 5 == 0;
    }

    /** The staff corridor; null in a wing that was not built that far. */
    Space staffCorridor() {
        return staffCorridor;
    }

    void build(Space hall) {
        for (int stretch = 0; stretch < STRETCHES && plan.isRoom(); stretch++) {
            stretch(hall, stretch * ROOMS * WIDTH);
        }
        if (!received.isEmpty() && waiting != null) {
            SyntheticService.give(
                    plan, agency, sensitive ? Sensitivity.SENSITIVE : Sensitivity.NONE, received, waiting);
        }
    }

    private void stretch(Space hall, int x) {
        Space corridor = plan.space(
                "Corridor",
                plan.types.of(SpaceCategory.CORRIDOR, sensitive ? 1 : 0, 1),
                at.box(x, 4_000, x + ROOMS * WIDTH, 6_000));
        Connection way = isThoroughfare && waiting != null
                ? plan.ramp(waiting, corridor)
                : plan.join(ConnectionKind.OPENING, publicCorridor == null ? hall : publicCorridor, corridor);
        if (publicCorridor == null && plan.random.nextInt(4) == 0) {
            way.getOpenIn().add(plan.types.office);
        }
        if (publicCorridor != null && plan.random.nextBoolean()) {
            plan.sight(hall, corridor);
        }
        publicCorridor = corridor;
        customersRooms(x);
        if (plan.isRoom()) {
            Space before = staffCorridor;
            staffCorridor = plan.space(
                    "Staff corridor",
                    plan.types.of(SpaceCategory.STAFF_CORRIDOR, 2, 2),
                    at.box(x, 10_000, x + ROOMS * WIDTH, 12_000));
            if (before == null) {
                plan.types.forStaff(plan.ramp(publicCorridor, staffCorridor));
            } else {
                plan.door(before, staffCorridor);
            }
            roomsBetween(x);
            offices(x);
        }
    }

    /** North of the corridor: the waiting room, WCs and rooms for customers. */
    private void customersRooms(int x) {
        Space before = null;
        for (int i = 0; i < ROOMS && plan.isRoom(); i++) {
            boolean waits = waiting == null;
            SpaceCategory category = waits
                    ? SpaceCategory.WAITING
                    : i == 1
                            ? SpaceCategory.ACCESSIBLE_TOILET
                            : i == 2 ? SpaceCategory.BOOTH : SpaceCategory.SERVICE_ROOM;
            Space room = plan.space(
                    waits ? "Waiting" : "Room",
                    plan.types.of(category, 1, waits ? 2 : 3),
                    at.box(x + i * WIDTH, 0, x + (i + 1) * WIDTH, 4_000));
            Connection door = plan.door(publicCorridor, room);
            door.setTransparent(plan.random.nextInt(6) == 0);
            if (waits) {
                waiting = room;
                plan.join(ConnectionKind.GLAZING, publicCorridor, room);
                room.setOccupancy(20);
            } else if (category == SpaceCategory.SERVICE_ROOM) {
                received.add(room);
                serve(room);
            }
            beside(before, room);
            before = room;
        }
    }

    /** Between the corridors: rooms that customers enter from one side and staff from the other. */
    private void roomsBetween(int x) {
        Space before = null;
        for (int i = 0; i < ROOMS && plan.isRoom(); i++) {
            Space room = plan.space(
                    "Consultation",
                    plan.types.of(SpaceCategory.CONSULTATION_ROOM, 1, 4),
                    at.box(x + i * WIDTH, 6_000, x + (i + 1) * WIDTH, 10_000));
            plan.door(publicCorridor, room);
            plan.types.forStaff(plan.door(staffCorridor, room));
            received.add(room);
            serve(room);
            beside(before, room);
            before = room;
        }
    }

    private void offices(int x) {
        Space before = null;
        for (int i = 0; i < ROOMS && plan.isRoom(); i++) {
            boolean files = i == 0 && x == 0;
            Space room = plan.space(
                    files ? "Files" : "Office",
                    plan.types.of(files ? SpaceCategory.FILE_ROOM : SpaceCategory.OFFICE, files ? 3 : 2, 3),
                    at.box(x + i * WIDTH, 12_000, x + (i + 1) * WIDTH, 16_000));
            room.getOrganisations().add(agency);
            room.setStoresFiles(files);
            Connection door = plan.door(staffCorridor, room);
            if (files) {
                plan.types.forStaff(door);
                door.getOrganisations().add(agency);
            }
            room.setOccupancy(2);
            if (plan.random.nextInt(8) == 0) {
                room.getHours().add(plan.types.office);
            }
            beside(before, room);
            before = room;
        }
    }

    private void serve(Space room) {
        room.getStaffed().add(plan.types.role(agency));
        room.setOccupancy(3);
        room.setAlarm(plan.random.nextBoolean());
        room.setBackgroundNoise(30 + plan.random.nextInt(10));
        if (plan.random.nextInt(3) > 0) {
            RoomDataSheet sheet = SpaceFactory.eINSTANCE.createRoomDataSheet();
            sheet.setSpeechPrivacy(sensitive ? PrivacyClass.CONFIDENTIAL : PrivacyClass.NORMAL);
            room.setDataSheet(sheet);
        }
    }

    /** Two rooms side by side: a wall that lets some sound through, and where a door could be. */
    private void beside(Space one, Space other) {
        if (one != null) {
            Connection wall = plan.join(ConnectionKind.WALL, one, other);
            if (plan.random.nextInt(3) > 0) {
                wall.setSoundInsulation(38 + plan.random.nextInt(14));
            }
            plan.couldBeJoined.add(new Space[] {one, other});
        }
    }
}
