package org.servicescape.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Starts the real workbench once, on a thread of its own, and closes it when all tests have run. */
public final class RunningWorkbench implements BeforeAllCallback, ExtensionContext.Store.CloseableResource {
    private static final int PATIENCE_SECONDS = 60;
    private static final ServicescapeWorkbench PRODUCT = new ServicescapeWorkbench(Optional.empty());
    private static Display display;
    private static List<String> atStart = List.of();
    private Thread thread;

    @Override
    public void beforeAll(ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL);
        boolean running = store.get(RunningWorkbench.class) != null;
        store.getOrComputeIfAbsent(RunningWorkbench.class, key -> started());
        if (running) {
            act(RunningWorkbench::layOutAnew);
        }
    }

    /** The views lie as at the first start, wherever the tests before have left them. */
    private static void layOutAnew() {
        IWorkbenchPage page = page();
        page.setPerspective(
                PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(DesignPerspective.ID));
        for (IPerspectiveDescriptor open : page.getOpenPerspectives()) {
            if (!open.getId().equals(DesignPerspective.ID)) {
                page.closePerspective(open, false, false);
            }
        }
        page.resetPerspective();
    }

    @Override
    public void close() throws InterruptedException {
        display.syncExec(() -> PlatformUI.getWorkbench().close());
        thread.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    }

    private RunningWorkbench started() {
        CountDownLatch ready = new CountDownLatch(1);
        thread = new Thread(
                () -> {
                    display = PlatformUI.createDisplay();
                    PlatformUI.createAndRunWorkbench(display, new Observed(ready));
                    display.dispose();
                },
                "workbench");
        thread.start();
        try {
            if (!ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The workbench has not started.");
            }
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
        atStart = ask(
                () -> OpenMenus.enabled(page().getWorkbenchWindow().getShell().getMenuBar()));
        return this;
    }

    /** The entries of the menu bar that could be chosen before any project was opened. */
    static List<String> atStart() {
        return atStart;
    }

    /** What the question answers on the window's thread. */
    public static <T> T ask(Supplier<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        display.syncExec(() -> {
            try {
                answer.set(question.get());
            } catch (RuntimeException | AssertionError thrown) {
                failure.set(thrown);
            }
        });
        if (failure.get() instanceof AssertionError failed) {
            throw failed;
        } else if (failure.get() instanceof RuntimeException thrown) {
            throw thrown;
        }
        return answer.get();
    }

    /** Does something on the window's thread without waiting for its end: it may ask something. */
    static void later(Runnable action) {
        display.asyncExec(action);
    }

    /** Does something on the window's thread. */
    static void act(Runnable action) {
        ask(() -> {
            action.run();
            return null;
        });
    }

    /** Waits until something holds on the window's thread. */
    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!ask(condition::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain: " + what);
            }
            pause(50);
        }
    }

    /** Gives the window time: GTK paints when its frame is due, and not at once. */
    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }

    /** The page of the one window. */
    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    /** The product that runs. */
    static ServicescapeWorkbench product() {
        return PRODUCT;
    }

    /** What the control shows on the screen. */
    static ImageData picture(Control control) {
        return ask(() -> {
            control.update();
            Image image = new Image(display, control.getSize().x, control.getSize().y);
            GC gc = new GC(control);
            gc.copyArea(image, 0, 0);
            gc.dispose();
            ImageData data = image.getImageData(100);
            image.dispose();
            return data;
        });
    }

    /** Saves what the screen shows, once it is painted. */
    static void screenshot(String name) {
        pause(500);
        act(() -> screenshotHere(name));
    }

    /** Saves what the screen shows now; on the window's thread. */
    static void screenshotHere(String name) {
        java.io.File folder = new java.io.File(System.getProperty("screenshots"));
        folder.mkdirs();
        Image image = new Image(display, display.getBounds());
        GC gc = new GC(display);
        gc.copyArea(image, 0, 0);
        gc.dispose();
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData(100)};
        loader.save(new java.io.File(folder, name + ".png").getPath(), SWT.IMAGE_PNG);
        image.dispose();
    }

    /** The product's advisor, which also says when it has started. */
    private static final class Observed extends WorkbenchAdvisor {
        private final CountDownLatch ready;

        Observed(CountDownLatch ready) {
            this.ready = ready;
        }

        @Override
        public void initialize(IWorkbenchConfigurer configurer) {
            PRODUCT.initialize(configurer);
        }

        @Override
        public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
            return PRODUCT.createWorkbenchWindowAdvisor(configurer);
        }

        @Override
        public String getInitialWindowPerspectiveId() {
            return PRODUCT.getInitialWindowPerspectiveId();
        }

        @Override
        public boolean preShutdown() {
            return PRODUCT.preShutdown();
        }

        @Override
        public void postShutdown() {
            PRODUCT.postShutdown();
        }

        @Override
        public void postStartup() {
            PRODUCT.postStartup();
            ready.countDown();
        }
    }
}
