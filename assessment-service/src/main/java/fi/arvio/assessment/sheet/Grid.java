package fi.arvio.assessment.sheet;

import java.util.List;

/**
 * Rows of words that need not have the same columns throughout.
 *
 * @param widths of the columns, in characters
 */
public record Grid(String name, List<Integer> widths, List<List<String>> rows) {}
