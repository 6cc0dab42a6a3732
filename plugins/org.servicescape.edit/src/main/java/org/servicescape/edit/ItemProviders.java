package org.servicescape.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.servicescape.model.Language;
import org.servicescape.model.ServicescapePackage;
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

/** The model's item providers: what EMF Edit knows about each element. */
final class ItemProviders {
    /** What people change most comes first. */
    private static final List<EStructuralFeature> FIRST = List.of(
            ServicescapePackage.Literals.ELEMENT__NAME,
            ServicescapePackage.Literals.ELEMENT__DESCRIPTION,
            ServicescapePackage.Literals.ELEMENT__ID);

    /** How an element is known interests most people less than what it is. */
    private static final Set<EStructuralFeature> LAST = Set.of(
            ServicescapePackage.Literals.ELEMENT__EVIDENCE,
            ServicescapePackage.Literals.ELEMENT__SOURCES,
            ServicescapePackage.Literals.ELEMENT__VALIDATED_BY,
            ServicescapePackage.Literals.ELEMENT__TAGS);

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
            new ViewsItemProviderAdapterFactory(),
            new ReflectiveItemProviderAdapterFactory()));

    ComposedAdapterFactory factory() {
        return factory;
    }

    /** The element's properties that can be edited: name first, then from general to special, how it is known at the end. */
    List<Property> properties(EObject element, Elements elements, Optional<Language> language) {
        List<Property> properties = new ArrayList<>();
        if (factory.adapt(element, IItemPropertySource.class) instanceof IItemPropertySource source) {
            for (IItemPropertyDescriptor descriptor : source.getPropertyDescriptors(element)) {
                if (descriptor.canSetProperty(element)) {
                    properties.add(new Property(element, descriptor, elements, language));
                }
            }
        }
        properties.sort(Comparator.comparingInt(property -> rank(property.feature())));
        return properties;
    }

    private static int rank(EStructuralFeature feature) {
        int first = FIRST.indexOf(feature);
        if (first >= 0) {
            return first;
        }
        return LAST.contains(feature) ? FIRST.size() + 1 : FIRST.size();
    }
}
