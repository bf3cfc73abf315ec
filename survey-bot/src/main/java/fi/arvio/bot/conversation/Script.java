package fi.arvio.bot.conversation;

import fi.arvio.bot.questionnaire.Item;
import fi.arvio.bot.questionnaire.Questionnaire;
import fi.arvio.bot.text.Text;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a round's dialogues have in common, compiled once.
 *
 * @param round id of the round; cards of another round are recognised by it
 * @param titles chat titles of goals and programmes by code
 * @param lastDay the last day on which answers may be given or changed, in the round's time zone
 * @param minimumCellSize the promise made to experts: no figure of a smaller group
 * @param minimumCommentSize the same for comments
 * @param contact whom somebody turns to who is not on the roster
 */
public record Script(
        String round,
        Questionnaire questionnaire,
        Map<String, Text> titles,
        LocalDate lastDay,
        int minimumCellSize,
        int minimumCommentSize,
        String contact) {

    Item item(Question question) {
        return questionnaire.item(question.item());
    }

    /** What the question is about, as its header says it. */
    Text context(Question question) {
        Item item = item(question);
        Text header = item.header();
        if (question.subject() == null) {
            return header == null ? item.stem() : header;
        }
        Text title = titles.get(question.subject());
        if (title == null) {
            throw new IllegalStateException("No title of " + question.subject() + " in round " + round);
        }
        return title;
    }
}
