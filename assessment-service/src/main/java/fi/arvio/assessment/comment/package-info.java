/** What people wrote, frozen in pools with each snapshot; nobody learns whose it is. */
@NullMarked
package fi.arvio.assessment.comment;

import org.jspecify.annotations.NullMarked;
