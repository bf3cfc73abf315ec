package fi.arvio.bot.turn;

import fi.arvio.bot.assignment.Assignment;
import fi.arvio.bot.conversation.Agenda;
import fi.arvio.bot.conversation.Aside;
import fi.arvio.bot.conversation.DialogueState;
import fi.arvio.bot.conversation.Earlier;
import fi.arvio.bot.conversation.Given;
import fi.arvio.bot.conversation.Manner;
import fi.arvio.bot.conversation.Question;
import fi.arvio.bot.conversation.Stored;
import fi.arvio.bot.text.Text;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.SerdeImport;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Dialogue states and assignments as JSON: the pure types stay free of it. */
@Singleton
@SerdeImport(DialogueState.class)
@SerdeImport(Agenda.class)
@SerdeImport(Aside.class)
@SerdeImport(Earlier.class)
@SerdeImport(Given.class)
@SerdeImport(Given.Part.class)
@SerdeImport(Manner.class)
@SerdeImport(Stored.class)
@SerdeImport(Question.class)
@SerdeImport(Assignment.class)
@SerdeImport(Text.class)
public class StateJson {
    private final ObjectMapper mapper;

    StateJson(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + value.getClass().getSimpleName(), e);
        }
    }

    public DialogueState state(String json) {
        return read(json, DialogueState.class);
    }

    public Assignment assignment(String json) {
        return read(json, Assignment.class);
    }

    private <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read a stored " + type.getSimpleName(), e);
        }
    }
}
