package org.servicescape.store;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapeFactory;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.value.Outline;
import org.servicescape.model.value.RoughDate;

/** A project in which every feature of every class of the metamodel is set, made from the metamodel alone. */
final class FullProject {
    private final Map<EClass, Integer> made = new HashMap<>();
    private int values;

    private FullProject() {}

    static Project make() {
        FullProject filler = new FullProject();
        Project project = ServicescapeFactory.eINSTANCE.createProject();
        filler.fill(project);
        filler.refer(project);
        return project;
    }

    /** Features of concrete classes that no object of the project sets. */
    static Set<String> unsetFeatures(Project project) {
        Set<String> missing = new HashSet<>();
        concreteClasses().forEach(c -> c.getEAllStructuralFeatures().stream()
                .filter(f -> !isOfPart(f))
                .forEach(f -> missing.add(name(c, f))));
        all(project).forEach(o -> o.eClass().getEAllStructuralFeatures().stream()
                .filter(o::eIsSet)
                .forEach(f -> missing.remove(name(o.eClass(), f))));
        return missing;
    }

    static Stream<EClass> concreteClasses() {
        return packages(ServicescapePackage.eINSTANCE)
                .flatMap(p -> p.getEClassifiers().stream())
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(c -> !c.isAbstract() && c != ServicescapePackage.Literals.TRANSLATION);
    }

    private static Stream<EPackage> packages(EPackage root) {
        return Stream.concat(Stream.of(root), root.getESubpackages().stream().flatMap(FullProject::packages));
    }

    private static String name(EClass type, EStructuralFeature feature) {
        return type.getName() + "." + feature.getName();
    }

    private static List<EObject> all(EObject root) {
        List<EObject> all = new ArrayList<>(List.of(root));
        for (TreeIterator<EObject> i = root.eAllContents(); i.hasNext(); ) {
            all.add(i.next());
        }
        return all;
    }

    private void fill(EObject object) {
        int number = made.merge(object.eClass(), 1, Integer::sum);
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (isOfPart(attribute)) {
                continue;
            }
            if (attribute.isID()) {
                object.eSet(attribute, object.eClass().getName().toLowerCase(Locale.ROOT) + "-" + number);
            } else if (attribute.isMany()) {
                object.eSet(attribute, manyOf(attribute));
            } else {
                object.eSet(attribute, value(attribute, 0));
            }
        }
        for (EReference containment : object.eClass().getEAllContainments()) {
            if (isOfPart(containment)) {
                continue;
            }
            // Two of each, so that order and separators are seen.
            for (int i = 0; i < (containment.isMany() ? 2 : 1); i++) {
                EObject child = EcoreUtil.create(containment.getEReferenceType());
                add(object, containment, child);
                fill(child);
            }
        }
    }

    /** Translations and what is not understood are no features of a file. */
    private static boolean isOfPart(EStructuralFeature feature) {
        return feature.getEContainingClass() == ServicescapePackage.Literals.PART;
    }

    private void refer(EObject root) {
        List<EObject> all = all(root);
        for (EObject object : all) {
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (!reference.isContainment()) {
                    all.stream()
                            .filter(reference.getEReferenceType()::isInstance)
                            .limit(reference.isMany() ? 3 : 1)
                            .forEach(target -> add(object, reference, target));
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(EObject object, EReference reference, EObject target) {
        if (reference.isMany()) {
            ((List<EObject>) object.eGet(reference)).add(target);
        } else {
            object.eSet(reference, target);
        }
    }

    private List<Object> manyOf(EAttribute attribute) {
        return List.of(value(attribute, 0), value(attribute, 1));
    }

    /** A value that is not the default; {@code turn} 0 and 1 give different ones. */
    private Object value(EAttribute attribute, int turn) {
        EDataType type = attribute.getEAttributeType();
        Class<?> java = type.getInstanceClass();
        values++;
        if (type instanceof EEnum literals) {
            List<EEnumLiteral> others = literals.getELiterals().stream()
                    .filter(l -> !l.getInstance().equals(attribute.getDefaultValue()))
                    .toList();
            return others.get((turn + (turn == 0 ? 0 : others.size() - 2)) % others.size())
                    .getInstance();
        } else if (java == boolean.class) {
            return !(Boolean) attribute.getDefaultValue();
        } else if (java == int.class) {
            EAnnotation range = attribute.getEAnnotation("https://servicescape.org/range");
            String maximum = range == null ? null : range.getDetails().get("maximum");
            return maximum == null ? 1000 + values % 97 : Integer.parseInt(maximum);
        } else if (java == BigDecimal.class) {
            return new BigDecimal("0." + (10 + values % 89));
        } else if (java == Duration.class) {
            return Duration.ofMinutes(1 + values % 90);
        } else if (java == LocalDate.class) {
            return LocalDate.of(2016, 8, 1 + values % 28);
        } else if (java == LocalTime.class) {
            return LocalTime.of(7 + values % 12, values % 60);
        } else if (java == RoughDate.class) {
            return RoughDate.parse("2016-" + (21 + values % 4));
        } else if (java == Outline.class) {
            return Outline.valueOf("0,0 " + (1000 + values) + ",0 1000,-2000");
        }
        return attribute.getName() + " " + values
                + ": \"quoted\", back\\slash, tab\t, line\n, ääkköset, 漢字, \ud83d\ude00, \u0001";
    }
}
