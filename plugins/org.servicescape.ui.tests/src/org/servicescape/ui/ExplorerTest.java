package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.servicescape.checks.Finding;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.Translation;
import org.servicescape.scene.View.ViewOf;
import org.servicescape.ui.explorer.ExplorerView;
import org.servicescape.ui.icons.ElementIcons;
import org.servicescape.ui.icons.Icon;
import org.servicescape.ui.session.OpenProject;
import org.servicescape.ui.session.SessionFactory;

/** The tree of the project: every element is in it, can be found in it and can be told from others. */
@ExtendWith(RunningWorkbench.class)
final class ExplorerTest {
    @Test
    void everyKindOfElementHasItsIcon() {
        for (EClass kind : kinds(ServicescapePackage.eINSTANCE)) {
            assertNotEquals(
                    ImageDescriptor.getMissingImageDescriptor(),
                    ElementIcons.of(EcoreUtil.create(kind)),
                    kind.getName());
        }
    }

    @Test
    void everyIconOfTheWindowIsDrawn() {
        for (Icon icon : Icon.values()) {
            assertNotEquals(ImageDescriptor.getMissingImageDescriptor(), icon.descriptor(), icon.name());
        }
    }

    @Test
    void everyElementOfIsoOmenaCanBeRevealed() {
        everyElementCanBeRevealed("iso-omena");
    }

    @Test
    void everyElementOfPoriCanBeRevealed() {
        everyElementCanBeRevealed("pori");
    }

    @Test
    void everyPictureStandsOnceUnderTheHeadingOfItsKind() {
        open("iso-omena");
        TreeViewer tree = explorer().tree();
        RunningWorkbench.act(tree::expandAll);
        TreeItem pictures = RunningWorkbench.ask(() -> tree.getTree().getItem(0).getItem(0));
        List<String> kinds = RunningWorkbench.ask(() ->
                List.of(pictures.getItems()).stream().map(TreeItem::getText).toList());
        assertTrue(
                kinds.containsAll(List.of("Blueprints", "Journey maps", "Customer profiles", "Service concept")),
                kinds.toString());
        List<ViewOf> shown = RunningWorkbench.ask(() -> all(pictures.getItems()).stream()
                .map(TreeItem::getData)
                .filter(ViewOf.class::isInstance)
                .map(ViewOf.class::cast)
                .toList());
        assertEquals(
                RunningWorkbench.ask(
                        () -> SessionFactory.session().project().orElseThrow().pictures()),
                shown);
        ViewOf last = shown.get(shown.size() - 1);
        RunningWorkbench.act(() -> {
            tree.collapseAll();
            tree.setSelection(new StructuredSelection(last), true);
        });
        assertEquals(
                last, RunningWorkbench.ask(() -> tree.getStructuredSelection().getFirstElement()));
    }

    @Test
    void whatIsUnfoldedStaysUnfoldedWhenTheTreeIsRefreshed() {
        open("iso-omena");
        TreeViewer tree = explorer().tree();
        int unfolded = RunningWorkbench.ask(() -> {
            tree.expandAll();
            return tree.getExpandedElements().length;
        });
        assertTrue(unfolded > 20, unfolded + " unfolded");
        RunningWorkbench.act(tree::refresh);
        assertEquals(unfolded, RunningWorkbench.ask(() -> tree.getExpandedElements().length));
    }

    @Test
    void everyLineSaysSomethingAndElementsTellTheirKindAndId() {
        open("pori");
        TreeViewer tree = explorer().tree();
        RunningWorkbench.act(tree::expandAll);
        List<TreeItem> items = RunningWorkbench.ask(() -> all(tree.getTree().getItems()));
        for (TreeItem item : items) {
            String text = RunningWorkbench.ask(item::getText);
            assertTrue(!text.isBlank() && !text.contains("\n"), "label: " + text);
            Object shown = RunningWorkbench.ask(item::getData);
            if (shown instanceof Element element) {
                String hover = RunningWorkbench.ask(
                        () -> ((ColumnLabelProvider) tree.getLabelProvider(0)).getToolTipText(element));
                assertTrue(hover.lines().findFirst().orElse("").endsWith(" · " + element.getId()), hover);
            }
        }
    }

    @Test
    void whatBreaksARuleSaysSo() {
        Project project = open("iso-omena");
        String hover = RunningWorkbench.ask(() -> {
            Finding first = SessionFactory.session().findings().orElseThrow().get(0);
            EObject subject = all(project).stream()
                    .filter(each ->
                            each instanceof Element element && first.subjects().contains(element.getId()))
                    .findFirst()
                    .orElseThrow();
            ColumnLabelProvider labels = (ColumnLabelProvider) explorer().tree().getLabelProvider(0);
            assertNotEquals(labels.getImage(subject), labels.getImage(EcoreUtil.copy(subject)), "no mark");
            return labels.getToolTipText(subject);
        });
        assertTrue(hover.lines().count() > 1, hover);
    }

    private static void everyElementCanBeRevealed(String name) {
        Project project = open(name);
        ExplorerView explorer = explorer();
        RunningWorkbench.act(() -> explorer.tree().collapseAll());
        for (EObject element : all(project)) {
            RunningWorkbench.act(() -> explorer.reveal(element));
            assertSame(element, RunningWorkbench.ask(() -> explorer.tree()
                    .getStructuredSelection()
                    .getFirstElement()));
        }
        RunningWorkbench.screenshot("explorer-" + name);
    }

    private static Project open(String name) {
        Path file = Path.of(System.getProperty("examples"), name, name + ".servicescape");
        Optional<OpenProject> before =
                RunningWorkbench.ask(() -> SessionFactory.session().project());
        RunningWorkbench.act(() -> SessionFactory.session().open(file));
        RunningWorkbench.await(
                "the project " + name, () -> !SessionFactory.session().project().equals(before));
        RunningWorkbench.await(
                "its findings", () -> SessionFactory.session().findings().isPresent());
        return RunningWorkbench.ask(
                () -> SessionFactory.session().project().orElseThrow().project());
    }

    private static ExplorerView explorer() {
        return RunningWorkbench.ask(() -> (ExplorerView) RunningWorkbench.page().findView(ExplorerView.ID));
    }

    private static List<EClass> kinds(EPackage metamodel) {
        List<EClass> kinds = new ArrayList<>();
        metamodel.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(kind -> !kind.isAbstract() && !kind.equals(ServicescapePackage.Literals.TRANSLATION))
                .forEach(kinds::add);
        metamodel.getESubpackages().forEach(part -> kinds.addAll(kinds(part)));
        return kinds;
    }

    private static List<EObject> all(Project project) {
        List<EObject> all = new ArrayList<>();
        for (TreeIterator<EObject> each = project.eAllContents(); each.hasNext(); ) {
            EObject element = each.next();
            // Texts in other languages are shown with the element that they belong to.
            if (!(element instanceof Translation)) {
                all.add(element);
            }
        }
        return all;
    }

    private static List<TreeItem> all(TreeItem... items) {
        List<TreeItem> all = new ArrayList<>();
        for (TreeItem item : items) {
            all.add(item);
            all.addAll(all(item.getItems()));
        }
        return all;
    }
}
