/** Takes programmes in as files, tells what each import found and changed, and gives them out in the same shape. */
@NullMarked
package fi.arvio.assessment.source.file;

import org.jspecify.annotations.NullMarked;
