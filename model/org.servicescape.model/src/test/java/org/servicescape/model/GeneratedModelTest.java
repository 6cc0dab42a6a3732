package org.servicescape.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.servicescape.model.blueprint.provider.BlueprintItemProviderAdapterFactory;
import org.servicescape.model.concept.provider.ConceptItemProviderAdapterFactory;
import org.servicescape.model.evidence.provider.EvidenceItemProviderAdapterFactory;
import org.servicescape.model.framework.provider.FrameworkItemProviderAdapterFactory;
import org.servicescape.model.journey.provider.JourneyItemProviderAdapterFactory;
import org.servicescape.model.outcomes.provider.OutcomesItemProviderAdapterFactory;
import org.servicescape.model.people.provider.PeopleItemProviderAdapterFactory;
import org.servicescape.model.policy.provider.PolicyItemProviderAdapterFactory;
import org.servicescape.model.provider.ServicescapeItemProviderAdapterFactory;
import org.servicescape.model.space.provider.SpaceItemProviderAdapterFactory;
import org.servicescape.model.views.provider.ViewsItemProviderAdapterFactory;

class GeneratedModelTest {
    private static final Map<String, String> EXPLANATIONS = MetamodelSource.documentable().stream()
            .filter(thing -> thing.getTagName().equals("eStructuralFeatures"))
            .collect(Collectors.toMap(
                    thing -> ((org.w3c.dom.Element) thing.getParentNode()).getAttribute("name") + "."
                            + thing.getAttribute("name"),
                    MetamodelSource::documentation));

    private final ComposedAdapterFactory factory = new ComposedAdapterFactory(List.of(
            new ServicescapeItemProviderAdapterFactory(),
            new ConceptItemProviderAdapterFactory(),
            new PeopleItemProviderAdapterFactory(),
            new JourneyItemProviderAdapterFactory(),
            new BlueprintItemProviderAdapterFactory(),
            new SpaceItemProviderAdapterFactory(),
            new EvidenceItemProviderAdapterFactory(),
            new OutcomesItemProviderAdapterFactory(),
            new FrameworkItemProviderAdapterFactory(),
            new PolicyItemProviderAdapterFactory(),
            new ViewsItemProviderAdapterFactory()));

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void everyElementIsLabelledWithItsName(EClass type) {
        EObject object = EcoreUtil.create(type);
        String before = provider(object, IItemLabelProvider.class).getText(object);
        assertFalse(before.isBlank());
        if (object instanceof Element element) {
            element.setId("x");
            element.setName("The waiting hall");
            String label = provider(object, IItemLabelProvider.class).getText(object);
            assertTrue(label.endsWith("The waiting hall"), label);
        }
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void everyFeatureButContainmentAndWhatIsHiddenCanBeEditedAsAProperty(EClass type) {
        EObject object = EcoreUtil.create(type);
        List<IItemPropertyDescriptor> descriptors =
                provider(object, IItemPropertySource.class).getPropertyDescriptors(object);
        Set<String> properties = descriptors.stream()
                .map(d -> ((EStructuralFeature) d.getFeature(object)).getName())
                .collect(Collectors.toSet());
        Set<String> expected = type.getEAllStructuralFeatures().stream()
                .filter(f -> !(f instanceof EReference reference && reference.isContainment()))
                .filter(f -> f.getEAnnotation("https://servicescape.org/hidden") == null)
                .map(EStructuralFeature::getName)
                .collect(Collectors.toSet());
        assertEquals(expected, properties);
        for (IItemPropertyDescriptor descriptor : descriptors) {
            assertFalse(descriptor.getDisplayName(object).isBlank());
            assertTrue(descriptor.canSetProperty(object), descriptor.getId(object));
        }
    }

    @ParameterizedTest
    @MethodSource("concreteClasses")
    void everyPropertyIsLabelledInPlainWordsAndExplainedAsInTheMetamodel(EClass type) {
        EObject object = EcoreUtil.create(type);
        for (IItemPropertyDescriptor descriptor :
                provider(object, IItemPropertySource.class).getPropertyDescriptors(object)) {
            EStructuralFeature feature = (EStructuralFeature) descriptor.getFeature(object);
            String name = feature.getEContainingClass().getName() + "." + feature.getName();
            assertTrue(descriptor.getDisplayName(object).matches("\\p{Lu}[\\p{Ll} -]+"), name);
            assertEquals(EXPLANATIONS.get(name), descriptor.getDescription(object), name);
            assertFalse(descriptor.getCategory(object).isBlank(), name);
        }
        assertTrue(provider(object, IItemLabelProvider.class).getText(object).matches("\\p{Lu}[\\p{Ll} -]+0?"));
    }

    @Test
    void whatHoldsSentencesIsEditedOnSeveralLines() {
        EObject note = EcoreUtil.create(ServicescapePackage.Literals.NOTE);
        List<String> multiLine = provider(note, IItemPropertySource.class).getPropertyDescriptors(note).stream()
                .filter(d -> d.isMultiLine(note))
                .map(d -> ((EStructuralFeature) d.getFeature(note)).getName())
                .toList();
        assertEquals(List.of("text"), multiLine);
    }

    @Test
    void theLiteralsOfAnEnumerationAreUnique() {
        List<EEnum> enumerations = classifiers(EEnum.class).toList();
        assertFalse(enumerations.isEmpty());
        for (EEnum enumeration : enumerations) {
            Set<String> seen = new HashSet<>();
            Set<Integer> values = new HashSet<>();
            enumeration.getELiterals().forEach(literal -> {
                assertTrue(seen.add(literal.getLiteral()), enumeration.getName() + "." + literal.getLiteral());
                assertTrue(values.add(literal.getValue()), enumeration.getName() + "." + literal.getLiteral());
                assertEquals(literal.getName(), literal.getLiteral());
            });
        }
    }

    @Test
    void everyRangeHoldsTheDefaultOfItsNumber() {
        List<EAttribute> ranged = classifiers(EClass.class)
                .flatMap(c -> c.getEAttributes().stream())
                .filter(a -> a.getEAnnotation("https://servicescape.org/range") != null)
                .toList();
        assertTrue(ranged.stream().anyMatch(a -> a.getName().equals("securityZone")));
        for (EAttribute attribute : ranged) {
            EAnnotation range = attribute.getEAnnotation("https://servicescape.org/range");
            Object value = attribute.getDefaultValue();
            BigDecimal number = new BigDecimal(value == null || attribute.isUnsettable() ? "1" : value.toString());
            BigDecimal minimum = new BigDecimal(range.getDetails().get("minimum"));
            String maximum = range.getDetails().get("maximum");
            assertTrue(number.compareTo(minimum) >= 0, attribute.getName());
            assertTrue(maximum == null || number.compareTo(new BigDecimal(maximum)) <= 0, attribute.getName());
        }
    }

    private <T> T provider(EObject object, Class<T> type) {
        Adapter adapter = factory.adapt(object, type);
        return assertInstanceOf(type, adapter);
    }

    static Stream<EClass> concreteClasses() {
        return classifiers(EClass.class).filter(c -> !c.isAbstract());
    }

    private static <T extends EClassifier> Stream<T> classifiers(Class<T> type) {
        return packages(ServicescapePackage.eINSTANCE)
                .flatMap(p -> p.getEClassifiers().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    private static Stream<EPackage> packages(EPackage root) {
        return Stream.concat(Stream.of(root), root.getESubpackages().stream().flatMap(GeneratedModelTest::packages));
    }
}
