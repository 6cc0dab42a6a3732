package org.servicescape.render;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** A PNG of eight bits a colour (ISO/IEC 15948) that is written row by row; rows are stored as differences to the left. */
final class PngStream {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};
    private static final double INCH = 0.0254;
    private static final int BLOCK = 1 << 16;

    private final DataOutputStream out;
    private final int width;
    private final Deflater deflater = new Deflater(6);
    private final DeflaterOutputStream packed;
    private boolean begun;

    PngStream(OutputStream stream, int width, int height, double scale) throws IOException {
        this.out = new DataOutputStream(stream);
        this.width = width;
        this.packed = new DeflaterOutputStream(new Data(), deflater, BLOCK);
        out.write(SIGNATURE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(bytes);
        header.writeInt(width);
        header.writeInt(height);
        header.write(new byte[] {8, 2, 0, 0, 0});
        chunk("IHDR", bytes.toByteArray());
        bytes.reset();
        int perMetre = (int) Math.round(96 * scale / INCH);
        header.writeInt(perMetre);
        header.writeInt(perMetre);
        header.write(1);
        chunk("pHYs", bytes.toByteArray());
    }

    /** Says something of the picture; before the first row. */
    void text(String key, String value) throws IOException {
        if (begun) {
            throw new IllegalStateException("texts stand before the picture");
        }
        if (!value.isEmpty()) {
            chunk("iTXt", (key + "\0\0\0\0\0" + value).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Writes the first rows of an image of colours as 0xRRGGBB. */
    void rows(int[] colours, int rows) throws IOException {
        begun = true;
        byte[] row = new byte[1 + 3 * width];
        row[0] = 1;
        for (int y = 0; y < rows; y++) {
            int left = 0;
            for (int x = 0; x < width; x++) {
                int colour = colours[y * width + x];
                row[3 * x + 1] = (byte) ((colour >> 16) - (left >> 16));
                row[3 * x + 2] = (byte) ((colour >> 8) - (left >> 8));
                row[3 * x + 3] = (byte) (colour - left);
                left = colour;
            }
            packed.write(row);
        }
    }

    /** Writes the end; the stream stays open. */
    void finish() throws IOException {
        packed.finish();
        packed.flush();
        deflater.end();
        chunk("IEND", new byte[0]);
        out.flush();
    }

    private void chunk(String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(name);
        check.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) check.getValue());
    }

    /** Makes a chunk of every block that is packed. */
    private final class Data extends OutputStream {
        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            chunk("IDAT", java.util.Arrays.copyOfRange(bytes, from, from + length));
        }
    }
}
