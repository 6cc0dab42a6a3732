package org.servicescape.model.generator;

import org.eclipse.emf.codegen.ecore.genmodel.GenFeature;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPropertyKind;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Tells EMF Edit's generator what the metamodel says about each feature as a property that people edit. */
final class PropertyTraits {
    private static final String GROUP = "https://servicescape.org/group";
    /** What people do not edit as a property of its own, nor see in the tree. */
    private static final String HIDDEN = "https://servicescape.org/hidden";

    private PropertyTraits() {}

    static void set(GenModel genModel) {
        for (GenFeature property : genModel.getAllGenFeatures()) {
            EStructuralFeature feature = property.getEcoreFeature();
            property.setPropertyDescription(EcoreUtil.getDocumentation(feature));
            property.setPropertyMultiLine(Boolean.parseBoolean(
                    EcoreUtil.getAnnotation(feature, GenModelPackage.eNS_URI, "propertyMultiLine")));
            property.setPropertySortChoices(feature instanceof EReference);
            property.setPropertyCategory(groupOf(feature));
            if (feature.getEAnnotation(HIDDEN) != null) {
                property.setProperty(GenPropertyKind.NONE_LITERAL);
                property.setChildren(false);
                property.setNotify(false);
            }
        }
    }

    /** The heading under which a property stands: its class, or the group that the metamodel names. */
    private static String groupOf(EStructuralFeature feature) {
        String group = EcoreUtil.getAnnotation(feature, GROUP, "group");
        EClass owner = feature.getEContainingClass();
        return group == null ? PlainWords.of(owner) : group;
    }
}
