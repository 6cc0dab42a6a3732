package org.servicescape.store.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.SplittableRandom;

/** Damage to any file: what disks, networks, editors and people with bad intentions do to bytes. */
public final class ByteMutations {
    private static final byte[][] PIECES = {
        {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, // byte order mark
        {(byte) 0xFF, (byte) 0xFE}, // the one of UTF-16
        {(byte) 0xC3, '('}, // first half of a character, then none
        {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, // half of a pair
        {(byte) 0xC0, (byte) 0x80}, // zero, longer than it may be
        {(byte) 0xF8, (byte) 0x88, (byte) 0x80, (byte) 0x80, (byte) 0x80}, // five bytes
        {(byte) 0xF0, (byte) 0x9F, (byte) 0x8F, (byte) 0xA5}, // a character of four bytes
        {(byte) 0xE2, (byte) 0x80, (byte) 0xA8}, // line separator
        {(byte) 0xE2, (byte) 0x80, (byte) 0xAE}, // text runs backwards from here on
        {0},
        {0x1B, '[', '3', '1', 'm'},
        {'\r'},
        {'\r', '\n'},
        {'\\'},
        {'"'},
        {'{'},
        {'}'},
        {'['},
        {']'},
        {','},
        {':'},
        {'\\', 'u', '0', '0', '0', '0'},
        {'\\', 'u', 'd', '8', '0', '0'},
        {'/', '*'},
    };

    private ByteMutations() {}

    /** The file, damaged in one place. */
    public static byte[] mutate(byte[] file, SplittableRandom random) {
        int from = random.nextInt(file.length + 1);
        int to = Math.min(file.length, from + 1 + random.nextInt(1 << random.nextInt(12)));
        return switch (random.nextInt(8)) {
            case 0 -> joined(file, 0, from);
            case 1 -> joined(file, 0, from, to, file.length);
            case 2 -> joined(file, 0, to, from, file.length);
            case 3 -> flipped(file, random);
            case 4 -> exchanged(file, from, to, random);
            case 5 -> inserted(file, random.nextInt(8) == 0 ? 0 : from, PIECES[random.nextInt(PIECES.length)]);
            case 6 -> joined(file, from, file.length, 0, from);
            default -> inserted(file, from, PIECES[random.nextInt(PIECES.length)]);
        };
    }

    private static byte[] flipped(byte[] file, SplittableRandom random) {
        byte[] flipped = file.clone();
        for (int i = random.nextInt(4); i >= 0 && file.length > 0; i--) {
            flipped[random.nextInt(file.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    /** A piece of the file stands over another. */
    private static byte[] exchanged(byte[] file, int from, int to, SplittableRandom random) {
        byte[] exchanged = file.clone();
        System.arraycopy(file, from, exchanged, random.nextInt(file.length - (to - from) + 1), to - from);
        return exchanged;
    }

    private static byte[] inserted(byte[] file, int at, byte[] piece) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + piece.length);
        out.write(file, 0, at);
        out.write(piece, 0, piece.length);
        out.write(file, at, file.length - at);
        return out.toByteArray();
    }

    /** Pieces of the file, each from one index to another. */
    private static byte[] joined(byte[] file, int... bounds) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(2 * file.length);
        for (int i = 0; i < bounds.length; i += 2) {
            out.write(file, bounds[i], bounds[i + 1] - bounds[i]);
        }
        return out.toByteArray();
    }
}
