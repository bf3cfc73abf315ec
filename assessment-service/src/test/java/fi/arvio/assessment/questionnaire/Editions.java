package fi.arvio.assessment.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Later editions of the questionnaire that ships, made by changing its words. */
public final class Editions {
    private static final String VERSION = "\"version\": 1,";

    private Editions() {}

    public static String shipped() {
        try (InputStream in = Editions.class.getResourceAsStream("/questionnaire/questionnaire.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version(int version) {
        return changed(shipped(), VERSION, "\"version\": " + version + ",");
    }

    public static String withAnotherItem(int version) {
        return changed(version(version), "\"items\": [", """
                "items": [
                {"code":"N1","evaluationQuestions":["EQ1a"],"part":"FURTHER","about":"CITY","header":null,
                 "type":"SCALE","scale":"S-HYVIN","choices":null,"maxChoices":null,"since":%d,
                 "stem":{"fi":"Entä nyt?","sv":"Och nu?","en":"And now?"},"noneLabel":null,"extraMissing":[],
                 "missing":["SKIPPED"],"missingButtons":["SKIPPED"],"openToFewer":null},""".formatted(version));
    }

    public static String withOtherWords(int version) {
        return changed(version(version), "Miten tilanne on mielestäsi muuttunut", "Miten tilanne on muuttunut");
    }

    public static String withOtherScale(int version) {
        return changed(version(version), "erittäin huonosti", "surkeasti");
    }

    /** The item goes under another code, so that nothing else has to change. */
    public static String withoutAnItem(int version) {
        return changed(version(version), "\"code\": \"C6c\"", "\"code\": \"C6d\"");
    }

    public static String changed(String document, String from, String to) {
        if (!document.contains(from)) {
            throw new IllegalArgumentException("the questionnaire has no " + from);
        }
        return document.replace(from, to);
    }
}
