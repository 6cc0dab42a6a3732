package org.servicescape.edit;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.servicescape.checks.Finding;
import org.servicescape.checks.repair.Elements;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.policy.Policy;
import org.servicescape.model.policy.PolicyFactory;
import org.servicescape.model.policy.PolicyPackage;
import org.servicescape.model.policy.Waiver;

/** Commands that write and withdraw waivers. */
final class Accepting {
    private Accepting() {}

    /** Puts a waiver in the place of the one that is there, if there is one. */
    static Command command(
            EditingDomain domain, Project project, Finding finding, String reason, String role, LocalDate expires)
            throws Refused {
        String why = TypedText.clean(reason).strip();
        if (why.isEmpty()) {
            throw new Refused(Message.REFUSED_REASON);
        }
        Elements elements = Elements.of(project);
        Waiver waiver = PolicyFactory.eINSTANCE.createWaiver();
        waiver.setRule(finding.rule());
        waiver.setReason(why);
        String who = TypedText.clean(role).replaceAll("[\n\t]", " ").strip();
        waiver.setRole(who.isEmpty() ? null : who);
        waiver.setExpires(expires);
        for (String subject : finding.subjects()) {
            waiver.getSubjects()
                    .add(elements.find(Element.class, subject)
                            .orElseThrow(() -> new Refused(Message.REFUSED_OUTDATED)));
        }
        CompoundCommand edit = new CompoundCommand(Message.COMMAND_ACCEPT.with(Names.shorten(finding.headline())));
        if (project.getPolicy() == null) {
            Policy policy = PolicyFactory.eINSTANCE.createPolicy();
            policy.getWaivers().add(waiver);
            edit.append(SetCommand.create(domain, project, ServicescapePackage.Literals.PROJECT__POLICY, policy));
            return edit;
        }
        Waivers.of(project, finding).ifPresent(old -> edit.append(remove(domain, old)));
        edit.append(AddCommand.create(
                domain, project.getPolicy(), PolicyPackage.Literals.POLICY__WAIVERS, List.of(waiver)));
        return edit;
    }

    static Command withdrawing(EditingDomain domain, Waiver waiver, Finding finding) {
        CompoundCommand edit = new CompoundCommand(Message.COMMAND_WITHDRAW.with(Names.shorten(finding.headline())));
        edit.append(remove(domain, waiver));
        return edit;
    }

    private static Command remove(EditingDomain domain, Waiver waiver) {
        return RemoveCommand.create(
                domain, waiver.eContainer(), PolicyPackage.Literals.POLICY__WAIVERS, List.of(waiver));
    }
}
