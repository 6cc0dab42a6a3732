package org.servicescape.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Whether the metamodel explains itself; the generated code leaves explanations out, so that its source is read. */
class DocumentationTest {
    private static final Pattern UNIT = Pattern.compile(
            "(?i)millimetres|\\bmetres\\b|\\bdB\\b|decibels|seconds|litres a second|degrees Celsius|\\bppm\\b|\\blux\\b|per cent|euros"
                    + "|hours of|in its unit|in the unit of|0 to 1|-2 .* \\+2|\\bnumber\\b|how many|\\b0 \\w+, 1 \\w+");

    @Test
    void theMetamodelIsReadAsAWhole() {
        List<Element> things = MetamodelSource.documentable();
        assertTrue(things.stream().anyMatch(t -> MetamodelSource.name(t).equals("blueprint.Action.firstMoment")));
        assertTrue(things.stream().anyMatch(t -> MetamodelSource.name(t).equals("space.Strength.prohibited")));
        assertTrue(things.stream().anyMatch(t -> MetamodelSource.name(t).equals("Duration")));
        assertTrue(things.stream().anyMatch(t -> MetamodelSource.name(t).equals("policy")));
    }

    @Test
    void everyPackageClassFeatureLiteralAndDataTypeIsExplainedInSentences() {
        assertEquals(
                List.of(),
                MetamodelSource.documentable().stream()
                        .filter(thing -> !MetamodelSource.documentation(thing).matches("(?s)[\\p{Lu}+0-9].{3,}\\."))
                        .map(MetamodelSource::name)
                        .toList());
    }

    @Test
    void everyNumberSaysWhatItCountsOrItsUnit() {
        assertEquals(
                List.of(),
                MetamodelSource.documentable().stream()
                        .filter(thing -> thing.getAttribute("eType").matches(".*#//E(Int|BigDecimal|Double|Long)"))
                        .filter(thing -> !UNIT.matcher(MetamodelSource.documentation(thing))
                                .find())
                        .map(MetamodelSource::name)
                        .toList());
    }

    @Test
    void everyNumberThatIsExplainedWithAUnitIsAnnotatedWithIt() {
        Map<String, Pattern> words = Map.of(
                "mm", Pattern.compile("(?i)\\bmillimetres\\b"),
                "m²", Pattern.compile("\\bsquare metres\\b"),
                "dB", Pattern.compile("\\bin dB\\b"),
                "NC or dBA", Pattern.compile("\\(NC\\) or dB\\(A\\)"));
        for (Element thing : MetamodelSource.documentable()) {
            if (thing.getAttribute("eType").matches(".*#//E(Int|BigDecimal)")) {
                String unit = MetamodelSource.unit(thing);
                words.forEach((sign, word) -> assertEquals(
                        word.matcher(MetamodelSource.documentation(thing)).find(),
                        unit.equals(sign),
                        MetamodelSource.name(thing) + " in " + sign));
            }
        }
    }
}
