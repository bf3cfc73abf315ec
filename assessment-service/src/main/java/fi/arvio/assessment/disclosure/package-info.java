/**
 * Disclosure control: decides which figures of an item may be shown, and alone makes {@link
 * fi.arvio.assessment.disclosure.Published} ones.
 *
 * <p>The cells of an item form trees (programme, theme, goal), and an inner cell pools the answers below it. Every
 * figure carries n, asked, each missing reason and the distribution, and all of them can be added and subtracted, over
 * the cells of one release and over all releases of the item. So the rules are about the item's whole tree and its whole
 * history, never about a cell alone:
 *
 * <ol>
 *   <li><b>Primary suppression.</b> A cell is a candidate if it has at least k valid answers by at least k respondents
 *       and is not unanimous: a unanimous figure tells what each of its respondents answered. Of a multiple choice that
 *       is one choice named by all.
 *   <li><b>Complementary suppression and re-release are one rule</b> ({@link Audit}): a candidate is released only if no
 *       linear combination of it and everything else released of the item, now or earlier, rests on answers of fewer
 *       than k respondents with valid ones. Within one release the combinations are sums of <em>atoms</em>, what a
 *       released cell holds beyond the released cells below it; so each atom is empty (nobody in it was even asked) or
 *       holds k. With the cell's own earlier releases the rule says that at least k respondents' contributions changed
 *       since each of them; with its relatives, that an old parent and new children, or the reverse, give nobody away.
 *       Candidates are taken in from the top down and larger ones first, so that the smallest gives way, of equal ones
 *       the first by code, and a parent only if what is public already leaves no child to suppress.
 *   <li><b>No unanimous remainder.</b> An atom must not be unanimous, nor, in a part of the tree that two releases both
 *       tell as a whole ({@link Overlap}), what came in between, or what went if nothing came. Else the smallest cell
 *       beside it gives way. This goes beyond cells to what subtraction turns into one; weighted combinations of
 *       several releases are held to k respondents, not to disagreement among them.
 *   <li><b>Once public stays.</b> What was released cannot be called back. A cell that is not released anew keeps its
 *       newest released value, also if it would be suppressed today; whether it is unchanged or changed by fewer than k
 *       does not show. What is public with exactly the present answers counts as released in all rules above.
 * </ol>
 *
 * <p>Items with a scale have a second dimension ({@link fi.arvio.assessment.disclosure.Breakdown}): each cell of the tree
 * is told of everybody, of each body group that was fixed when the round opened, and of those whose groups answer for the
 * goal against the rest. The cells are fixed; nobody can ask for other combinations. The same answers stand in cells of
 * both dimensions, so both are weighed together:
 *
 * <ol>
 *   <li>Everybody's cells are decided first, by the rules above. Then cells of groups and of sides are taken in from the
 *       top, larger ones first, each only if the audit holds over <em>all</em> figures of both dimensions and of all
 *       releases. A cell that the released ones already add up to tells nothing new and is shown.
 *   <li>What unanimous remainders are along the tree, combinations are here: no linear combination of figures of the two
 *       dimensions and of all releases rests on answers that all name the same category. Of changes from one release to
 *       another the rule on overlaps holds along the tree of each part.
 *   <li>Whoever is in no group, or answered from two, counts among everybody alone.
 *   <li>A group's cell falls back upwards to the same group, never to another.
 * </ol>
 *
 * <p>To look for a small group among all combinations is hard in general, so {@link Search} takes a bounded number of
 * steps, and what it has not decided then is suppressed. Its steps do not depend on who is who, so a replay decides alike.
 *
 * <p>Another round's answers are other answers, even of the same people: a combination over rounds rests on at least the
 * respondents of each round's part of it, so that rounds, which are audited one by one, need not know of each other.
 *
 * <p>A suppressed cell says only that it holds fewer than the minimum or that it is protected; the second does not tell
 * a unanimous cell from a complementary one. It falls back upwards to the nearest cell that is shown.
 *
 * <p>Comments are no figures and are never told by body; {@link fi.arvio.assessment.disclosure.CommentRule} says when there
 * are enough of them.
 */
@NullMarked
package fi.arvio.assessment.disclosure;

import org.jspecify.annotations.NullMarked;
