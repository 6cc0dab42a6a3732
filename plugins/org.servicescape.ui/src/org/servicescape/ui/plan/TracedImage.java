package org.servicescape.ui.plan;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.servicescape.core.ImagePixels;
import org.servicescape.core.MediaFolder;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.model.space.BackgroundImage;
import org.servicescape.model.space.Storey;
import org.servicescape.scene.Images.Read;
import org.servicescape.scene.Images.Trouble;
import org.servicescape.ui.sheet.SheetCanvas;
import org.servicescape.ui.text.PlanMessages;

/**
 * The image under a storey, painted as ink on film: white is clear, so that rooms and image are seen through each other. It is
 * read beside the window's thread.
 */
final class TracedImage {
    private static final double PER_CENT = 100;
    private static final int OPAQUE = 255;

    private final Sketch sketch;
    private Optional<Source> source = Optional.empty();
    private Optional<Image> image = Optional.empty();
    private String sentence = "";
    private long right;
    private long down;

    /** Which file is shown, beside which project. */
    private record Source(Path project, String file) {}

    TracedImage(Sketch sketch) {
        this.sketch = sketch;
        canvas().addListener(SWT.Dispose, event -> forget());
    }

    private SheetCanvas canvas() {
        return sketch.editing().canvas();
    }

    /** What lies under the storey that is shown, unless it is hidden. */
    private Optional<BackgroundImage> shown() {
        return sketch.storey()
                .map(Storey::getBackgroundImage)
                .filter(one -> one.getOutline() != null && one.getFile() != null && one.getStrength() > 0);
    }

    /** Reads the image, where it is not the one that was read last. */
    void drawn() {
        Optional<Source> wanted = shown().flatMap(
                        one -> sketch.editing().project().map(project -> new Source(project.file(), one.getFile())));
        if (!wanted.equals(source)) {
            forget();
            source = wanted;
            wanted.ifPresent(this::read);
        }
    }

    private void read(Source from) {
        Job job = Job.create(NLS.bind(PlanMessages.imageReading, from.file()), (ICoreRunnable) monitor -> {
            Read read = MediaFolder.beside(from.project()).read(from.file()).orElseThrow();
            Optional<ImageData> pixels = read.image().map(file -> {
                try {
                    return clear(new ImageData(new ByteArrayInputStream(ImagePixels.png(file))));
                } catch (IOException broken) {
                    throw new UncheckedIOException(broken);
                }
            });
            if (!canvas().isDisposed()) {
                canvas().getDisplay().asyncExec(() -> show(from, pixels, read.trouble()));
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void show(Source from, Optional<ImageData> pixels, Optional<Trouble> trouble) {
        if (!canvas().isDisposed() && source.filter(from::equals).isPresent()) {
            image = pixels.map(data -> new Image(canvas().getDisplay(), data));
            sentence = trouble.map(one -> words(one, from.file())).orElse("");
            canvas().redraw();
        }
    }

    /** Why an image is not shown. */
    static String words(Trouble trouble, String file) {
        String words =
                switch (trouble) {
                    case MISSING -> PlanMessages.imageMissing;
                    case OUTSIDE -> PlanMessages.imageOutside;
                    case TOO_LARGE -> PlanMessages.imageTooLarge;
                    case BROKEN -> PlanMessages.imageBroken;
                };
        return NLS.bind(words, file);
    }

    /** White becomes clear, grey half clear, and colours as strong as they are: on white the image looks as before. */
    private static ImageData clear(ImageData data) {
        ImageData film = new ImageData(data.width, data.height, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        film.alphaData = new byte[data.width * data.height];
        int[] line = new int[data.width];
        for (int y = 0; y < data.height; y++) {
            data.getPixels(0, y, data.width, line, 0);
            for (int x = 0; x < data.width; x++) {
                RGB colour = data.palette.getRGB(line[x]);
                int alpha = OPAQUE - Math.min(colour.red, Math.min(colour.green, colour.blue));
                film.alphaData[y * data.width + x] = (byte) alpha;
                line[x] = alpha == 0
                        ? 0
                        : ink(colour.red, alpha) << 16 | ink(colour.green, alpha) << 8 | ink(colour.blue, alpha);
            }
            film.setPixels(0, y, data.width, line, 0);
        }
        return film;
    }

    private static int ink(int part, int alpha) {
        return Math.max(0, OPAQUE - (OPAQUE - part) * OPAQUE / alpha);
    }

    /** Shows it elsewhere while it is dragged, by millimetres. */
    void shift(long dx, long dy) {
        right = dx;
        down = dy;
    }

    /** Paints it where it lies; the transform of the sheet is set. */
    void paint(GC gc, double zoom) {
        shown().ifPresent(one -> {
            Box box = Box.around(one.getOutline()).moved(right, down);
            image.ifPresent(there -> paint(gc, there, box, one.getStrength()));
            if (!sentence.isEmpty()) {
                sketch.frame(gc, box, zoom);
                say(gc, box);
            }
        });
    }

    private void paint(GC gc, Image there, Box box, int strength) {
        sketch.slot().ifPresent(slot -> {
            Rectangle size = there.getBounds();
            Transform before = new Transform(gc.getDevice());
            Transform placed = new Transform(gc.getDevice());
            gc.getTransform(before);
            gc.getTransform(placed);
            placed.translate((float) slot.xOf(box.west()), (float) slot.yOf(box.north()));
            placed.scale((float) ((slot.xOf(box.east()) - slot.xOf(box.west())) / size.width), (float)
                    ((slot.yOf(box.south()) - slot.yOf(box.north())) / size.height));
            gc.setTransform(placed);
            gc.setInterpolation(SWT.HIGH);
            gc.setAlpha((int) Math.round(strength * OPAQUE / PER_CENT));
            gc.drawImage(there, 0, 0);
            gc.setAlpha(OPAQUE);
            gc.setTransform(before);
            placed.dispose();
            before.dispose();
        });
    }

    private void say(GC gc, Box box) {
        Rectangle place = sketch.place(box);
        Transform before = new Transform(gc.getDevice());
        gc.getTransform(before);
        gc.setTransform(null);
        gc.setFont(canvas().getFont());
        gc.setForeground(canvas().getDisplay().getSystemColor(SWT.COLOR_INFO_FOREGROUND));
        gc.setBackground(canvas().getDisplay().getSystemColor(SWT.COLOR_INFO_BACKGROUND));
        gc.drawText(sentence, Math.max(0, place.x) + 8, Math.max(0, place.y) + 8, false);
        gc.setTransform(before);
        before.dispose();
    }

    private void forget() {
        image.ifPresent(Image::dispose);
        image = Optional.empty();
        sentence = "";
        source = Optional.empty();
    }
}
