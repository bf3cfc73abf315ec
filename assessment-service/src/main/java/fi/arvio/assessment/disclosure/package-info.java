/**
 * Disclosure control: decides which figures of an item may be shown, and alone makes {@link
 * fi.arvio.assessment.disclosure.Published} ones.
 *
 * <p>The cells of an item form a tree (programme, theme, goal), and an inner cell pools the answers below it. What can
 * be worked back from released cells is every linear combination of them, over the cells of one release and over all
 * releases of the item, so the rules are about the item's whole tree and its whole history, never about a cell alone:
 *
 * <ol>
 *   <li><b>Publishable group.</b> At least k valid answers by at least k respondents, not unanimous. A unanimous group
 *       tells what each of its members answered; of a multiple choice that is one choice named by all.
 *   <li><b>Primary suppression.</b> A cell that is no publishable group is not released.
 *   <li><b>Complementary suppression, to a fixed point.</b> A released cell minus the topmost released cells below it
 *       is its <em>residual</em>. Because every figure carries n, asked, each missing reason and the distribution, and
 *       all of them can be subtracted, the residual must be empty (nobody in it was even asked) or publishable. Else
 *       the smallest released cell under it is suppressed, ties by code. Residuals of one release are disjoint, and
 *       every combination of its cells is a combination of residuals, so none is smaller than a residual. The cell
 *       itself is publishable, therefore this always ends, at the latest with the whole cell as its own residual.
 *   <li><b>Re-release.</b> A cell is released anew only if no linear combination of all cells ever released of the
 *       item, the new one included, rests on fewer than k respondents ({@link Audit}). With the cell's own earlier
 *       releases this says that at least k respondents' contributions changed since each of them; with its relatives
 *       it says that an old parent and new children, or the reverse, give nobody away. Cells are tried from the top
 *       down, larger ones first. Nor may the answers that came, or only went, since an earlier release be unanimous.
 *   <li><b>Once public stays.</b> What was released cannot be called back; a cell that is not released anew keeps its
 *       newest released value, also when it would be suppressed today, and whether it was unchanged or changed by
 *       fewer than k does not show.
 * </ol>
 *
 * <p>A suppressed cell says only that it holds fewer than the minimum or that it is protected; the second does not tell
 * a unanimous cell from a complementary one. It falls back upwards to the nearest cell that is shown.
 */
@NullMarked
package fi.arvio.assessment.disclosure;

import org.jspecify.annotations.NullMarked;
