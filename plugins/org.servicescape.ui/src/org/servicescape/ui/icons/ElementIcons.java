package org.servicescape.ui.icons;

import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.model.place.Places;
import org.servicescape.model.space.Place;

/**
 * The icon of an element: one for each class of the metamodel. Places show their security zone as a number and a colour,
 * and a moment of truth its star.
 *
 * <p>They lie here and not beside EMF Edit's item providers, because those find images of pixels only.
 */
public final class ElementIcons {
    private ElementIcons() {}

    /** How to make the image of the element as it is now. */
    public static ImageDescriptor of(EObject element) {
        return special(element)
                .or(() -> Icon.drawn("kind/" + element.eClass().getName()))
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    private static Optional<ImageDescriptor> special(EObject element) {
        if (element instanceof Place place) {
            OptionalInt zone = Places.zone(place);
            return zone.isEmpty()
                    ? Optional.empty()
                    : Icon.drawn("zone/" + element.eClass().getName() + "-" + zone.getAsInt());
        }
        return element instanceof JourneyMoment moment && isOfTruth(moment)
                ? Icon.drawn("kind/JourneyMoment-of-truth")
                : Optional.empty();
    }

    private static boolean isOfTruth(JourneyMoment moment) {
        return moment.getMomentOfTruth() != null && !moment.getMomentOfTruth().isBlank();
    }
}
