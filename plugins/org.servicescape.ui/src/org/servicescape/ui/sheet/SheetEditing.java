package org.servicescape.ui.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;
import org.servicescape.edit.Change;
import org.servicescape.edit.Property;
import org.servicescape.edit.TypedText;
import org.servicescape.edit.blueprint.NewMoments;
import org.servicescape.model.Element;
import org.servicescape.model.journey.JourneyMoment;
import org.servicescape.scene.SceneNode;
import org.servicescape.scene.Slot;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.ProjectSession;
import org.servicescape.ui.sheet.CellField.Entry;
import org.servicescape.ui.structure.ElementActions;
import org.servicescape.ui.structure.Refusal;

/**
 * Editing in a picture: the menu and keys of {@link ElementActions}, words written where they stand (F2 or a double click),
 * and moments told one after the other (Ctrl and Enter, then Enter after each).
 */
public final class SheetEditing implements ElementActions.Where {
    private static final String ADD_AFTER = "org.servicescape.ui.addAfter";

    /** Between two cells of a blueprint, in pixels of the sheet. */
    private static final int GUTTER = 28;

    private final IWorkbenchPartSite site;
    private final ProjectSession session;
    private final SheetCanvas canvas;
    private final Consumer<Set<String>> selects;
    private final ElementActions actions;
    private final CellField field;
    private Supplier<List<Kit.Entry>> first = List::of;
    private IntFunction<Optional<Runnable>> moves = down -> Optional.empty();
    private Optional<Element> toWrite = Optional.empty();
    private Optional<JourneyMoment> telling = Optional.empty();
    private Supplier<Optional<Rectangle>> following = Optional::empty;

    SheetEditing(IWorkbenchPartSite site, ProjectSession session, SheetCanvas canvas, Consumer<Set<String>> selects) {
        this.site = site;
        this.session = session;
        this.canvas = canvas;
        this.selects = selects;
        this.actions = new ElementActions(site, this);
        this.field = new CellField(canvas);
    }

    void install(Kit kit) {
        first = kit::tools;
        moves = kit::moving;
        actions.install();
        site.getService(IHandlerService.class).activateHandler(ADD_AFTER, new AbstractHandler() {
            @Override
            public boolean isEnabled() {
                return canvas.isFocusControl() && moment().isPresent();
            }

            @Override
            public Object execute(ExecutionEvent event) {
                moment().ifPresent(SheetEditing.this::tellAfter);
                return null;
            }
        });
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            kit.fill(shown);
            actions.fill(shown, Optional.empty());
        });
        canvas.setMenu(menu.createContextMenu(canvas));
    }

    /** The picture was drawn anew: an element that was added has its place now. */
    void drawn() {
        Optional<Element> waiting =
                toWrite.filter(element -> canvas.figures().best(element.getId()).isPresent());
        if (waiting.isPresent() && !field.isOpen()) {
            toWrite = Optional.empty();
            reveal(waiting.get());
            rename(waiting.get());
        }
        if (field.isOpen()) {
            following.get().ifPresent(place -> {
                canvas.reveal(place);
                following.get().ifPresent(field::move);
            });
            telling.flatMap(moment -> canvas.figures().best(moment.getId())).ifPresent(figure -> {
                canvas.frame(Set.of(figure.element()));
                canvas.reveal(beside(figure));
                field.move(beside(figure));
            });
        }
    }

    @Override
    public List<EObject> selected() {
        return site.getSelectionProvider().getSelection() instanceof IStructuredSelection chosen
                ? Arrays.stream(chosen.toArray())
                        .filter(EObject.class::isInstance)
                        .map(EObject.class::cast)
                        .toList()
                : List.of();
    }

    @Override
    public void reveal(EObject element) {
        if (element instanceof Element shown) {
            canvas.select(Set.of(shown.getId()));
            selects.accept(Set.of(shown.getId()));
        }
    }

    @Override
    public void revealAll(List<EObject> elements) {
        select(elements.stream()
                .filter(Element.class::isInstance)
                .map(element -> ((Element) element).getId())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    @Override
    public void rename(EObject object) {
        if (!(object instanceof Element element) || session.project().isEmpty()) {
            return;
        }
        Optional<Figure> figure = canvas.figures().best(element.getId());
        if (figure.isEmpty()) {
            toWrite = Optional.of(element);
            return;
        }
        write(session.project().get(), element, figure.get());
    }

    /** Opens a field over what was clicked on twice; false where nothing can be written there. */
    boolean write(Figure figure) {
        Optional<Element> element = session.project().flatMap(project -> project.element(figure.element()));
        return element.isPresent() && write(session.project().get(), element.get(), figure);
    }

    @Override
    public Optional<Runnable> moving(int down) {
        return project().isPresent() ? moves.apply(down) : Optional.empty();
    }

    @Override
    public Control control() {
        return canvas;
    }

    private boolean write(OpenProject project, Element element, Figure figure) {
        String shown = text(figure);
        Optional<Property> property = project.editor().properties(element).stream()
                .filter(one -> List.of("action", "name").contains(one.id()))
                .filter(one -> !one.text().isBlank())
                .sorted((one, other) -> Boolean.compare(isShown(other, shown), isShown(one, shown)))
                .findFirst();
        following = Optional::empty;
        telling = Optional.empty();
        property.ifPresent(one -> field.open(
                canvas.placeOf(figure),
                new Entry(one.text(), typed -> project.editor().write(one, typed), () -> next(element, one))));
        return property.isPresent();
    }

    private static boolean isShown(Property property, String shown) {
        return shown.startsWith(property.text().replaceAll("\\s+", ""));
    }

    /** What a figure says, without blanks: lines are broken in the picture, and words hyphenated. */
    private static String text(Figure figure) {
        StringBuilder text = new StringBuilder();
        for (SceneNode shape : figure.shapes()) {
            if (shape instanceof SceneNode.Text line) {
                text.append(line.text().replaceAll("\\s+", ""));
            }
        }
        return text.toString();
    }

    /** Enter in a moment goes on to the next one of its journey, where the same is written. */
    private void next(Element element, Property property) {
        if (element instanceof JourneyMoment moment && moment.eContainer() instanceof EObject stage) {
            List<EObject> moments = stage.eContents();
            int after = moments.indexOf(moment) + 1;
            if (property.id().equals("action")
                    && after < moments.size()
                    && moments.get(after) instanceof JourneyMoment following) {
                reveal(following);
                rename(following);
            }
        }
    }

    private Optional<JourneyMoment> moment() {
        List<EObject> chosen = selected();
        return chosen.size() == 1 && chosen.get(0) instanceof JourneyMoment moment
                ? Optional.of(moment)
                : Optional.empty();
    }

    /** Opens a field to the right of a moment: each Enter tells the next moment, pasted lines tell one each. */
    private void tellAfter(JourneyMoment moment) {
        canvas.figures().best(moment.getId()).ifPresent(figure -> tellAt(beside(figure), moment));
    }

    /** To the right of a moment; above the name of the next one, if there is one. */
    private Rectangle beside(Figure figure) {
        Rectangle place = canvas.placeOf(figure);
        place.x += place.width + (int) Math.round(GUTTER * canvas.zoom());
        int end = place.x + CellField.LEAST_WIDTH;
        if (canvas.pointed(end, place.y + place.height / 2, 0)
                .slot(Slot.Kind.HEAD)
                .filter(head -> !head.elements().contains(figure.element()))
                .isPresent()) {
            place.y -= CellField.LEAST_HEIGHT;
        }
        return place;
    }

    private void tellAt(Rectangle place, JourneyMoment after) {
        tell(place, names -> NewMoments.after(after, names));
        telling = Optional.of(after);
    }

    /**
     * Opens a field in which moments are told: each Enter tells one and goes on behind it, pasted lines and cells of a
     * spreadsheet tell one each.
     *
     * @param place where the field stands
     * @param first makes the first of them, from their names
     */
    public void tell(Rectangle place, Function<List<String>, NewMoments> first) {
        following = Optional::empty;
        telling = Optional.empty();
        List<JourneyMoment> told = new ArrayList<>();
        field.open(
                place,
                new Entry(
                        "",
                        typed -> {
                            List<String> names = TypedText.cells(typed).stream()
                                    .filter(name -> !name.isEmpty())
                                    .toList();
                            if (names.isEmpty()) {
                                return Optional.empty();
                            }
                            NewMoments moments = first.apply(names);
                            told.addAll(moments.moments());
                            return make(moments);
                        },
                        () -> {
                            if (!told.isEmpty()) {
                                JourneyMoment last = told.get(told.size() - 1);
                                selects.accept(Set.of(last.getId()));
                                tellAt(place, last);
                            }
                        }));
    }

    private Optional<String> make(Change change) {
        return session.project().flatMap(project -> project.editor().change(change));
    }

    /** The canvas of the picture. */
    public SheetCanvas canvas() {
        return canvas;
    }

    /** The project, while it can be edited. */
    public Optional<OpenProject> project() {
        return session.project().filter(project -> !project.isReadOnly());
    }

    /** The element of an id. */
    public Optional<Element> element(String id) {
        return session.project().flatMap(project -> project.element(id));
    }

    /** Makes an edit, one step of undo; where it is refused, says why at the pointer and returns false. */
    public boolean edit(Change change) {
        Optional<String> refused = project().isPresent() ? make(change) : Optional.empty();
        refused.ifPresent(sentence -> Refusal.show(canvas, sentence));
        return refused.isEmpty() && project().isPresent();
    }

    /** Shows a menu at the pointer. */
    public void show(MenuManager items) {
        Menu popup = items.createContextMenu(canvas);
        popup.setLocation(canvas.getDisplay().getCursorLocation());
        popup.setVisible(true);
    }

    /** A tool was used: the first one of the palette is chosen again, unless Shift is held. */
    public void used(Pointed at) {
        if (!at.holds(SWT.SHIFT)) {
            canvas.hand().choose(first.get().stream().findFirst());
        }
    }

    /** Lets somebody write a property of an element at a place of the canvas. */
    public void writeProperty(Element element, String property, Rectangle place) {
        project().ifPresent(project -> project.editor().properties(element).stream()
                .filter(one -> one.id().equals(property))
                .findFirst()
                .ifPresent(one ->
                        write(place, one.text(), typed -> project.editor().write(one, typed), () -> {})));
    }

    /** Selects elements, here and in the window. */
    public void select(Set<String> elements) {
        canvas.select(elements);
        selects.accept(elements);
    }

    /** Selects elements, here and in the window, and does not scroll. */
    public void selectWhereItIs(Set<String> elements) {
        canvas.frameWhereItIs(elements);
        selects.accept(elements);
    }

    /** Chooses a tool that is not in the palette. */
    public void use(Kit.Entry tool) {
        canvas.hand().choose(Optional.of(tool));
    }

    /**
     * Lets somebody write at a place of the canvas.
     *
     * @param words what stands there now
     * @param enter writes what was typed; says in a sentence why it does not
     * @param next what Enter goes on with, after the words are written
     */
    public void write(Rectangle place, String words, Function<String, Optional<String>> enter, Runnable next) {
        write(() -> Optional.of(place), new Entry(words, enter, next));
        following = Optional::empty;
    }

    /**
     * The same at a place that another drawing of the picture may move, such as a cell.
     *
     * @param place where it is now; empty where the picture does not show it
     * @param below what Tab goes on with
     */
    public void write(
            Supplier<Optional<Rectangle>> place,
            String words,
            Function<String, Optional<String>> enter,
            Runnable next,
            Runnable below) {
        write(place, new Entry(words, enter, next, below));
    }

    private void write(Supplier<Optional<Rectangle>> place, Entry entry) {
        telling = Optional.empty();
        place.get().ifPresent(canvas::reveal);
        place.get().ifPresent(there -> field.open(there, entry));
        following = place;
    }
}
