/** What people have edited of the catalogue: a layer of its own, laid over the source when it is read. */
@NullMarked
package fi.arvio.assessment.catalogue.edit;

import org.jspecify.annotations.NullMarked;
