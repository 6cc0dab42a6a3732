package org.servicescape.scene.paper;

import java.util.List;
import java.util.Locale;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.look.TitleBlock;
import org.servicescape.scene.words.Words;

/** The scale that the title block of a plan states, for the paper on which the plan is printed. */
final class DrawingScale {
    private DrawingScale() {}

    /**
     * The sheet with the scale that its drawing has on a paper; a sheet that states none as it is.
     *
     * @param scale points for a pixel of the sheet on that paper
     */
    static Scene on(Scene sheet, Paper paper, double scale) {
        double smaller = Paper.A3.width(true) / sheet.width() / scale;
        Words words = Words.in(Locale.forLanguageTag(sheet.language()));
        return new Scene(
                sheet.id(),
                sheet.title(),
                sheet.description(),
                sheet.language(),
                sheet.width(),
                sheet.height(),
                sheet.nodes().stream()
                        .map(node -> stated(node, paper, smaller, words))
                        .toList());
    }

    private static SceneNode stated(SceneNode node, Paper paper, double smaller, Words words) {
        if (!(node instanceof SceneNode.Group group) || !group.id().startsWith("sheet.")) {
            return node;
        }
        List<SceneNode> children = group.id().startsWith(TitleBlock.SCALE)
                ? List.of(value(group, paper, smaller, words))
                : group.children().stream()
                        .map(child -> stated(child, paper, smaller, words))
                        .toList();
        return new SceneNode.Group(group.id(), group.element(), group.title(), children);
    }

    private static SceneNode value(SceneNode.Group group, Paper paper, double smaller, Words words) {
        int ratio = Integer.parseInt(group.id().substring(TitleBlock.SCALE.length()));
        SceneNode.Text text = (SceneNode.Text) group.children().get(0);
        String said = words.text("plan.scale.value", String.valueOf(Math.round(ratio * smaller)), paper.name());
        return new SceneNode.Text(
                text.x(), text.y(), said, text.size(), text.bold(), text.anchor(), text.colour(), text.rotation());
    }
}
