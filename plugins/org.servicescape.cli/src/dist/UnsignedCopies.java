import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Copies jars into one folder and leaves out their signature files: the Java runtime refuses to keep classes of signed
 * jars in a class-data-sharing archive, and Eclipse's jars are signed.
 *
 * <p>Run as a source file: {@code java UnsignedCopies.java OUT JAR CLASSPATH-FILE}; the third names the other jars, as
 * Maven's {@code dependency:build-classpath} writes them. A copy that would not change is not touched, so that an
 * archive made from it stays valid; jars in OUT that are no longer asked for are deleted.
 */
final class UnsignedCopies {
    private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");

    private UnsignedCopies() {}

    public static void main(String[] args) throws IOException {
        Path out = Files.createDirectories(Path.of(args[0]));
        Set<Path> wanted = new HashSet<>();
        for (Path jar : jars(args[1], Files.readString(Path.of(args[2])).strip())) {
            copy(jar, out.resolve(jar.getFileName()));
            wanted.add(jar.getFileName());
        }
        try (DirectoryStream<Path> copies = Files.newDirectoryStream(out)) {
            for (Path copy : copies) {
                if (!wanted.contains(copy.getFileName())) {
                    Files.delete(copy);
                }
            }
        }
    }

    private static List<Path> jars(String first, String classPath) {
        return Stream.concat(Stream.of(first), Stream.of(classPath.split(File.pathSeparator)))
                .map(Path::of)
                .toList();
    }

    private static void copy(Path from, Path to) throws IOException {
        byte[] unsigned = withoutSignatures(from);
        if (Files.exists(to) && Arrays.equals(Files.readAllBytes(to), unsigned)) {
            return;
        }
        // Beside it and then renamed: a program that runs on the old jar keeps reading the old one.
        Path fresh = Files.write(to.resolveSibling(to.getFileName() + ".new"), unsigned);
        Files.move(fresh, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static byte[] withoutSignatures(Path jar) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!SIGNATURE.matcher(entry.getName()).matches()) {
                    ZipEntry copy = new ZipEntry(entry.getName());
                    copy.setTime(entry.getTime());
                    out.putNextEntry(copy);
                    in.transferTo(out);
                }
            }
        }
        return bytes.toByteArray();
    }
}
