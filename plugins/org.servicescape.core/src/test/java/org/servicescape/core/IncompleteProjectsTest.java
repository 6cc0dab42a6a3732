package org.servicescape.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.servicescape.checks.Finding;
import org.servicescape.model.Project;
import org.servicescape.scene.View;
import org.servicescape.store.ProjectFiles;

/** A file with problems opens as far as it can: what is missing must keep nobody from checking and seeing the rest. */
class IncompleteProjectsTest {
    private static final Path EXAMPLE = Path.of("../../examples/iso-omena/iso-omena.servicescape");

    @Test
    void aProjectThatLacksWhatItMustHaveIsCheckedAndDrawnAllTheSame() throws Exception {
        Project project = ProjectFiles.read(EXAMPLE);
        Map<EStructuralFeature, EObject> lacking = new LinkedHashMap<>();
        for (EObject object : contents(project)) {
            for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
                if (feature.isRequired() && object.eIsSet(feature)) {
                    lacking.putIfAbsent(feature, object);
                }
            }
        }
        assertTrue(lacking.size() > 10, () -> "only " + lacking.size() + " features are tried");
        List<String> failures = new ArrayList<>();
        lacking.forEach((feature, object) -> {
            Object value = object.eGet(feature);
            object.eUnset(feature);
            String what = EcoreUtil.getID(object) + " without " + feature.getName();
            try {
                checkAndDraw(project);
            } catch (RuntimeException e) {
                failures.add(what + ": " + e + " at " + e.getStackTrace()[0]);
            }
            object.eSet(feature, value);
        });
        assertEquals(List.of(), failures);
    }

    @Test
    void aProjectWithTwoElementsOfOneIdIsCheckedAndDrawnAllTheSame() throws Exception {
        Project project = ProjectFiles.read(EXAMPLE);
        Map<EClass, EObject> first = new LinkedHashMap<>();
        Map<EClass, EObject> last = new LinkedHashMap<>();
        for (EObject object : contents(project)) {
            if (EcoreUtil.getID(object) != null) {
                first.putIfAbsent(object.eClass(), object);
                last.put(object.eClass(), object);
            }
        }
        List<String> failures = new ArrayList<>();
        last.forEach((type, object) -> {
            String id = EcoreUtil.getID(object);
            EcoreUtil.setID(object, EcoreUtil.getID(first.get(type)));
            try {
                checkAndDraw(project);
            } catch (RuntimeException e) {
                failures.add("two of " + EcoreUtil.getID(object) + ": " + e + " at " + e.getStackTrace()[0]);
            }
            EcoreUtil.setID(object, id);
        });
        assertEquals(List.of(), failures);
    }

    /** One picture of each kind: they all read the whole plan or journey. */
    private static void checkAndDraw(Project project) {
        List<Finding> findings = Checking.check(project);
        Set<String> kinds = new HashSet<>();
        Drawing drawing = Drawing.of(project, findings, Locale.ENGLISH);
        for (View.ViewOf view : Drawing.views(project)) {
            if (kinds.add(view.id().split("-")[0])) {
                drawing.sheets(view.id());
            }
        }
    }

    private static List<EObject> contents(Project project) {
        List<EObject> all = new ArrayList<>(List.of(project));
        TreeIterator<EObject> contents = project.eAllContents();
        while (contents.hasNext()) {
            all.add(contents.next());
        }
        return all;
    }
}
