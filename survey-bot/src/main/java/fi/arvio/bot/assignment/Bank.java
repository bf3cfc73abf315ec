package fi.arvio.bot.assignment;

import java.util.Map;
import java.util.Set;

/**
 * What there is to distribute.
 *
 * @param programmeOfGoal the programme that each goal belongs to
 * @param rotating codes of the rotating items
 * @param open those of them that are open questions: nobody gets two
 * @param taps goals that a person rates in the first dialogue
 * @param rotatingEach rotating items that a person gets in the first dialogue
 */
public record Bank(
        Map<String, String> programmeOfGoal, Set<String> rotating, Set<String> open, int taps, int rotatingEach) {}
