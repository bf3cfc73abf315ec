package fi.arvio.bot.conversation;

import fi.arvio.bot.text.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees beside an answer of theirs that they look at again: how the group answered, and one argument each
 * way, since figures alone only make people conform.
 *
 * @param answers how many there were
 * @param indicative whether they are so few that they show no more than a direction
 * @param shares one for each point of the scale, in its order
 * @param higher an argument for a higher answer
 * @param lower an argument for a lower one
 */
public record Feedback(
        Question question, int answers, boolean indicative, List<Share> shares, Text higher, Text lower) {
    /**
     * How much of the group chose a point.
     *
     * @param percent null where so few answered that the count is shown
     */
    public record Share(int point, int count, @Nullable Integer percent) {}
}
