package fi.arvio.assessment.catalogue;

import fi.arvio.assessment.text.Text;
import java.util.List;

/** A theme that gathers goals of a programme. */
public record Theme(String code, int number, Text title, List<Goal> goals) {}
