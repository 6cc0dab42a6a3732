package org.servicescape.ui.explorer;

import java.util.Locale;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Shows of the tree what holds all the words that somebody typed, in any order and case, and what stands above it. */
final class Filter extends ViewerFilter {
    private final ModelTree model;
    private final ModelLabels labels;
    private String[] words = {};

    Filter(ModelTree model, ModelLabels labels) {
        this.model = model;
        this.labels = labels;
    }

    /** The words from now on; a blank text shows everything. */
    void look(String typed) {
        String clean = typed.strip().toLowerCase(Locale.ROOT);
        words = clean.isEmpty() ? new String[0] : clean.split("\\s+");
    }

    /** Whether anything is hidden. */
    boolean isOn() {
        return words.length > 0;
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object thing) {
        return !isOn() || holds(thing) || isUnderMatch(thing);
    }

    /** What stands under a match stays, so that a room that was found can be unfolded. */
    private boolean isUnderMatch(Object thing) {
        for (Object above = model.getParent(thing); above != null; above = model.getParent(above)) {
            if (says(above)) {
                return true;
            }
        }
        return false;
    }

    private boolean holds(Object thing) {
        if (says(thing)) {
            return true;
        }
        for (Object child : model.getChildren(thing)) {
            if (holds(child)) {
                return true;
            }
        }
        return false;
    }

    private boolean says(Object thing) {
        String text = labels.getText(thing).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return isOn();
    }

    /** Unfolds the tree so far that all that was found is seen. */
    void unfold(TreeViewer tree) {
        if (isOn()) {
            tree.expandAll();
        }
    }
}
