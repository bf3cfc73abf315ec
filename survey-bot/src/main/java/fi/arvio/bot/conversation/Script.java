package fi.arvio.bot.conversation;

import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.Questionnaire;
import fi.arvio.bot.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a round's dialogues have in common, compiled once.
 *
 * @param round id of the round; cards of another round are recognised by it
 * @param titles chat titles of goals and programmes by code
 * @param goals what is known officially about goals, by code
 * @param lastDay the last day on which answers may be given or changed, in the round's time zone
 * @param minimumCellSize the promise made to experts: no figure of a smaller group
 * @param minimumCommentSize the same for comments
 * @param contact whom somebody turns to who is not on the roster
 * @param pilot whether the questionnaire is being tried: answers never count
 * @param feedback of a second round: what it asks again, in that order; empty in any other round
 */
public record Script(
        String round,
        Questionnaire questionnaire,
        Map<String, Text> titles,
        Map<String, GoalFacts> goals,
        LocalDate lastDay,
        int minimumCellSize,
        int minimumCommentSize,
        String contact,
        boolean pilot,
        List<Feedback> feedback) {

    /** Whether people look again at what they answered in an earlier round. */
    boolean isSecondRound() {
        return !feedback.isEmpty();
    }

    Optional<Feedback> feedback(Question question) {
        return feedback.stream().filter(f -> f.question().equals(question)).findFirst();
    }

    Item item(Question question) {
        return questionnaire.item(question.item());
    }

    boolean isFollowUp(Question question) {
        return item(question).part() == Item.Part.FOLLOW_UP;
    }

    /** What the question is about, as its header says it. */
    Text context(Question question) {
        Item item = item(question);
        Text header = item.header();
        if (question.subject() == null || item.about() == Item.About.OWN) {
            return header == null ? item.stem() : header;
        }
        Text title = titles.get(question.subject());
        if (title == null) {
            throw new IllegalStateException("No title of " + question.subject() + " in round " + round);
        }
        return title;
    }

    /** The official status of the goal that a question is about, where one is known. */
    Optional<GoalFacts.OfficialStatus> officialStatus(Question question) {
        return facts(question).flatMap(facts -> Optional.ofNullable(facts.officialStatus()));
    }

    /** What monitoring says about the goal that a question is about, if anything. */
    Optional<GoalFacts.Monitoring> monitoring(Question question) {
        return facts(question).map(GoalFacts::monitoring).filter(monitoring -> !monitoring.isEmpty());
    }

    private Optional<GoalFacts> facts(Question question) {
        return question.subject() == null ? Optional.empty() : Optional.ofNullable(goals.get(question.subject()));
    }
}
