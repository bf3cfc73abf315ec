package fi.arvio.acceptance;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** What stands on the bot's buttons in one language, from its own texts. */
record Words(Properties texts, Locale language) {

    static Words in(String language) throws IOException {
        var file =
                RunningArvio.home().resolve("survey-bot/src/main/resources/text/messages_" + language + ".properties");
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return new Words(texts, Locale.of(language));
    }

    /** A text without arguments. */
    String of(String key) {
        return texts.getProperty(key).strip();
    }

    /** A text with its arguments in it. */
    String of(String key, Map<String, Object> arguments) {
        return new MessageFormat(of(key), language).format(arguments);
    }

    /** A text up to its first argument. */
    String beginningOf(String key) {
        return of(key).split("\\{", 2)[0].strip();
    }
}
