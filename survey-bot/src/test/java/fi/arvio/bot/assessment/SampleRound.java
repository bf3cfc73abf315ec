package fi.arvio.bot.assessment;

import fi.arvio.bot.round.OpenRound;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The round of the contract examples: the documents that the assessment service serves, read as in production. */
public final class SampleRound {
    public static final OpenRound ROUND = Compiler.round(
            read("/contract/round.json", RoundDocument.class),
            read("/contract/questionnaire.json", QuestionnaireDocument.class));

    private SampleRound() {}

    /** Another round document with the contract's questionnaire. */
    public static OpenRound of(String document) {
        try {
            return Compiler.round(
                    ObjectMapper.getDefault().readValue(document, RoundDocument.class),
                    read("/contract/questionnaire.json", QuestionnaireDocument.class));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a round", e);
        }
    }

    private static <T> T read(String name, Class<T> type) {
        try (InputStream in = Objects.requireNonNull(SampleRound.class.getResourceAsStream(name), name)) {
            return ObjectMapper.getDefault().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
