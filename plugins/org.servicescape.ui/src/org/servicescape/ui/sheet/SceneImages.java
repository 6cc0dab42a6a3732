package org.servicescape.ui.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.servicescape.core.ImagePixels;
import org.servicescape.scene.ImageFile;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.ui.text.Messages;

/**
 * The images of sheets as pixels of the screen. They are made beside the window's thread, and kept as long as the sheets show
 * them. Belongs to one display, on its thread.
 */
final class SceneImages {
    private final Display display;
    private final Runnable arrived;
    /** Empty while the pixels are made, or where they cannot be. */
    private final Map<ImageFile, Optional<Image>> known = new HashMap<>();

    private boolean disposed;

    /**
     * None yet.
     *
     * @param arrived is run when there is one that was asked for before
     */
    SceneImages(Display display, Runnable arrived) {
        this.display = display;
        this.arrived = arrived;
    }

    /** The image of a file; empty while it is not there yet. */
    Optional<Image> of(ImageFile file) {
        if (!known.containsKey(file)) {
            known.put(file, Optional.empty());
            make(file);
        }
        return known.get(file);
    }

    private void make(ImageFile file) {
        Job job = Job.create(Messages.jobImages, (ICoreRunnable) monitor -> {
            try {
                ImageData pixels = new ImageData(new ByteArrayInputStream(ImagePixels.png(file)));
                if (!display.isDisposed()) {
                    display.asyncExec(() -> arrive(file, pixels));
                }
            } catch (IOException | RuntimeException broken) {
                Platform.getLog(SceneImages.class).error(Messages.jobImages, broken);
            }
        });
        job.setSystem(true);
        job.schedule();
    }

    private void arrive(ImageFile file, ImageData pixels) {
        if (!disposed && known.containsKey(file)) {
            known.put(file, Optional.of(new Image(display, pixels))).ifPresent(Image::dispose);
            arrived.run();
        }
    }

    /** Gives up the images that the sheets do not show. */
    void keep(List<Scene> sheets) {
        Set<ImageFile> shown = sheets.stream()
                .flatMap(sheet -> sheet.nodes().stream())
                .flatMap(SceneImages::files)
                .collect(Collectors.toSet());
        known.entrySet().removeIf(entry -> {
            boolean gone = !shown.contains(entry.getKey());
            if (gone) {
                entry.getValue().ifPresent(Image::dispose);
            }
            return gone;
        });
    }

    private static Stream<ImageFile> files(SceneNode node) {
        if (node instanceof SceneNode.Group group) {
            return group.children().stream().flatMap(SceneImages::files);
        }
        return node instanceof SceneNode.Image image ? Stream.of(image.file()) : Stream.empty();
    }

    void dispose() {
        disposed = true;
        known.values().forEach(image -> image.ifPresent(Image::dispose));
        known.clear();
    }
}
