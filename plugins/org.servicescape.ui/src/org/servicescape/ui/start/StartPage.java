package org.servicescape.ui.start;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.servicescape.ui.page.ReadOnlyPage;
import org.servicescape.ui.session.Opening;
import org.servicescape.ui.text.Messages;

/** What stands in the window before a project is open: what the program is for, and ways to begin. */
public final class StartPage extends ReadOnlyPage {
    /** Id of the page. */
    public static final String ID = "org.servicescape.ui.start";

    private static final int WIDTH = 480;

    private Button open;

    /** Shows the page. */
    public static void show(IWorkbenchPage page) {
        try {
            page.openEditor(new StartInput(), ID);
        } catch (PartInitException failure) {
            StatusManager.getManager().handle(failure, "org.servicescape.ui");
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(48, 40).spacing(8, 10).applyTo(page);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), page);
        Label mark = new Label(page, SWT.NONE);
        ResourceLocator.imageDescriptorFromBundle("org.servicescape.ui", "icons/app/servicescape-64.png")
                .ifPresent(image -> mark.setImage(images.create(image)));
        line(page, Messages.application).setFont(JFaceResources.getHeaderFont());
        line(page, Messages.startPurpose);
        open = new Button(page, SWT.PUSH);
        open.setText(Messages.startOpen);
        open.addListener(SWT.Selection, event -> Opening.ask(getSite()));
        List<Path> examples = Examples.files();
        if (!examples.isEmpty()) {
            line(page, Messages.startExamples);
            examples.forEach(file -> example(page, file));
        }
    }

    private static Label line(Composite page, String words) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(words);
        GridDataFactory.swtDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private void example(Composite page, Path file) {
        Link link = new Link(page, SWT.NONE);
        link.setText("<a>" + file.getFileName() + "</a>");
        link.setToolTipText(file.toString());
        link.addListener(SWT.Selection, event -> Opening.open(getSite().getPage(), file));
    }

    @Override
    public void setFocus() {
        open.setFocus();
    }
}
