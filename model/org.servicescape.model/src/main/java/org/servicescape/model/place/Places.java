package org.servicescape.model.place;

import java.util.OptionalInt;
import org.servicescape.model.space.Exterior;
import org.servicescape.model.space.Place;
import org.servicescape.model.space.Space;
import org.servicescape.model.space.SpaceCategory;
import org.servicescape.model.space.SpaceType;

/** What holds of a place once its type is asked: a space that states nothing itself has what its type states. */
public final class Places {
    private Places() {}

    /** Whether the place is outside, its own value or its type's. */
    public static Exterior exterior(Place place) {
        SpaceType type = typeOf(place);
        return place.getExterior() == Exterior.NONE && type != null ? type.getExterior() : place.getExterior();
    }

    /** True for the street and the public parts of a shopping centre. */
    public static boolean isPublicOutside(Place place) {
        Exterior exterior = exterior(place);
        return exterior == Exterior.STREET || exterior == Exterior.SHOPPING_CENTRE;
    }

    /** What the place is for; of a space, what its type is for. */
    public static SpaceCategory category(Place place) {
        SpaceType type = place instanceof SpaceType itself ? itself : typeOf(place);
        return type == null ? SpaceCategory.OTHER : type.getCategory();
    }

    /** The security zone: its own, else its type's; 0 for the street and the shopping centre; else empty. */
    public static OptionalInt zone(Place place) {
        SpaceType type = typeOf(place);
        if (place.isSetSecurityZone()) {
            return OptionalInt.of(place.getSecurityZone());
        }
        return type != null && type.isSetSecurityZone() ? OptionalInt.of(type.getSecurityZone()) : openOutside(place);
    }

    /** The privacy level: its own, else its type's; 0 for the street and the shopping centre; else empty. */
    public static OptionalInt level(Place place) {
        SpaceType type = typeOf(place);
        if (place.isSetPrivacyLevel()) {
            return OptionalInt.of(place.getPrivacyLevel());
        }
        return type != null && type.isSetPrivacyLevel() ? OptionalInt.of(type.getPrivacyLevel()) : openOutside(place);
    }

    private static OptionalInt openOutside(Place place) {
        return isPublicOutside(place) ? OptionalInt.of(0) : OptionalInt.empty();
    }

    private static SpaceType typeOf(Place place) {
        return place instanceof Space space ? space.getType() : null;
    }
}
