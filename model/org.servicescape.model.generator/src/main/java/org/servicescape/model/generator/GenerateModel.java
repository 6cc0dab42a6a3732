package org.servicescape.model.generator;

import java.io.File;
import java.io.IOException;
import java.util.List;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Writes the Java code of the metamodel and its EMF Edit item providers, at build time and without an IDE.
 *
 * <p>Arguments: the {@code .ecore} file, and the folder that receives {@code src}, {@code plugin.xml} and {@code
 * plugin.properties}. Ends with a message and a non-zero exit where the generator reports an error.
 */
public final class GenerateModel {
    private GenerateModel() {}

    /** Generates model and edit code: {@code args[0]} is the metamodel, {@code args[1]} the output folder. */
    public static void main(String[] args) throws IOException {
        File ecore = new File(args[0]).getAbsoluteFile();
        File out = new File(args[1]).getAbsoluteFile();
        EcorePlugin.getPlatformResourceMap().put("out", URI.createFileURI(out + "/"));
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);

        ResourceSet resources = new ResourceSetImpl();
        resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        GenModelPackage.eINSTANCE.eClass();
        EPackage root = (EPackage) resources
                .getResource(URI.createFileURI(ecore.getPath()), true)
                .getContents()
                .get(0);

        GenModel genModel = genModelOf(root);
        Resource genResource = resources.createResource(URI.createFileURI(out + "/servicescape.genmodel"));
        if (genResource != null) {
            genResource.getContents().add(genModel);
        }
        Generator generator = new Generator();
        generator.setInput(genModel);
        generate(generator, genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
        generate(generator, genModel, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
        PropertyTexts.rewrite(out.toPath().resolve("plugin.properties"), root);
    }

    private static GenModel genModelOf(EPackage root) {
        GenModel genModel = GenModelFactory.eINSTANCE.createGenModel();
        genModel.initialize(List.of(root));
        genModel.setModelName("Servicescape");
        genModel.setModelPluginID("org.servicescape.model");
        genModel.setModelDirectory("/out/src");
        genModel.setEditDirectory("/out/src");
        genModel.setEditPluginClass("org.servicescape.model.provider.ServicescapeEditPlugin");
        genModel.setModelPluginClass("");
        genModel.setComplianceLevel(GenJDKLevel.JDK170_LITERAL);
        genModel.setOperationReflection(false);
        genModel.setCanGenerate(true);
        genModel.setForceOverwrite(true);
        genModel.setCodeFormatting(false);
        genModel.setUpdateClasspath(false);
        genModel.setBundleManifest(false);
        // No images: the workbench has drawn ones.
        genModel.setCreationIcons(false);
        genModel.setCopyrightText("Copyright (c) 2026 the Servicescape authors. SPDX-License-Identifier: EPL-2.0");
        GenPackage genPackage = genModel.getGenPackages().get(0);
        genPackage.setBasePackage("org.servicescape");
        genPackage.setPrefix("Servicescape");
        PropertyTraits.set(genModel);
        genModel.getAllGenPackagesWithClassifiers().stream()
                .flatMap(each -> each.getGenClasses().stream())
                .forEach(each -> each.setImage(false));
        return genModel;
    }

    private static void generate(Generator generator, GenModel genModel, String projectType) {
        Diagnostic result = generator.generate(genModel, projectType, new BasicMonitor());
        if (result.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException("The code of the metamodel could not be generated: " + result);
        }
    }
}
