package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;
import static org.servicescape.ui.RunningWorkbench.await;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.servicescape.model.concept.Service;
import org.servicescape.model.concept.ServiceRole;
import org.servicescape.model.evidence.Source;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.space.Hours;
import org.servicescape.model.space.SpaceType;
import org.servicescape.model.space.Weekday;
import org.servicescape.store.ProjectFiles;

/** Somebody changes a value in each kind of field with the keyboard, and takes it back. */
final class PropertyFieldsTest extends OpenCopy {
    private String before;

    @Test
    void aDayIsChosenInTheCalendarWithTheKeyboard() {
        Source source = at("esbo-news", Source.class);
        Text date = field("Date of publication", Text.class);
        act(date::setFocus);
        Person.presses("alt+Down");
        await("the calendar", () -> calendar() != null);
        RunningWorkbench.screenshot("calendar");
        Person.pressesInMenu("Right");
        Person.pressesInMenu("Down");
        RunningWorkbench.screenshot("calendar-other-day");
        Person.pressesInMenu("Return");
        commits(() -> "2017-04-04".equals(String.valueOf(source.getDate())));
        assertEquals(null, ask(PropertyFieldsTest::calendar));
        assertEquals("2017-03-27", ask(date::getText));
    }

    @Test
    void aTimeIsTyped() {
        Hours hours = at("office-hours", Hours.class);
        writes("Opens", "07:30", "Return");
        commits(() -> "07:30".equals(String.valueOf(hours.getOpens())));
    }

    @Test
    void aNumberIsTypedBesideItsUnit() {
        SpaceType type = at("type-arena", SpaceType.class);
        writes("Minimum area", "62.5", "Return");
        commits(() -> new BigDecimal("62.5").equals(type.getMinimumArea()));
    }

    @Test
    void aTextOfSeveralLinesIsEnteredWithCtrlAndEnter() {
        at("office-hours", Hours.class);
        writes("Description", "One line", "Return");
        Person.types("and another");
        Person.presses("ctrl+Return");
        commits(() -> "One line\nand another".equals(element("office-hours").getDescription()));
    }

    @Test
    void oneOfAFewValuesIsChosen() {
        Service service = at("kela-benefits", Service.class);
        Object sensitive = ask(service::getSensitivity);
        Combo sensitivity = field("Sensitivity", Combo.class);
        act(sensitivity::setFocus);
        Person.presses("Up");
        commits(() -> service.getSensitivity() != sensitive);
    }

    @Test
    void boxesAreTicked() {
        ServiceRole nurse = at("health-nurse", ServiceRole.class);
        boolean alone = ask(nurse::isWorksAlone);
        act(() -> box(OpenWindow.properties().controls(), "Works alone").setFocus());
        Person.presses("space");
        commits(() -> nurse.isWorksAlone() != alone);
        Hours hours = at("office-hours", Hours.class);
        Control monday = field("Days", Button.class);
        act(() -> box(List.of(monday.getParent().getChildren()), "Saturday").setFocus());
        Person.presses("space");
        RunningWorkbench.screenshot("boxes-ticked");
        commits(() ->
                hours.getDays().contains(Weekday.SATURDAY) && hours.getDays().size() == 6);
    }

    @Test
    void whatIsCutIsPastedElsewhere() {
        before = ask(PropertyFieldsTest::file);
        Journey journey = ask(() -> OpenWindow.project().project().getJourneys().get(0));
        JourneyMoment moment = ask(() -> journey.getStages().get(0).getMoments().get(0));
        String name = ask(moment::getName);
        int there = ask(() -> journey.getStages().get(1).getMoments().size());
        act(() -> select(moment.getId()));
        Person.presses("ctrl+x");
        await("it to go", () -> journey.getStages().get(0).getMoments().stream()
                .noneMatch(each -> name.equals(each.getName())));
        act(() -> select(journey.getStages().get(1).getId()));
        Person.presses("ctrl+v");
        await(
                "it in the other stage",
                () -> journey.getStages().get(1).getMoments().size() == there + 1);
        assertEquals(
                name,
                ask(() -> journey.getStages().get(1).getMoments().get(there)).getName());
        Person.presses("ctrl+z");
        await("it is nowhere", () -> journey.getStages().get(1).getMoments().size() == there);
        Person.presses("ctrl+z");
        await("the file of before", () -> before.equals(file()));
    }

    private <T> T at(String id, Class<T> kind) {
        act(() -> select(id));
        await("its properties", () -> isShown(id));
        before = ask(PropertyFieldsTest::file);
        return kind.cast(ask(() -> element(id)));
    }

    private static void writes(String label, String words, String key) {
        Text text = field(label, Text.class);
        act(() -> {
            text.setFocus();
            text.selectAll();
        });
        Person.types(words);
        Person.presses(key);
    }

    /** Waits until the value is what was entered; one step back is the file of before, to the byte. */
    private void commits(BooleanSupplier entered) {
        await("the value", entered);
        Person.presses("ctrl+z");
        await("no step is left", () -> OpenWindow.project().editor().undoable().isEmpty());
        assertEquals(before, ask(PropertyFieldsTest::file));
    }

    private static String file() {
        return ProjectFiles.toText(OpenWindow.project().project());
    }

    private static Shell calendar() {
        return Stream.of(Display.getCurrent().getShells())
                .filter(shell -> shell.isVisible()
                        && !OpenWindow.all(shell, DateTime.class).isEmpty()
                        && shell.getParent() != null)
                .findFirst()
                .orElse(null);
    }

    private static Button box(List<Control> controls, String words) {
        return controls.stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(box -> box.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
