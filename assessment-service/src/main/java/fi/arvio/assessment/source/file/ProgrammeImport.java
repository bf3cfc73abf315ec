package fi.arvio.assessment.source.file;

import fi.arvio.assessment.catalogue.Bodies;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.catalogue.edit.Edits;
import fi.arvio.assessment.sheet.Noticed;
import fi.arvio.assessment.sheet.Sheet;
import fi.arvio.assessment.source.Anomaly;
import fi.arvio.assessment.source.Change;
import fi.arvio.assessment.source.Notes;
import fi.arvio.assessment.source.Rows;
import fi.arvio.assessment.source.Shape;
import fi.arvio.assessment.source.SourceFault;
import fi.arvio.assessment.source.SourceTable;
import fi.arvio.assessment.source.merging.BodyFinder;
import fi.arvio.assessment.source.merging.BodyForms;
import fi.arvio.assessment.source.merging.Merging;
import fi.arvio.assessment.source.reading.TableReading;
import fi.arvio.assessment.store.DataFiles;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes a table into the catalogue, or only says what it would do. */
@Singleton
class ProgrammeImport {
    private final Programmes programmes;
    private final Bodies bodies;
    private final Imports imports;
    private final Edits edits;
    private final BodyForms forms;

    ProgrammeImport(Programmes programmes, Bodies bodies, Imports imports, Edits edits, DataFiles files) {
        this.programmes = programmes;
        this.bodies = bodies;
        this.imports = imports;
        this.edits = edits;
        forms = files.parse(files.read("catalogue/body-forms.json"), BodyForms.class);
    }

    /** What became of a file. */
    sealed interface Outcome {
        /** There is no such programme. */
        record NoProgramme() implements Outcome {}

        /** The file was not taken. */
        record Refused(List<Notes.Refusal> why) implements Outcome {}

        /** The file was taken, or would be. */
        record Taken(Judged judged, boolean written) implements Outcome {}
    }

    /**
     * What a file does with a programme.
     *
     * @param places where that stands which it changes, or which had no place so far
     * @param edited what people have edited although the source says something else now, and which fields
     */
    record Judged(
            SourceFile file,
            Merging.Result result,
            Map<String, Rows> places,
            List<Imports.Located> anomalies,
            List<Change> edited,
            List<Noticed> noticed) {
        boolean changesAnything() {
            return result.changesTree() || !places.isEmpty();
        }
    }

    @Transactional(readOnly = true)
    Outcome preview(String code, Sheet sheet, SourceFile file) {
        return judge(code, sheet, file);
    }

    /** What changes nothing leaves no trace either. */
    @Transactional
    Outcome take(String code, Sheet sheet, SourceFile file, String by) {
        programmes.lock(code);
        Outcome outcome = judge(code, sheet, file);
        if (outcome instanceof Outcome.Taken(Judged judged, boolean any) && judged.changesAnything()) {
            if (judged.result().changesTree()) {
                programmes.replace(judged.result().programme());
            }
            imports.add(code, file, by, judged.places(), judged.anomalies());
            return new Outcome.Taken(judged, true);
        }
        return outcome;
    }

    private Outcome judge(String code, Sheet sheet, SourceFile file) {
        Optional<Programme> known = programmes.source(code);
        if (known.isEmpty()) {
            return new Outcome.NoProgramme();
        }
        return switch (TableReading.read(sheet)) {
            case TableReading.Outcome.Refused(List<Notes.Refusal> why) -> new Outcome.Refused(why);
            case TableReading.Outcome.Read(SourceTable table, Notes notes)
            when table.shape() != Shape.of(known.get()) ->
                new Outcome.Refused(List.of(Notes.Refusal.of(null, SourceFault.SHAPE_OF_ANOTHER, code, "")));
            case TableReading.Outcome.Read(SourceTable table, Notes notes) ->
                new Outcome.Taken(judged(known.get(), table, notes, file, sheet), false);
        };
    }

    private Judged judged(Programme known, SourceTable table, Notes notes, SourceFile file, Sheet sheet) {
        BodyFinder finder = new BodyFinder(bodies.all(), forms.forms());
        Merging.Result result = Merging.of(table, known, finder, imports.askedGoals(), notes);
        List<Imports.Located> anomalies = notes.anomalies().stream()
                .map(anomaly -> new Imports.Located(subject(anomaly, result.rows(), known.code()), anomaly))
                .toList();
        return new Judged(
                file, result, places(known.code(), result), anomalies, edited(known.code(), result), sheet.noticed());
    }

    /** The action before its goal, and the goal before its theme: the nearest is what it is about. */
    private static String subject(Anomaly anomaly, Map<String, Rows> places, String programme) {
        Rows rows = anomaly.rows();
        if (rows == null) {
            return programme;
        }
        return places.entrySet().stream()
                .filter(place -> place.getValue().contains(rows.first()))
                .map(Map.Entry::getKey)
                .reduce((one, other) -> other)
                .orElse(programme);
    }

    private Map<String, Rows> places(String programme, Merging.Result result) {
        Set<String> placed =
                imports.places(programme).stream().map(Imports.Place::subject).collect(Collectors.toSet());
        Set<String> changed = result.changes().stream()
                .filter(change -> change.kind() == Change.Kind.ADDED || change.kind() == Change.Kind.CHANGED)
                .map(Change::code)
                .collect(Collectors.toSet());
        Map<String, Rows> places = new HashMap<>(result.rows());
        places.keySet().removeIf(subject -> placed.contains(subject) && !changed.contains(subject));
        return places;
    }

    private List<Change> edited(String programme, Merging.Result result) {
        Set<String> edited = edits.of(programme).keySet();
        return result.changes().stream()
                .filter(change -> edited.contains(change.code()))
                .filter(change -> change.kind() == Change.Kind.CHANGED || change.kind() == Change.Kind.GONE)
                .toList();
    }
}
