package org.servicescape.ui.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.servicescape.edit.Property;
import org.servicescape.edit.Property.Choice;
import org.servicescape.ui.icons.ElementIcons;
import org.servicescape.ui.text.Messages;

/** Asks which elements a property means too, from a list that a few typed letters make short. */
public final class ChoicesDialog {
    private ChoicesDialog() {}

    /** Asks; all that is meant from now on, empty where somebody thinks better of it. */
    public static Optional<List<Object>> ask(Shell shell, Property property) {
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
            @Override
            public String getText(Object choice) {
                return ((Choice) choice).label();
            }

            @Override
            public Image getImage(Object choice) {
                return ((Choice) choice).value() instanceof EObject element
                        ? images.create(ElementIcons.of(element))
                        : null;
            }
        });
        dialog.setTitle(property.label());
        dialog.setMessage(NLS.bind(Messages.choicesMessage, property.label()));
        dialog.setMultipleSelection(true);
        List<?> now = property.value() instanceof List<?> meant ? meant : List.of();
        dialog.setElements(property.choices().stream()
                .filter(choice -> !now.contains(choice.value()))
                .toArray());
        dialog.setHelpAvailable(false);
        int answer = dialog.open();
        images.dispose();
        return answer == Window.OK
                ? Optional.of(property.inOrder(Stream.concat(
                                now.stream(),
                                Arrays.stream(dialog.getResult()).map(choice -> ((Choice) choice).value()))
                        .toList()))
                : Optional.empty();
    }
}
