package org.servicescape.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessageTest {
    @Test
    void thereIsAPatternForEveryMessageAndNoOther() {
        Set<String> used = Arrays.stream(Message.values()).map(Message::key).collect(Collectors.toSet());
        ResourceBundle patterns = ResourceBundle.getBundle("org.servicescape.edit.messages");
        assertEquals(new TreeSet<>(used), new TreeSet<>(patterns.keySet()));
    }

    @ParameterizedTest
    @EnumSource(Message.class)
    void everyGapIsFilledWithWhatItIsGivenAsItIs(Message message) {
        String filled = message.with("{1} isn't", "1'000", "x", "y");
        assertFalse(filled.contains("{0}"), filled);
        assertFalse(filled.contains("{2}"), filled);
        assertFalse(filled.contains("{3}"), filled);
    }
}
