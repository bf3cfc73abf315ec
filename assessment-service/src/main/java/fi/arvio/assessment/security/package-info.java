/** Who may call: verification keys, required claims, roles. */
@NullMarked
package fi.arvio.assessment.security;

import org.jspecify.annotations.NullMarked;
