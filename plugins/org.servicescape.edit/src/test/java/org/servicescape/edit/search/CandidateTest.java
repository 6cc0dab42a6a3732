package org.servicescape.edit.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.servicescape.edit.Example;
import org.servicescape.edit.Property;

/** Choosing among the elements of an example centre by a few letters. */
class CandidateTest {
    private final Example example = new Example(Example.ISO_OMENA);
    private final Property waitsIn = property("kela-benefits", "waitsIn");
    private final Property provider = property("kela-benefits", "provider");

    @Test
    void lettersNarrowAndNamesThatBeginWithThemComeFirst() {
        List<Candidate> all = Candidate.of(waitsIn);
        List<String> narrowed = ids(Candidate.narrow(all, "ARENA"));
        assertTrue(Set.of("arena", "type-arena").containsAll(narrowed.subList(0, 2)), narrowed.toString());
        assertTrue(narrowed.size() < all.size());
        assertEquals(all, Candidate.narrow(all, " "));
        assertEquals(List.of(), Candidate.narrow(all, "no such room"));
    }

    @Test
    void wordsMayStandInAnyOrderInNameKindPlaceAndId() {
        List<Candidate> all = Candidate.of(waitsIn);
        assertEquals(List.of("type-arena"), ids(Candidate.narrow(all, "type arena space")));
    }

    @Test
    void namesInOtherLanguagesAreFound() {
        assertTrue(ids(Candidate.narrow(Candidate.of(waitsIn), "areena")).contains("arena"));
    }

    @Test
    void twoOfOneNameDifferInWhatIsShown() {
        Set<List<String>> shown = new HashSet<>();
        for (Candidate one : Candidate.of(waitsIn)) {
            List<String> row = List.of(one.choice().label(), one.kind(), one.place());
            assertTrue(shown.add(row), () -> "twice " + row);
        }
    }

    @Test
    void nothingIsOfferedFirstWhereItMayBeAndIsNotFoundByLetters() {
        List<Candidate> all = Candidate.of(provider);
        assertEquals(null, all.get(0).choice().value());
        assertTrue(
                Candidate.narrow(all, "e").stream().allMatch(one -> one.choice().value() != null));
    }

    @Test
    void aRoomLiesInItsStoreyAndPlan() {
        Candidate arena = Candidate.narrow(Candidate.of(waitsIn), "arena").stream()
                .filter(one -> one.choice().value() == example.element("arena"))
                .findFirst()
                .orElseThrow();
        assertTrue(arena.place().endsWith("Storey 2"), arena.place());
        assertTrue(arena.place().contains(" › "), arena.place());
    }

    private Property property(String element, String id) {
        return example.property(example.element(element), id);
    }

    private static List<String> ids(List<Candidate> candidates) {
        return candidates.stream()
                .map(one -> EcoreUtil.getID((EObject) one.choice().value()))
                .toList();
    }
}
