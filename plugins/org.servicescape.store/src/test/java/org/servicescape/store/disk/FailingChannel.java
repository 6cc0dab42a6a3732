package org.servicescape.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A file of a {@link FailingDrive}: a write that fails has written half. */
final class FailingChannel extends FileChannel {
    private final FileChannel below;
    private final FailingDrive drive;

    FailingChannel(FileChannel below, FailingDrive drive) {
        this.below = below;
        this.drive = drive;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
        try {
            drive.ask();
        } catch (IOException failure) {
            ByteBuffer half = source.slice(source.position(), source.remaining() / 2);
            below.write(half);
            throw failure;
        }
        return below.write(source);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        drive.ask();
        below.force(metaData);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        drive.ask();
        return below.read(target);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        below.close();
        drive.ask();
    }

    @Override
    public long position() throws IOException {
        return below.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        below.position(position);
        return this;
    }

    @Override
    public long size() throws IOException {
        return below.size();
    }

    @Override
    public long read(ByteBuffer[] targets, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] sources, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileChannel truncate(long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer target, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer source, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
        throw new UnsupportedOperationException();
    }
}
