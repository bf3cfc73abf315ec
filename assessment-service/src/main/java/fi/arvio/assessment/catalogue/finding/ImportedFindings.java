package fi.arvio.assessment.catalogue.finding;

import java.util.List;

/** What was odd in the file that a programme was last imported from. */
public interface ImportedFindings {
    List<Finding> findings(String programme);
}
