package org.servicescape.scene.blueprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.servicescape.scene.blueprint.Content.Column;
import org.servicescape.scene.blueprint.Content.Link;
import org.servicescape.scene.moments.Columns;
import org.servicescape.scene.moments.Paging;

class RouterTest {
    private static final int COUNT = 4;
    private final Columns<Column> columns = new Columns(168, new Paging.Range(0, COUNT), blank(), 2000);
    private final List<List<Cell>> rows = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    private static List<Column> blank() {
        Column column = new Column(
                "", 1, "", "s", "", "", Optional.empty(), List.of(), null, null, "", Optional.empty(), List.of());
        return Collections.nCopies(COUNT, column);
    }

    private Cell cell(String id, int row, int first, int last) {
        Cell cell = new Cell(
                id,
                row,
                first,
                last,
                columns.x(first),
                columns.end(last),
                List.of(),
                false,
                List.of(),
                id,
                Optional.empty());
        rows.get(row).add(cell);
        return cell;
    }

    private List<Route> route(String... fromTo) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < fromTo.length; i += 2) {
            links.add(new Link("f" + i, fromTo[i], fromTo[i + 1], false, false));
        }
        return new Router(columns, rows, List.of(), List.of()).route(links);
    }

    @Test
    void neighboursInARowAreJoinedByALevelLine() {
        cell("a", 0, 0, 0);
        cell("b", 0, 1, 1);
        Route route = route("a", "b").get(0);
        assertTrue(route.level());
        assertEquals(columns.end(0), route.startX());
        assertEquals(columns.x(1), route.endX());
    }

    @Test
    void cellsAboveEachOtherAreJoinedByAnUprightLineThroughAnEmptyRow() {
        cell("a", 0, 1, 1);
        cell("b", 2, 0, 3);
        Route route = route("a", "b").get(0);
        assertEquals(List.of(), route.runs());
        assertEquals(columns.centre(1), route.startX());
    }

    @Test
    void aWayGoesAroundACellThatLiesBetween() {
        cell("a", 0, 1, 1);
        Cell between = cell("between", 1, 1, 2);
        cell("b", 2, 2, 2);
        Route route = route("a", "b").get(0);
        assertEquals(2, route.runs().size());
        assertFalse(
                between.covers(route.runs().get(0).to()),
                "x " + route.runs().get(0).to());
    }

    @Test
    void waysFromOnePlaceTakePortsOfTheirOwn() {
        cell("a", 0, 1, 1);
        cell("b", 1, 1, 1);
        List<Route> routes = route("a", "b", "b", "a");
        assertNotEquals(routes.get(0).startX(), routes.get(1).startX());
    }

    @Test
    void levelPartsThatWouldLieOnEachOtherTakeTracksOfTheirOwn() {
        cell("a", 0, 0, 0);
        cell("b", 0, 1, 1);
        cell("c", 1, 2, 2);
        cell("d", 1, 3, 3);
        List<Route> routes = route("a", "c", "b", "d");
        assertNotEquals(
                routes.get(0).runs().get(0).track(), routes.get(1).runs().get(0).track());
    }

    @Test
    void aLinkWithAnEndOnAnotherSheetHasNoWay() {
        cell("a", 0, 0, 0);
        assertEquals(List.of(), route("a", "elsewhere"));
    }
}
