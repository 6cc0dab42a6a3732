package org.servicescape.ui.start;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;
import org.servicescape.ui.page.ReadOnlyPage;
import org.servicescape.ui.session.Opening;
import org.servicescape.ui.sheet.Thumbnail;
import org.servicescape.ui.text.Messages;

/** What stands in the window before a project is open: what the program is for, and ways to begin. */
public final class StartPage extends ReadOnlyPage {
    /** Id of the page. */
    public static final String ID = "org.servicescape.ui.start";

    private static final int WIDTH = 700;
    private static final int CARD = (WIDTH - 2 * 24) / 3;
    private static final int PICTURE_WIDTH = 208;
    private static final int PICTURE_HEIGHT = 124;

    private final Map<Path, Label> pictures = new HashMap<>();
    private final Map<Path, Link> names = new HashMap<>();
    private LocalResourceManager resources;
    private Composite page;
    private Composite recent;
    private Button begin;

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
        ScrolledComposite scrolled = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.setShowFocusedControl(true);
        page = new Composite(scrolled, SWT.NONE);
        page.setBackground(page.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        page.setBackgroundMode(SWT.INHERIT_FORCE);
        resources = new LocalResourceManager(JFaceResources.getResources(), page);
        GridLayoutFactory.swtDefaults().margins(40, 20).spacing(0, 8).applyTo(page);
        head();
        buttons();
        List<Path> examples = Examples.files();
        Composite middle = row(page, 2, 40);
        if (!examples.isEmpty()) {
            examples(middle, examples);
        }
        recent = column(middle);
        recent();
        if (!examples.isEmpty()) {
            tour(examples.get(0));
            Gallery.show(page.getDisplay(), examples, this::paint);
        }
        scrolled.setContent(page);
        scrolled.setMinSize(page.computeSize(SWT.DEFAULT, SWT.DEFAULT));
    }

    private void head() {
        Composite head = row(page, 2, 20);
        Label mark = new Label(head, SWT.NONE);
        ResourceLocator.imageDescriptorFromBundle("org.servicescape.ui", "icons/app/servicescape-64.png")
                .ifPresent(image -> mark.setImage(resources.create(image)));
        Composite words = column(head);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.CENTER).applyTo(words);
        Label name = line(words, Messages.application, WIDTH - 90);
        name.setFont(resources.create(
                FontDescriptor.createFrom(JFaceResources.getHeaderFont()).increaseHeight(10)));
        line(words, Messages.startPurpose, WIDTH - 90);
    }

    private void buttons() {
        Composite row = row(page, 2, 12);
        begin = new Button(row, SWT.PUSH);
        begin.setText(Messages.startNew);
        begin.addListener(SWT.Selection, event -> run("org.servicescape.ui.new"));
        Button open = new Button(row, SWT.PUSH);
        open.setText(Messages.startOpen);
        open.addListener(SWT.Selection, event -> Opening.ask(getSite()));
    }

    private void examples(Composite middle, List<Path> examples) {
        Composite area = column(middle);
        heading(area, Messages.startExamples);
        Composite cards = row(area, Math.min(2, examples.size()), 20);
        for (Path file : examples) {
            Composite card = column(cards);
            Label picture = new Label(card, SWT.BORDER);
            GridDataFactory.swtDefaults().hint(PICTURE_WIDTH, PICTURE_HEIGHT).applyTo(picture);
            picture.setToolTipText(file.toString());
            picture.setCursor(picture.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            picture.addListener(SWT.MouseUp, event -> Opening.open(getSite().getPage(), file));
            pictures.put(file, picture);
            names.put(file, link(card, file.getFileName().toString(), file, PICTURE_WIDTH));
        }
    }

    /** Names and pictures come when they have been read. */
    private void paint(Map<Path, Gallery.Shown> read) {
        if (page.isDisposed()) {
            return;
        }
        pictures.forEach((file, label) -> {
            Gallery.Shown shown = read.get(file);
            if (shown != null) {
                Image image = Thumbnail.of(label.getDisplay(), shown.sheet(), PICTURE_WIDTH, PICTURE_HEIGHT);
                label.setImage(image);
                label.addDisposeListener(event -> image.dispose());
                names.get(file).setText(anchor(shown.title()));
            }
        });
        page.layout(true, true);
    }

    private void recent() {
        heading(recent, Messages.startRecent);
        List<Path> files = Recents.files();
        for (Path file : files) {
            link(recent, file.getFileName().toString(), file, SWT.DEFAULT);
        }
        if (files.isEmpty()) {
            line(recent, Messages.recentNone, 200);
        } else {
            Link clear = new Link(recent, SWT.NONE);
            clear.setText(anchor(Messages.startClear));
            clear.addListener(SWT.Selection, event -> {
                Recents.clear();
                for (var child : recent.getChildren()) {
                    child.dispose();
                }
                recent();
                page.layout(true, true);
            });
        }
    }

    private void tour(Path example) {
        heading(page, Messages.startTour);
        Composite cards = row(page, 3, 24);
        String[] titles = {Messages.tourJourney, Messages.tourPlaces, Messages.tourFindings};
        String[] texts = {Messages.tourJourneyText, Messages.tourPlacesText, Messages.tourFindingsText};
        for (Tour step : Tour.values()) {
            Composite card = column(cards);
            Link show = new Link(card, SWT.NONE);
            show.setText(anchor(NLS.bind(Messages.tourStep, step.ordinal() + 1, titles[step.ordinal()])));
            show.setToolTipText(Messages.tourShow);
            line(card, texts[step.ordinal()], CARD);
            show.addListener(SWT.Selection, event -> step.show(getSite().getPage(), example));
        }
    }

    private void heading(Composite parent, String words) {
        Label label = line(parent, words, SWT.DEFAULT);
        label.setFont(resources.create(
                FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(3)));
        GridDataFactory.swtDefaults().indent(0, 6).applyTo(label);
    }

    private static Composite row(Composite parent, int columns, int between) {
        Composite row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(between, 0).applyTo(row);
        return row;
    }

    private static Composite column(Composite parent) {
        Composite column = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(column);
        GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(column);
        return column;
    }

    private static Label line(Composite parent, String words, int width) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(words);
        label.setForeground(label.getDisplay().getSystemColor(SWT.COLOR_LIST_FOREGROUND));
        GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private Link link(Composite parent, String words, Path file, int width) {
        Link link = new Link(parent, SWT.NONE);
        link.setText(anchor(words));
        link.setToolTipText(file.toString());
        GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(link);
        link.addListener(SWT.Selection, event -> Opening.open(getSite().getPage(), file));
        return link;
    }

    private static String anchor(String words) {
        return "<a>" + words.replace("&", "&&") + "</a>";
    }

    private void run(String command) {
        try {
            getSite().getService(IHandlerService.class).executeCommand(command, null);
        } catch (CommandException failure) {
            StatusManager.getManager().handle(Status.error(failure.getMessage(), failure));
        }
    }

    @Override
    public void setFocus() {
        begin.setFocus();
    }
}
