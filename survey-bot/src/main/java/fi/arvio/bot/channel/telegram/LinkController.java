package fi.arvio.bot.channel.telegram;

import fi.arvio.bot.channel.PersonLinks;
import fi.arvio.bot.problem.Problem;
import fi.arvio.bot.problem.ProblemCode;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.round.Rounds;
import fi.arvio.bot.security.LinkCodes;
import fi.arvio.bot.security.Roles;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Optional;
import java.util.UUID;

/** The personal links that a facilitator hands out: whoever has one is that person to the bot. */
@Controller("/api/v1/rounds/{id}/telegram-links")
@Secured(Roles.FACILITATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
@WithTelegram
class LinkController {
    private final Rounds rounds;
    private final LinkCodes codes;
    private final Api api;

    LinkController(Rounds rounds, LinkCodes codes, Api api) {
        this.rounds = rounds;
        this.codes = codes;
        this.api = api;
    }

    @Get
    HttpResponse<?> links(UUID id) {
        Optional<OpenRound> round = rounds.byId(id);
        if (round.isEmpty()) {
            return Problem.response(ProblemCode.NOT_FOUND, "There is no such open round.");
        }
        return api.username()
                .<HttpResponse<?>>map(bot -> links(round.get(), bot))
                .orElseGet(() -> Problem.response(
                        ProblemCode.TELEGRAM_SILENT, "The bot's name for the links cannot be asked for now."));
    }

    private HttpResponse<PersonLinks> links(OpenRound round, String bot) {
        return PersonLinks.response(
                round, person -> "https://t.me/" + bot + "?start=" + codes.of(round.series(), person.respondent()));
    }
}
