package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Version;

/** How the program presents itself: its icon, its splash and what it says about itself. */
@ExtendWith(RunningWorkbench.class)
final class ProductTest {
    @Test
    void theWindowHasAnIconInEverySize() {
        List<Integer> sizes = RunningWorkbench.ask(() -> Arrays.stream(PlatformUI.getWorkbench()
                        .getWorkbenchWindows()[0]
                        .getShell()
                        .getImages())
                .map(image -> image.getBounds().width)
                .toList());
        assertEquals(List.of(16, 32, 48, 64, 128, 256), sizes);
    }

    /** The stack for the second picture was kept at every end, and joined by another one at every start. */
    @Test
    void theWindowBeginsAsThePerspectiveLaysItOut() {
        assertEquals("false", Platform.getProduct().getProperty("persistState"));
        assertEquals("true", Platform.getProduct().getProperty("clearPersistedState"));
    }

    @Test
    void theProgramTellsItsVersion() {
        Version version = Platform.getProduct().getDefiningBundle().getVersion();
        String expected = version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
        assertTrue(Platform.getProduct().getProperty("aboutText").contains(expected), expected);
    }

    @Test
    void theSplashGoesAwayWhenAnotherWindowShows() {
        int before = RunningWorkbench.ask(ProductTest::shells);
        RunningWorkbench.act(() -> Splash.show(display()));
        assertEquals(before + 1, RunningWorkbench.ask(ProductTest::shells));
        RunningWorkbench.screenshot("splash");
        Shell other = RunningWorkbench.ask(() -> new Shell(display(), SWT.TITLE));
        RunningWorkbench.act(other::open);
        RunningWorkbench.await("the end of the splash", () -> shells() == before + 1);
        RunningWorkbench.act(other::dispose);
        assertEquals(before, RunningWorkbench.ask(ProductTest::shells));
    }

    private static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    private static int shells() {
        return display().getShells().length;
    }
}
