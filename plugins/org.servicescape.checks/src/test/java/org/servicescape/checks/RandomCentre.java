package org.servicescape.checks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.servicescape.model.concept.Credential;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.concept.Sensitivity;
import org.servicescape.model.concept.Service;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.AdjacencyLink;
import org.servicescape.model.space.Audience;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Control;
import org.servicescape.model.space.EntranceKind;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.FitOutItem;
import org.servicescape.model.space.FitOutKind;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.PrivacyClass;
import org.servicescape.model.space.RoomDataSheet;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.space.Strength;
import org.servicescape.model.space.Weekday;

/**
 * Small centres made by chance, the same for the same seed, for tests that hold a rule against a slow and obvious
 * implementation of the same statement. One in six has space types and adjacencies only. All packs of topics are in
 * force, in half of them together with the pack of the United States, and every centre is developed far enough to be
 * asked everything.
 *
 * <p>The spaces hang together more or less like a building: each is joined to an earlier one, more private ones further
 * in, with a few ways across; some lie apart.
 */
public final class RandomCentre {
    private static final SpaceCategory[] OPEN = {
        SpaceCategory.ARENA, SpaceCategory.LIBRARY, SpaceCategory.ENTRANCE, SpaceCategory.CORRIDOR,
        SpaceCategory.INFORMATION_POINT, SpaceCategory.CHILDRENS_AREA, SpaceCategory.STAGE, SpaceCategory.RETAIL,
        SpaceCategory.SELF_SERVICE, SpaceCategory.TOILET
    };
    private static final SpaceCategory[] SERVED = {
        SpaceCategory.WAITING, SpaceCategory.SUB_WAITING, SpaceCategory.QUEUE, SpaceCategory.COUNTER,
        SpaceCategory.BOOTH, SpaceCategory.SERVICE_ROOM, SpaceCategory.CONSULTATION_ROOM, SpaceCategory.REMOTE_ROOM,
        SpaceCategory.ACCESSIBLE_TOILET, SpaceCategory.CORRIDOR, SpaceCategory.GROUP_ROOM, SpaceCategory.LABORATORY
    };
    private static final SpaceCategory[] CLOSED = {
        SpaceCategory.STAFF_CORRIDOR, SpaceCategory.OFFICE, SpaceCategory.BACK_OFFICE, SpaceCategory.FILE_ROOM,
        SpaceCategory.STAFF_ROOM, SpaceCategory.SERVER, SpaceCategory.STORAGE, SpaceCategory.STAIR,
        SpaceCategory.CONSULTATION_ROOM, SpaceCategory.TOILET
    };
    private static final ConnectionKind[] WAYS = {
        ConnectionKind.DOOR, ConnectionKind.DOOR, ConnectionKind.DOOR, ConnectionKind.DOOR, ConnectionKind.DOOR,
        ConnectionKind.OPENING, ConnectionKind.OPENING, ConnectionKind.STAIR, ConnectionKind.RAMP, ConnectionKind.LIFT
    };
    private static final ConnectionKind[] OTHERS = {
        ConnectionKind.WALL,
        ConnectionKind.WALL,
        ConnectionKind.WALL,
        ConnectionKind.COUNTER,
        ConnectionKind.COUNTER,
        ConnectionKind.GLAZING,
        ConnectionKind.ESCALATOR
    };

    private final Random random;
    private final Centre centre = new Centre();
    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Credential> credentials = new ArrayList<>();
    private final List<ServiceRole> roles = new ArrayList<>();
    private final List<Hours> hours = new ArrayList<>();

    private RandomCentre(long seed) {
        random = new Random(seed * 0x9E3779B97F4A7C15L + 1);
    }

    /** The centre of the seed. */
    public static Centre of(long seed) {
        RandomCentre made = new RandomCentre(seed);
        made.concept();
        made.spaces();
        made.links();
        made.services();
        if (made.chance(0.17)) {
            made.onlySpaceTypes();
        }
        made.centre.developed().packs("fire-egress", "multi-service-1968", "privacy-depth");
        made.centre.project().setCountry(made.chance(0.5) ? "US" : "FI");
        return made.centre;
    }

    private void concept() {
        for (int i = 1; i <= 2 + random.nextInt(2); i++) {
            organisations.add(centre.organisation("Agency " + i));
            credentials.add(centre.credential("Card " + i));
            ServiceRole role = centre.role("Role " + i, organisations.get(i - 1));
            role.setWorksAlone(chance(0.3));
            role.getCredentials().add(credentials.get(i - 1));
            roles.add(role);
        }
        hours.add(centre.hours("Office hours", 9, 16, Weekday.MONDAY, Weekday.TUESDAY, Weekday.FRIDAY));
        hours.add(centre.hours("Evening", 16, 20, Weekday.MONDAY, Weekday.TUESDAY));
        hours.add(centre.hours("Long day", 8, 20));
    }

    private void spaces() {
        if (chance(0.3)) {
            centre.space("Mall", -1, -1).setExterior(Exterior.SHOPPING_CENTRE);
        }
        if (chance(0.7)) {
            centre.yard();
        }
        if (chance(0.3)) {
            centre.space("Assembly point", 0, 0).setExterior(Exterior.SAFE_PLACE);
        }
        int count = 5 + random.nextInt(10);
        for (int i = 1; i <= count; i++) {
            int zone = Math.min(4, (int) (Math.abs(random.nextGaussian()) * 0.7 + 2.2 * i / count));
            int level = Math.max(0, Math.min(4, zone + random.nextInt(3) - 1));
            Space space = centre.space("Room " + i, chance(0.04) ? -1 : zone, chance(0.04) ? -1 : level);
            furnish(space, zone);
        }
    }

    private void furnish(Space space, int zone) {
        space.getType().setCategory(pick(zone == 0 ? OPEN : zone == 1 ? SERVED : CLOSED));
        if (chance(0.25)) {
            space.getStaffed().add(pick(roles));
        }
        if (chance(0.6)) {
            space.setOccupancy(random.nextInt(90));
        }
        if (chance(0.4)) {
            space.setBackgroundNoise(20 + random.nextInt(25));
        }
        if (zone >= 1 && chance(0.4)) {
            space.getOrganisations().add(pick(organisations));
        }
        space.setScreens(chance(0.2));
        space.setAlarm(chance(0.2));
        space.setSeatByDoor(chance(0.3));
        space.setStoresFiles(chance(zone >= 2 ? 0.4 : 0.15));
        space.setSoundMasking(chance(0.2));
        if (chance(0.4)) {
            space.setExitArea(chance(0.5) ? "A" : "B");
        }
        if (zone == 0 && chance(0.7)) {
            space.setTerritory(chance(0.5) ? "community" : "services");
        }
        if (chance(0.12)) {
            space.getHours().add(pick(hours));
        }
        if (chance(0.3)) {
            space.setDataSheet(sheet());
        }
    }

    private RoomDataSheet sheet() {
        RoomDataSheet sheet = SpaceFactory.eINSTANCE.createRoomDataSheet();
        sheet.setSpeechPrivacy(PrivacyClass.get(random.nextInt(3)));
        sheet.setVisualPrivacy(PrivacyClass.get(random.nextInt(3)));
        sheet.setScreensHidden(chance(0.5));
        sheet.setAlarm(chance(0.2));
        if (chance(0.3)) {
            sheet.setRequiredSoundInsulation(30 + random.nextInt(25));
        }
        if (chance(0.4)) {
            FitOutItem item = SpaceFactory.eINSTANCE.createFitOutItem();
            item.setKind(pick(FitOutKind.ACOUSTIC, FitOutKind.FURNITURE));
            sheet.getItems().add(item);
        }
        if (chance(0.3)) {
            sheet.setReverberation(BigDecimal.valueOf(2 + random.nextInt(10), 1));
        }
        return sheet;
    }

    private void links() {
        List<Space> spaces = centre.spaces();
        for (int i = 1; i < spaces.size(); i++) {
            if (chance(0.94)) {
                way(spaces.get(Math.max(0, i - 1 - random.nextInt(Math.min(i, 5)))), spaces.get(i));
            }
        }
        for (int i = 0; i < spaces.size(); i++) {
            if (chance(0.45)) {
                way(pick(spaces), pick(spaces));
            }
            if (chance(0.6)) {
                join(pick(OTHERS), pick(spaces), pick(spaces));
            }
            if (chance(0.25)) {
                Space from = pick(spaces);
                Space to = pick(spaces);
                centre.sight(from.getName(), to.getName()).setMutual(chance(0.6));
            }
        }
        for (int i = 0; i < centre.plan().getConnections().size(); i++) {
            centre.plan().getConnections().get(i).setId("connection-" + i);
        }
        for (int i = 0; i < centre.plan().getSightlines().size(); i++) {
            centre.plan().getSightlines().get(i).setId("sightline-" + i);
        }
    }

    /** A way; the more restricted its inner side, the likelier it is that customers may not pass. */
    private void way(Space from, Space to) {
        Connection way = join(pick(WAYS), from, to);
        int zone = Math.max(from.getSecurityZone(), to.getSecurityZone());
        if (chance(zone >= 2 ? 0.75 : 0.12)) {
            way.getPasses().add(Audience.STAFF);
            if (chance(0.25)) {
                way.getPasses().add(Audience.ESCORTED);
            }
            way.setControl(pick(Control.values()));
            if (chance(0.3)) {
                way.getOrganisations().add(pick(organisations));
            }
            if (way.getControl() == Control.CREDENTIAL && chance(0.7)) {
                way.getCredentials().add(pick(credentials));
            }
        } else if (chance(0.08)) {
            way.getPasses().add(chance(0.5) ? Audience.CUSTOMER : Audience.VISITOR);
        } else if (zone >= 1 && chance(0.15)) {
            way.setControl(pick(Control.values()));
        }
        way.setOneWay(chance(0.07));
        way.setFreeEgress(chance(0.85));
        way.setStepFree(chance(0.85));
        way.setTransparent(chance(0.15));
        way.setWidth(chance(0.8) ? 900 : 700 + 100 * random.nextInt(8));
        if (chance(0.1)) {
            way.getOpenIn().add(pick(hours));
        }
        if (from.getExterior() != Exterior.NONE) {
            way.setEntrance(
                    chance(0.2)
                            ? EntranceKind.EMERGENCY
                            : from.getExterior() == Exterior.STAFF_SIDE ? EntranceKind.STAFF : EntranceKind.MAIN);
        }
    }

    private Connection join(ConnectionKind kind, Space from, Space to) {
        Connection connection = centre.connect(kind, from.getName(), to.getName());
        if (chance(0.5)) {
            connection.setSoundInsulation(25 + random.nextInt(35));
        }
        if (chance(0.5)) {
            connection.setLength(1000 + random.nextInt(30_000));
        }
        return connection;
    }

    private void services() {
        List<Space> inside = centre.spaces().stream()
                .filter(space -> space.getExterior() == Exterior.NONE)
                .filter(space -> space.getSecurityZone() <= 2)
                .toList();
        if (inside.isEmpty()) {
            return;
        }
        int count = 1 + random.nextInt(5);
        for (int i = 1; i <= count; i++) {
            String waits = chance(0.6) ? pick(inside).getName() : null;
            Service service = centre.service("Service " + i, pick(Sensitivity.values()), waits);
            for (int rooms = random.nextInt(4); rooms > 0; rooms--) {
                service.getReceivedIn().add(pick(inside));
            }
            service.setProvider(pick(organisations));
            if (chance(0.1)) {
                service.setAnonymityWanted(1 + random.nextInt(4));
            }
            if (chance(0.7)) {
                service.setStaff(random.nextInt(20));
            }
        }
    }

    /** The same as a concept without a plan: what the spaces state is stated of their types. */
    private void onlySpaceTypes() {
        for (Space space : centre.spaces()) {
            SpaceType type = space.getType();
            type.setExterior(space.getExterior());
            if (space.isSetSecurityZone()) {
                type.setSecurityZone(space.getSecurityZone());
            }
            if (space.isSetPrivacyLevel()) {
                type.setPrivacyLevel(space.getPrivacyLevel());
            }
            type.setTerritory(space.getTerritory());
            type.getStaffed().addAll(space.getStaffed());
            type.setDataSheet(space.getDataSheet());
        }
        for (Connection connection : centre.plan().getConnections()) {
            AdjacencyLink link =
                    switch (connection.getKind()) {
                        case OPENING -> AdjacencyLink.OPENING;
                        case COUNTER -> AdjacencyLink.COUNTER;
                        case GLAZING -> AdjacencyLink.SIGHT;
                        case WALL -> AdjacencyLink.NONE;
                        default -> AdjacencyLink.DOOR;
                    };
            Adjacency adjacency = centre.adjacency(
                    connection.getFrom().getType(), connection.getTo().getType(), link);
            adjacency.setId(connection.getId());
            adjacency.getPasses().addAll(connection.getPasses());
            adjacency.setControl(connection.getControl());
            adjacency.setStrength(pick(Strength.values()));
        }
        for (Service service : centre.services()) {
            toTypes(service.getWaitsIn());
            toTypes(service.getReceivedIn());
        }
        centre.plan().getConnections().clear();
        centre.plan().getSightlines().clear();
        centre.plan().getStoreys().get(0).getSpaces().clear();
    }

    private static void toTypes(List<Place> places) {
        List<Place> types =
                places.stream().<Place>map(place -> ((Space) place).getType()).toList();
        places.clear();
        places.addAll(types);
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    @SafeVarargs
    private final <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
