package org.servicescape.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Element;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.model.space.Connection;
import org.servicescape.model.space.Plan;
import org.servicescape.model.space.Space;

/**
 * Answers what a centre of any size may look like that is shaped as a real one: as many spaces a storey, doors a space,
 * moments a journey, actions a blueprint, services and sources as the example has.
 *
 * <p>The centre is built of wings. Each is the example once more with ids of its own, some elements missing and as many
 * standing twice, other areas and texts exchanged among elements of the same kind, and a door that leads to the wing
 * before it. What an example has once (the project, its chapters, each plan) the centre has once, and it holds the wings'
 * storeys, journeys, services, …. So shape and references are read off the example as it is today, and a class that the
 * examples learn to use is in the centres without a change here.
 *
 * <p>The same example, number and seed give the same centre. Time and memory grow with the number of wings.
 */
public final class SyntheticCentre {
    /** Texts of so many characters are exchanged among their like. */
    private static final int SENTENCE = 30;

    private final Project example;
    private final Project centre;
    private final SplittableRandom random;

    /** What the example has once, and what stands for it in the centre. */
    private final Map<EObject, EObject> shared = new LinkedHashMap<>();

    private SyntheticCentre(Project example, long seed) {
        this.example = example;
        this.random = new SplittableRandom(seed);
        this.centre = (Project) EcoreUtil.create(example.eClass());
    }

    /**
     * A centre that is about so many times as large as the example.
     *
     * @param example the project whose shape is taken; it is not changed
     * @param times number of wings, at least 1
     * @param seed chooses among the centres of this size
     */
    public static Project of(Project example, int times, long seed) {
        if (times < 1) {
            throw new IllegalArgumentException("a centre has at least one wing, not " + times);
        }
        SyntheticCentre work = new SyntheticCentre(example, seed);
        work.share(example, work.centre);
        Map<EAttribute, List<String>> sentences = sentences(example);
        Wing before = null;
        for (int number = 1; number <= times; number++) {
            Wing wing = new Wing(work.shared, sentences, number, Variation.of(example, work.random.split()));
            wing.build();
            if (before != null) {
                work.join(wing, before);
            }
            before = wing;
        }
        work.centre.setId(work.example.getId() + "-x" + times);
        return work.centre;
    }

    /** The long texts of each attribute, where it has several. */
    private static Map<EAttribute, List<String>> sentences(Project example) {
        Map<EAttribute, List<String>> sentences = new HashMap<>();
        for (EObject object : Models.all(example, EObject.class)) {
            for (EAttribute feature : object.eClass().getEAllAttributes()) {
                boolean text = feature.getEAttributeType() == ServicescapePackage.Literals.TEXT && !feature.isMany();
                if (text && object.eGet(feature) instanceof String words && words.length() >= SENTENCE) {
                    sentences.computeIfAbsent(feature, f -> new ArrayList<>()).add(words);
                }
            }
        }
        return sentences;
    }

    /** Makes what the example has once: a chapter, or a plan. */
    private void share(EObject original, EObject copy) {
        shared.put(original, copy);
        for (EReference feature : original.eClass().getEAllContainments()) {
            if (!original.eIsSet(feature)) {
                continue;
            }
            if (!feature.isMany()) {
                EObject child = (EObject) original.eGet(feature);
                EObject twin = EcoreUtil.create(child.eClass());
                copy.eSet(feature, twin);
                share(child, twin);
            } else if (feature.getEReferenceType().getInstanceClass() == Plan.class) {
                for (EObject plan : Models.objects(original, feature)) {
                    EObject twin = EcoreUtil.create(plan.eClass());
                    Models.objects(copy, feature).add(twin);
                    share(plan, twin);
                }
            }
        }
    }

    /** Each plan gets a door from a space of this wing to the same space of the wing before. */
    private void join(Wing wing, Wing before) {
        Set<Plan> joined = new HashSet<>();
        List<Connection> doors = Models.all(example, Connection.class);
        for (Connection door : doors) {
            Plan plan = (Plan) shared.get(door.eContainer());
            Space from = (Space) wing.copy(door.getFrom());
            Space to = (Space) before.copy(door.getFrom());
            if (from != null && to != null && joined.add(plan)) {
                Connection link = EcoreUtil.copy(door);
                link.setId(wing.id("link-" + plan.getId()));
                link.setFrom(from);
                link.setTo(to);
                link.getOrganisations().clear();
                link.getCredentials().clear();
                link.getOpenIn().clear();
                link.getSources().clear();
                link.getValidatedBy().clear();
                plan.getConnections().add(link);
            }
        }
    }

    /** How many elements of each class there are. */
    static Map<String, Integer> census(Project project) {
        Map<String, Integer> census = new HashMap<>();
        for (Element element : Models.all(project, Element.class)) {
            census.merge(element.eClass().getName(), 1, Integer::sum);
        }
        return census;
    }
}
