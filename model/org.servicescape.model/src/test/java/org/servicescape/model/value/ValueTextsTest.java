package org.servicescape.model.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.concept.ConceptPackage;
import org.servicescape.model.space.ConnectionKind;
import org.servicescape.model.space.SpacePackage;

class ValueTextsTest {
    private static final EAttribute WIDTH = SpacePackage.Literals.CONNECTION__WIDTH;
    private static final EAttribute ZONE = SpacePackage.Literals.PLACE__SECURITY_ZONE;
    private static final EAttribute AREA = SpacePackage.Literals.SPACE__AREA;

    @Test
    void aTextBecomesTheValueOfItsType() {
        assertEquals(Optional.of(900), ValueTexts.parse(WIDTH, "900"));
        assertEquals(Optional.of(new BigDecimal("12.50")), ValueTexts.parse(AREA, "12.50"));
        assertEquals(Optional.of(true), ValueTexts.parse(SpacePackage.Literals.SPACE__ALARM, "true"));
        assertEquals(
                Optional.of(ConnectionKind.LIFT), ValueTexts.parse(SpacePackage.Literals.CONNECTION__KIND, "lift"));
        assertEquals(
                Optional.of(Duration.ofMinutes(15)),
                ValueTexts.parse(ConceptPackage.Literals.ERRAND__SERVICE_TIME, "PT15M"));
        assertEquals(
                Optional.of(LocalDate.of(2016, 8, 2)),
                ValueTexts.parse(ServicescapePackage.Literals.PROJECT__VERSION_DATE, "2016-08-02"));
        assertEquals(Optional.of("a b"), ValueTexts.parse(ServicescapePackage.Literals.ELEMENT__NAME, "a b"));
    }

    @Test
    void aNumberOutsideOfItsRangeIsNoValue() {
        assertEquals(Optional.of(4), ValueTexts.parse(ZONE, "4"));
        assertEquals(Optional.empty(), ValueTexts.parse(ZONE, "5"));
        assertEquals(Optional.empty(), ValueTexts.parse(ZONE, "-1"));
        assertEquals(" from 0 to 4", Range.of(ZONE).words());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e21", "1e-21", "123456789012345678901", "1e999999999", "-1", "x", "", "NaN"})
    void aDecimalWithoutMeasureIsNoValue(String text) {
        assertEquals(Optional.empty(), ValueTexts.parse(AREA, text));
    }

    @Test
    void aLengthOfTimeIsNotNegative() {
        assertEquals(Optional.empty(), ValueTexts.parse(ConceptPackage.Literals.ERRAND__SERVICE_TIME, "PT-1M"));
        assertEquals(Optional.empty(), ValueTexts.parse(ConceptPackage.Literals.ERRAND__SERVICE_TIME, "15 min"));
    }

    @Test
    void anIdIsSmallLettersDigitsAndHyphensAfterALetter() {
        assertTrue(ValueTexts.isId("door-12"));
        for (String other : new String[] {"", "12", "Door", "door 12", "-a", "tür"}) {
            assertFalse(ValueTexts.isId(other), other);
        }
    }

    @Test
    void aLengthIsMeasuredInMillimetresAndALadderInNothing() {
        assertEquals(Optional.of("mm"), Unit.of(WIDTH));
        assertEquals(Optional.of("m²"), Unit.of(AREA));
        assertEquals(Optional.empty(), Unit.of(ZONE));
    }
}
