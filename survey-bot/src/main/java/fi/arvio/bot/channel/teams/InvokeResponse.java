package fi.arvio.bot.channel.teams;

import io.micronaut.serde.annotation.Serdeable;

/** What an invoke of a card's action is answered with; the dialogue's reply follows as a message. */
@Serdeable
record InvokeResponse(int statusCode, String type, String value) {
    static final InvokeResponse TAKEN = new InvokeResponse(200, "application/vnd.microsoft.activity.message", "OK");
}
