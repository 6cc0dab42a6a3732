package org.servicescape.store.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What a file held when somebody looked, and by what one sees cheaply that it may hold something else now.
 *
 * @param content SHA-256 of the content in hexadecimal digits; empty when there is no such file, {@value #UNREADABLE} when
 *     it could not be read
 * @param outside time, size and place on the disk, which a program that writes the file hardly leaves all three
 */
public record FileStamp(String content, Optional<Outside> outside) {
    private static final String UNREADABLE = "unreadable";
    private static final int PIECE = 64 * 1024;

    /** What is known of a file without reading it. */
    public record Outside(FileTime changed, long size, Optional<Object> place) {}

    /** A content that somebody knows without having looked at the file. */
    public FileStamp(String content) {
        this(content, Optional.empty());
    }

    /** Reads the whole file; time grows with its size. */
    public static FileStamp of(Path file) {
        Optional<Outside> outside = outside(file);
        return new FileStamp(digest(file), outside);
    }

    /** Whether the file may hold something else now; does not read it. Compare {@link #content} to be sure. */
    public boolean isDoubtful(Path file) {
        return !outside.equals(outside(file));
    }

    /** Whether there was such a file. */
    public boolean isThere() {
        return !content.isEmpty();
    }

    private static Optional<Outside> outside(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Outside(
                    attributes.lastModifiedTime(), attributes.size(), Optional.ofNullable(attributes.fileKey())));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static String digest(Path file) {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            byte[] piece = new byte[PIECE];
            while (in.read(piece) >= 0) {
                // Reading is what feeds the digest.
            }
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchFileException none) {
            return "";
        } catch (IOException unreadable) {
            return UNREADABLE;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
