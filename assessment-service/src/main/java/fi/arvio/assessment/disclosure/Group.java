package fi.arvio.assessment.disclosure;

import fi.arvio.assessment.analysis.Category;
import fi.arvio.assessment.analysis.Contribution;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers that are told as one figure or can be worked out as one. */
record Group(Set<Answer> answers) {

    Group {
        answers = Set.copyOf(answers);
    }

    static Group union(Collection<Group> groups) {
        return new Group(
                groups.stream().flatMap(group -> group.answers().stream()).collect(Collectors.toUnmodifiableSet()));
    }

    Group minus(Group other) {
        Set<Answer> rest = new HashSet<>(answers);
        rest.removeAll(other.answers());
        return new Group(rest);
    }

    boolean isEmpty() {
        return answers.isEmpty();
    }

    int validN() {
        return (int) answers.stream().filter(Answer::valid).count();
    }

    List<Contribution> contributions() {
        return answers.stream().map(Answer::contribution).toList();
    }

    /** Those who gave valid answers. */
    Set<String> respondents() {
        return answers.stream().filter(Answer::valid).map(Answer::respondent).collect(Collectors.toUnmodifiableSet());
    }

    /** The threshold rule, over answers and over those who gave them. */
    boolean reaches(int minimum) {
        return respondents().size() >= minimum;
    }

    /** All valid answers share a category, so that the figure would tell what each respondent answered. */
    boolean unanimous() {
        return !agreed().isEmpty();
    }

    /** The categories that all valid answers name. */
    Set<Category> agreed() {
        @Nullable Set<Category> common = null;
        for (Answer answer : answers) {
            if (answer.contribution() instanceof Contribution.Valid(Set<Category> categories)) {
                if (common == null) {
                    common = new HashSet<>(categories);
                } else {
                    common.retainAll(categories);
                }
            }
        }
        return common == null ? Set.of() : common;
    }

    boolean publishable(int minimum) {
        return reaches(minimum) && !unanimous();
    }
}
