package org.servicescape.scene.sheets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.journey.Journey;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.scene.Scene;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;
import org.servicescape.scene.look.Legend;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Marks;
import org.servicescape.scene.look.Sheet;
import org.servicescape.scene.look.TitleBlock;
import org.servicescape.scene.plan.SpaceFigures;
import org.servicescape.scene.sheets.Block.Item;
import org.servicescape.scene.words.Names;
import org.servicescape.scene.words.Words;

/** How sheets say what the model holds: lists, facts, names, evidence. */
final class Said {
    /** The mark of an entry of a list. */
    static final Legend.Sample BULLET = (x, y) -> List.of(new SceneNode.Circle(x + 6, y, 2.5, Style.fill(Look.INK_2)));

    private final Words words;

    Said(Words words) {
        this.words = words;
    }

    static String text(String text) {
        return text == null ? "" : text;
    }

    static Item bullet(String text) {
        return new Item(BULLET, "", text, "");
    }

    static Item bullet(Element element, String second) {
        return new Item(BULLET, element.getId(), Names.of(element), second);
    }

    Block list(String key, Collection<String> texts) {
        return new Block(words.text(key), texts.stream().map(Said::bullet).toList());
    }

    Block elements(String key, Collection<? extends Element> elements) {
        return new Block(
                words.text(key), elements.stream().map(e -> bullet(e, "")).toList());
    }

    /** A short word and what it is, as one line; blank when it is nothing. */
    Item fact(String key, String value) {
        return Item.of(value.isBlank() ? "" : words.text("sheet.fact", words.text(key), value));
    }

    /** The moments of journeys that are told as moments of truth, with the reason. */
    static List<Item> truths(List<Journey> journeys) {
        List<Item> items = new ArrayList<>();
        for (Journey journey : journeys) {
            for (var stage : journey.getStages()) {
                for (JourneyMoment moment : stage.getMoments()) {
                    if (moment.getMomentOfTruth() != null) {
                        items.add(new Item(
                                (x, y) -> List.of(Marks.star(x + 11, y)),
                                moment.getId(),
                                Names.of(moment),
                                moment.getMomentOfTruth()));
                    }
                }
            }
        }
        return items;
    }

    /** Journeys with how many moments they have. */
    Block journeys(String key, List<Journey> journeys) {
        return new Block(
                words.text(key),
                journeys.stream()
                        .map(journey -> bullet(
                                journey,
                                words.text(
                                        "sheet.journey",
                                        words.text("state." + journey.getState().getLiteral()),
                                        journey.getStages().stream()
                                                .mapToInt(s -> s.getMoments().size())
                                                .sum())))
                        .toList());
    }

    /** How well the element is known and from where. */
    Block evidence(Element element) {
        List<Item> items = new ArrayList<>();
        if (element.isSetEvidence()) {
            items.add(new Item(
                    (x, y) -> Marks.evidence(x + 6, y, element.getEvidence()),
                    "",
                    words.text("evidence." + element.getEvidence().getLiteral()),
                    ""));
        }
        element.getSources().forEach(source -> items.add(bullet(Names.of(source))));
        return new Block(words.text("legend.evidence"), items);
    }

    static String names(Collection<? extends Element> elements) {
        return elements.stream().map(Names::of).collect(Collectors.joining(", "));
    }

    /** One sheet of blocks in three columns. */
    Scene sheet(Project project, String id, String title, String subtitle, List<Block> blocks) {
        return sheet(project, id, title, subtitle, List.of(), 0, blocks);
    }

    /** The same with figures above the blocks. */
    Scene sheet(Project project, String id, String title, String subtitle, SpaceFigures figures, List<Block> blocks) {
        Sheet sheet = sheetOf(project, id, title, subtitle);
        return sheet(project, id, title, subtitle, figures.draw(sheet.left(), sheet.top()), figures.height(), blocks);
    }

    private Scene sheet(
            Project project,
            String id,
            String title,
            String subtitle,
            List<SceneNode> above,
            double height,
            List<Block> blocks) {
        Sheet sheet = sheetOf(project, id, title, subtitle);
        BlockColumns columns = new BlockColumns(blocks, 3);
        List<SceneNode> body = new ArrayList<>(above);
        body.addAll(columns.draw(sheet.left(), sheet.top() + height));
        return sheet.finish(
                id,
                words.text("sheet.description", title, subtitle),
                words.language(),
                height + columns.height(),
                body,
                new Legend(List.of(), ""));
    }

    private Sheet sheetOf(Project project, String id, String title, String subtitle) {
        return new Sheet(TitleBlock.of(project, id, title, subtitle, 1, 1, words), BlockColumns.width(3));
    }
}
