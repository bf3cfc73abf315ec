/** What people wrote, told by codes that two coders give apart from each other, by a codebook of the city's own. */
@NullMarked
package fi.arvio.assessment.coding;

import org.jspecify.annotations.NullMarked;
