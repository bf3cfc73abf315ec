package fi.arvio.bot.assignment;

import java.util.List;

/**
 * What one person is asked.
 *
 * @param programme the one programme that "the programme" means to this person
 * @param goals the goals of their field, those of the first dialogue first, the rest in the order of the offer
 * @param taps how many of the goals the first dialogue asks
 * @param closer the goal of the first dialogue that is looked at more closely
 * @param rotating the rotating items of the first dialogue
 */
public record Assignment(String programme, List<String> goals, int taps, String closer, List<String> rotating) {}
