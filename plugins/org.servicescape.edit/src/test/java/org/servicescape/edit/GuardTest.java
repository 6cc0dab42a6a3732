package org.servicescape.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.servicescape.model.Project;
import org.servicescape.model.concept.Errand;
import org.servicescape.model.concept.Service;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.journey.Emotion;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.SpaceType;

/** Edits that would leave a file that cannot be read back, and the sentences with which they are refused. */
class GuardTest {
    private final Example example = new Example(Example.ISO_OMENA);
    private final Space space = example.any(Space.class);
    private final Connection door = example.any(Connection.class);

    @ParameterizedTest
    @CsvSource({"Big Arena", "12", "arena_2", "-arena", "ä"})
    void anIdIsWellFormed(String id) {
        assertEquals(
                "“" + id
                        + "” cannot be an id; expected lower-case letters, digits and hyphens, beginning with a letter.",
                example.refusal(space, "id", id));
    }

    @Test
    void whatWouldBeRefusedIsToldWithoutWritingIt() {
        Errand errand = example.any(Errand.class);
        Property time = example.property(errand, "serviceTime");
        String before = example.file();
        assertEquals(
                Optional.of(example.refusal(errand, "serviceTime", "a while")), example.editor.whyNot(time, "a while"));
        assertEquals(Optional.empty(), example.editor.whyNot(time, "17 min"));
        assertEquals(Optional.empty(), example.editor.whyNot(time, time.text()));
        assertEquals(before, example.file());
        assertEquals(Optional.empty(), example.editor.undoable());
    }

    @Test
    void anIdBelongsToOneElement() {
        assertEquals(
                "The id “" + door.getId() + "” is already that of " + Names.of(door) + ".",
                example.refusal(space, "id", door.getId()));
        assertEquals(
                "The id “" + example.project().getId() + "” is already that of "
                        + example.project().getName() + ".",
                example.refusal(space, "id", example.project().getId()));
    }

    @Test
    void whatIsRequiredIsNotEmptied() {
        assertEquals("“Id” must not be empty.", example.refusal(space, "id", "  "));
        assertEquals(
                Optional.of("“From” must not be empty."), example.editor.choose(example.property(door, "from"), null));
        assertEquals(0, example.editor.revision());
    }

    @Test
    void aNumberIsANumberWithinItsRange() {
        assertEquals(
                "“Security zone” cannot be “7”; expected a whole number from 0 to 4.",
                example.refusal(space, "securityZone", "7"));
        assertEquals(
                "“Width (mm)” cannot be “wide”; expected a whole number from 0.",
                example.refusal(door, "width", "wide"));
        assertEquals(
                "“Area (m²)” cannot be “1,250”; expected a number from 0, such as 12.5.",
                example.refusal(space, "area", "1,250"));
        assertEquals(
                "“Area (m²)” cannot be “1e999”; expected a number from 0, such as 12.5.",
                example.refusal(space, "area", "1e999"));
        assertEquals(
                "“Level” cannot be “ground”; expected a whole number.",
                example.refusal(space.eContainer(), "level", "ground"));
        assertEquals(
                "“Emotion” cannot be “3”; expected a whole number from -2 to 2.",
                example.refusal(example.any(Emotion.class), "value", "3"));
    }

    @Test
    void aLengthOfTimeADayAndAnOutlineAreRefusedWithAnExample() {
        assertEquals(
                "“Service time” cannot be “a while”; expected a length of time such as 15 min, 2 h 30 min or 3 weeks.",
                example.refusal(example.any(Errand.class), "serviceTime", "a while"));
        assertEquals(
                "“Version date” cannot be “2/8/2016”; expected a day such as 2016-08-02 or 2.8.2016.",
                example.refusal(example.project(), "versionDate", "2/8/2016"));
        assertEquals(
                "“Outline” cannot be “0,0”; expected two opposite corners or at least three points in whole"
                        + " millimetres, such as 0,0 12000,8000.",
                example.refusal(space, "outline", "0,0"));
    }

    @Test
    void nothingStandsTwiceInAList() {
        assertEquals("“Tags” holds “a” twice; each may stand there once.", example.refusal(space, "tags", "a\nb\n a "));
        Property roles = example.property(space, "staffed");
        ServiceRole role = example.any(ServiceRole.class);
        assertEquals(
                Optional.of("“Staff roles” holds “" + role.getName() + "” twice; each may stand there once."),
                example.editor.choose(roles, List.of(role, role)));
        assertEquals(0, example.editor.revision());
    }

    @Test
    void aReferenceStaysWithinTheProject() {
        SpaceType stranger = SpaceFactory.eINSTANCE.createSpaceType();
        stranger.setId("stranger");
        assertEquals(
                Optional.of("“Type” cannot be Space type stranger, which is not in this project or has no id."),
                example.editor.choose(example.property(space, "type"), stranger));
        EObject copied = example.editor.snapshot().getConcept().getServices().get(0);
        assertEquals(
                Optional.of("“Service” cannot be " + Names.of(copied) + ", which is not in this project or has no id."),
                example.editor.choose(example.property(example.any(Errand.class), "service"), copied));
    }

    @Test
    void aTextIsNoLongerThanAnyProjectNeeds() {
        assertEquals(
                "“Description” is longer than 100000 characters, which no project needs.",
                example.refusal(space, "description", "x".repeat(100_001)));
    }

    @Test
    void aRefusalShowsTheBeginningOfALongText() {
        String sentence = example.refusal(door, "width", "x".repeat(1000));
        assertEquals("“Width (mm)” cannot be “" + "x".repeat(60) + "…”; expected a whole number from 0.", sentence);
    }

    @Test
    void aValueOfAnotherKindIsAFaultOfTheCaller() {
        Property type = example.property(space, "type");
        Service service = example.any(Service.class);
        assertThrows(IllegalArgumentException.class, () -> example.editor.choose(type, service));
        assertThrows(IllegalArgumentException.class, () -> example.editor.write(type, "other"));
        Property alarm = example.property(space, "alarm");
        assertThrows(IllegalArgumentException.class, () -> example.editor.choose(alarm, "yes"));
        Property name = example.property(space, "name");
        assertThrows(IllegalArgumentException.class, () -> example.editor.choose(name, "Arena"));
        Property staffed = example.property(space, "staffed");
        assertThrows(
                IllegalArgumentException.class, () -> example.editor.choose(staffed, Arrays.asList(service, null)));
    }

    @Test
    void theProjectCanBeSavedWhateverIsTyped() {
        String[] texts = {"", " ", "x", "0", "-1", "99999999999", "a\u0000b\u0001", "\ud800", "a\r\nb", "\u2028", "{0}'"
        };
        Project project = example.project();
        for (EObject element : List.of(project, space, door, space.eContainer(), example.any(Emotion.class))) {
            for (Property property : example.editor.properties(element)) {
                for (String text : texts) {
                    if (property.feature() instanceof org.eclipse.emf.ecore.EAttribute
                            && property.choices().isEmpty()
                            && property.kind() != Property.Kind.YES_NO) {
                        example.editor.write(property, text);
                    }
                }
            }
        }
        example.assertCanBeRead();
    }
}
