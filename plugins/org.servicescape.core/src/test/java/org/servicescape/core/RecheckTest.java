package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.servicescape.checks.ChangedFacets;
import org.servicescape.checks.Facet;
import org.servicescape.checks.Recheck;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFiles;

/** After any edit, asking only the rules that read what changed finds what asking all of them does. */
class RecheckTest {
    @ParameterizedTest
    @ValueSource(strings = {"iso-omena/iso-omena", "pori/pori", "pori/pori-concept"})
    void whateverIsEditedTheFindingsAreThoseOfAWholeCheck(String example) throws Exception {
        Project project = ProjectFiles.read(Path.of("..", "..", "examples", example + ".servicescape"));
        ChangedFacets changed = new ChangedFacets(project);
        Recheck recheck = Checking.recheck();
        recheck.check(project);
        List<String> stale = new ArrayList<>();
        Map<Edit, EObject> edits = edits(project);
        assertTrue(edits.size() > 100, () -> "only " + edits.size() + " edits are tried");
        edits.forEach((edit, object) -> {
            ChangeRecorder recorder = new ChangeRecorder(project);
            edit.change(object);
            ChangeDescription undo = recorder.endRecording();
            recorder.dispose();
            Set<Facet> after = changed.take();
            if (!Checking.report(project).equals(recheck.check(project, after))) {
                stale.add(edit.feature().getEContainingClass().getName() + "."
                        + edit.feature().getName() + " of " + EcoreUtil.getID(object) + " " + after);
                recheck.check(project);
            }
            undo.apply();
            recheck.check(project, changed.take());
        });
        assertEquals(List.of(), stale);
        assertEquals(Checking.report(project), recheck.check(project, Set.of()));
    }

    /** A value that is changed, or the first thing in a list that is taken away. */
    private record Edit(EStructuralFeature feature) {
        void change(EObject object) {
            if (feature instanceof EReference reference) {
                if (reference.isContainment()) {
                    EcoreUtil.delete(values(object).get(0), true);
                } else if (feature.isMany()) {
                    values(object).remove(0);
                } else {
                    object.eUnset(feature);
                }
                return;
            }
            if (feature.isMany()) {
                ((List<?>) object.eGet(feature)).remove(0);
                return;
            }
            Object value = object.eGet(feature);
            Object other = other(value);
            if (other.equals(value)) {
                object.eUnset(feature);
            } else {
                object.eSet(feature, other);
            }
        }

        @SuppressWarnings("unchecked")
        private List<EObject> values(EObject object) {
            Object value = object.eGet(feature);
            return feature.isMany() ? (List<EObject>) value : List.of((EObject) value);
        }

        private Object other(Object value) {
            if (value instanceof Boolean yes) {
                return !yes;
            }
            if (value instanceof Integer number) {
                return number + 1;
            }
            if (value instanceof BigDecimal number) {
                return number.add(BigDecimal.ONE);
            }
            if (feature.getEType().getInstanceClass() == String.class) {
                return value + " anew";
            }
            if (feature.getEType() instanceof org.eclipse.emf.ecore.EEnum literals) {
                int next = (literals.getEEnumLiteral(value.toString()).getValue() + 1)
                        % literals.getELiterals().size();
                return literals.getEEnumLiteral(next).getInstance();
            }
            return value;
        }
    }

    /** Each feature that is set, or a truth or a choice, on the first object that has it. */
    private static Map<Edit, EObject> edits(Project project) {
        Map<Edit, EObject> edits = new LinkedHashMap<>();
        for (TreeIterator<EObject> all = project.eAllContents(); all.hasNext(); ) {
            EObject object = all.next();
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                boolean plain = feature instanceof EAttribute attribute && !attribute.isID() && feature.isChangeable();
                boolean simple = plain
                        && !feature.isMany()
                        && (feature.getEType().getInstanceClass() == boolean.class
                                || feature.getEType() instanceof org.eclipse.emf.ecore.EEnum);
                boolean set = object.eIsSet(feature)
                        && (plain || (feature instanceof EReference reference && !reference.isContainer()));
                if (simple || set) {
                    edits.putIfAbsent(new Edit(feature), object);
                }
            }
        }
        return edits;
    }
}
