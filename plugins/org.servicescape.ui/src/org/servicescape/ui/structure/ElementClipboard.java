package org.servicescape.ui.structure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.servicescape.edit.structure.Clip;
import org.servicescape.ui.text.Names;

/**
 * Elements that somebody copied: kept here, whichever project is open then, and as names in the clipboard of the desktop.
 * They are forgotten when something else is copied anywhere.
 */
final class ElementClipboard {
    private static Clip clip;
    private static String names;

    private ElementClipboard() {}

    /** Copies the elements as they are now. */
    static void copy(List<EObject> elements) {
        clip = Clip.of(elements);
        names = elements.stream().map(Names::of).collect(Collectors.joining(System.lineSeparator()));
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        clipboard.setContents(new Object[] {names}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** What was copied last; empty when another program, or a text field, has copied something since. */
    static Optional<Clip> contents() {
        return Optional.ofNullable(clip).filter(copied -> names.equals(text()));
    }

    private static String text() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        return text instanceof String words ? words : "";
    }
}
