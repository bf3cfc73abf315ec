package fi.arvio.assessment.roster.file;

import fi.arvio.assessment.catalogue.Body;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.roster.Eligibility;
import fi.arvio.assessment.roster.Person;
import fi.arvio.assessment.roster.Respondent;
import fi.arvio.assessment.roster.candidate.BodyNames;
import fi.arvio.assessment.roster.candidate.Line;
import fi.arvio.assessment.roster.candidate.Matching;
import fi.arvio.assessment.roster.candidate.RowFault;
import fi.arvio.assessment.roster.candidate.RowReading;
import fi.arvio.assessment.sheet.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Judges a file against the catalogue, the people and the roster, without touching any of them. */
final class Previewing {
    private Previewing() {}

    static Preview of(
            Sheet sheet, List<Programme> programmes, List<Body> bodies, List<Person> people, List<Respondent> roster) {
        Headings headings = Headings.of(sheet.rows().getFirst());
        List<RowFault> faults =
                new ArrayList<>(sheet.noticed().stream().map(RowFault::of).toList());
        faults.addAll(headings.faults());
        List<Line> lines = new ArrayList<>();
        if (faults.stream().allMatch(fault -> fault.fault().isWarning())) {
            BodyNames names = new BodyNames(bodies);
            Eligibility eligibility = new Eligibility(programmes);
            Matching matching = new Matching(people, roster, faults);
            sheet.rows().stream()
                    .skip(1)
                    .map(row -> RowReading.read(row, headings.positions(), names, eligibility, faults))
                    .flatMap(Optional::stream)
                    .map(matching::match)
                    .flatMap(Optional::stream)
                    .forEach(lines::add);
            faults.addAll(matching.warnings());
        }
        return new Preview(List.copyOf(lines), sorted(faults, false), sorted(faults, true));
    }

    private static List<RowFault> sorted(List<RowFault> faults, boolean warnings) {
        return faults.stream()
                .filter(fault -> fault.fault().isWarning() == warnings)
                .sorted(Comparator.comparingInt(fault -> Objects.requireNonNullElse(fault.row(), 0)))
                .toList();
    }
}
