package org.servicescape.scene.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.SceneNode.Group;
import org.servicescape.scene.TextSize;
import org.servicescape.scene.look.Look;
import org.servicescape.scene.look.Shapes;
import org.servicescape.scene.text.TextWrap;

/** Blocks in columns of one width, in reading order, so that the columns are as alike in height as whole blocks allow. */
final class BlockColumns {
    static final double WIDTH = 340;
    static final double GUTTER = 40;

    private static final double HEAD = 34;
    private static final double ITEM_GAP = 6;
    private static final double BLOCK_GAP = 28;

    private final List<List<Block>> columns = new ArrayList<>();

    /** Shares the blocks out; empty ones are left out. */
    BlockColumns(List<Block> blocks, int count) {
        List<Block> said = blocks.stream().filter(block -> !block.isEmpty()).toList();
        double most = said.stream().mapToDouble(BlockColumns::height).sum();
        double least = said.stream().mapToDouble(BlockColumns::height).max().orElse(0);
        while (most - least > 1) {
            double middle = (most + least) / 2;
            if (columns(said, middle).size() <= count) {
                most = middle;
            } else {
                least = middle;
            }
        }
        columns.addAll(even(said, count, most + 1));
    }

    /** Width of so many columns. */
    static double width(int count) {
        return count * (WIDTH + GUTTER) - GUTTER;
    }

    double height() {
        return columns.stream()
                .mapToDouble(column ->
                        column.stream().mapToDouble(BlockColumns::height).sum() - BLOCK_GAP)
                .max()
                .orElse(0);
    }

    List<SceneNode> draw(double left, double top) {
        List<SceneNode> nodes = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            double y = top;
            for (Block block : columns.get(i)) {
                draw(block, left + i * (WIDTH + GUTTER), y, nodes);
                y += height(block);
            }
        }
        return nodes;
    }

    private static List<List<Block>> columns(List<Block> blocks, double highest) {
        List<List<Block>> columns = new ArrayList<>();
        double height = Double.MAX_VALUE;
        for (Block block : blocks) {
            if (height + height(block) > highest) {
                columns.add(new ArrayList<>());
                height = 0;
            }
            columns.get(columns.size() - 1).add(block);
            height += height(block);
        }
        return columns;
    }

    /** Of the ways to share blocks out over columns that are not higher, the one with the least sum of squared heights. */
    private static List<List<Block>> even(List<Block> blocks, int count, double highest) {
        int size = blocks.size();
        double[][] least = new double[count + 1][size + 1];
        int[][] begins = new int[count + 1][size + 1];
        for (double[] row : least) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        least[0][0] = 0;
        for (int column = 1; column <= count; column++) {
            least[column][0] = 0;
            for (int end = 1; end <= size; end++) {
                double height = 0;
                for (int begin = end - 1; begin >= 0; begin--) {
                    height += height(blocks.get(begin));
                    double sum = least[column - 1][begin] + height * height;
                    if (height <= highest && sum < least[column][end]) {
                        least[column][end] = sum;
                        begins[column][end] = begin;
                    }
                }
            }
        }
        List<List<Block>> columns = new ArrayList<>();
        int end = size;
        for (int column = count; column > 0 && end > 0; column--) {
            columns.add(0, blocks.subList(begins[column][end], end));
            end = begins[column][end];
        }
        return columns;
    }

    private static void draw(Block block, double x, double top, List<SceneNode> nodes) {
        nodes.add(Shapes.line(x, top, x + WIDTH, top, Look.HEAD_RULE));
        List<String> head = TextWrap.wrap(block.head(), WIDTH, TextSize.M, true);
        nodes.addAll(Shapes.lines(x, top + 8 + Shapes.ascent(TextSize.M), head, TextSize.M, true, Look.INK));
        double y = top + headHeight(block);
        for (Block.Item item : block.items()) {
            List<SceneNode> drawn = new ArrayList<>();
            if (item.figure() != null) {
                drawn.addAll(item.figure().drawn().at(x, y));
                y += item.figure().height() + ITEM_GAP;
            }
            double indent = item.mark() == null ? 0 : Block.MARK;
            if (item.mark() != null) {
                drawn.addAll(item.mark().at(x, y + TextSize.S.lineHeight() / 2.0));
            }
            List<String> lines = TextWrap.wrap(item.text(), WIDTH - indent, TextSize.S, false);
            drawn.addAll(Shapes.lines(x + indent, y + Shapes.ascent(TextSize.S), lines, TextSize.S, false, Look.INK));
            double below = y + lines.size() * TextSize.S.lineHeight() + Shapes.ascent(TextSize.XS);
            List<String> second = TextWrap.wrap(item.second(), WIDTH - indent, TextSize.XS, false);
            drawn.addAll(Shapes.lines(x + indent, below, second, TextSize.XS, false, Look.INK_2));
            String id = item.element().isEmpty() ? "" : item.element() + "--in-" + slug(block);
            nodes.add(new Group(id, item.element(), item.element().isEmpty() ? "" : item.text(), drawn));
            y += textHeight(item);
        }
    }

    /** Ids of shapes are unique on a sheet although an element may stand in several blocks. */
    private static String slug(Block block) {
        return Integer.toHexString(block.head().hashCode());
    }

    private static double headHeight(Block block) {
        int lines = TextWrap.wrap(block.head(), WIDTH, TextSize.M, true).size();
        return HEAD + (lines - 1) * TextSize.M.lineHeight();
    }

    private static double height(Block block) {
        return headHeight(block)
                + block.items().stream().mapToDouble(BlockColumns::height).sum()
                + BLOCK_GAP;
    }

    private static double height(Block.Item item) {
        return textHeight(item) + (item.figure() == null ? 0 : item.figure().height() + ITEM_GAP);
    }

    private static double textHeight(Block.Item item) {
        double room = WIDTH - (item.mark() == null ? 0 : Block.MARK);
        return TextWrap.wrap(item.text(), room, TextSize.S, false).size() * TextSize.S.lineHeight()
                + TextWrap.wrap(item.second(), room, TextSize.XS, false).size() * TextSize.XS.lineHeight()
                + ITEM_GAP;
    }
}
