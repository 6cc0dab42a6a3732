package org.servicescape.benchmarks;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Element;
import org.servicescape.model.Project;

/** Changes to a project that leave most of it sound: what people may say that nobody thought of. */
final class ModelMutations {
    private static final int[] NUMBERS = {0, 1, -1, 2, 4, 100, 12_000, -12_000, 1_000_000};

    private final List<EObject> objects;
    private final SplittableRandom random;

    private ModelMutations(Project project, SplittableRandom random) {
        this.objects = Models.all(project, EObject.class);
        this.random = random;
    }

    /** Changes the project in one place. */
    static void mutate(Project project, SplittableRandom random) {
        new ModelMutations(project, random).mutate();
    }

    private void mutate() {
        EObject object = any(objects);
        switch (random.nextInt(6)) {
            case 0 -> remove(object);
            case 1 -> twin(object);
            case 2 -> move(object);
            default -> {
                List<EStructuralFeature> features = object.eClass().getEAllStructuralFeatures().stream()
                        .filter(f -> f.isChangeable() && !f.isDerived())
                        .toList();
                change(object, features.get(random.nextInt(features.size())));
            }
        }
    }

    private static void remove(EObject object) {
        // What must refer to it goes too, as when somebody deletes it in a text editor and mends the file.
        EcoreUtil.delete(object, true);
    }

    private void twin(EObject object) {
        EReference feature = object.eContainmentFeature();
        if (feature.isMany()) {
            EObject twin = EcoreUtil.copy(object);
            rename(twin);
            twin.eAllContents().forEachRemaining(this::rename);
            Models.objects(object.eContainer(), feature).add(twin);
        }
    }

    private void rename(EObject object) {
        if (object instanceof Element element) {
            element.setId(element.getId() + "-" + random.nextInt(1_000_000));
        }
    }

    private void move(EObject object) {
        EReference feature = object.eContainmentFeature();
        EObject owner = any(objects);
        if (feature.isMany()
                && feature.getEContainingClass().isInstance(owner)
                && !EcoreUtil.isAncestor(object, owner)) {
            Models.objects(owner, feature).add(object);
        }
    }

    private void change(EObject object, EStructuralFeature feature) {
        boolean id = feature instanceof EAttribute attribute && attribute.isID();
        if (id || random.nextInt(3) == 0) {
            if (!id) {
                object.eUnset(feature);
            }
        } else if (feature instanceof EAttribute attribute) {
            Object value = value(attribute);
            if (value != null && !feature.isMany()) {
                object.eSet(feature, value);
            }
        } else if (feature instanceof EReference reference && !reference.isContainment()) {
            List<EObject> targets = objects.stream()
                    .filter(reference.getEReferenceType()::isInstance)
                    .toList();
            if (targets.isEmpty()) {
                return;
            }
            if (feature.isMany()) {
                Models.objects(object, reference).add(any(targets));
            } else {
                object.eSet(feature, any(targets));
            }
        }
    }

    private Object value(EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        int number = NUMBERS[random.nextInt(NUMBERS.length)];
        if (attribute.getEAttributeType() instanceof EEnum literals) {
            Enumerator literal = literals.getELiterals()
                    .get(random.nextInt(literals.getELiterals().size()))
                    .getInstance();
            return literal;
        } else if (type == boolean.class) {
            return random.nextBoolean();
        } else if (type == int.class) {
            return number;
        } else if (type == BigDecimal.class) {
            return BigDecimal.valueOf(number, random.nextInt(5));
        } else if (type == Duration.class) {
            return Duration.ofMinutes(Math.abs(number));
        }
        List<Object> likes = objects.stream()
                .filter(attribute.getEContainingClass()::isInstance)
                .map(o -> o.eGet(attribute))
                .filter(o -> o != null)
                .toList();
        return likes.isEmpty() || attribute.isMany() ? null : likes.get(random.nextInt(likes.size()));
    }

    private EObject any(List<EObject> from) {
        return from.get(random.nextInt(from.size()));
    }
}
