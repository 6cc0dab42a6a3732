package org.servicescape.scene.look;

import java.util.ArrayList;
import java.util.List;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;

/**
 * Puts a theme over a scene. Where a text or a thin line could be told from what is behind it before, and with the new
 * ground no longer can, it becomes ink or paper, whichever is clearer.
 */
final class Repainting {
    private static final double THIN = 2.5;
    private static final double TOLD = 3;

    private record Ground(Extent extent, String before, String after) {}

    private final Theme theme;
    private final String ink;
    private final List<Ground> grounds = new ArrayList<>();

    Repainting(Theme theme) {
        this.theme = theme;
        this.ink = theme.colour(Look.INK);
    }

    Scene of(Scene scene) {
        return new Scene(
                scene.id(),
                scene.title(),
                scene.description(),
                scene.language(),
                scene.width(),
                scene.height(),
                all(scene.nodes()),
                scene.slots());
    }

    private List<SceneNode> all(List<SceneNode> nodes) {
        return nodes.stream().map(this::one).toList();
    }

    private SceneNode one(SceneNode node) {
        if (node instanceof SceneNode.Group group) {
            return new SceneNode.Group(group.id(), group.element(), group.title(), all(group.children()));
        }
        if (node instanceof SceneNode.Text text) {
            return text(text);
        }
        if (node instanceof SceneNode.Image) {
            return node;
        }
        Extent extent = Extent.of(node);
        if (node instanceof SceneNode.Rect r) {
            return new SceneNode.Rect(r.x(), r.y(), r.width(), r.height(), r.radius(), style(r.style(), extent));
        }
        if (node instanceof SceneNode.Circle c) {
            return new SceneNode.Circle(c.centreX(), c.centreY(), c.radius(), style(c.style(), extent));
        }
        SceneNode.Path path = (SceneNode.Path) node;
        return new SceneNode.Path(path.steps(), style(path.style(), extent));
    }

    private SceneNode.Text text(SceneNode.Text text) {
        Extent box = Extent.of(text);
        String colour = clear(text.colour(), under(box), theme.leastOfText());
        return new SceneNode.Text(
                text.x(), text.y(), text.text(), text.size(), text.bold(), text.anchor(), colour, text.rotation());
    }

    private Style style(Style style, Extent extent) {
        String fill = style.fill().isEmpty() ? "" : theme.colour(style.fill());
        String stroke = style.stroke();
        if (!stroke.isEmpty()) {
            boolean thin = style.strokeWidth() <= THIN;
            Ground ground = style.fill().isEmpty() ? under(extent) : new Ground(extent, style.fill(), fill);
            boolean told = thin && Legibility.contrast(stroke, ground.before()) >= TOLD;
            stroke = told ? clear(stroke, ground, theme.leastOfLines()) : theme.colour(stroke);
        }
        if (!style.fill().isEmpty()) {
            grounds.add(new Ground(extent, style.fill(), fill));
        }
        return new Style(fill, style.hatch(), stroke, style.strokeWidth(), style.dash(), style.roundCaps());
    }

    private String clear(String colour, Ground ground, double least) {
        String themed = theme.colour(colour);
        if (Legibility.contrast(themed, ground.after()) >= least) {
            return themed;
        }
        return Legibility.contrast(ink, ground.after()) >= Legibility.contrast(Look.PAPER, ground.after())
                ? ink
                : Look.PAPER;
    }

    private Ground under(Extent extent) {
        for (int i = grounds.size() - 1; i >= 0; i--) {
            if (grounds.get(i).extent().holds(extent.middleX(), extent.middleY())) {
                return grounds.get(i);
            }
        }
        return new Ground(extent, Look.PAPER, Look.PAPER);
    }
}
