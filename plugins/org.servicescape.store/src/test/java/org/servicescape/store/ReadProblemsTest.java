package org.servicescape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadProblemsTest {
    @Test
    void aKeyThatStandsTwiceIsAProblem() {
        assertEquals(
                List.of("f:3:18: project 'small' has the key 'id' twice"),
                Refusals.ofSmallWith("\"id\": \"small\",", "\"id\": \"small\", \"id\": \"other\","));
    }

    @Test
    void anUnknownLiteralListsTheAllowedOnes() {
        assertEquals(
                List.of(
                        "f:5:15: project 'small' has evidence 'guessed'; expected one of assumed, observed, reported, proposed"),
                Refusals.ofSmallWith("\"evidence\": \"assumed\"", "\"evidence\": \"guessed\""));
    }

    @Test
    void anUnknownLiteralInAListIsFound() {
        assertEquals(
                List.of(
                        "f:37:31: customer profile 'family' has needs 'speech'; expected one of mobility, vision, hearing,"
                                + " cognition, digital, authentication, language"),
                Refusals.ofSmallWith("[\"mobility\", \"language\"]", "[\"mobility\", \"speech\"]"));
    }

    @Test
    void aNumberOutOfRangeNamesTheRange() {
        assertEquals(
                List.of("f:76:33: space 'lobby' has securityZone 7; expected a whole number from 0 to 4"),
                Refusals.ofSmallWith("\"securityZone\": 0", "\"securityZone\": 7"));
        assertEquals(
                List.of("f:76:33: space 'lobby' has privacyLevel -1; expected a whole number from 0 to 4"),
                Refusals.ofSmallWith("\"securityZone\": 0", "\"privacyLevel\": -1"));
        assertEquals(
                List.of(
                        "f:54:44: emotion of journey moment 'arrive' has value 3; expected a whole number from -2 to 2"),
                Refusals.ofSmallWith("\"value\": -1", "\"value\": 3"));
        assertEquals(
                List.of("f:27:18: errand 'vaccinate' has share 1.5; expected a number from 0 to 1"),
                Refusals.ofSmallWith("0.50", "1.5"));
        assertEquals(
                List.of("f:38:23: customer profile 'family' has companions -2; expected a whole number from 0"),
                Refusals.ofSmallWith("\"companions\": 2", "\"companions\": -2"));
    }

    @Test
    void theLimitsOfARangeBelongToIt() throws ProjectFileException {
        for (String limit : List.of("0", "1", "0.00", "1.0")) {
            ProjectFiles.read(Texts.SMALL.replace("0.50", limit).getBytes(StandardCharsets.UTF_8), "f");
        }
        for (String limit : List.of("0", "4")) {
            String text = Texts.SMALL.replace("\"securityZone\": 0", "\"securityZone\": " + limit);
            ProjectFiles.read(text.getBytes(StandardCharsets.UTF_8), "f");
        }
    }

    @Test
    void aMalformedNumberIsAProblem() {
        assertEquals(
                List.of("f:38:23: customer profile 'family' has companions 2.5; expected a whole number from 0"),
                Refusals.ofSmallWith("\"companions\": 2", "\"companions\": 2.5"));
        assertEquals(
                List.of(
                        "f:38:23: customer profile 'family' has companions 99999999999; expected a whole number from 0"),
                Refusals.ofSmallWith("\"companions\": 2", "\"companions\": 99999999999"));
        assertEquals(
                List.of("f:38:23: customer profile 'family' has companions '2'; expected a whole number from 0, without"
                        + " quotation marks"),
                Refusals.ofSmallWith("\"companions\": 2", "\"companions\": \"2\""));
        assertEquals(
                List.of("f:27:18: errand 'vaccinate' has share 1e-999999999; expected a number from 0 to 1"),
                Refusals.ofSmallWith("0.50", "1e-999999999"));
    }

    @Test
    void aMalformedDurationIsAProblem() {
        assertEquals(
                List.of(
                        "f:28:24: errand 'vaccinate' has serviceTime '15 min'; expected a length of time such as 'PT15M'"
                                + " (15 minutes)"),
                Refusals.ofSmallWith("PT15M", "15 min"));
        assertEquals(
                List.of("f:28:24: errand 'vaccinate' has serviceTime 'PT-5M'; expected a length of time such as 'PT15M'"
                        + " (15 minutes)"),
                Refusals.ofSmallWith("PT15M", "PT-5M"));
    }

    @Test
    void aMalformedDateIsAProblem() {
        assertEquals(
                List.of("f:15:18: project 'small' has versionDate '2.8.2016'; expected a day such as '2016-08-02'"),
                Refusals.ofSmallWith("2016-08-02", "2.8.2016"));
        assertEquals(
                List.of("f:15:18: project 'small' has versionDate '2016-02-30'; expected a day such as '2016-08-02'"),
                Refusals.ofSmallWith("2016-08-02", "2016-02-30"));
    }

    @Test
    void aMalformedOutlineIsAProblem() {
        String expected = "; expected two opposite corners or at least three points in whole millimetres, such as"
                + " '0,0 12000,8000'";
        assertEquals(
                List.of("f:77:28: space 'lobby' has outline '0,0 12000'" + expected),
                Refusals.ofSmallWith("0,0 12000,8000", "0,0 12000"));
        assertEquals(
                List.of("f:77:28: space 'lobby' has outline '0,0 0,8000'" + expected),
                Refusals.ofSmallWith("0,0 12000,8000", "0,0 0,8000"));
    }

    @Test
    void aValueOfTheWrongTypeIsAProblem() {
        assertEquals(
                List.of("f:4:11: project 'small' has name 7; expected text in quotation marks"),
                Refusals.ofSmallWith("\"A small centre\"", "7"));
        assertEquals(
                List.of("f:4:11: project 'small' has name null; expected text in quotation marks"),
                Refusals.ofSmallWith("\"A small centre\"", "null"));
        assertEquals(
                List.of("f:4:11: project 'small' has name a list; expected text in quotation marks"),
                Refusals.ofSmallWith("\"A small centre\"", "[{\"a\": [1]}]"));
        assertEquals(
                List.of(
                        "f:92:25: connection 'door' has stepFree 'no'; expected true or false, without quotation marks"),
                Refusals.ofSmallWith("\"stepFree\": false", "\"stepFree\": \"no\""));
        assertEquals(
                List.of("f:45:13: journey 'visit' has of 'family'; expected a list in square brackets"),
                Refusals.ofSmallWith("[\"family\"]", "\"family\""));
        assertEquals(
                List.of("f:52:24: journey moment 'arrive' has place 3; expected the id of a space type or a space"),
                Refusals.ofSmallWith("\"place\": \"lobby\"", "\"place\": 3"));
        assertEquals(
                List.of(
                        "f:57:17: journey moment 'arrive' has discloses 'identity'; expected an object in curly brackets"),
                Refusals.ofSmallWith("{}", "\"identity\""));
    }

    @Test
    void aMissingRequiredFeatureIsReportedWhereTheElementBegins() {
        assertEquals(
                List.of("f:87:11: connection 'door' has no to; it must have one"),
                Refusals.ofSmallWith("\"to\": \"room\",", ""));
        assertEquals(
                List.of("f:79:15: space has no id; it must have one"),
                Refusals.ofSmallWith("\"id\": \"room\",", "").subList(0, 1));
        assertEquals(
                List.of("f:13:5: note of project 'small' has no text; it must have one"),
                Refusals.ofSmallWith("\"text\": \"Asked.\", ", ""));
    }

    @Test
    void anIdOfTheWrongFormIsAProblem() {
        assertEquals(
                List.of("f:3:9: project 'Small Centre' has id 'Small Centre'; expected lower-case letters, digits and"
                        + " hyphens, beginning with a letter"),
                Refusals.ofSmallWith("\"id\": \"small\"", "\"id\": \"Small Centre\""));
    }

    @Test
    void aSecondElementWithAnIdIsToldWhereTheFirstStands() {
        assertEquals(
                List.of("f:105:15: source 'lobby' has the same id as the space in line 75"),
                Refusals.ofSmallWith("\"id\": \"plan\"\n", "\"id\": \"lobby\"\n")
                        .subList(1, 2));
    }

    @Test
    void aReferenceToNothingNamesTheNearestIdOfItsKind() {
        assertEquals(
                List.of("f:90:19: connection 'door' has to 'rooom', but nothing in this file has that id; did you mean"
                        + " 'room'?"),
                Refusals.ofSmallWith("\"to\": \"room\"", "\"to\": \"rooom\""));
    }

    @Test
    void aReferenceToNothingSaysNoMoreWhereNothingIsAlike() {
        assertEquals(
                List.of(
                        "f:45:22: journey 'visit' has counterpart 'wisits', but nothing in this file has that id; did you"
                                + " mean 'visit'?"),
                Refusals.ofSmallWith("\"of\": [\"family\"]", "\"counterpart\": \"wisits\""));
        assertEquals(
                List.of("f:45:22: journey 'visit' has counterpart 'nowhere', but nothing in this file has that id"),
                Refusals.ofSmallWith("\"of\": [\"family\"]", "\"counterpart\": \"nowhere\""));
        assertEquals(
                List.of("f:45:16: journey 'visit' has hours 'x', but nothing in this file has that id"),
                Refusals.ofSmallWith("\"of\": [\"family\"]", "\"hours\": \"x\""));
    }

    @Test
    void aReferenceToTheWrongKindNamesBothKinds() {
        assertEquals(
                List.of(
                        "f:90:19: connection 'door' has to 'arrive', which is a journey moment; expected the id of a space"),
                Refusals.ofSmallWith("\"to\": \"room\"", "\"to\": \"arrive\""));
        assertEquals(
                List.of(
                        "f:45:14: journey 'visit' has of 'door', which is a connection; expected the id of a service role"
                                + " or a customer profile"),
                Refusals.ofSmallWith("[\"family\"]", "[\"door\"]"));
    }

    @Test
    void aListThatNamesTheSameTwiceIsAProblem() {
        assertEquals(
                List.of("f:6:23: project 'small' has sources 'news' twice"),
                Refusals.ofSmallWith("[\"news\", \"plan\"]", "[\"news\", \"news\"]"));
        assertEquals(
                List.of("f:91:33: connection 'door' has passes 'staff' twice"),
                Refusals.ofSmallWith("[\"staff\", \"escorted\"]", "[\"staff\", \"staff\"]"));
    }

    @Test
    void allProblemsOfAFileAreReportedInItsOrder() {
        String text = Texts.SMALL
                .replace("\"to\": \"room\"", "\"to\": \"rooom\"")
                .replace("\"securityZone\": 0", "\"securityZone\": 7")
                .replace("PT15M", "soon")
                .replace("\"news\", \"plan\"", "\"gossip\", \"plan\"");
        assertEquals(
                List.of("f:6:15", "f:28:24", "f:76:33", "f:90:19"),
                Refusals.of(text).stream()
                        .map(s -> s.substring(0, s.indexOf(": ")))
                        .toList());
    }

    @Test
    void whatStandsInAValueThatIsNotUnderstoodIsNotMissedAsWell() {
        String text = Texts.SMALL
                .replace("\"spaces\": [", "\"spaces\": {\"a\": [")
                .replace("        ]\n          }\n        ],\n", "        ]}\n          }\n        ],\n");
        assertEquals(
                List.of("f:73:23: storey 'storey-1' has spaces an object; expected a list in square brackets"),
                Refusals.of(text));
    }

    @Test
    void aReferenceToWhatStandsUnderAnUnknownKeySaysSo() {
        assertEquals(
                List.of(
                        "f:52:24: journey moment 'arrive' has place 'lobby', which stands under a key that this program does"
                                + " not know, in line 75",
                        "f:89:21: connection 'door' has from 'lobby', which stands under a key that this program does not"
                                + " know, in line 75",
                        "f:90:19: connection 'door' has to 'room', which stands under a key that this program does not"
                                + " know, in line 80"),
                Refusals.ofSmallWith("\"spaces\": [", "\"space\": ["));
    }

    @Test
    void aProblemCarriesTheIdOfTheElementThatItIsIn() {
        String text = Texts.SMALL.replace("\"value\": -1", "\"value\": 3");
        ProjectFileException refusal = assertThrows(
                ProjectFileException.class, () -> ProjectFiles.read(text.getBytes(StandardCharsets.UTF_8), "f"));
        assertEquals("arrive", refusal.problems().get(0).element());
    }

    @Test
    void afterAHundredProblemsTheOthersAreCounted() {
        StringBuilder notes = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            notes.append("{\"text\": ").append(i).append("},\n");
        }
        List<String> refusal = Refusals.ofSmallWith("\"notes\": [\n", "\"notes\": [\n" + notes);
        assertEquals(101, refusal.size());
        assertEquals("f:12:10: note of project 'small' has text 0; expected text in quotation marks", refusal.get(0));
        assertEquals(
                "f:111:10: note of project 'small' has text 99; expected text in quotation marks", refusal.get(99));
        assertEquals("f: has 900 more problems", refusal.get(100));
    }
}
