package org.servicescape.ui.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.servicescape.core.MediaFolder;
import org.servicescape.core.MediaFolder.Taken;
import org.servicescape.edit.plan.Tracing;
import org.servicescape.model.space.BackgroundImage;
import org.servicescape.model.space.Storey;
import org.servicescape.scene.ImageFile;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.structure.Refusal;
import org.servicescape.ui.text.PlanMessages;

/** Lays images under a storey, and what can be done with the one that lies there. */
final class Tracer {
    private static final int STRONG = 100;
    private static final int STEP = 20;

    private final Sketch sketch;
    private final Runnable scales;

    /**
     * For the storey of a sketch.
     *
     * @param scales lets somebody give an image that was laid its scale
     */
    Tracer(Sketch sketch, Runnable scales) {
        this.sketch = sketch;
        this.scales = scales;
    }

    /** The image under the storey that is shown. */
    Optional<BackgroundImage> image() {
        return sketch.storey().map(Storey::getBackgroundImage).filter(image -> image.getOutline() != null);
    }

    /** Asks for a file and lays it under the storey. */
    void choose() {
        FileDialog dialog = new FileDialog(sketch.editing().canvas().getShell(), SWT.OPEN);
        dialog.setText(PlanMessages.imageChoose);
        dialog.setFilterNames(new String[] {PlanMessages.imageFiles});
        dialog.setFilterExtensions(new String[] {"*.png;*.jpg;*.jpeg;*.svg;*.PNG;*.JPG;*.JPEG;*.SVG"});
        sketch.editing()
                .project()
                .map(project -> project.file().toAbsolutePath().getParent())
                .ifPresent(folder -> dialog.setFilterPath(folder.toString()));
        String chosen = dialog.open();
        if (chosen != null) {
            lay(Path.of(chosen));
        }
    }

    /** Lays the image of a file under the storey; where it cannot be, says why. */
    void lay(Path file) {
        Optional<OpenProject> project = sketch.editing().project();
        Optional<Storey> storey = sketch.storey();
        if (project.isEmpty() || storey.isEmpty()) {
            return;
        }
        try {
            Taken taken = MediaFolder.take(project.get().file(), file);
            taken.read()
                    .trouble()
                    .ifPresent(trouble ->
                            refuse(TracedImage.words(trouble, file.getFileName().toString())));
            taken.read().image().ifPresent(image -> lay(storey.get(), taken.file(), image));
        } catch (IOException failure) {
            refuse(NLS.bind(PlanMessages.imageNotTaken, file, failure.getMessage()));
        }
    }

    private void lay(Storey storey, String file, ImageFile image) {
        if (sketch.editing().edit(Tracing.lay(storey, file, image.width(), image.height()))) {
            scales.run();
        }
    }

    private void refuse(String sentence) {
        Refusal.show(sketch.editing().canvas(), sentence);
    }

    /** What can be done with the image, in a menu of its own. */
    void fill(IMenuManager menu) {
        if (!sketch.isOpen()) {
            return;
        }
        Storey storey = sketch.storey().orElseThrow();
        MenuManager items = new MenuManager(PlanMessages.imageMenu);
        items.add(PlanMenu.action(PlanMessages.imageChooseItem, this::choose));
        image().ifPresent(image -> {
            items.add(PlanMenu.action(PlanMessages.imageScaleItem, scales));
            int now = image.getStrength();
            if (now < STRONG) {
                items.add(strength(PlanMessages.imageStronger, storey, Math.min(STRONG, now + STEP)));
            }
            if (now > STEP) {
                items.add(strength(PlanMessages.imageWeaker, storey, now - STEP));
            }
            items.add(
                    now > 0
                            ? strength(PlanMessages.imageHide, storey, 0)
                            : strength(PlanMessages.imageShow, storey, STRONG - 2 * STEP));
            items.add(PlanMenu.action(
                    PlanMessages.imageRemove, () -> sketch.editing().edit(Tracing.remove(storey))));
        });
        menu.add(items);
    }

    private Action strength(String words, Storey storey, int percent) {
        return PlanMenu.action(words, () -> sketch.editing().edit(Tracing.strength(storey, percent)));
    }
}
