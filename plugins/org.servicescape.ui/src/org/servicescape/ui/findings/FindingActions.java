package org.servicescape.ui.findings;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.servicescape.checks.Finding;
import org.servicescape.core.Builtins;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.text.Messages;

/** What can be done about the selected finding: suggested changes, accept with reason, no longer accept, show it. */
final class FindingActions {
    private static final String SUGGEST = "org.servicescape.ui.suggest";
    private static final String ACCEPT = "org.servicescape.ui.accept";

    private final IWorkbenchPartSite site;
    private final ProjectSession session;
    private final Supplier<Optional<Finding>> selected;
    private final Runnable show;

    FindingActions(
            IWorkbenchPartSite site, ProjectSession session, Supplier<Optional<Finding>> selected, Runnable show) {
        this.site = site;
        this.session = session;
        this.selected = selected;
        this.show = show;
    }

    /** Puts the menu on the control, and the keys to work while the view is active. */
    void install(Control control) {
        handle(SUGGEST, this::isBroken, this::suggest);
        handle(ACCEPT, () -> isBroken() && isEditable(), this::accept);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        control.setMenu(menu.createContextMenu(control));
    }

    /** Searches for changes that mend the selected finding; says what is missing where none is selected. */
    void suggestOrSay() {
        doOrSay(isBroken(), this::suggest);
    }

    /** Accepts the selected finding; says what is missing where none is selected. */
    void acceptOrSay() {
        doOrSay(isBroken() && isEditable(), this::accept);
    }

    /** Says what the rule of the selected finding asks and why. */
    void explainOrSay() {
        doOrSay(selected.get().isPresent(), this::explain);
    }

    private void doOrSay(boolean possible, Runnable run) {
        if (possible) {
            run.run();
        } else {
            session.say(Messages.checkSelectFirst);
        }
    }

    private void explain() {
        selected.get()
                .flatMap(finding -> Builtins.rule(finding.rule()))
                .ifPresent(rule -> new ExplainDialog(site.getShell(), rule.card()).open());
    }

    private void fill(IMenuManager menu) {
        if (selected.get().isEmpty()) {
            return;
        }
        menu.add(command(SUGGEST));
        if (selected.get().filter(Finding::waived).isPresent()) {
            menu.add(action(Messages.acceptWithdraw, isEditable(), this::withdraw));
        } else {
            menu.add(command(ACCEPT));
        }
        menu.add(command("org.servicescape.ui.explain"));
        menu.add(new Separator());
        menu.add(action(Messages.findingShow, true, show));
    }

    private void suggest() {
        session.settle();
        project().ifPresent(project -> selected.get()
                .ifPresent(finding -> new SuggestionsDialog(site.getShell(), session, project, finding).open()));
    }

    private void accept() {
        session.settle();
        project().ifPresent(project -> selected.get()
                .ifPresent(finding -> new AcceptDialog(site.getShell(), project, finding).open()));
    }

    private void withdraw() {
        project().ifPresent(project -> selected.get().ifPresent(project.editor()::withdraw));
    }

    private boolean isBroken() {
        return selected.get()
                .filter(finding -> finding.kind() == Finding.Kind.VIOLATED && !finding.waived())
                .isPresent();
    }

    private boolean isEditable() {
        return project().filter(project -> !project.isReadOnly()).isPresent();
    }

    private Optional<OpenProject> project() {
        return session.project();
    }

    private CommandContributionItem command(String id) {
        return new CommandContributionItem(
                new CommandContributionItemParameter(site, null, id, CommandContributionItem.STYLE_PUSH));
    }

    private static Action action(String words, boolean enabled, Runnable run) {
        Action action = new Action(words, SWT.PUSH) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setEnabled(enabled);
        return action;
    }

    private void handle(String command, BooleanSupplier possible, Runnable run) {
        site.getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public boolean isEnabled() {
                return possible.getAsBoolean();
            }

            @Override
            public Object execute(ExecutionEvent event) {
                run.run();
                return null;
            }
        });
    }
}
