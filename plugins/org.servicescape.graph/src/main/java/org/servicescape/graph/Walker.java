package org.servicescape.graph;

import java.util.Collections;
import java.util.Set;
import org.servicescape.model.concept.Credential;
import org.servicescape.model.concept.Organisation;
import org.servicescape.model.space.Audience;

/**
 * Somebody who walks: who they are to a door, for whom they work, and which cards, codes and keys they carry.
 *
 * @param audiences who they are; they pass where one of these passes
 * @param organisations for whom they work when they are staff; empty: for whichever organisation may pass
 * @param credentials what they carry; empty: not stated, and then whatever their audience and organisation allow
 */
public record Walker(Set<Audience> audiences, Set<Organisation> organisations, Set<Credential> credentials) {
    /** Copies the sets. */
    public Walker {
        audiences = Set.copyOf(audiences);
        organisations = Set.copyOf(organisations);
        credentials = Set.copyOf(credentials);
    }

    /** A customer on their own. */
    public static Walker customer() {
        return withAudiences(Set.of(Audience.CUSTOMER));
    }

    /** Somebody who is there for no service. */
    public static Walker visitor() {
        return withAudiences(Set.of(Audience.VISITOR));
    }

    /** A customer, on their own or in the company of staff. */
    public static Walker escorted() {
        return withAudiences(Set.of(Audience.CUSTOMER, Audience.ESCORTED));
    }

    /** Staff of whichever organisation may pass. */
    public static Walker staff() {
        return withAudiences(Set.of(Audience.STAFF));
    }

    /** Staff of one organisation. */
    public static Walker staff(Organisation organisation) {
        return new Walker(Set.of(Audience.STAFF), Set.of(organisation), Set.of());
    }

    /** Somebody of any of the audiences. */
    public static Walker withAudiences(Set<Audience> audiences) {
        return new Walker(audiences, Set.of(), Set.of());
    }

    /** True when they may pass: as one of their audiences, as staff of the right organisation, with the right card. */
    public boolean mayPass(Link link) {
        return mayPassAsAudience(link)
                && (credentials.isEmpty()
                        || link.credentials().isEmpty()
                        || !Collections.disjoint(credentials, link.credentials()));
    }

    /** The link's organisations bind staff only: whoever passes as a customer is not asked for whom they work. */
    private boolean mayPassAsAudience(Link link) {
        for (Audience audience : audiences) {
            boolean asked = audience == Audience.STAFF
                    && !organisations.isEmpty()
                    && !link.organisations().isEmpty();
            if ((link.passes().isEmpty() || link.passes().contains(audience))
                    && (!asked || !Collections.disjoint(organisations, link.organisations()))) {
                return true;
            }
        }
        return false;
    }
}
