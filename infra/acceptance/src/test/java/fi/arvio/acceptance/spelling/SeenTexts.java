package fi.arvio.acceptance.spelling;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything that people see, from where it is written. */
final class SeenTexts {
    static final List<String> LANGUAGES = List.of("fi", "sv", "en");

    private SeenTexts() {}

    static List<Passage> in(Path home) throws IOException {
        Path bot = home.resolve("survey-bot/src/main");
        Path service = home.resolve("assessment-service/src/main");
        Path content = service.resolve("resources");
        List<Passage> passages = new ArrayList<>();
        for (String language : LANGUAGES) {
            MessageTexts.of(bot.resolve("resources/text/messages_" + language + ".properties"), language)
                    .forEach(passages::add);
        }
        for (String file : List.of(
                "questionnaire/questionnaire.json",
                "catalogue/KOTO.json",
                "catalogue/TYO.json",
                "catalogue/bodies.json")) {
            JsonTexts.of(content.resolve(file)).forEach(passages::add);
        }
        for (Path code :
                List.of(service.resolve("java"), bot.resolve("java"), home.resolve("infra/demo/src/main/java"))) {
            JavaTexts.under(code).forEach(passages::add);
        }
        for (String script : List.of("words.js", "time.js")) {
            ChatPageTexts.ofScript(bot.resolve("resources/chat").resolve(script))
                    .forEach(passages::add);
        }
        ChatPageTexts.ofPage(bot.resolve("resources/chat/index.html")).forEach(passages::add);
        MarkdownTexts.of(home.resolve("README.md")).forEach(passages::add);
        return passages;
    }
}
