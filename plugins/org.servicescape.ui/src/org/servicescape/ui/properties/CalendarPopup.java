package org.servicescape.ui.properties;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * A month below a field, to choose a day from: by a click or by arrows and Enter, for the field keeps the keyboard. Escape or
 * leaving the field closes it.
 */
final class CalendarPopup {
    private final Shell shell;
    private final DateTime month;
    private final Consumer<LocalDate> taken;
    private final Listener keys;
    private final Listener leaving;
    private LocalDate shown;
    private boolean picked;

    private CalendarPopup(Control field, LocalDate day, Consumer<LocalDate> taken) {
        this.taken = taken;
        this.shown = day;
        shell = new Shell(field.getShell(), SWT.ON_TOP | SWT.NO_FOCUS);
        FillLayout frame = new FillLayout();
        frame.marginWidth = 1;
        frame.marginHeight = 1;
        shell.setLayout(frame);
        month = new DateTime(shell, SWT.CALENDAR);
        month.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        month.addListener(SWT.MouseDown, event -> picked = false);
        month.addListener(SWT.Selection, event -> select());
        month.addListener(SWT.MouseUp, event -> {
            if (picked) {
                take();
            }
        });
        month.addListener(SWT.DefaultSelection, event -> take());
        keys = this::key;
        leaving = event -> {
            if (!shell.getBounds().contains(shell.getDisplay().getCursorLocation())) {
                shell.dispose();
            }
        };
        field.addListener(SWT.KeyDown, keys);
        field.addListener(SWT.FocusOut, leaving);
        field.addListener(SWT.Dispose, event -> shell.dispose());
        shell.addListener(SWT.Dispose, event -> {
            field.removeListener(SWT.KeyDown, keys);
            field.removeListener(SWT.FocusOut, leaving);
        });
        shell.pack();
        place(field);
        shell.setVisible(true);
    }

    /**
     * Opens it.
     *
     * @param typed what stands in the field: the day or month with which it begins, where it is one; else it is today's
     */
    static void open(Control field, String typed, Consumer<LocalDate> taken) {
        new CalendarPopup(field, day(typed), taken);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            try {
                return YearMonth.parse(typed).atDay(1);
            } catch (DateTimeParseException noMonth) {
                return LocalDate.now();
            }
        }
    }

    private void place(Control field) {
        Rectangle screen = field.getMonitor().getClientArea();
        Point size = shell.getSize();
        Point below = field.toDisplay(0, field.getSize().y);
        int above = field.toDisplay(0, 0).y - size.y;
        shell.setLocation(
                Math.max(screen.x, Math.min(below.x, screen.x + screen.width - size.x)),
                below.y + size.y > screen.y + screen.height ? above : below.y);
    }

    /** Only what is pressed in the month that is seen is a day; the arrows above go to another month. */
    private void select() {
        LocalDate now = day();
        picked = YearMonth.from(now).equals(YearMonth.from(shown));
        shown = now;
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        LocalDate now = day();
        LocalDate next =
                switch (event.keyCode) {
                    case SWT.ARROW_LEFT -> now.minusDays(1);
                    case SWT.ARROW_RIGHT -> now.plusDays(1);
                    case SWT.ARROW_UP -> now.minusWeeks(1);
                    case SWT.ARROW_DOWN -> now.plusWeeks(1);
                    case SWT.PAGE_UP -> now.minusMonths(1);
                    case SWT.PAGE_DOWN -> now.plusMonths(1);
                    default -> now;
                };
        if (!next.equals(now)) {
            event.doit = false;
            month.setDate(next.getYear(), next.getMonthValue() - 1, next.getDayOfMonth());
            shown = next;
        } else if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            take();
        } else if (event.keyCode == SWT.ESC) {
            event.doit = false;
            shell.dispose();
        }
    }

    private LocalDate day() {
        return LocalDate.of(month.getYear(), month.getMonth() + 1, month.getDay());
    }

    private void take() {
        if (!shell.isDisposed()) {
            LocalDate day = day();
            shell.dispose();
            taken.accept(day);
        }
    }
}
