package fi.arvio.assessment.roster.opening;

import fi.arvio.assessment.catalogue.Goal;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.delphi.Feedback;
import fi.arvio.assessment.round.Subject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a round asks about: everything, or as a second round no more than what it looks at again.
 *
 * @param city whether there is something about the city, which everybody can be asked
 * @param codes programmes and goals
 */
record Scope(boolean everything, boolean city, Set<String> codes) {

    /** The scope of a round by what it asks again, which is nothing if it is no second round. */
    static Scope of(List<Feedback> feedback) {
        Set<String> codes = new HashSet<>();
        feedback.forEach(one -> codes.add(one.subject()));
        return new Scope(feedback.isEmpty(), codes.remove(""), codes);
    }

    /** Whether there is anything to ask somebody whose field has these goals. */
    boolean asks(List<String> goals, List<Programme> programmes) {
        return everything
                || city
                || goals.stream().anyMatch(codes::contains)
                || programmes.stream()
                        .filter(programme -> codes.contains(programme.code()))
                        .flatMap(Programme::allGoals)
                        .map(Goal::code)
                        .anyMatch(goals::contains);
    }

    /** Whether answers about the subject are asked for; a theme is not asked about by itself. */
    boolean asksAbout(Subject subject) {
        return everything
                || switch (subject.kind()) {
                    case CITY -> city;
                    case PROGRAMME, GOAL -> codes.contains(subject.code());
                    case THEME -> true;
                };
    }
}
