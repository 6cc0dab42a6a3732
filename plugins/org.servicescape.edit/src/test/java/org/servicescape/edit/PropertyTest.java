package org.servicescape.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.servicescape.edit.Property.Choice;
import org.servicescape.edit.Property.Kind;
import org.servicescape.model.EvidenceStatus;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.blueprint.Action;
import org.servicescape.model.blueprint.Blueprint;
import org.servicescape.model.blueprint.BlueprintFactory;
import org.servicescape.model.blueprint.Lane;
import org.servicescape.model.concept.Errand;
import org.servicescape.model.journey.Emotion;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyFactory;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.Space;

/** What a person sees of a property. */
class PropertyTest {
    private final Example example = new Example(Example.PORI);
    private final Space space = example.any(Space.class);
    private final Connection door = example.any(Connection.class);

    @Test
    void propertiesGoFromGeneralToSpecialAndHowItIsKnownComesLast() {
        List<Property> properties = example.editor.properties(space);
        List<String> ids = properties.stream().map(Property::id).toList();
        assertEquals(List.of("name", "description", "id", "securityZone", "privacyLevel"), ids.subList(0, 5));
        assertEquals(List.of("evidence", "sources", "validatedBy", "tags"), ids.subList(ids.size() - 4, ids.size()));
        assertEquals(
                List.of("General", "Place", "Space", "Known from"),
                properties.stream().map(Property::group).distinct().toList());
    }

    @Test
    void whatASpaceTakesFromItsTypeIsHintedAtWhileItStatesNothingItself() {
        Space taking = example.any(Space.class);
        taking.unsetSecurityZone();
        taking.getType().setSecurityZone(3);
        assertEquals(
                "3 (from its type)", example.property(taking, "securityZone").hint());
        taking.setSecurityZone(2);
        assertEquals("", example.property(taking, "securityZone").hint());
        assertEquals("", example.property(door, "width").hint());
    }

    @Test
    void whatIsContainedIsNoProperty() {
        List<String> ids = example.editor.properties(example.project()).stream()
                .map(Property::id)
                .toList();
        assertFalse(ids.contains("journeys") || ids.contains("notes") || ids.contains("policy"), ids.toString());
    }

    @Test
    void aLabelIsInPlainWordsWithTheUnit() {
        assertEquals("Width (mm)", example.property(door, "width").label());
        assertEquals("Area (m²)", example.property(space, "area").label());
        assertEquals("Security zone", example.property(space, "securityZone").label());
        assertEquals("Step-free", example.property(door, "stepFree").label());
    }

    @Test
    void theDocumentationIsTheMetamodelsWithTheMeaningOfEachLiteral() {
        assertEquals(
                "Clear height, in millimetres.",
                example.property(door, "height").documentation());
        String kind = example.property(door, "kind").documentation();
        assertTrue(kind.startsWith("What it is.\nDoor: A door: people walk through"), kind);
        assertTrue(kind.endsWith("\nEscalator: An escalator."), kind);
        String outline = example.property(space, "outline").documentation();
        assertTrue(outline.contains("\nOutline of a space on wall centre lines, in whole millimetres"), outline);
    }

    @Test
    void eachPropertyIsEditedAsItsValueAsks() {
        Map<String, Kind> kinds = Map.of(
                "name", Kind.TEXT,
                "description", Kind.LONG_TEXT,
                "outline", Kind.TEXT,
                "occupancy", Kind.TEXT,
                "tags", Kind.LINES,
                "storesFiles", Kind.YES_NO,
                "alarm", Kind.CHOICE,
                "evidence", Kind.CHOICE,
                "type", Kind.CHOICE,
                "staffed", Kind.CHOICES);
        kinds.forEach(
                (id, kind) -> assertEquals(kind, example.property(space, id).kind(), id));
        assertEquals(Kind.CHOICES, example.property(door, "passes").kind());
        assertTrue(example.property(space, "id").required());
        assertFalse(example.property(space, "name").required());
    }

    @Test
    void aNameWithALineBreakIsEditedOnSeveralLines() {
        space.setName("Main\nArena");
        assertEquals(Kind.LONG_TEXT, example.property(space, "name").kind());
    }

    @Test
    void nothingIsTheFirstChoiceWhereAPropertyCanBeWithout() {
        Choice nothing = new Choice(null, "");
        assertEquals(nothing, example.property(space, "evidence").choices().get(0));
        assertEquals(nothing, example.property(space, "type").choices().get(0));
        assertEquals(
                new Choice(ConnectionKind.DOOR, "Door"),
                example.property(door, "kind").choices().get(0));
        assertFalse(example.property(door, "from").choices().contains(nothing));
        assertFalse(example.property(space, "staffed").choices().contains(nothing));
    }

    @Test
    void theEmptyChoiceUnsetsAndTheFileForgetsIt() {
        space.setEvidence(EvidenceStatus.OBSERVED);
        Property evidence = example.property(space, "evidence");
        assertEquals("Observed", evidence.text());
        assertEquals(Optional.empty(), example.editor.choose(evidence, null));
        assertFalse(space.isSetEvidence());
        assertNull(evidence.value());
        assertEquals("", evidence.text());
    }

    @Test
    void theZoneOfASpaceIsEmptyOrANumberAndZeroIsOne() {
        space.unsetSecurityZone();
        assertEquals("", example.property(space, "securityZone").text());
        example.write(space, "securityZone", "0");
        assertTrue(space.isSetSecurityZone());
        assertEquals("0", example.property(space, "securityZone").text());
        example.write(space, "securityZone", " ");
        assertFalse(space.isSetSecurityZone());
    }

    @Test
    void anEmptiedNumberThatHasADefaultShowsItAgain() {
        example.write(door.eContainer(), "wallThickness", "200");
        example.write(door.eContainer(), "wallThickness", "");
        assertEquals("160", example.property(door.eContainer(), "wallThickness").text());
    }

    @Test
    void aWidthCanBeLeftOpen() {
        example.write(door, "width", "1200");
        example.write(door, "width", "");
        assertEquals("", example.property(door, "width").text());
        assertFalse(door.eIsSet(example.property(door, "width").feature()));
    }

    @Test
    void whatNobodyHasSaidIsNeitherYesNorNo() {
        space.unsetAlarm();
        Property alarm = example.property(space, "alarm");
        assertEquals(List.of(new Choice(null, ""), new Choice(true, "Yes"), new Choice(false, "No")), alarm.choices());
        assertEquals("", alarm.text());
        assertEquals(Optional.empty(), example.editor.choose(alarm, false));
        assertEquals("No", alarm.text());
        assertTrue(space.isSetAlarm());
        assertTrue(example.file().contains("\"alarm\": false"));
        assertEquals(Optional.empty(), example.editor.choose(alarm, null));
        assertFalse(space.isSetAlarm());
    }

    @Test
    void anEmptyTextVanishesFromTheFile() {
        example.write(space, "description", "Something");
        assertTrue(example.file().contains("\"description\": \"Something\""));
        example.write(space, "description", "");
        assertNull(space.getDescription());
    }

    @Test
    void elementsAreOfferedByNameAndThoseOfOneNameWithTheirIdsToo() {
        Space other = example.elements().stream()
                .filter(e -> e instanceof Space s
                        && s != space
                        && s.eContainer().eContainer() == space.eContainer().eContainer())
                .map(Space.class::cast)
                .findFirst()
                .orElseThrow();
        space.setName("Twin");
        other.setName("Twin");
        Connection nameless = door;
        List<String> labels = example.property(nameless, "from").choices().stream()
                .map(Choice::label)
                .toList();
        assertTrue(labels.contains("Twin (" + space.getId() + ")"), labels.toString());
        assertTrue(labels.contains("Twin (" + other.getId() + ")"), labels.toString());
        assertEquals(labels.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), labels);
        example.write(other, "name", "");
        assertTrue(example.property(nameless, "from").choices().stream()
                .anyMatch(choice -> choice.label().equals("Space " + other.getId())));
    }

    @Test
    void anActionIsOfferedTheLanesOfItsOwnBlueprintAndTheOneInWhichItStands() {
        Action action = example.any(Action.class);
        List<Lane> own = List.copyOf(((Blueprint) action.eContainer()).getLanes());
        Journey other = JourneyFactory.eINSTANCE.createJourney();
        Lane stranger = BlueprintFactory.eINSTANCE.createLane();
        stranger.setId("strange-lane");
        other.setBlueprint(BlueprintFactory.eINSTANCE.createBlueprint());
        other.getBlueprint().getLanes().add(stranger);
        example.project().getJourneys().add(other);
        Property lane = example.property(action, "lane");
        assertEquals(Set.copyOf(own), lane.choices().stream().map(Choice::value).collect(Collectors.toSet()));
        action.setLane(stranger);
        assertTrue(lane.choices().contains(new Choice(stranger, "Lane strange-lane")));
        assertEquals("Lane strange-lane", lane.text());
    }

    @Test
    void aNameIsToldApartAsSoonAsAnotherBearsItToo() {
        Property from = example.property(door, "from");
        String id = door.getFrom().getId();
        example.write(door.getFrom(), "name", "One of a kind");
        assertEquals("One of a kind", from.text());
        Space other = example.elements().stream()
                .filter(e -> e instanceof Space s
                        && s != door.getFrom()
                        && s.eContainer() == door.getFrom().eContainer())
                .map(Space.class::cast)
                .findFirst()
                .orElseThrow();
        example.write(other, "name", "One of a kind");
        assertEquals("One of a kind (" + id + ")", from.text());
        example.editor.undo();
        assertEquals("One of a kind", from.text());
    }

    @Test
    void whatIsShownIsOneOfTheChoices() {
        for (EObject element : example.elements()) {
            for (Property property : example.editor.properties(element)) {
                if (property.kind() == Kind.CHOICE && property.value() != null) {
                    Choice shown = new Choice(property.value(), property.text());
                    assertTrue(property.choices().contains(shown), () -> property.id() + ": " + shown);
                }
            }
        }
    }

    @Test
    void whatWasPickedKeepsItsOrderAndWhatIsNewComesLast() {
        Property staffed = example.property(space, "staffed");
        List<Object> roles =
                staffed.choices().stream().map(Choice::value).limit(4).toList();
        List<Object> chosen = List.of(roles.get(2), roles.get(0), roles.get(1));
        assertEquals(Optional.empty(), example.editor.choose(staffed, chosen));
        assertEquals(chosen, staffed.inOrder(roles.subList(0, 3)), "nothing has changed");
        assertEquals(
                List.of(roles.get(2), roles.get(1), roles.get(3)),
                staffed.inOrder(List.of(roles.get(1), roles.get(2), roles.get(3))));
        assertEquals(List.of(), staffed.inOrder(List.of()));
    }

    @Test
    void anElementIsNotOfferedToItself() {
        Journey journey = example.any(Journey.class);
        assertTrue(example.property(journey, "counterpart").choices().stream()
                .noneMatch(choice -> choice.value() == journey));
    }

    @Test
    void partsWithoutIdAreEditedLikeElements() {
        Emotion emotion = example.any(Emotion.class);
        example.write(emotion, "value", "-2");
        assertEquals(-2, emotion.getValue());
        example.write(emotion, "note", "Everybody hears us.");
        assertEquals("Everybody hears us.", emotion.getNote());
        EObject loose = ServicescapeFactory.eINSTANCE.createNote();
        assertEquals(
                List.of("text", "group", "state"),
                example.editor.properties(loose).stream().map(Property::id).toList());
    }

    @Test
    void manyTextsStandOneALine() {
        Journey journey = example.any(Journey.class);
        example.write(journey, "tags", "first\n\n  second  \r\nthird\n");
        assertEquals(List.of("first", "second", "third"), List.copyOf(journey.getTags()));
        assertEquals("first\nsecond\nthird", example.property(journey, "tags").text());
    }

    @Test
    void blanksAroundAndLineBreaksWithinAShortTextAreMended() {
        example.write(space, "name", "  Big\nArena ");
        assertEquals("Big Arena", space.getName());
        Errand errand = example.any(Errand.class);
        example.write(errand, "serviceTime", " PT90M ");
        assertEquals("1 h 30 min", example.property(errand, "serviceTime").text());
    }

    @Test
    void aPropertyReadsItsElementEachTime() {
        Property name = example.property(space, "name");
        space.setName("Before");
        assertEquals("Before", name.text());
        space.setName("After");
        assertEquals("After", name.text());
        assertSame(space, name.element());
    }
}
