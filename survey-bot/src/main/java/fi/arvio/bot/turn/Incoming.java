package fi.arvio.bot.turn;

import fi.arvio.bot.conversation.Input;
import fi.arvio.bot.round.Rounds;
import java.util.Optional;

/**
 * One activity that came in through a channel, already understood.
 *
 * @param channel the channel's id; with conversation and activity it tells a repeated delivery
 * @param message id of the typed message, the same when it comes again edited; empty for what is none
 * @param reference where replies go, in JSON as the channel's sender reads it
 * @param invited who sent it, empty for somebody who is on no roster
 * @param personal whether the conversation is with one person alone
 * @param locale the client's language tag, for people on no roster; empty where the channel does not say
 */
public record Incoming(
        String channel,
        String conversation,
        String activity,
        String message,
        String reference,
        Optional<Rounds.Invited> invited,
        boolean personal,
        String locale,
        Input input) {}
