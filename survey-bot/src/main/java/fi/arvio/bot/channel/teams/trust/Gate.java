package fi.arvio.bot.channel.teams.trust;

import fi.arvio.bot.channel.Fields;
import fi.arvio.bot.problem.ProblemCode;
import io.micronaut.http.HttpRequest;
import java.util.Optional;

/** Looks at whoever calls, before a word of theirs is read. May block. */
public interface Gate {
    /** What it thinks of the caller. */
    sealed interface Caller {
        /** Not to be listened to. */
        record TurnedAway(ProblemCode problem, String reason) implements Caller {}

        /** May send activities that meet no objection. */
        record Admitted(Scope scope) implements Caller {}
    }

    /** Which activities a caller may send. */
    interface Scope {
        /** Why not this one; empty if nothing speaks against it. */
        Optional<String> objection(Fields activity);
    }

    Caller look(HttpRequest<?> request);
}
