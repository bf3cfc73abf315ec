package fi.arvio.bot.channel.telegram;

import fi.arvio.bot.assessment.AnswerRelay;
import fi.arvio.bot.channel.Fields;
import fi.arvio.bot.delivery.ReplyRelay;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes updates in their order, each until it is committed.
 *
 * <p>One that fails holds up its own chat and no other: those behind it are taken, and again when Telegram brings them
 * again, which changes nothing. It is tried a few times, then given up in a turn of its own that asks the person to send
 * it again; while not even that can be committed, the database is to blame, and nothing is given up.
 */
@Singleton
@WithTelegram
class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    /** Over about eight seconds. */
    private static final int MOST_ATTEMPTS = 6;

    private final Desk desk;
    private final ButtonCode buttons;
    private final Acknowledging acknowledging;
    private final ReplyRelay replies;
    private final AnswerRelay answers;
    /** Of the updates that have failed and are still to be taken. */
    private final Map<Long, Integer> attempts = new HashMap<>();

    Intake(Desk desk, ButtonCode buttons, Acknowledging acknowledging, ReplyRelay replies, AnswerRelay answers) {
        this.desk = desk;
        this.buttons = buttons;
        this.acknowledging = acknowledging;
        this.replies = replies;
        this.answers = answers;
    }

    /**
     * Takes what can be taken.
     *
     * @return from which update on they are to come again; empty where there was none
     */
    OptionalLong take(List<Fields> updates) {
        Set<String> heldUp = new HashSet<>();
        OptionalLong failed = OptionalLong.empty();
        OptionalLong next = OptionalLong.empty();
        for (Fields fields : updates) {
            OptionalLong id = UpdateReader.id(fields);
            Optional<Update> update = read(fields);
            if (update.isPresent() && !take(update.get(), heldUp) && failed.isEmpty()) {
                failed = id;
            }
            next = id.isPresent() ? OptionalLong.of(id.getAsLong() + 1) : next;
        }
        replies.ring();
        answers.ring();
        return failed.isPresent() ? failed : next;
    }

    /** How often the update that has failed most often has; 0 when none waits. */
    int mostAttempts() {
        return attempts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    /** What cannot be read now never can. */
    private Optional<Update> read(Fields fields) {
        try {
            return UpdateReader.read(fields, buttons);
        } catch (RuntimeException e) {
            LOG.error("Update {} cannot be read and is passed over", UpdateReader.id(fields), e);
            return Optional.empty();
        }
    }

    private boolean take(Update update, Set<String> heldUp) {
        if (heldUp.contains(update.chat())) {
            return false;
        }
        boolean taken = attempt(update);
        if (taken) {
            attempts.remove(update.id());
            update.query().ifPresent(acknowledging::acknowledge);
        } else {
            heldUp.add(update.chat());
        }
        return taken;
    }

    private boolean attempt(Update update) {
        int before = attempts.getOrDefault(update.id(), 0);
        try {
            if (before < MOST_ATTEMPTS) {
                desk.take(update);
            } else {
                desk.giveUp(update);
                LOG.error("Update {} was given up", update.id());
            }
            return true;
        } catch (RuntimeException e) {
            attempts.put(update.id(), before + 1);
            LOG.warn("Update {} could not be taken and is tried again", update.id(), e);
            return false;
        }
    }
}
