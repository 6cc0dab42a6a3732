package org.servicescape.ui.sheet;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/** What a kind of picture offers for drawing it by hand: the tools of its palette and what they share. */
public interface Kit {
    /**
     * A tool of the palette.
     *
     * @param name as it stands in the palette
     * @param help one sentence that says how it is used
     * @param key the letter that chooses it while the picture has the focus; a blank for none
     * @param icon beside the name
     * @param tool what the pointer does while it is chosen
     */
    record Entry(String name, String help, char key, ImageDescriptor icon, Tool tool) {}

    /** The tools, the first of which is chosen to begin with; where there is one only, no palette is shown. */
    List<Entry> tools();

    /** The picture was drawn anew. */
    default void drawn() {}

    /** Paints over a sheet what lies below all frames of what is selected; the transform is as in {@link #paint}. */
    default void paintFirst(GC gc, int sheet, double zoom) {}

    /** Paints over a sheet what is always there; the transform of the sheet is set, lines are in its pixels. */
    default void paint(GC gc, int sheet, double zoom) {}

    /** What Alt and the arrow down or up (1, -1) do with what is selected, where it is not to change its place in the list. */
    default Optional<Runnable> moving(int down) {
        return Optional.empty();
    }

    /** Adds what stands below the tools of the palette, in a column of its own. */
    default void below(Composite palette) {}

    /** Another tool was chosen, with the mouse or by a key. */
    default void chosen(Optional<Entry> entry) {}

    /** Adds what can be done with what is selected to the context menu. */
    default void fill(IMenuManager menu) {}

    /** What it is to carry elements over the picture from elsewhere in the window; empty where it takes none of them. */
    default Optional<Drag> carried(List<EObject> elements) {
        return Optional.empty();
    }

    /**
     * A key was pressed in the picture.
     *
     * @param keyCode as in SWT
     * @param keys Shift, Ctrl and Alt, as in SWT
     * @return whether it is done with; otherwise it selects and scrolls as in every picture
     */
    default boolean key(int keyCode, int keys) {
        return false;
    }

    /** What is not drawn by hand: selecting only. */
    static Kit none() {
        return () -> List.of();
    }

    /** The tool that is chosen to begin with. */
    default Tool first() {
        return tools().stream().findFirst().map(Entry::tool).orElse(Tool.SELECT);
    }

    /** The tool of a key. */
    default Optional<Entry> tool(char key) {
        return tools().stream()
                .filter(entry -> entry.key() != ' ' && entry.key() == Character.toUpperCase(key))
                .findFirst();
    }
}
