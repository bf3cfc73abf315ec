/** Statistics of one group of answers to one item: pure functions that decide nothing about who may see them. */
@NullMarked
package fi.arvio.assessment.analysis;

import org.jspecify.annotations.NullMarked;
