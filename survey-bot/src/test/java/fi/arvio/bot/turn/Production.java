package fi.arvio.bot.turn;

import fi.arvio.bot.answer.AnswerReader;
import fi.arvio.bot.answer.Vocabulary;
import fi.arvio.bot.conversation.Dialogue;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The parts of the running bot that tests of the pure kernels borrow: its JSON and its word lists. */
public final class Production {
    public static final StateJson JSON = new StateJson(ObjectMapper.getDefault());
    public static final Vocabulary VOCABULARY = new WordLists(ObjectMapper.getDefault()).vocabulary();
    public static final AnswerReader READER = new AnswerReader(VOCABULARY);
    public static final Dialogue DIALOGUE = new Dialogue(READER);

    private Production() {}

    /** The vocabulary of lists that a test has made. */
    public static Vocabulary vocabulary(List<Map<String, Object>> lists) throws IOException {
        ObjectMapper mapper = ObjectMapper.getDefault();
        List<WordLists.Words> words = new ArrayList<>();
        for (Map<String, Object> list : lists) {
            words.add(mapper.readValue(mapper.writeValueAsString(list), WordLists.Words.class));
        }
        return new WordLists(mapper).vocabulary(words);
    }
}
