package org.servicescape.scene.bubbles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.scene.Drawn.groups;
import static org.servicescape.scene.Drawn.texts;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.space.Adjacency;
import org.servicescape.model.space.ProgrammeItem;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.space.Strength;
import org.servicescape.scene.Choices;
import org.servicescape.scene.Overlay;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Circle;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.scene.look.Legibility;

class BubblesViewTest {
    private static final BubblesView VIEW = new BubblesView();

    private final SpaceFactory factory = SpaceFactory.eINSTANCE;
    private final Project project = ServicescapeFactory.eINSTANCE.createProject();
    private final Map<String, SpaceType> types = new HashMap<>();

    BubblesViewTest() {
        project.setId("p");
        project.setSpace(factory.createSpaceModel());
    }

    private SpaceType type(String id, String name, int zone, double area, int quantity) {
        SpaceType type = factory.createSpaceType();
        type.setId(id);
        type.setName(name);
        type.setSecurityZone(zone);
        project.getSpace().getSpaceTypes().add(type);
        types.put(id, type);
        if (area > 0) {
            ProgrammeItem item = factory.createProgrammeItem();
            item.setId("item-" + id);
            item.setSpaceType(type);
            item.setQuantity(quantity);
            item.setAgreedArea(BigDecimal.valueOf(area));
            project.getSpace().getProgrammeItems().add(item);
        }
        return type;
    }

    private void link(String from, String to, Strength strength) {
        Adjacency adjacency = factory.createAdjacency();
        adjacency.setId(from + "-" + to);
        adjacency.setFrom(types.get(from));
        adjacency.setTo(types.get(to));
        adjacency.setStrength(strength);
        project.getSpace().getAdjacencies().add(adjacency);
    }

    private void small() {
        type("lobby", "Lobby", 0, 100, 1);
        type("room", "Room", 1, 12.5, 8);
        type("office", "Office", 2, 25, 1);
        type("server", "Server", 4, 0, 1);
        type("unused", "Unused", 4, 0, 1);
        link("lobby", "room", Strength.REQUIRED);
        link("room", "office", Strength.DESIRED);
        link("office", "server", Strength.CLOSE);
        link("lobby", "server", Strength.PROHIBITED);
    }

    private Scene draw(Choices choices, String language) {
        ViewOf view = new ViewOf("programme", "Space programme", "", choices);
        List<Scene> sheets = VIEW.draw(project, view, Overlay.NONE, Locale.forLanguageTag(language));
        assertEquals(1, sheets.size());
        assertEquals(List.of(), Legibility.complaints(sheets.get(0)));
        return sheets.get(0);
    }

    private Scene draw() {
        return draw(Choices.NONE, "en");
    }

    private static Circle circle(Scene scene, String id) {
        return (Circle) groups(scene).get(id).children().get(0);
    }

    private static double between(Circle a, Circle b) {
        return Math.hypot(a.centreX() - b.centreX(), a.centreY() - b.centreY());
    }

    @Test
    void thereIsOneWhereThereIsAProgrammeOrAdjacencies() {
        assertEquals(List.of(), VIEW.in(project));
        assertEquals(List.of(), VIEW.in(ServicescapeFactory.eINSTANCE.createProject()));
        small();
        assertEquals(List.of(new ViewOf("programme", "Space programme", "")), VIEW.in(project));
    }

    @Test
    void theAreaOfABubbleFollowsThatOfItsSpacesTogether() {
        small();
        Scene scene = draw();
        assertEquals(circle(scene, "lobby").radius(), circle(scene, "room").radius(), "8 rooms of 12.5 m²");
        assertEquals(
                2 * circle(scene, "office").radius(), circle(scene, "lobby").radius(), 0.2);
        assertTrue(texts(scene.nodes()).contains("100 m² in 8"));
        assertTrue(String.join(" ", texts(scene.nodes())).contains("belong together · 225 m² in all"));
        assertFalse(groups(scene).containsKey("unused"));
    }

    @Test
    void everyStrengthHasALineOfItsOwn() {
        small();
        Map<String, Group> groups = groups(draw());
        long styles = List.of("lobby-room", "room-office", "office-server", "lobby-server").stream()
                .map(id -> ((SceneNode.Path) groups.get(id).children().get(0)).style())
                .distinct()
                .count();
        assertEquals(4, styles);
        assertEquals(3, groups.get("lobby-server").children().size(), "a cross on the line");
        assertEquals("Lobby – Server", groups.get("lobby-server").title());
    }

    @Test
    void noBubblesOverlapAndWhatBelongsTogetherLiesTogether() {
        for (int i = 0; i < 60; i++) {
            type("t" + i, "Type " + i, i % 5, 5 + i * 7 % 90, 1 + i % 3);
        }
        for (int i = 1; i < 60; i++) {
            link("t" + i / 3, "t" + i, Strength.values()[i % 3]);
        }
        Scene scene = draw();
        double linked = 0;
        double all = 0;
        for (int i = 0; i < 60; i++) {
            for (int j = i + 1; j < 60; j++) {
                Circle a = circle(scene, "t" + i);
                Circle b = circle(scene, "t" + j);
                assertTrue(between(a, b) >= a.radius() + b.radius(), i + " over " + j);
                all += between(a, b) / (60 * 59 / 2);
                linked += j / 3 == i ? between(a, b) / 59 : 0;
            }
        }
        assertTrue(linked < all / 2, linked + " of " + all);
    }

    @Test
    void aLineBendsAroundABubbleThatLiesInItsWay() {
        List<Bubble> bubbles = List.of(
                new Bubble("a", "A", 0, 40, "", 1),
                new Bubble("b", "B", 0, 40, "", 1),
                new Bubble("c", "C", 0, 40, "", 1));
        double[][] places = {{0, 0}, {220, 4}, {440, 0}};
        Neighbours near = new Neighbours(bubbles, places);
        Link past = new Link("a-c", "", 0, 2, Strength.REQUIRED);
        assertEquals(0, Bow.of(past, bubbles, places, near).hits(past, bubbles, places, new int[] {0, 1, 2}));
        Link free = new Link("a-b", "", 0, 1, Strength.REQUIRED);
        double[] middle = Bow.of(free, bubbles, places, near).at(0.5);
        assertEquals(110, middle[0], 1);
        assertEquals(2, middle[1], 1);
    }

    @Test
    void oneMoreLinkMovesLittle() {
        small();
        Scene before = draw();
        link("lobby", "office", Strength.CLOSE);
        Scene after = draw();
        boolean leftOf =
                circle(before, "lobby").centreX() < circle(before, "office").centreX();
        assertEquals(
                leftOf,
                circle(after, "lobby").centreX() < circle(after, "office").centreX());
        assertEquals(after, draw());
    }

    @Test
    void aSavedViewKeepsToSomeTypes() {
        small();
        Choices choices =
                new Choices(Map.of(), List.of(), List.of(), List.of(), List.of(), List.of("lobby", "room"), List.of());
        Map<String, Group> groups = groups(draw(choices, "en"));
        assertTrue(groups.containsKey("lobby-room"));
        assertFalse(groups.containsKey("office") || groups.containsKey("room-office"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "sv"})
    void everyLanguageAndEvenNothingCanBeRead(String language) {
        draw(Choices.NONE, language);
        small();
        draw(Choices.NONE, language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asiakaspalveluasiantuntijoidenneuvotteluhuone",
                "غرفة الانتظار",
                "🩺 room",
                "A name of very many words that goes on and on until it has reached two hundred characters, which nobody"
                        + " would ever write onto a door but somebody will once paste into a field by mistake, as it goes"
            })
    void everyNameCanBeRead(String name) {
        small();
        types.values().forEach(type -> type.setName(name));
        draw();
    }

    @Test
    void oneTypeAndVeryManyCanBeDrawn() {
        type("t0", "Type", 0, 20, 1);
        draw();
        for (int i = 1; i < 250; i++) {
            type("t" + i, "Type " + i, i % 5, 10 + i % 40, 1);
            link("t" + i / 2, "t" + i, Strength.DESIRED);
        }
        draw();
    }

    @Test
    void ofManyBubblesNoneLiesOnAnotherAndWhatIsJoinedLiesNear() {
        int count = Distances.FEW + 60;
        for (int i = 0; i < count; i++) {
            type("t" + i, "Room " + i, i % 5, 10 + i % 40, 1);
            if (i > 0) {
                link("t" + i, "t" + (i % 10 == 0 ? i - 10 : i - i % 10), Strength.REQUIRED);
            }
        }
        Scene sheet = draw(Choices.NONE, "en");
        Map<String, Circle> circles = new HashMap<>();
        for (Group group : groups(sheet).values()) {
            group.children().stream()
                    .filter(Circle.class::isInstance)
                    .findFirst()
                    .ifPresent(circle -> circles.putIfAbsent(group.element(), (Circle) circle));
        }
        circles.remove("");
        assertEquals(count, circles.size());
        List<Circle> all = List.copyOf(circles.values());
        double everywhere = 0;
        for (int i = 0; i < count; i++) {
            for (int j = i + 1; j < count; j++) {
                double apart = distance(all.get(i), all.get(j));
                assertTrue(apart >= all.get(i).radius() + all.get(j).radius());
                everywhere += apart / (count * (count - 1) / 2.0);
            }
        }
        double joined = 0;
        for (Adjacency link : project.getSpace().getAdjacencies()) {
            joined += distance(
                            circles.get(link.getFrom().getId()),
                            circles.get(link.getTo().getId()))
                    / (count - 1);
        }
        assertTrue(joined < everywhere / 4, joined + " of " + everywhere);
        assertEquals(sheet, draw(Choices.NONE, "en"));
    }

    private static double distance(Circle one, Circle other) {
        return Math.hypot(one.centreX() - other.centreX(), one.centreY() - other.centreY());
    }

    @Test
    void placesFollowAreasAndLinksAndNotNames() {
        small();
        Scene before = draw();
        types.get("lobby").setName("Asiakaspalvelun ja neuvonnan yhteinen aula");
        types.get("room").setName("R");
        types.get("office").setName("Kundtjänstens gemensamma arbetsrum för ostört arbete");
        Scene after = draw(Choices.NONE, "en");
        for (String id : List.of("lobby", "room", "office", "server")) {
            assertEquals(circle(before, id), circle(after, id), id);
        }
    }

    @Test
    void aNameThatHasNoRoomIsANumberWithAKey() {
        small();
        String name = "A room for very many things ".repeat(8).strip();
        types.get("office").setName(name);
        Scene scene = draw();
        assertTrue(texts(groups(scene).get("office").children()).contains("1"));
        assertTrue(String.join(" ", texts(scene.nodes())).contains(name));
    }
}
