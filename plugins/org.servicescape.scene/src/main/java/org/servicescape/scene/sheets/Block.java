package org.servicescape.scene.sheets;

import java.util.List;
import org.servicescape.scene.look.Legend;

/**
 * A head with what is said below it.
 *
 * @param head what it is about
 * @param items paragraphs or entries of a list, in order
 */
record Block(String head, List<Item> items) {
    /** Room for the mark of an item. */
    static final double MARK = 28;

    /**
     * A paragraph, or an entry of a list.
     *
     * @param mark drawn before it; null for none
     * @param element id of the element that it is about; empty for none
     * @param text what it says
     * @param second in smaller type below it; empty for nothing
     * @param figure drawn above the text; null for none
     */
    record Item(Legend.Sample mark, String element, String text, String second, Figure figure) {
        /** An item without a figure. */
        Item(Legend.Sample mark, String element, String text, String second) {
            this(mark, element, text, second, null);
        }

        /** A paragraph. */
        static Item of(String text) {
            return new Item(null, "", text, "");
        }
    }

    /** Something drawn of a height in pixels, as wide as a column; its north-west corner is given. */
    record Figure(double height, Legend.Sample drawn) {}

    Block {
        items = items.stream()
                .filter(item -> item.figure() != null
                        || !item.text().isBlank()
                        || !item.second().isBlank())
                .toList();
    }

    boolean isEmpty() {
        return items.isEmpty();
    }
}
