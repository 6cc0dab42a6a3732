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
import org.servicescape.store.ProjectFiles;

/** Texts of an element in another language, in the real window. */
final class TranslatingTest extends OpenCopy {
    @Test
    void aNameIsWrittenInFinnishBesideTheEnglishOne() {
        String before = ask(() -> ProjectFiles.toText(OpenWindow.project().project()));
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
        await("the translation", () -> isTranslated("Torni"));
        assertEquals("Arena", ask(() -> element("arena").getName()));
        RunningWorkbench.screenshot("translated");
        Person.presses("ctrl+z");
        await("the translation before", () -> isTranslated("Areena"));
        await("the field as before", () -> "Areena"
                .equals(field("Name (Finnish)", Text.class).getText()));
        assertEquals(before, ask(() -> ProjectFiles.toText(OpenWindow.project().project())));
        Person.presses("ctrl+y");
        await("the translation again", () -> isTranslated("Torni"));
        act(() -> select("kela-benefits"));
        await("the next element in Finnish, too", () -> labels().contains("Name (Finnish)"));
        language("English");
        await("fields for English", () -> labels().contains("Name"));
    }

    private static boolean isTranslated(String words) {
        return element("arena").getTranslations().stream()
                .anyMatch(translation -> translation.getTexts().equals(List.of(words)));
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
