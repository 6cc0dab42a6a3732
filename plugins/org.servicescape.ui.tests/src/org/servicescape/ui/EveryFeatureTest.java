package org.servicescape.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.servicescape.ui.RunningWorkbench.act;
import static org.servicescape.ui.RunningWorkbench.ask;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.servicescape.edit.ProjectEditor;
import org.servicescape.edit.Property;
import org.servicescape.edit.structure.Draft;
import org.servicescape.edit.structure.Holder;
import org.servicescape.model.ServicescapePackage;

/** Properties of one element of every class of the metamodel: every feature has its row. */
final class EveryFeatureTest extends OpenCopy {
    private static final String NONSENSE = "?! by and by";
    private static final List<String> VALUES =
            List.of("a-new-id", "15 min", "2001-02-03", "8.30", "1", "0,0 1000,1000", "one\ntwo");

    @Test
    void everyFeatureOfEveryClassHasALabelAnEditorAndAHoverText() {
        Map<EClass, EObject> one = oneOfEveryClass();
        assertEquals(names(concreteClasses()), names(one.keySet()));
        for (EObject element : one.values()) {
            act(() -> {
                show(element);
                Set<String> rows = new HashSet<>();
                rows(element).forEach((property, row) -> {
                    String where = property.id() + " of " + element.eClass().getName();
                    assertFalse(row.hover().isBlank(), () -> where + " has no hover text");
                    assertTrue(row.editor().isEnabled() && row.editor().getSize().x > 0, where);
                    rows.add(property.id());
                });
                assertEquals(features(element), rows, element.eClass().getName());
            });
        }
    }

    @Test
    void nonsenseIsRefusedWhileItIsTypedInEveryFieldThatIsNoFreeText() {
        int refused = 0;
        for (EObject element : oneOfEveryClass().values()) {
            refused += ask(() -> {
                show(element);
                int count = 0;
                for (Map.Entry<Property, Row> each : rows(element).entrySet()) {
                    if (isTyped(each.getKey()) && !isFreeText(each.getKey(), element)) {
                        refuse(each.getKey(), each.getValue());
                        count++;
                    }
                }
                return count;
            });
        }
        assertTrue(refused > 100, "only " + refused + " fields refuse anything");
        assertFalse(ask(() -> OpenWindow.session().isTyping()), "something is still being typed");
    }

    @Test
    void pagesOfSixKindsOfElementsAreNeitherCutNorEmpty() {
        Map<EClass, EObject> one = oneOfEveryClass();
        for (String kind : List.of("Project", "Space", "ServiceMoment", "Service", "CustomerProfile", "Requirement")) {
            EObject element = one.entrySet().stream()
                    .filter(each -> each.getKey().getName().equals(kind))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
            act(() -> show(element));
            RunningWorkbench.screenshot("properties-" + kind);
            act(() -> assertNothingIsCut(kind));
        }
        act(() -> {
            show(one.values().stream()
                    .filter(each -> each.eClass().getName().equals("Space"))
                    .findFirst()
                    .orElseThrow());
            zoom();
        });
        RunningWorkbench.screenshot("properties-wide");
        act(() -> assertNothingIsCut("wide"));
        act(EveryFeatureTest::zoom);
    }

    private static void zoom() {
        RunningWorkbench.page().toggleZoom(RunningWorkbench.page().getReference(OpenWindow.properties()));
    }

    /** Every row lies within the page, and a label has the height that its words need in that width. */
    private static void assertNothingIsCut(String what) {
        for (Control control : OpenWindow.properties().controls()) {
            if (control.isVisible()) {
                int right = control.getBounds().x + control.getBounds().width;
                assertTrue(right <= control.getParent().getClientArea().width, () -> what + ": too wide: " + control);
            }
            if (control instanceof Label label
                    && label.isVisible()
                    && !label.getText().isEmpty()) {
                int width = label.getSize().x;
                assertTrue(label.computeSize(width, SWT.DEFAULT).y <= label.getSize().y, () -> what + " cuts " + label);
            }
        }
    }

    /** What stands on the page for a property. */
    private record Row(String hover, Control editor, Optional<Label> message) {}

    /** Rows follow in the order of the properties. */
    private static Map<Property, Row> rows(EObject element) {
        List<Control> controls = OpenWindow.properties().controls();
        Map<Property, Row> rows = new LinkedHashMap<>();
        int at = 0;
        for (Property property : editor().properties(element)) {
            String name = property.name();
            while (at < controls.size() && !isHead(controls.get(at), name)) {
                at++;
            }
            assertTrue(
                    at < controls.size(),
                    () -> "no row for " + property.id() + " of "
                            + element.eClass().getName());
            boolean labelled = controls.get(at) instanceof Button;
            Control editor = controls.get(labelled ? at : at + 1);
            Label message = (Label) controls.get(labelled ? at + 1 : at + 2);
            rows.put(property, new Row(controls.get(at).getToolTipText(), editor, Optional.of(message)));
            at += labelled ? 2 : 3;
        }
        return rows;
    }

    private static boolean isHead(Control control, String name) {
        String hover = control.getToolTipText();
        if (hover == null || hover.isEmpty()) {
            return false;
        }
        String words = control instanceof Label label
                ? label.getText()
                : control instanceof Button button ? button.getText() : "";
        return words.replace("&&", "&").startsWith(name);
    }

    private static void refuse(Property property, Row row) {
        Text text = first(row.editor(), Text.class);
        text.setText(NONSENSE);
        Label message = row.message().orElseThrow();
        String where = property.id() + " of " + property.element().eClass().getName();
        assertTrue(message.getText().contains("expected"), () -> where + ": " + message.getText());
        assertTrue(message.getVisible(), where);
        OpenWindow.properties().giveUpTyping();
        assertEquals(property.text(), text.getText().replace("\r\n", "\n"), where);
    }

    private static <T extends Control> T first(Control control, Class<T> kind) {
        return kind.isInstance(control)
                ? kind.cast(control)
                : OpenWindow.all((Composite) control, kind).get(0);
    }

    private static boolean isTyped(Property property) {
        return switch (property.kind()) {
            case TEXT, LONG_TEXT, LINES -> true;
            case YES_NO, CHOICE, CHOICES -> false;
        };
    }

    private static boolean isFreeText(Property property, EObject element) {
        EStructuralFeature feature = element.eClass().getEStructuralFeature(property.id());
        return feature.getEType().getInstanceClass() == String.class && !((EAttribute) feature).isID();
    }

    /** What it contains is in the explorer; translations are written in the texts; unknown keys only stay in the file. */
    private static Set<String> features(EObject element) {
        return element.eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> !(feature instanceof EReference reference && reference.isContainment()))
                .filter(feature -> feature.getEContainingClass() != ServicescapePackage.Literals.PART)
                .map(EStructuralFeature::getName)
                .collect(Collectors.toSet());
    }

    private static Map<EClass, EObject> oneOfEveryClass() {
        return ask(() -> {
            Map<EClass, EObject> found = found();
            for (int before = -1; before < found.size(); ) {
                before = found.size();
                for (EObject holder : List.copyOf(found.values())) {
                    Holder.of(holder).forEach(place -> add(place, found));
                }
                found().forEach(found::putIfAbsent);
            }
            return found;
        });
    }

    private static Map<EClass, EObject> found() {
        Map<EClass, EObject> found = new HashMap<>();
        EObject project = OpenWindow.project().project();
        found.put(project.eClass(), project);
        for (TreeIterator<EObject> all = project.eAllContents(); all.hasNext(); ) {
            EObject element = all.next();
            found.putIfAbsent(element.eClass(), element);
        }
        found.remove(ServicescapePackage.Literals.TRANSLATION);
        return found;
    }

    private static void add(Holder place, Map<EClass, EObject> found) {
        if (place.isFull() || place.kind().isAbstract() || found.containsKey(place.kind())) {
            return;
        }
        Draft draft = new Draft(place);
        for (EStructuralFeature need : draft.needs()) {
            if (need instanceof EReference reference) {
                List<EObject> choices = draft.choices(reference);
                if (choices.isEmpty()) {
                    return;
                }
                draft.refer(reference, choices.get(choices.size() - 1));
            } else if (!draft.element().eIsSet(need)) {
                boolean said = Stream.concat(VALUES.stream(), Stream.of("0.5"))
                        .anyMatch(typed -> draft.say((EAttribute) need, typed).isEmpty());
                assertTrue(said, () -> need.getName() + " of " + place.kind().getName());
            }
        }
        assertEquals(Optional.empty(), editor().change(draft.adding(-1)));
        found.put(place.kind(), draft.element());
    }

    private static Set<EClass> concreteClasses() {
        Iterable<EObject> metamodel = ServicescapePackage.eINSTANCE::eAllContents;
        return StreamSupport.stream(metamodel.spliterator(), false)
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> !type.isAbstract() && type != ServicescapePackage.Literals.TRANSLATION)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Set<EClass> classes) {
        return classes.stream().map(EClass::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void show(EObject element) {
        OpenWindow.properties().selectionChanged(null, new StructuredSelection(element));
    }

    private static ProjectEditor editor() {
        return OpenWindow.project().editor();
    }
}
