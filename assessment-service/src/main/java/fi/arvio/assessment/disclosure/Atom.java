package fi.arvio.assessment.disclosure;

import java.util.Set;

/** The residual of a released cell; with the other atoms of its release it makes up whatever can be worked out. */
record Atom(String owner, Set<String> leaves, Group group) {}
