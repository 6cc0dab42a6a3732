package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;

/** Somebody with mouse and keyboard: xdotool sends events as the devices do (SWT posts clicks without their place). */
final class Person {
    private static final int STEPS = 6;
    private static final int PATIENCE_SECONDS = 60;

    private Person() {}

    /** Clicks on a point of a control. */
    static void clicks(Control control, Point at) {
        pointer(control, at, 1);
    }

    /** Clicks twice on a point of a control. */
    static void doubleClicks(Control control, Point at) {
        pointer(control, at, 2);
    }

    private static void pointer(Control control, Point at, int times) {
        Point onScreen = ask(() -> control.toDisplay(at));
        xdotool("mousemove", Integer.toString(onScreen.x), Integer.toString(onScreen.y));
        xdotool("click", "--repeat", Integer.toString(times), "1");
    }

    /** Presses the button at the first point, moves over the others and releases it at the last. */
    static void drags(Control control, Point... over) {
        presses(control, over);
        releases();
    }

    /** The same with another button: 2 is the middle one. */
    static void dragsWith(int button, Control control, Point... over) {
        press(button, control, over);
        xdotool("mouseup", Integer.toString(button));
    }

    /** Turns the wheel forward by a notch at a point, with Ctrl held. */
    static void wheels(Control control, Point at) {
        moves(control, at);
        holding("ctrl", () -> xdotool("click", "4"));
    }

    /** Does something while a key is held. */
    static void holding(String key, Runnable does) {
        lookAtTheWindow();
        xdotool("keydown", key);
        does.run();
        xdotool("keyup", key);
    }

    /** Presses the button at the first point and moves over the others; it stays pressed. */
    static void presses(Control control, Point... over) {
        press(1, control, over);
    }

    private static void press(int button, Control control, Point... over) {
        moves(control, over[0]);
        xdotool("mousedown", Integer.toString(button));
        for (int i = 1; i < over.length; i++) {
            Point from = over[i - 1];
            Point to = over[i];
            for (int step = 1; step <= STEPS; step++) {
                moves(
                        control,
                        new Point(from.x + (to.x - from.x) * step / STEPS, from.y + (to.y - from.y) * step / STEPS));
            }
        }
    }

    /** Releases the button where the pointer is. */
    static void releases() {
        xdotool("mouseup", "1");
    }

    private static void moves(Control control, Point to) {
        Point onScreen = ask(() -> control.toDisplay(to));
        xdotool("mousemove", Integer.toString(onScreen.x), Integer.toString(onScreen.y));
    }

    /** Types a text into what has the focus. */
    static void types(String text) {
        lookAtTheWindow();
        xdotool("type", "--delay", "30", text);
    }

    /** Types a text where something else than the window has the keyboard. */
    static void typesOnTop(String text) {
        xdotool("type", "--delay", "30", text);
    }

    /** Presses a key, as X calls it: {@code Return}, {@code ctrl+z}. */
    static void presses(String key) {
        lookAtTheWindow();
        xdotool("key", key);
    }

    /** Waits for a dialog of the desktop with this title, which SWT does not know, and gives it the keyboard. */
    static void looksAtDialog(String title) {
        xdotool("search", "--sync", "--onlyvisible", "--limit", "1", "--name", "^" + title + "$", "windowfocus");
    }

    /** Types a text into the dialog that has the focus. */
    static void typesInDialog(String text) {
        xdotool("type", "--delay", "30", text);
    }

    /** Presses a key where a menu is open. */
    static void pressesInMenu(String key) {
        xdotool("key", key);
    }

    /** Without a window manager nobody gives the keyboard back after a dialog. */
    private static void lookAtTheWindow() {
        act(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell().forceActive());
    }

    private static void xdotool(String... arguments) {
        RunningWorkbench.pause(50);
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroy();
            assertTrue(ended, () -> String.join(" ", command) + " waited in vain");
            assertEquals(0, process.exitValue(), () -> String.join(" ", command));
        } catch (IOException missing) {
            throw new UncheckedIOException("The tests of the window need xdotool", missing);
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
        RunningWorkbench.pause(50);
    }
}
