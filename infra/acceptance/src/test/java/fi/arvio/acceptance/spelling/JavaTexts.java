package fi.arvio.acceptance.spelling;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Sentences in code: what a {@code new Text(fi, sv, en)} is made of, and what stands in a class or constant that bears the
 * name of a language. Problems speak English.
 */
final class JavaTexts extends TreeScanner<Void, String> {
    private static final List<String> LANGUAGES = List.of("fi", "sv", "en");

    private final List<Passage> passages = new ArrayList<>();
    private String source = "";

    private JavaTexts() {}

    static Stream<Passage> under(Path folder) throws IOException {
        JavaTexts texts = new JavaTexts();
        try (Stream<Path> files = Files.walk(folder)) {
            var compiler = ToolProvider.getSystemJavaCompiler();
            var sources = compiler.getStandardFileManager(null, null, null)
                    .getJavaFileObjectsFromPaths(
                            files.filter(file -> file.toString().endsWith(".java"))
                                    .sorted()
                                    .toList());
            var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
            for (CompilationUnitTree unit : task.parse()) {
                texts.source =
                        Path.of(unit.getSourceFile().getName()).getFileName().toString();
                texts.scan(unit, "");
            }
        }
        return texts.passages.stream();
    }

    @Override
    public Void visitClass(ClassTree tree, String language) {
        return super.visitClass(tree, languageOf(tree.getSimpleName().toString(), language));
    }

    @Override
    public Void visitVariable(VariableTree tree, String language) {
        return super.visitVariable(tree, languageOf(tree.getName().toString(), language));
    }

    @Override
    public Void visitNewClass(NewClassTree tree, String language) {
        var arguments = tree.getArguments();
        if (!tree.getIdentifier().toString().equals("Text") || arguments.size() != LANGUAGES.size()) {
            return super.visitNewClass(tree, language);
        }
        for (int i = 0; i < arguments.size(); i++) {
            // What another method makes is not written here: a column's name, say, that the text is read from.
            if (!isMadeElsewhere(arguments.get(i))) {
                scan(arguments.get(i), LANGUAGES.get(i));
            }
        }
        return null;
    }

    private static boolean isMadeElsewhere(ExpressionTree argument) {
        return argument instanceof MethodInvocationTree call && call.getMethodSelect() instanceof IdentifierTree;
    }

    @Override
    public Void visitLiteral(LiteralTree tree, String language) {
        if (!language.isEmpty() && tree.getValue() instanceof String text && !text.isBlank()) {
            passages.add(new Passage(source, language, "\"" + text.strip() + "\"", text));
        }
        return null;
    }

    private static String languageOf(String name, String otherwise) {
        return switch (name) {
            case "Finnish", "FINNISH" -> "fi";
            case "Swedish", "SWEDISH" -> "sv";
            case "English", "ENGLISH", "ProblemCode" -> "en";
            default -> otherwise;
        };
    }
}
