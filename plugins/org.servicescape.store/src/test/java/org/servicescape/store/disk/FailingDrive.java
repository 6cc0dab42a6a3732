package org.servicescape.store.disk;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** The real drive under it, of which one thing that is asked of it fails; then it works again, or is gone for good. */
final class FailingDrive extends FileSystemProvider {
    private final Path real;
    private final FileSystemProvider below;
    private final FileSystem system = Wrapped.system(this);
    private final String words;
    private int left;
    private boolean gone;
    private int asked;

    /**
     * @param folder a folder of the real drive
     * @param failing which of the things asked of it fails, from 1; 0 for none
     * @param gone whether all fails after it
     * @param words what the system says then
     */
    FailingDrive(Path folder, int failing, boolean gone, String words) {
        this.real = folder;
        this.below = folder.getFileSystem().provider();
        this.left = failing == 0 ? Integer.MAX_VALUE : failing;
        this.gone = gone;
        this.words = words;
    }

    /** The folder, seen through this drive. */
    Path folder() {
        return wrap(real);
    }

    /** How many things have been asked of it. */
    int asked() {
        return asked;
    }

    FileSystem system() {
        return system;
    }

    FileSystem below() {
        return real.getFileSystem();
    }

    /** Something is asked of the drive. */
    void ask() throws IOException {
        asked++;
        left--;
        if (left == 0 || (left < 0 && gone)) {
            throw new IOException(words);
        }
    }

    Path wrap(Path path) {
        return (Path) Proxy.newProxyInstance(
                FailingDrive.class.getClassLoader(), new Class<?>[] {Path.class}, new Wrapped.Names(this, path));
    }

    static Path unwrap(Path path) {
        return Proxy.isProxyClass(path.getClass()) && Proxy.getInvocationHandler(path) instanceof Wrapped.Names names
                ? names.path()
                : path;
    }

    @Override
    public String getScheme() {
        return "failing";
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> env) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        ask();
        return new FailingChannel(below.newFileChannel(unwrap(path), options, attributes), this);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        ask();
        DirectoryStream<Path> found = below.newDirectoryStream(unwrap(folder), path -> filter.accept(wrap(path)));
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                Iterator<Path> paths = found.iterator();
                return new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return paths.hasNext();
                    }

                    @Override
                    public Path next() {
                        return wrap(paths.next());
                    }
                };
            }

            @Override
            public void close() throws IOException {
                found.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        ask();
        below.createDirectory(unwrap(folder), attributes);
    }

    @Override
    public void createLink(Path link, Path existing) throws IOException {
        ask();
        below.createLink(unwrap(link), unwrap(existing));
    }

    @Override
    public void delete(Path path) throws IOException {
        ask();
        below.delete(unwrap(path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        ask();
        below.copy(unwrap(source), unwrap(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        ask();
        below.move(unwrap(source), unwrap(target), options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        ask();
        return below.isSameFile(unwrap(path), unwrap(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return below.isHidden(unwrap(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        ask();
        return below.getFileStore(unwrap(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        ask();
        below.checkAccess(unwrap(path), modes);
    }

    @Override
    public <V extends FileAttributeView> V getFileAttributeView(Path path, Class<V> type, LinkOption... options) {
        V view = below.getFileAttributeView(unwrap(path), type, options);
        return type.cast(Proxy.newProxyInstance(
                FailingDrive.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    ask();
                    try {
                        return method.invoke(view, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        ask();
        return below.readAttributes(unwrap(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options) throws IOException {
        ask();
        return below.readAttributes(unwrap(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options) throws IOException {
        ask();
        below.setAttribute(unwrap(path), attribute, value, options);
    }
}
