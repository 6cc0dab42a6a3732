package org.servicescape.core.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.servicescape.checks.Finding;
import org.servicescape.checks.Finding.Kind;
import org.servicescape.checks.Finding.Severity;
import org.servicescape.checks.Missing;

/**
 * What a change does to the findings, by comparing those before with those after. Waived findings do not stand, before or
 * after. Each list is in the order of the check.
 *
 * @param mended broken rules that hold afterwards, as they were found before
 * @param eased broken rules that weigh less afterwards, as they are found then
 * @param broken rules that are newly broken, broken more heavily, or newly undecided, as they are found afterwards
 * @param altered broken rules that weigh the same but are told differently, as they are found afterwards
 */
public record Effect(List<Finding> mended, List<Finding> eased, List<Finding> broken, List<Finding> altered) {
    /** Copies the lists. */
    public Effect {
        mended = List.copyOf(mended);
        eased = List.copyOf(eased);
        broken = List.copyOf(broken);
        altered = List.copyOf(altered);
    }

    /** Compares two lists of findings. */
    public static Effect between(List<Finding> before, List<Finding> after) {
        Map<String, Finding> old = standing(before);
        Map<String, Finding> now = standing(after);
        List<Finding> mended = new ArrayList<>();
        List<Finding> eased = new ArrayList<>();
        List<Finding> broken = new ArrayList<>();
        List<Finding> altered = new ArrayList<>();
        old.values().stream()
                .filter(finding -> finding.kind() == Kind.VIOLATED && !now.containsKey(finding.id()))
                .forEach(mended::add);
        for (Finding finding : now.values()) {
            Finding earlier = old.get(finding.id());
            if (finding.kind() == Kind.UNDECIDED) {
                if (leavesMoreOpen(finding, before)) {
                    broken.add(finding);
                }
            } else if (earlier == null || earlier.severity().compareTo(finding.severity()) > 0) {
                broken.add(finding);
            } else if (earlier.severity().compareTo(finding.severity()) < 0) {
                eased.add(finding);
            } else if (!earlier.message().equals(finding.message())) {
                altered.add(finding);
            }
        }
        return new Effect(mended, eased, broken, altered);
    }

    /** True when it mends a finding, or makes it weigh less. */
    public boolean helps(Finding finding) {
        return mended.stream().anyMatch(each -> each.id().equals(finding.id()))
                || eased.stream().anyMatch(each -> each.id().equals(finding.id()));
    }

    /** True when no rule is newly broken as an error or a warning, and none newly undecided. */
    public boolean isClean() {
        return broken.stream().noneMatch(Effect::weighs);
    }

    /** Number of mended findings of the severity. */
    public long mended(Severity severity) {
        return mended.stream().filter(finding -> finding.severity() == severity).count();
    }

    /** Number of rules that are newly broken with the severity. */
    public long broken(Severity severity) {
        return broken.stream()
                .filter(finding -> finding.kind() == Kind.VIOLATED && finding.severity() == severity)
                .count();
    }

    /** True when more is mended than broken: errors first, and where none of them changes, warnings. */
    public boolean pays() {
        long errors = mended(Severity.ERROR) + easedErrors() - broken(Severity.ERROR);
        if (mended(Severity.ERROR) + easedErrors() + broken(Severity.ERROR) > 0) {
            return errors > 0;
        }
        return mended(Severity.WARNING) > broken(Severity.WARNING);
    }

    /** What weighs on a proposal: errors, warnings, and what cannot be decided any more. */
    static boolean weighs(Finding finding) {
        return finding.kind() == Kind.UNDECIDED || finding.severity() != Severity.INFO;
    }

    private long easedErrors() {
        return eased.stream()
                .filter(finding -> finding.severity() == Severity.WARNING)
                .count();
    }

    /** True when the rule now lacks a statement that it did not lack before. */
    private static boolean leavesMoreOpen(Finding undecided, List<Finding> before) {
        Set<String> lacking = lacking(undecided);
        before.stream()
                .filter(finding ->
                        finding.kind() == Kind.UNDECIDED && finding.rule().equals(undecided.rule()))
                .forEach(finding -> lacking.removeAll(lacking(finding)));
        return !lacking.isEmpty();
    }

    private static Set<String> lacking(Finding undecided) {
        Set<String> lacking = new LinkedHashSet<>();
        for (Missing missing : undecided.missing()) {
            missing.elements().forEach(element -> lacking.add(missing.what() + " " + element));
            if (missing.elements().isEmpty()) {
                lacking.add(missing.what());
            }
        }
        return lacking;
    }

    private static Map<String, Finding> standing(List<Finding> findings) {
        Map<String, Finding> byId = new LinkedHashMap<>();
        findings.stream().filter(finding -> !finding.waived()).forEach(finding -> byId.put(finding.id(), finding));
        return byId;
    }
}
