package org.servicescape.store.disk;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.nio.file.spi.FileSystemProvider;
import java.util.List;
import java.util.Set;

/** Paths and file system of a {@link FailingDrive}: those of the real drive, which lead to the failing one. */
final class Wrapped {
    private Wrapped() {}

    /** A path of the real drive behind the interface. */
    record Names(FailingDrive drive, Path path) implements InvocationHandler {
        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("getFileSystem")) {
                return drive.system();
            }
            if (method.getName().equals("toRealPath") || method.getName().equals("register")) {
                drive.ask();
            }
            Object[] plain = arguments == null ? new Object[0] : arguments.clone();
            for (int i = 0; i < plain.length; i++) {
                plain[i] = plain[i] instanceof Path argument ? FailingDrive.unwrap(argument) : plain[i];
            }
            try {
                Object result = method.invoke(path, plain);
                return result instanceof Path found ? drive.wrap(found) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }
    }

    static FileSystem system(FailingDrive drive) {
        return new FileSystem() {
            @Override
            public FileSystemProvider provider() {
                return drive;
            }

            @Override
            public void close() throws IOException {
                throw new UnsupportedOperationException();
            }

            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public boolean isReadOnly() {
                return false;
            }

            @Override
            public String getSeparator() {
                return drive.below().getSeparator();
            }

            @Override
            public Iterable<Path> getRootDirectories() {
                return List.of();
            }

            @Override
            public Iterable<FileStore> getFileStores() {
                return List.of();
            }

            @Override
            public Set<String> supportedFileAttributeViews() {
                return drive.below().supportedFileAttributeViews();
            }

            @Override
            public Path getPath(String first, String... more) {
                return drive.wrap(drive.below().getPath(first, more));
            }

            @Override
            public PathMatcher getPathMatcher(String pattern) {
                PathMatcher matcher = drive.below().getPathMatcher(pattern);
                return path -> matcher.matches(FailingDrive.unwrap(path));
            }

            @Override
            public UserPrincipalLookupService getUserPrincipalLookupService() {
                return drive.below().getUserPrincipalLookupService();
            }

            @Override
            public WatchService newWatchService() {
                throw new UnsupportedOperationException();
            }
        };
    }
}
