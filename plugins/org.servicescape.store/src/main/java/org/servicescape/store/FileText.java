package org.servicescape.store;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.servicescape.store.ProjectFileException.Problem;

/** The bytes of a file as text, or one sentence on why they are none. */
final class FileText {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private FileText() {}

    /** Decodes strict UTF-8; a byte order mark is left out. */
    static CharBuffer of(byte[] bytes, String file) throws ProjectFileException {
        if (bytes.length == 0) {
            throw new ProjectFileException(file, "is empty; expected a Servicescape project");
        }
        refuseZeros(bytes, file);
        refuseLarge(bytes.length, file);
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            throw notUtf8(text, file);
        }
        if (text.hasRemaining() && text.get(0) == BYTE_ORDER_MARK) {
            text.get();
        }
        return text;
    }

    static void refuseZeros(byte[] start, String file) throws ProjectFileException {
        if (start.length > 0 && start[0] == 0) {
            throw new ProjectFileException(
                    file, "is not a Servicescape project: it begins with a zero byte, not with text");
        }
    }

    static void refuseLarge(long bytes, String file) throws ProjectFileException {
        if (bytes > ProjectFiles.MAXIMUM_BYTES) {
            throw new ProjectFileException(
                    file,
                    "is larger than " + (ProjectFiles.MAXIMUM_BYTES >> 20)
                            + " MB, the most that a project file may have");
        }
    }

    private static ProjectFileException notUtf8(CharBuffer before, String file) {
        int line = 1;
        int column = 1;
        while (before.hasRemaining()) {
            char c = before.get();
            boolean halfOfLineEnd = c == '\r' && before.hasRemaining() && before.get(before.position()) == '\n';
            if ((c == '\n' || c == '\r') && !halfOfLineEnd) {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
        return new ProjectFileException(List.of(new Problem(
                file, line, column, "", "is not UTF-8 text from here on; save the file in the encoding UTF-8")));
    }
}
