package org.servicescape.ui.sheet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISaveablesSource;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.Saveable;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.servicescape.checks.Finding;
import org.servicescape.model.Element;
import org.servicescape.scene.Scene;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.ui.properties.PropertiesView;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.PictureReceiver;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.session.Selected;
import org.servicescape.ui.session.SessionFactory;
import org.servicescape.ui.session.SessionListener;
import org.servicescape.ui.text.Messages;

/**
 * One picture of the project, painted from its scenes: a click selects an element, edits are seen in it. A kind of picture
 * that is drawn by hand has an editor of its own that says with what: {@link #kit}.
 */
public class SheetEditor extends EditorPart
        implements SessionListener, PictureReceiver, ISelectionListener, IPartListener2, ISaveablesSource {
    /** Id of the editor for plans. */
    public static final String PLAN = "org.servicescape.ui.plan";

    /** Id of the editor for journey maps. */
    public static final String JOURNEY = "org.servicescape.ui.journey";

    /** Id of the editor for pictures of every other kind. */
    public static final String PICTURE = "org.servicescape.ui.picture";

    /** Id of the editor for service blueprints. */
    public static final String BLUEPRINT = "org.servicescape.ui.blueprint";

    private static final String CONTEXT = "org.servicescape.ui.sheet";

    private final ProjectSession session = SessionFactory.session();
    private final SheetSelection selection = new SheetSelection();
    private SheetCanvas canvas;
    private SheetEditing editing;
    private Kit kit = Kit.none();
    private ISelection last = StructuredSelection.EMPTY;
    private ViewOf picture;
    private Optional<Element> subject = Optional.empty();
    private Optional<Sight> sight = Optional.empty();
    private boolean outdated;

    /** Opens the picture, or brings it to the front where it is open. */
    public static Optional<SheetEditor> open(IWorkbenchPage page, ViewOf picture) {
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) instanceof SheetEditor open && open.takes(picture)) {
                page.activate(open);
                open.turn(picture);
                return Optional.of(open);
            }
        }
        try {
            IEditorPart editor = page.openEditor(new SheetInput(picture), editor(kind(picture)));
            return editor instanceof SheetEditor sheet ? Optional.of(sheet) : Optional.empty();
        } catch (PartInitException failure) {
            StatusManager.getManager().handle(failure, "org.servicescape.ui");
            return Optional.empty();
        }
    }

    private static String editor(String kind) {
        return switch (kind) {
            case "blueprint-" -> BLUEPRINT;
            case "plan-" -> PLAN;
            case "journey-" -> JOURNEY;
            default -> PICTURE;
        };
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) throws PartInitException {
        if (!(input instanceof SheetInput sheet)) {
            throw new PartInitException("A sheet editor shows a picture of a project, not " + input.getName());
        }
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        picture = sheet.picture();
        subject = session.project().flatMap(project -> project.element(picture.subject()));
        site.setSelectionProvider(selection);
    }

    @Override
    public void createPartControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
        canvas = new SheetCanvas(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        canvas.say(Messages.sheetDrawing);
        editing = new SheetEditing(getSite(), session, canvas, this::selected);
        kit = kit(editing);
        editing.install(kit);
        SheetDrop.install(canvas, kit);
        SheetHand hand = canvas.hand();
        canvas.mouse()
                .tell(
                        this::selected,
                        editing::write,
                        () -> PropertiesView.show(getSite().getPage()),
                        () -> hand.choose(kit.tools().stream().findFirst()));
        if (kit.tools().size() > 1) {
            Palette palette = new Palette(area, hand, kit);
            GridDataFactory.fillDefaults().grab(false, true).applyTo(palette);
            hand.use(kit, () -> {
                palette.show();
                kit.chosen(hand.chosen());
            });
        } else {
            hand.use(kit, () -> {});
        }
        below(area);
        getSite().getService(IContextService.class).activateContext(CONTEXT);
        key("org.servicescape.ui.earlier", SWT.ARROW_LEFT, SWT.ALT);
        key("org.servicescape.ui.later", SWT.ARROW_RIGHT, SWT.ALT);
        key("org.servicescape.ui.shorter", SWT.ARROW_LEFT, SWT.ALT | SWT.SHIFT);
        key("org.servicescape.ui.longer", SWT.ARROW_RIGHT, SWT.ALT | SWT.SHIFT);
        handle("org.servicescape.ui.zoomIn", canvas::zoomIn);
        handle("org.servicescape.ui.zoomOut", canvas::zoomOut);
        handle("org.servicescape.ui.zoomFit", canvas::zoomFit);
        getSite().getPage().addSelectionListener(this);
        getSite().getPage().addPartListener(this);
        session.addListener(this);
        session.draw(picture, this);
    }

    /** What this kind of picture is drawn with by hand. */
    protected Kit kit(SheetEditing editing) {
        return Kit.none();
    }

    /** Adds what stands below the picture, in one row. */
    protected void below(Composite area) {}

    /** Whether this editor shows another picture too, when it is asked for. */
    protected boolean takes(ViewOf other) {
        return false;
    }

    /** It shows another picture from now on. */
    protected void turned() {}

    /** Shows another picture in place of this one. */
    protected final void turn(ViewOf other) {
        if (!other.id().equals(picture.id())) {
            renamed(other);
            subject = session.project().flatMap(project -> project.element(picture.subject()));
            session.draw(picture, this);
            turned();
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removeSelectionListener(this);
        getSite().getPage().removePartListener(this);
        session.removeListener(this);
        super.dispose();
    }

    /** Selects elements as a click does. */
    public void choose(Set<String> elements) {
        canvas.mouse().select(elements);
        canvas.setFocus();
    }

    /** Shows the picture as somebody saw it before, once it is drawn. */
    public void look(Sight before) {
        sight = Optional.of(before);
    }

    /** Frames the elements, now and in the picture as it will be drawn anew, and scrolls to the first of them. */
    public void show(Collection<String> elements) {
        canvas.frame(elements);
    }

    @Override
    public void edited(OpenProject project) {
        project.pictures().stream()
                .filter(this::isSame)
                .filter(now -> !now.equals(picture))
                .findFirst()
                .ifPresent(this::renamed);
        canvas.select(Selected.ids(last));
        firePropertyChange(PROP_DIRTY);
    }

    private void renamed(ViewOf now) {
        picture = now;
        setInput(new SheetInput(now));
        setPartName(now.title());
    }

    /** Whether it is what this editor shows; an edit may have given the subject another name or id. */
    private boolean isSame(ViewOf now) {
        String subjectNow = subject.map(Element::getId).orElse(picture.subject());
        return kind(now).equals(kind(picture)) && now.subject().equals(subjectNow);
    }

    private static String kind(ViewOf picture) {
        return picture.id().substring(0, picture.id().indexOf('-') + 1);
    }

    @Override
    public void checked(OpenProject project, List<Finding> findings) {
        outdated = !getSite().getPage().isPartVisible(this);
        if (!outdated) {
            session.draw(picture, this);
        }
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        if (outdated && reference.getPart(false) == this) {
            outdated = false;
            session.draw(picture, this);
        }
    }

    @Override
    public void uncheckable(OpenProject project, String reason) {
        undrawable(reason);
    }

    @Override
    public void drawn(List<Scene> sheets) {
        if (!canvas.isDisposed()) {
            canvas.show(sheets);
            sight.ifPresent(before -> before.restore(canvas));
            sight = Optional.empty();
            editing.drawn();
            kit.drawn();
        }
    }

    @Override
    public void undrawable(String reason) {
        if (!canvas.isDisposed()) {
            canvas.say(NLS.bind(Messages.sheetFailed, reason));
        }
    }

    @Override
    public void selectionChanged(IWorkbenchPart part, ISelection selected) {
        if (part != this && part != null && !canvas.isDisposed()) {
            last = selected;
            canvas.select(Selected.ids(selected));
        }
    }

    private void selected(Set<String> ids) {
        selection.setSelection(new StructuredSelection(ids.stream()
                .flatMap(id -> session.project().flatMap(project -> project.element(id)).stream())
                .toList()));
        last = selection.getSelection();
    }

    @Override
    public void setFocus() {
        canvas.setFocus();
    }

    @Override
    public Saveable[] getSaveables() {
        return session.saveables();
    }

    @Override
    public Saveable[] getActiveSaveables() {
        return session.saveables();
    }

    @Override
    public boolean isDirty() {
        return session.isChanged();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // The workbench saves what getSaveables returns.
    }

    @Override
    public void doSaveAs() {
        // One project is saved to the file that it was read from.
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    /** The canvas, for those who test the window. */
    public SheetCanvas canvas() {
        return canvas;
    }

    /** Which picture it shows. */
    public ViewOf picture() {
        return picture;
    }

    /** Keys that belong to a command of the workbench elsewhere come to the kit by a command of their own. */
    private void key(String command, int keyCode, int keys) {
        handle(command, () -> {
            if (canvas.isFocusControl()) {
                kit.key(keyCode, keys);
            }
        });
    }

    private void handle(String command, Runnable action) {
        getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                action.run();
                return null;
            }
        });
    }
}
