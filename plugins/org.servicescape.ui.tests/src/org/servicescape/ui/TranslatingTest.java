package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;

/** Texts of an element in another language, in the real window. */
final class TranslatingTest extends OpenCopy {
    @Test
    void aNameIsWrittenInFinnishBesideTheEnglishOne() {
        act(() -> select("arena"));
        language("Finnish");
        await("fields for Finnish", () -> labels().contains("Name (Finnish)"));
        Text name = field("Name (Finnish)", Text.class);
        assertEquals("Arena", ask(name::getMessage));
        act(() -> {
            name.setFocus();
            name.selectAll();
        });
        Person.types("Torni");
        Person.presses("Return");
        await("the translation", () -> element("arena").getTranslations().stream()
                .anyMatch(translation -> translation.getTexts().equals(List.of("Torni"))));
        assertEquals("Arena", ask(() -> element("arena").getName()));
        RunningWorkbench.screenshot("translated");
        act(() -> select("kela-benefits"));
        await("the next element in Finnish, too", () -> labels().contains("Name (Finnish)"));
        language("English");
        await("fields for English", () -> labels().contains("Name"));
    }

    private static void language(String language) {
        Combo combo = field("Texts in", Combo.class);
        act(() -> {
            combo.setFocus();
            combo.select(combo.indexOf(language));
            combo.notifyListeners(SWT.Selection, new Event());
        });
    }
}
