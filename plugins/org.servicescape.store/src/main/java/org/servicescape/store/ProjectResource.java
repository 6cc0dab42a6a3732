package org.servicescape.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.servicescape.model.Project;
import org.servicescape.store.ProjectFileException.Problem;
import org.servicescape.store.disk.AtomicFile;

/**
 * A project file for EMF's tools: its content is one {@link Project}, the fragment of an element's URI is its id, its
 * errors are the problems of the file with line and column, and its warnings the remarks.
 *
 * <p>Loading goes as far as {@link ProjectFiles#open}; saving writes what {@link ProjectFiles#toText} says. Looking up an
 * element by its id takes constant time; an id that nothing has, or that was changed lately, takes a walk over the project.
 */
public final class ProjectResource extends ResourceImpl {
    private boolean whole = true;

    /** An empty resource for the file that the URI names. */
    public ProjectResource(URI uri) {
        super(uri);
        setIntrinsicIDToEObjectMap(new HashMap<>());
    }

    @Override
    public String getURIFragment(EObject object) {
        String id = object.eResource() == this ? EcoreUtil.getID(object) : null;
        return id == null ? super.getURIFragment(object) : id;
    }

    @Override
    protected EObject getEObjectByID(String id) {
        EObject found = getIntrinsicIDToEObjectMap().get(id);
        if (found != null && (found.eResource() != this || !id.equals(EcoreUtil.getID(found)))) {
            getIntrinsicIDToEObjectMap().remove(id);
        }
        return super.getEObjectByID(id);
    }

    /** Whether all of the file was read or kept; what is not may not be saved over it. True for a new resource. */
    public boolean isWhole() {
        return whole;
    }

    @Override
    protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        String name = name();
        try {
            Reading reading = ProjectFiles.open(ProjectFiles.bytes(in, name), name);
            whole = reading.whole();
            getContents().add(reading.project());
            reading.problems().forEach(problem -> getErrors().add(new Place(problem)));
            reading.remarks().forEach(remark -> getWarnings().add(new Place(remark)));
        } catch (ProjectFileException e) {
            e.problems().forEach(problem -> getErrors().add(new Place(problem)));
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Saves all or nothing: what would be lost is refused before the file is touched. */
    @Override
    public void save(Map<?, ?> options) throws IOException {
        if (!getURI().isFile()) {
            checkedText();
            super.save(options);
            return;
        }
        AtomicFile.write(Path.of(getURI().toFileString()), checkedText());
        setTimeStamp(System.currentTimeMillis());
        setModified(false);
    }

    /** Writes the text without reading it back: what {@link #save(Map)} refuses is not noticed here. */
    @Override
    protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        out.write(text());
    }

    private byte[] checkedText() throws IOException {
        byte[] text = text();
        try {
            SaveCheck.refuseLoss((Project) getContents().get(0), text, name());
        } catch (ProjectFileException e) {
            throw new IOException(e.getMessage(), e);
        }
        return text;
    }

    private byte[] text() throws IOException {
        if (getContents().size() != 1 || !(getContents().get(0) instanceof Project project)) {
            throw new IOException(name() + ": cannot be saved: a project file holds one project");
        }
        if (!whole) {
            throw new IOException(name() + ": cannot be saved: a part of the file could not be read and would be lost");
        }
        return ProjectWriter.text(project).toBytes();
    }

    @Override
    protected void doUnload() {
        super.doUnload();
        whole = true;
    }

    private String name() {
        return getURI() == null ? "project" : getURI().isFile() ? getURI().toFileString() : getURI().toString();
    }

    /** One problem or remark, as EMF's tools ask for it. */
    private record Place(Problem problem) implements Diagnostic {
        @Override
        public String getMessage() {
            return problem.message();
        }

        @Override
        public String getLocation() {
            return problem.file();
        }

        @Override
        public int getLine() {
            return problem.line();
        }

        @Override
        public int getColumn() {
            return problem.column();
        }
    }
}
