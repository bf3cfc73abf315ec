package fi.arvio.bot.assessment;

import fi.arvio.bot.round.OpenRound;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The round of the contract examples: the documents that the assessment service serves, read as in production. */
public final class SampleRound {
    /** As it is served. */
    public static final String DOCUMENT = text("/contract/round.json");

    public static final OpenRound ROUND = of(DOCUMENT);

    private SampleRound() {}

    /** Another round document with the contract's questionnaire. */
    public static OpenRound of(String document) {
        return of(document, text("/contract/questionnaire.json"));
    }

    static OpenRound of(String document, String questionnaire) {
        try {
            return Compiler.round(
                    ObjectMapper.getDefault().readValue(document, RoundDocument.class),
                    ObjectMapper.getDefault().readValue(questionnaire, QuestionnaireDocument.class));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a round", e);
        }
    }

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(SampleRound.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
