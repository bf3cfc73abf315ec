package fi.arvio.bot.channel.web;

import fi.arvio.bot.channel.PersonLinks;
import fi.arvio.bot.channel.PersonLinks.PersonLink;
import fi.arvio.bot.problem.Problem;
import fi.arvio.bot.problem.ProblemCode;
import fi.arvio.bot.round.OpenRound;
import fi.arvio.bot.round.Person;
import fi.arvio.bot.round.Rounds;
import fi.arvio.bot.security.PersonalLinks;
import fi.arvio.bot.security.Roles;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Optional;
import java.util.UUID;

/** The personal links to the chat page that a facilitator hands out, and takes back. */
@Controller("/api/v1/rounds/{id}/links")
@Secured(Roles.FACILITATOR)
@ExecuteOn(TaskExecutors.BLOCKING)
class LinkController {
    private final Rounds rounds;
    private final PersonalLinks links;
    private final Mailbox mailbox;

    LinkController(Rounds rounds, PersonalLinks links, Mailbox mailbox) {
        this.rounds = rounds;
        this.links = links;
        this.mailbox = mailbox;
    }

    @Get
    HttpResponse<?> links(UUID id) {
        Optional<OpenRound> round = rounds.byId(id);
        return round.isPresent()
                ? PersonLinks.response(round.get(), person -> link(round.get(), person))
                : Problem.response(ProblemCode.NOT_FOUND, "There is no such open round.");
    }

    /** Takes the person's link back and answers with the one that holds instead. */
    @Delete("/{respondent}")
    HttpResponse<?> replace(UUID id, String respondent) {
        Optional<OpenRound> round = rounds.byId(id);
        Optional<Person> person = round.map(open -> open.roster().get(respondent));
        if (person.isEmpty()) {
            return Problem.response(ProblemCode.NOT_FOUND, "There is no such person in an open round of that id.");
        }
        links.replace(respondent);
        // A page that waits for mail hears at once that it is not the person's any more.
        mailbox.ring(Chats.conversation(respondent));
        return PersonLinks.confidential(
                new PersonLink(respondent, person.get().name(), link(round.orElseThrow(), person.get())));
    }

    private String link(OpenRound round, Person person) {
        return links.of(round, person.respondent()).toString();
    }
}
