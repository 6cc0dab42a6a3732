package org.servicescape.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.servicescape.model.Project;
import org.servicescape.model.ServicescapePackage;
import org.servicescape.store.ProjectFileException;
import org.servicescape.store.ProjectFiles;

/** A way to keep a project as bytes. */
interface Format {
    /** The bytes of the project's file. */
    byte[] write(Project project) throws IOException;

    /** The project in such bytes. */
    Project read(byte[] file) throws IOException, ProjectFileException;

    /** The format of that name: {@code servicescape} or {@code xmi}. */
    static Format named(String name) {
        ServicescapePackage.eINSTANCE.eClass();
        return name.equals("xmi") ? new Xmi() : new ProjectFile();
    }

    /** Our project file, read strictly. */
    final class ProjectFile implements Format {
        @Override
        public byte[] write(Project project) {
            return ProjectFiles.toText(project).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Project read(byte[] file) throws ProjectFileException {
            return ProjectFiles.read(file, "centre.servicescape");
        }
    }

    /**
     * EMF's own XMI with the options by which its makers say it is fastest, one line an element as it is by default, and a
     * table of ids, without which each reference is searched for.
     */
    final class Xmi implements Format {
        private final Map<Object, Object> load = new HashMap<>();
        private final Map<Object, Object> save = new HashMap<>();

        Xmi() {
            load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
            load.put(XMLResource.OPTION_USE_PARSER_POOL, new XMLParserPoolImpl(true));
            load.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
            load.put(XMLResource.OPTION_DISABLE_NOTIFY, true);
            save.put(XMLResource.OPTION_CONFIGURATION_CACHE, true);
            save.put(XMLResource.OPTION_USE_CACHED_LOOKUP_TABLE, new ArrayList<>());
            save.put(XMLResource.OPTION_ENCODING, "UTF-8");
        }

        @Override
        public byte[] write(Project project) throws IOException {
            XMIResourceImpl resource = (XMIResourceImpl) project.eResource();
            if (resource == null) {
                resource = resource();
                resource.getContents().add(project);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            resource.save(out, save);
            return out.toByteArray();
        }

        @Override
        public Project read(byte[] file) throws IOException {
            XMIResourceImpl resource = resource();
            resource.load(new ByteArrayInputStream(file), load);
            return (Project) EcoreUtil.getObjectByType(resource.getContents(), ServicescapePackage.Literals.PROJECT);
        }

        private static XMIResourceImpl resource() {
            XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("centre.xmi"));
            resource.setIntrinsicIDToEObjectMap(new HashMap<>());
            return resource;
        }
    }
}
