package org.servicescape.ui.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import org.servicescape.checks.ChangedFacets;
import org.servicescape.checks.CheckReport;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Recheck;
import org.servicescape.core.Checking;
import org.servicescape.model.Project;

/**
 * Checks the open project again after each edit, and asks only the rules that read what was edited. The window's thread
 * notes what changed; a background job takes all of it that its snapshot holds. Jobs come one after another.
 */
final class Rechecking {
    /** What changed up to an era, and was not yet checked. */
    private record Changed(int era, Set<Facet> facets) {}

    private final Recheck recheck = Checking.recheck();
    private final ChangedFacets changed;
    private final Deque<Changed> pending = new ArrayDeque<>();

    /** Listens to the live project; the first check asks every rule. */
    Rechecking(Project live) {
        changed = new ChangedFacets(live);
        pending.add(new Changed(Integer.MIN_VALUE, EnumSet.allOf(Facet.class)));
    }

    /** On the window's thread: what changed so far belongs to the era. */
    synchronized void note(int era) {
        pending.add(new Changed(era, changed.take()));
    }

    /** In a job: what the rules find in a snapshot of the era. */
    CheckReport check(int era, Project snapshot) {
        try {
            return recheck.check(snapshot, take(era));
        } catch (RuntimeException defect) {
            again();
            throw defect;
        }
    }

    private synchronized Set<Facet> take(int era) {
        Set<Facet> facets = EnumSet.noneOf(Facet.class);
        while (!pending.isEmpty() && pending.peek().era() <= era) {
            facets.addAll(pending.remove().facets());
        }
        return facets;
    }

    /** After a check that failed nobody knows what was answered: the next one asks every rule. */
    private synchronized void again() {
        pending.addFirst(new Changed(Integer.MIN_VALUE, EnumSet.allOf(Facet.class)));
    }
}
