package fi.arvio.bot.turn;

import fi.arvio.bot.answer.AnswerReader;
import fi.arvio.bot.card.Cards;
import fi.arvio.bot.conversation.Dialogue;
import fi.arvio.bot.text.Messages;
import io.micronaut.context.annotation.Factory;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;

/** Makes the pure parts, which know no container, available to it. */
@Factory
class Kernels {
    @Singleton
    Messages messages() {
        return Messages.load();
    }

    @Singleton
    Cards cards(Messages messages) {
        return new Cards(messages);
    }

    @Singleton
    Dialogue dialogue(ObjectMapper mapper) {
        return new Dialogue(new AnswerReader(new WordLists(mapper).vocabulary()));
    }
}
