package org.servicescape.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Habits of the house that can be seen in source files only. */
class SourcesTest {
    private static final int LINES_OF_A_FILE = 400;
    private static final int LINES_OF_A_METHOD = 60;
    private static final Pattern BROAD_CATCH =
            Pattern.compile("catch \\((final )?[^)]*\\b(Exception|RuntimeException|Throwable|Error)\\b [a-z]\\w*\\)");

    @Test
    void noFileIsLongerThanPeopleRead() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : Sources.ending(".java")) {
            int lines = Files.readAllLines(file).size();
            if (lines > LINES_OF_A_FILE) {
                tooLong.add(Sources.named(file) + ": " + lines + " lines");
            }
        }
        assertEquals(List.of(), tooLong, "files of more than " + LINES_OF_A_FILE + " lines do more than one thing");
    }

    @Test
    void noMethodIsLongerThanAScreen() throws IOException {
        List<String> offenders = new ArrayList<>();
        for (Parsed parsed : parse(Sources.main())) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void unused) {
                    int lines = parsed.lines(method);
                    if (lines > LINES_OF_A_METHOD) {
                        offenders.add(parsed.name() + ": " + method.getName() + ", " + lines + " lines");
                    }
                    return super.visitMethod(method, unused);
                }
            }.scan(parsed.unit(), null);
        }
        assertEquals(List.of(), offenders, "methods of more than " + LINES_OF_A_METHOD + " lines hide their steps");
    }

    @Test
    void everyPublicTypeSaysWhatItIs() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Parsed parsed : parse(Sources.main())) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitClass(ClassTree type, Void unused) {
                    if (type.getModifiers().getFlags().contains(Modifier.PUBLIC)
                            && parsed.docs().getDocComment(getCurrentPath()) == null) {
                        silent.add(parsed.name() + ": " + type.getSimpleName());
                    }
                    return super.visitClass(type, unused);
                }
            }.scan(parsed.unit(), null);
        }
        assertEquals(List.of(), silent, "a public type without documentation cannot be used without reading its code");
    }

    @Test
    void onlyTheRoomsThatTalkToPeopleCatchEverything() throws IOException {
        List<String> broad = new ArrayList<>();
        for (Path file : Sources.main()) {
            String name = Sources.named(file);
            boolean talks = name.contains("org.servicescape.cli/") || name.contains("org.servicescape.ui/");
            // Decoders of images throw what they like at bytes that they do not understand.
            boolean decodes = name.endsWith("org/servicescape/render/ImageReader.java");
            if (!talks
                    && !decodes
                    && BROAD_CATCH.matcher(Files.readString(file)).find()) {
                broad.add(name);
            }
        }
        assertEquals(List.of(), broad, "a broad catch hides faults of our own");
    }

    @Test
    void theSourcesAreFound() throws IOException {
        assertFalse(Sources.main().isEmpty());
    }

    /** One parsed file and what is needed to ask about it. */
    private record Parsed(String name, CompilationUnitTree unit, DocTrees docs) {
        int lines(Tree tree) {
            var positions = docs.getSourcePositions();
            var lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, tree));
            long last = lines.getLineNumber(positions.getEndPosition(unit, tree));
            return (int) (last - first + 1);
        }
    }

    private static List<Parsed> parse(List<Path> files) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Parsed> parsed = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            for (CompilationUnitTree unit : task.parse()) {
                String name = Sources.named(Path.of(unit.getSourceFile().toUri()));
                parsed.add(new Parsed(name, unit, DocTrees.instance(task)));
            }
        }
        return parsed;
    }
}
