package org.servicescape.ui.findings;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.servicescape.ui.session.ProjectHandler;

/** The menu Check, from wherever somebody works: brings the findings to the front and does there what was asked. */
public final class CheckHandler extends ProjectHandler implements IExecutableExtension {
    private What what = What.NOW;

    /** What the command does. */
    private enum What {
        NOW,
        NEXT,
        PREVIOUS,
        SUGGEST,
        ACCEPT,
        EXPLAIN
    }

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        what = What.valueOf((String) data);
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        try {
            FindingsView findings = (FindingsView) page.showView(FindingsView.ID, null, IWorkbenchPage.VIEW_VISIBLE);
            switch (what) {
                case NOW -> session().recheck();
                case NEXT -> findings.step(1);
                case PREVIOUS -> findings.step(-1);
                case SUGGEST -> findings.actions().suggestOrSay();
                case ACCEPT -> findings.actions().acceptOrSay();
                case EXPLAIN -> findings.actions().explainOrSay();
            }
        } catch (PartInitException failure) {
            throw new ExecutionException(failure.getMessage(), failure);
        }
        return null;
    }
}
