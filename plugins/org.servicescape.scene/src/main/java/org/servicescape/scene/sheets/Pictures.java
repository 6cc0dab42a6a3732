package org.servicescape.scene.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.servicescape.model.Element;
import org.servicescape.model.Image;
import org.servicescape.scene.ImageFile;
import org.servicescape.scene.Images;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Style;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.sheets.Block.Figure;
import org.servicescape.scene.sheets.Block.Item;
import org.servicescape.scene.text.TextWrap;
import org.servicescape.scene.words.Words;

/**
 * The images of an element with what they show and who made them. In the place of one that cannot be shown stands why; a
 * drawing without images names the files.
 */
final class Pictures {
    private static final double TALLEST = 260;
    private static final double PADDING = 12;

    private final Images images;
    private final Words words;

    Pictures(Images images, Words words) {
        this.images = images;
        this.words = words;
    }

    Block of(Element element) {
        return new Block(
                words.text("sheet.pictures"),
                element.getImages().stream().map(this::item).toList());
    }

    private Item item(Image image) {
        String shows = image.getCaption() == null ? Said.text(image.getAlternativeText()) : image.getCaption();
        String credit = joined(image.getCredit(), image.getLicence());
        String file = image.getFile() == null ? "" : "media/" + image.getFile();
        Optional<Images.Read> read = image.getFile() == null ? Optional.empty() : images.read(image.getFile());
        if (read.isEmpty()) {
            String second = shows.isBlank() ? credit : joined(file, credit);
            return new Item(Said.BULLET, "", shows.isBlank() ? file : shows, second);
        }
        String alternative = image.getAlternativeText() == null ? shows : image.getAlternativeText();
        Figure figure = read.get()
                .image()
                .map(found -> shown(found, alternative))
                .orElseGet(() -> missing(words.text(key(read.get().trouble().orElseThrow()), file)));
        return new Item(null, "", shows, credit, figure);
    }

    private static String key(Images.Trouble trouble) {
        return switch (trouble) {
            case MISSING -> "image.missing";
            case OUTSIDE -> "image.outside";
            case TOO_LARGE -> "image.tooLarge";
            case BROKEN -> "image.broken";
        };
    }

    private static Figure shown(ImageFile image, String alternative) {
        double scale = Math.min(BlockColumns.WIDTH / image.width(), TALLEST / image.height());
        double width = image.width() * scale;
        double height = image.height() * scale;
        return new Figure(height, (x, y) -> List.of(new SceneNode.Image(x, y, width, height, image, alternative)));
    }

    /** An empty frame that says why it is empty. */
    private static Figure missing(String why) {
        List<String> lines = TextWrap.wrap(why, BlockColumns.WIDTH - 2 * PADDING, TextSize.S, false);
        double height = lines.size() * TextSize.S.lineHeight() + 2 * PADDING;
        Style frame = Style.stroke(Look.INK_2, 1).dashed(6, 3);
        return new Figure(height, (x, y) -> {
            List<SceneNode> nodes = new ArrayList<>();
            nodes.add(new SceneNode.Rect(x, y, BlockColumns.WIDTH, height, 0, frame));
            double baseline = y + PADDING + Shapes.ascent(TextSize.S);
            nodes.addAll(Shapes.lines(x + PADDING, baseline, lines, TextSize.S, false, Look.INK_2));
            return nodes;
        });
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
