package org.servicescape.edit.plan;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.edit.Change;
import org.servicescape.edit.Message;
import org.servicescape.edit.Names;
import org.servicescape.edit.Refused;
import org.servicescape.edit.plan.Floor.Box;
import org.servicescape.model.Project;
import org.servicescape.model.space.BackgroundImage;
import org.servicescape.model.space.SpaceFactory;
import org.servicescape.model.space.Storey;
import org.servicescape.model.value.Outline.Point;

/** Lays an image under a storey that is to be traced, moves it, and gives it its scale by two points. */
public final class Tracing implements Change {
    private static final long WIDE = 40_000;
    /** No building is larger, in millimetres. */
    private static final double MOST = 20_000_000;

    private static final double NEAR = 2;

    private final Message label;
    private final Storey storey;
    private final Work work;

    @FunctionalInterface
    private interface Work {
        void on(Storey storey) throws Refused;
    }

    private Tracing(Message label, Storey storey, Work work) {
        this.label = label;
        this.storey = storey;
        this.work = work;
    }

    /**
     * Lays an image under a storey, in place of another that may lie there: as wide as that, or as the rooms that are drawn, or
     * 40 metres.
     *
     * @param file path below the folder of images, with forward slashes
     * @param across width of the image in whatever unit
     * @param down its height in the same
     */
    public static Tracing lay(Storey storey, String file, double across, double down) {
        return new Tracing(Message.COMMAND_BACKGROUND, storey, under -> {
            Box ground = ground(under);
            long depth = Math.max(1, Math.round(ground.width() * down / across));
            Box box = new Box(ground.west(), ground.north(), ground.east(), ground.north() + depth);
            if (!file.equals(fileOf(under))) {
                BackgroundImage image = SpaceFactory.eINSTANCE.createBackgroundImage();
                image.setFile(file);
                image.setOutline(box.outline());
                under.setBackgroundImage(image);
            }
        });
    }

    /** Moves the image of a storey. */
    public static Tracing move(Storey storey, long dx, long dy) {
        return new Tracing(Message.COMMAND_BACKGROUND_MOVE, storey, under -> {
            BackgroundImage image = under.getBackgroundImage();
            image.setOutline(image.getOutline().moved(dx, dy));
        });
    }

    /**
     * Gives the image of a storey its scale: what lies at two of its points is so far apart. The first point stays where it is.
     *
     * @param millimetres above 0
     */
    public static Tracing scale(Storey storey, Point from, Point to, long millimetres) {
        return new Tracing(Message.COMMAND_BACKGROUND_SCALE, storey, under -> {
            BackgroundImage image = under.getBackgroundImage();
            double apart = Math.hypot((double) to.x() - from.x(), (double) to.y() - from.y());
            if (apart < NEAR) {
                throw new Refused(Message.REFUSED_SAME_POINT);
            }
            Box scaled = scaled(Box.around(image.getOutline()), from, millimetres / apart);
            if (scaled.width() < Outlining.LEAST
                    || scaled.depth() < Outlining.LEAST
                    || Math.max(scaled.width(), scaled.depth()) > MOST) {
                throw new Refused(Message.REFUSED_SCALE, scaled.width() / 1000.0, scaled.depth() / 1000.0);
            }
            image.setOutline(scaled.outline());
        });
    }

    /** Shows the image of a storey more or less strongly; 0 per cent hides it. */
    public static Tracing strength(Storey storey, int percent) {
        return new Tracing(Message.COMMAND_BACKGROUND_STRENGTH, storey, under -> under.getBackgroundImage()
                .setStrength(percent));
    }

    /** Takes the image of a storey away; its file stays. */
    public static Tracing remove(Storey storey) {
        return new Tracing(
                Message.COMMAND_BACKGROUND_REMOVE, storey, under -> EcoreUtil.remove(under.getBackgroundImage()));
    }

    @Override
    public String label() {
        return label.with(Names.shorten(Names.of(storey)));
    }

    @Override
    public void make(Project project) throws Refused {
        work.on(storey);
    }

    private static String fileOf(Storey storey) {
        return storey.getBackgroundImage() == null
                ? null
                : storey.getBackgroundImage().getFile();
    }

    private static Box ground(Storey storey) {
        BackgroundImage before = storey.getBackgroundImage();
        if (before != null && before.getOutline() != null) {
            return Box.around(before.getOutline());
        }
        return Rooms.drawn(storey).stream()
                .filter(room -> !Rooms.isOutside(room))
                .map(room -> Box.around(room.getOutline()))
                .reduce(Box::and)
                .orElse(new Box(0, 0, WIDE, WIDE));
    }

    private static Box scaled(Box box, Point fixed, double factor) {
        return new Box(
                scaled(box.west(), fixed.x(), factor),
                scaled(box.north(), fixed.y(), factor),
                scaled(box.east(), fixed.x(), factor),
                scaled(box.south(), fixed.y(), factor));
    }

    private static long scaled(long at, long fixed, double factor) {
        return fixed + Math.round((at - fixed) * factor);
    }
}
