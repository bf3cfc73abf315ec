package fi.arvio.acceptance.spelling;

import com.ibm.icu.text.MessagePatternUtil;
import com.ibm.icu.text.MessagePatternUtil.ArgNode;
import com.ibm.icu.text.MessagePatternUtil.ComplexArgStyleNode;
import com.ibm.icu.text.MessagePatternUtil.MessageNode;
import com.ibm.icu.text.MessagePatternUtil.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The bot's sentences: ICU patterns, read with all branches of their plurals. */
final class MessageTexts {
    private MessageTexts() {}

    static Stream<Passage> of(Path file, String language) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream()
                .sorted()
                .map(key -> new Passage(file.getFileName().toString(), language, key, words(texts.getProperty(key))));
    }

    private static String words(String pattern) {
        return words(MessagePatternUtil.buildMessageNode(pattern));
    }

    private static String words(MessageNode message) {
        return message.getContents().stream()
                .map(node -> switch (node) {
                    case TextNode text -> text.getText();
                    case ArgNode argument when argument.getComplexStyle() != null -> words(argument.getComplexStyle());
                    default -> " ";
                })
                .collect(Collectors.joining());
    }

    private static String words(ComplexArgStyleNode style) {
        return style.getVariants().stream()
                .map(variant -> words(variant.getMessage()))
                .collect(Collectors.joining(" · "));
    }
}
