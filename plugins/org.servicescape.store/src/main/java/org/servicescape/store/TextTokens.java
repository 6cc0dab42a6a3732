package org.servicescape.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.base.ParserBase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;

/** The pieces of a JSON text in memory. */
final class TextTokens implements Tokens {
    static final int DEEPEST = 64;

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(ProjectFiles.MAXIMUM_BYTES)
                    .build())
            .build();

    /** Far more than a hundred large projects hold; bounds the memory that a hostile file takes. */
    private static final int MOST_PIECES = 10_000_000;

    /** An object takes as much memory as some ten plain values. */
    private static final int WEIGHT_OF_OBJECT = 10;

    private final CharBuffer text;
    private final ParserBase json;
    private int pieces;

    TextTokens(CharBuffer text) {
        this.text = text;
        try {
            // Of Jackson's parsers this one tells a place without an object for it.
            this.json = (ParserBase)
                    JSON.createParser(text.array(), text.arrayOffset() + text.position(), text.remaining());
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory is always read", e);
        }
    }

    @Override
    public JsonToken next() throws Broken {
        try {
            JsonToken token = json.nextToken();
            pieces += token == JsonToken.START_OBJECT ? WEIGHT_OF_OBJECT : 1;
            if (pieces > MOST_PIECES) {
                throw new Broken(Position.of(here()), "holds more keys and values than any project needs");
            }
            return token;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public JsonToken kind() {
        return json.currentToken();
    }

    @Override
    public String name() {
        return json.getParsingContext().getCurrentName();
    }

    @Override
    public String text() throws Broken {
        try {
            return json.getText();
        } catch (IOException e) {
            throw broken(e);
        }
    }

    @Override
    public int line() {
        return kind() == JsonToken.FIELD_NAME ? here().getLineNr() : json.getTokenLineNr();
    }

    @Override
    public int column() {
        // The parser counts from behind the first character of a value, and then adds one.
        return kind() == JsonToken.FIELD_NAME ? here().getColumnNr() : json.getTokenColumnNr() - 1;
    }

    private JsonLocation here() {
        return json.currentTokenLocation();
    }

    private Broken broken(IOException error) {
        if (error instanceof JsonProcessingException syntax) {
            return SyntaxErrors.broken(syntax, json, text);
        }
        throw new UncheckedIOException("text in memory is always read", error);
    }
}
