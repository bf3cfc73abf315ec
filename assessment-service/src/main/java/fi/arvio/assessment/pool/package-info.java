/**
 * Pools what people wrote, so that nothing anybody wrote stands among the words of fewer than the minimum.
 *
 * <ol>
 *   <li>A text stands in exactly one pool: of its goal, or of the nearest place above it that gathers enough writers. If
 *       what is left over at a place beside the pools below it is too little, the smallest of these goes into it; if there
 *       is none, it goes upwards. What is too little for the item as a whole is not shown; follow-up items are then
 *       read together.
 *   <li>What was shown stays where it stands. What came since is pooled by itself and joins the pools of the same
 *       places; what was changed or taken back goes when enough writers' texts of one arrival and pool go, and enough or none
 *       of it stay. So what any two snapshots differ by, pool by pool, is nothing or comes from at least the minimum.
 *   <li>What was deleted is gone at once. The rest is pooled again from where it stands, which moves it upwards only.
 * </ol>
 *
 * <p>No body, no time and no order of arrival comes in here.
 */
@NullMarked
package fi.arvio.assessment.pool;

import org.jspecify.annotations.NullMarked;
