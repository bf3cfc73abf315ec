package fi.arvio.bot.channel.telegram;

import com.pengrad.telegrambot.model.BotCommand;
import com.pengrad.telegrambot.model.botcommandscope.BotCommandScopeAllPrivateChats;
import com.pengrad.telegrambot.request.SetMyCommands;
import com.pengrad.telegrambot.response.BaseResponse;
import fi.arvio.bot.text.Language;
import fi.arvio.bot.text.Messages;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The menu beside the field to write in: words that the dialogue understands anyway, in the language of the person's client.
 *
 * <p>A comfort: where Telegram does not take it, nothing is missing that words could not do.
 */
@Singleton
@WithTelegram
class CommandMenu {
    private static final Logger LOG = LoggerFactory.getLogger(CommandMenu.class);

    private final Api api;
    private final Messages messages;

    CommandMenu(Api api, Messages messages) {
        this.api = api;
        this.messages = messages;
    }

    /** Lines of "command – what it does". */
    static List<BotCommand> commands(Messages messages, Language language) {
        return messages.say(language, "telegram.menu")
                .lines()
                .map(line -> line.split(" – ", 2))
                .map(parts -> new BotCommand(parts[0], parts[1]))
                .toList();
    }

    /** Tells Telegram; the first that it does not take ends it. */
    void show() {
        // Who has another language is greeted in Finnish too.
        boolean taken = isTaken(menu(Language.FI));
        for (Language language : Language.values()) {
            taken = taken && isTaken(menu(language).languageCode(language.code()));
        }
        if (!taken) {
            LOG.info("Telegram does not take the menu of commands; it is offered again at the next start");
        }
    }

    private SetMyCommands menu(Language language) {
        return new SetMyCommands(commands(messages, language).toArray(BotCommand[]::new))
                .scope(new BotCommandScopeAllPrivateChats());
    }

    private boolean isTaken(SetMyCommands menu) {
        return api.call(menu) instanceof Outcome.Done<BaseResponse>;
    }
}
