package fi.arvio.bot.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What one person is asked, in order.
 *
 * @param questions those of the first dialogue, then what was added to the round, then what was volunteered for
 * @param volunteered those that the person took up beyond what was announced
 * @param announced how many questions were announced at the start
 * @param offers goals that may still be offered, in order
 * @param version of the questionnaire that the questions were taken from
 * @param complete whether all that was announced has once been answered
 */
public record Agenda(
        List<Question> questions,
        Set<Question> volunteered,
        int announced,
        List<String> offers,
        int version,
        boolean complete) {

    Agenda asking(List<Question> next) {
        return new Agenda(List.copyOf(next), volunteered, announced, offers, version, complete);
    }

    /** The same with questions that the person took up. */
    Agenda with(List<Question> taken) {
        return new Agenda(
                Stream.concat(questions.stream(), taken.stream()).distinct().toList(),
                Set.copyOf(Stream.concat(volunteered.stream(), taken.stream()).toList()),
                announced,
                offers,
                version,
                complete);
    }

    Agenda offering(List<String> next) {
        return new Agenda(questions, volunteered, announced, List.copyOf(next), version, complete);
    }

    /** The same with questions that a newer version of the questionnaire asks of everybody. */
    Agenda upTo(int newVersion, List<Question> added) {
        List<Question> all = new ArrayList<>(questions);
        added.stream().filter(question -> !all.contains(question)).forEach(all::add);
        return new Agenda(List.copyOf(all), volunteered, announced, offers, newVersion, complete);
    }

    Agenda completed() {
        return new Agenda(questions, volunteered, announced, offers, version, true);
    }

    /** As it was announced, for somebody who begins anew. */
    Agenda anew() {
        List<Question> first =
                questions.stream().filter(q -> !volunteered.contains(q)).toList();
        return new Agenda(first, Set.of(), announced, offers, version, false);
    }

    /** The same with another number announced. */
    Agenda announcing(int number) {
        return new Agenda(questions, volunteered, number, offers, version, complete);
    }
}
