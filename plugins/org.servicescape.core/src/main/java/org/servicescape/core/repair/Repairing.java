package org.servicescape.core.repair;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.repair.Edits;
import org.servicescape.checks.repair.Repair;
import org.servicescape.core.Checking;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;

/**
 * Answers what would mend a project, the smallest change first. Each proposal was made on a copy and all rules were asked
 * again, so that what it mends and what it breaks is known, not guessed. The search is bounded and says what it did not
 * look at; the same project gives the same ranking. A screening aid, never a legal approval.
 *
 * <p>Cost: up to 400 checks of the whole project, fewer where it has more than 1,250 elements; memory for two more copies of it.
 */
public final class Repairing {
    private static final int MOST_SHOWN = 12;
    private static final int MOST_BREAKING = 3;
    /** How far each part of the search may come, in hundredths of all attempts: errors, combinations, warnings. */
    private static final int ERRORS = 40;

    private static final int COMBINATIONS = 75;
    private static final int ALL = 100;

    private Repairing() {}

    /** What would mend the project: single repairs, then combinations that leave no error. The project is not changed. */
    public static Ranking repairs(Project project) {
        return repairs(project, () -> false);
    }

    /**
     * The same, until somebody does not want it any more.
     *
     * @throws java.util.concurrent.CancellationException when cancelled
     */
    public static Ranking repairs(Project project, BooleanSupplier cancelled) {
        List<Finding> findings = Checking.check(project);
        List<Finding> errors = Attempt.standing(findings, Severity.ERROR);
        List<Finding> warnings = Attempt.standing(findings, Severity.WARNING);
        Laboratory laboratory = new Laboratory(project, findings, cancelled);
        Search search = new Search(laboratory, start(findings));
        laboratory.allow(ERRORS);
        search.repairs(errors);
        laboratory.allow(COMBINATIONS);
        List<Proposal> combinations = search.combinations();
        laboratory.allow(ALL);
        search.repairs(warnings);
        List<Proposal> proposals = ranked(search.found());
        proposals.addAll(combinations);
        List<Finding> asked = new ArrayList<>(errors);
        asked.addAll(warnings);
        return new Ranking(findings, asked, proposals, laboratory.tried(), laboratory.untried(), search.leftOut());
    }

    /** What would mend one finding of the project. The project is not changed. */
    public static Ranking repairs(Project project, Finding finding, BooleanSupplier cancelled) {
        List<Finding> findings = Checking.check(project);
        Laboratory laboratory = new Laboratory(project, findings, cancelled);
        Search search = new Search(laboratory, start(findings));
        laboratory.allow(ALL);
        search.repairs(List.of(finding));
        List<Proposal> proposals = ranked(search.found());
        return new Ranking(
                findings, List.of(finding), proposals, laboratory.tried(), laboratory.untried(), search.leftOut());
    }

    /**
     * The project with the repair made on a copy.
     *
     * @throws IllegalArgumentException when the repair speaks of something that is not there
     */
    public static Project repaired(Project project, Repair repair) {
        Project copy = EcoreUtil.copy(project);
        Edits.make(copy, repair.edits());
        return copy;
    }

    /**
     * Writes the repaired project into a file that is not there yet.
     *
     * @throws ProjectFileException when the file is there already or cannot be written
     */
    public static void write(Project repaired, Path file) throws ProjectFileException {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new ProjectFileException(file.toString(), "exists already; choose another name, nothing was written");
        }
        ProjectFiles.write(repaired, file);
    }

    private static Attempt start(List<Finding> findings) {
        return new Attempt(List.of(), findings, Effect.between(findings, findings));
    }

    /**
     * The best of those that break nothing, and behind them the best of the others, for which some room is kept. One that
     * breaks something is left out where another does the same and mends what that breaks.
     */
    private static List<Proposal> ranked(List<Proposal> proposals) {
        List<Proposal> clean = proposals.stream()
                .filter(proposal -> proposal.effect().isClean())
                .sorted(Proposal.ORDER)
                .toList();
        List<Proposal> others = proposals.stream()
                .filter(proposal -> !proposal.effect().isClean())
                .filter(proposal -> clean.stream()
                        .noneMatch(better -> new HashSet<>(better.repair().edits())
                                .containsAll(proposal.repair().edits())))
                .sorted(Proposal.ORDER)
                .limit(MOST_BREAKING)
                .toList();
        List<Proposal> ranked =
                new ArrayList<>(clean.stream().limit(MOST_SHOWN - others.size()).toList());
        ranked.addAll(others);
        return ranked;
    }
}
