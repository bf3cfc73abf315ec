/** What leaves as files: published cells with their codebook, and single answers. */
@NullMarked
package fi.arvio.assessment.snapshot.file;

import org.jspecify.annotations.NullMarked;
