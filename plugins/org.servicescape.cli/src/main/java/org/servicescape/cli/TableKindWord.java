package org.servicescape.cli;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.servicescape.store.table.TableKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The kinds of table as words of the command line. */
final class TableKindWord implements ITypeConverter<TableKind>, Iterable<String> {
    private static final List<String> WORDS =
            Stream.of(TableKind.values()).map(TableKind::word).toList();

    @Override
    public TableKind convert(String word) {
        return Stream.of(TableKind.values())
                .filter(kind -> kind.word().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(
                        "expected one of " + String.join(", ", WORDS) + ", not '" + word + "'"));
    }

    @Override
    public Iterator<String> iterator() {
        return WORDS.iterator();
    }
}
