package org.servicescape.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.ProgrammeItem;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.SpaceModel;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.space.Strength;

/**
 * Makes space programmes of any number of space types, the same for the same seed: departments of ten types around a hall,
 * each hall joined to that of the department before it, and every fifth type to one of another department.
 */
final class SyntheticProgramme {
    private static final SpaceFactory MAKE = SpaceFactory.eINSTANCE;
    private static final int DEPARTMENT = 10;
    private static final int ELSEWHERE = 5;
    private static final String[] KINDS = {
        "Lobby",
        "Waiting room",
        "Service counter",
        "Interview room",
        "Back office",
        "File room",
        "Meeting room",
        "Staff room"
    };

    private SyntheticProgramme() {}

    /** A project with a programme of so many space types. */
    static Project of(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Project project = ServicescapeFactory.eINSTANCE.createProject();
        project.setId("synthetic");
        project.setName("Synthetic programme of " + count + " space types");
        SpaceModel space = MAKE.createSpaceModel();
        project.setSpace(space);
        List<SpaceType> types = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SpaceType type = MAKE.createSpaceType();
            type.setId("t-" + i);
            type.setName(KINDS[random.nextInt(KINDS.length)] + " " + i);
            type.setSecurityZone(random.nextInt(5));
            types.add(type);
            space.getSpaceTypes().add(type);
            ProgrammeItem item = MAKE.createProgrammeItem();
            item.setId("p-" + i);
            item.setSpaceType(type);
            item.setQuantity(random.nextInt(1, 4));
            item.setAgreedArea(BigDecimal.valueOf(random.nextInt(8, 60)));
            space.getProgrammeItems().add(item);
            int hall = i - i % DEPARTMENT;
            if (i != hall) {
                join(space, type, types.get(hall), Strength.REQUIRED);
            } else if (i > 0) {
                join(space, type, types.get(i - DEPARTMENT), Strength.DESIRED);
            }
            if (i % ELSEWHERE == 1 && hall > 0) {
                join(
                        space,
                        type,
                        types.get(random.nextInt(hall)),
                        random.nextBoolean() ? Strength.CLOSE : Strength.PROHIBITED);
            }
        }
        return project;
    }

    private static void join(SpaceModel space, SpaceType from, SpaceType to, Strength strength) {
        Adjacency adjacency = MAKE.createAdjacency();
        adjacency.setId("n-" + space.getAdjacencies().size());
        adjacency.setFrom(from);
        adjacency.setTo(to);
        adjacency.setStrength(strength);
        space.getAdjacencies().add(adjacency);
    }
}
