package fi.arvio.assessment.disclosure;

/** Where a figure stands: a cell of the forest, and whose answers to it are counted. */
record Place(Part part, String code) {}
