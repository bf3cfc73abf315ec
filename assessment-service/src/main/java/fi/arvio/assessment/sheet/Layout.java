package fi.arvio.assessment.sheet;

import java.util.function.Predicate;

/**
 * What is known of a table before it is read.
 *
 * @param mostRows how many rows it may have, headings included
 * @param headingLines in how many of the first lines headings are looked for
 * @param isHeading whether a cell is one, by which the separator shows
 */
public record Layout(int mostRows, int headingLines, Predicate<String> isHeading) {}
