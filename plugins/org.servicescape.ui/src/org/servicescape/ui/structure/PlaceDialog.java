package org.servicescape.ui.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.servicescape.edit.Names;
import org.servicescape.model.Project;
import org.servicescape.model.space.Place;
import org.servicescape.ui.icons.ElementIcons;
import org.servicescape.ui.text.Messages;

/** Asks for a space or a kind of space, from a list that a few typed letters make short. */
public final class PlaceDialog {
    private PlaceDialog() {}

    /**
     * What was chosen.
     *
     * @param place null: in no place
     */
    public record Choice(Place place) {}

    /** Asks; empty where somebody thinks better of it. */
    public static Optional<Choice> ask(Shell shell, Project project, Place now) {
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources());
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(shell, new LabelProvider() {
            @Override
            public String getText(Object choice) {
                return words(((Choice) choice).place());
            }

            @Override
            public Image getImage(Object choice) {
                Place place = ((Choice) choice).place();
                return place == null ? null : images.create(ElementIcons.of(place));
            }
        });
        dialog.setTitle(Messages.placeTitle);
        dialog.setMessage(Messages.placeMessage);
        dialog.setMultipleSelection(false);
        dialog.setElements(choices(project).toArray());
        dialog.setInitialSelections(new Choice(now));
        dialog.setHelpAvailable(false);
        int answer = dialog.open();
        images.dispose();
        return answer == Window.OK && dialog.getFirstResult() instanceof Choice chosen
                ? Optional.of(chosen)
                : Optional.empty();
    }

    private static List<Choice> choices(Project project) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null));
        project.eAllContents().forEachRemaining(element -> {
            if (element instanceof Place place) {
                choices.add(new Choice(place));
            }
        });
        return choices;
    }

    /** A space says in which storey it lies, so that rooms of one name can be told apart. */
    private static String words(Place place) {
        if (place == null) {
            return Messages.placeNone;
        }
        EObject around = place.eContainer();
        return around == null || around instanceof Project || Names.of(around).isBlank()
                ? Names.of(place)
                : NLS.bind(Messages.placeIn, Names.of(place), Names.of(around));
    }
}
