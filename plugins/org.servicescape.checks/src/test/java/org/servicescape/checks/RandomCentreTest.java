package org.servicescape.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.servicescape.graph.Premises;
import org.servicescape.model.Element;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;

class RandomCentreTest {
    @Test
    void theSameSeedGivesTheSameCentre() {
        for (long seed = 0; seed < 20; seed++) {
            assertEquals(text(RandomCentre.of(seed)), text(RandomCentre.of(seed)));
            assertTrue(!text(RandomCentre.of(seed)).equals(text(RandomCentre.of(seed + 1))));
        }
    }

    @Test
    void everyCentreHasPlacesToJudgeAndIdsThatAreItsOwn() {
        for (long seed = 0; seed < 200; seed++) {
            List<String> ids = new ArrayList<>();
            for (TreeIterator<EObject> all = RandomCentre.of(seed).project().eAllContents(); all.hasNext(); ) {
                if (all.next() instanceof Element element && element.getId() != null) {
                    ids.add(element.getId());
                }
            }
            assertEquals(new HashSet<>(ids).size(), ids.size(), "seed " + seed);
            Premises premises = Slow.premises(RandomCentre.of(seed));
            assertTrue(premises.places().size() >= 6 && !premises.links().isEmpty(), "seed " + seed);
        }
    }

    @Test
    void everyKindOfConnectionAndCentresWithoutAPlanOccur() {
        Set<ConnectionKind> kinds = new HashSet<>();
        int types = 0;
        for (long seed = 0; seed < 200; seed++) {
            Centre centre = RandomCentre.of(seed);
            centre.plan().getConnections().stream().map(Connection::getKind).forEach(kinds::add);
            types += Slow.premises(centre).assumed() ? 1 : 0;
        }
        assertEquals(Set.of(ConnectionKind.values()), kinds);
        assertTrue(types > 15 && types < 60, types + " centres without a plan");
    }

    private static String text(Centre centre) {
        StringBuilder text = new StringBuilder();
        for (TreeIterator<EObject> all = centre.project().eAllContents(); all.hasNext(); ) {
            text.append(all.next().toString().replaceAll("@[0-9a-f]+", "")).append('\n');
        }
        return text.toString();
    }
}
