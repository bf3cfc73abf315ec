package fi.arvio.assessment.roster.candidate;

import fi.arvio.assessment.roster.Approval;
import fi.arvio.assessment.roster.Person;
import fi.arvio.assessment.roster.Respondent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out who the people of a file are: by Entra object id, else by e-mail address; a code must agree with them. */
public final class Matching {
    private final Map<String, Person> byCode = new HashMap<>();
    private final Map<UUID, Person> byId = new HashMap<>();
    private final Map<String, Person> byEmail = new HashMap<>();
    private final Map<String, Respondent> roster = new HashMap<>();
    private final Map<Object, Integer> seen = new HashMap<>();
    private final List<RowFault> faults;
    private final List<RowFault> warnings = new ArrayList<>();

    public Matching(List<Person> people, List<Respondent> roster, List<RowFault> faults) {
        people.forEach(this::know);
        roster.forEach(one -> this.roster.put(one.code(), one));
        this.faults = faults;
    }

    private void know(Person person) {
        byCode.put(person.code(), person);
        if (person.entraObjectId() != null) {
            byId.put(person.entraObjectId(), person);
        }
        if (person.email() != null) {
            byEmail.put(person.email(), person);
        }
    }

    /** Returns nothing, and adds a fault, where a row is at odds with another or with what is known. */
    public Optional<Line> match(Candidate candidate) {
        int before = faults.size();
        Person known = known(candidate);
        refuseTwice(candidate, known);
        Respondent present = known == null ? null : roster.get(known.code());
        Line line = present == null ? new Line.Added(candidate, known) : compare(candidate, present);
        return faults.size() == before ? Optional.of(line) : Optional.empty();
    }

    private @Nullable Person known(Candidate candidate) {
        Person withId = candidate.entraObjectId() == null ? null : byId.get(candidate.entraObjectId());
        String email = candidate.email();
        Person withEmail = email == null ? null : byEmail.get(Person.lower(email));
        Person found = candidate.code() == null ? withId == null ? withEmail : withId : named(candidate, withId);
        boolean another = withEmail != null && !withEmail.equals(found);
        boolean otherId =
                found != null && candidate.code() == null && isOther(found.entraObjectId(), candidate.entraObjectId());
        if (found != null && (another || otherId)) {
            fault(candidate, Column.EMAIL, Fault.ADDRESS_OF_ANOTHER, "");
        }
        return found;
    }

    private static boolean isOther(@Nullable UUID one, @Nullable UUID other) {
        return one != null && other != null && !one.equals(other);
    }

    private @Nullable Person named(Candidate candidate, @Nullable Person withId) {
        String code = Objects.requireNonNull(candidate.code());
        Person named = byCode.get(code);
        if (named == null) {
            fault(candidate, Column.CODE, Fault.CODE_UNKNOWN, code);
        } else if ((withId != null && !withId.equals(named)) || !isSame(named, candidate)) {
            fault(candidate, Column.CODE, Fault.CODE_OF_ANOTHER, code);
        }
        return named;
    }

    /** Columns that were sorted without the others must not give anybody somebody else's code. */
    private boolean isSame(Person person, Candidate candidate) {
        UUID id = person.entraObjectId();
        if (id != null && candidate.entraObjectId() != null) {
            return id.equals(candidate.entraObjectId());
        }
        String email = candidate.email();
        if (email != null && Person.lower(email).equals(person.email())) {
            return true;
        }
        Respondent present = roster.get(person.code());
        return present != null && present.name().equals(candidate.name());
    }

    private void refuseTwice(Candidate candidate, @Nullable Person known) {
        Integer row = candidate.row();
        String code = known == null ? candidate.code() : known.code();
        String email = candidate.email();
        record Key(Column column, @Nullable Object value) {}
        Optional<Map.Entry<Column, Integer>> first = Stream.of(
                        new Key(Column.CODE, code),
                        new Key(Column.ENTRA_OBJECT_ID, candidate.entraObjectId()),
                        new Key(Column.EMAIL, email == null ? null : Person.lower(email)))
                .filter(key -> key.value() != null)
                .flatMap(key ->
                        Stream.ofNullable(seen.putIfAbsent(key, row)).map(other -> Map.entry(key.column(), other)))
                .reduce((one, other) -> other);
        first.ifPresent(twice -> fault(
                candidate, twice.getKey(), Fault.DUPLICATE, twice.getValue().toString()));
    }

    private Line compare(Candidate candidate, Respondent present) {
        List<Column> columns = new ArrayList<>();
        UUID id = candidate.entraObjectId();
        differ(columns, Column.NAME, present.name(), candidate.name());
        differ(columns, Column.EMAIL, present.email(), candidate.email());
        // An empty cell does not take an identity away.
        differ(columns, Column.ENTRA_OBJECT_ID, present.entraObjectId(), id == null ? present.entraObjectId() : id);
        differ(columns, Column.BODY, present.body(), candidate.body());
        differ(columns, Column.EXPERTISE, present.expertise(), candidate.expertise());
        differ(columns, Column.LANGUAGE, present.language(), candidate.language());
        differ(columns, Column.EXTERNAL, present.external(), candidate.external());
        differ(columns, Column.TIME_ZONE, present.timeZone(), candidate.timeZone());
        if (present.bodyGroup() != null) {
            columns.stream()
                    .filter(column -> column == Column.BODY || column == Column.EXPERTISE)
                    .forEach(column -> fault(candidate, column, Fault.FIXED_AT_OPENING, ""));
        }
        warnOfApproval(candidate, present);
        return columns.isEmpty()
                ? new Line.Unchanged(candidate, present)
                : new Line.Changed(candidate, present, List.copyOf(columns));
    }

    private static void differ(List<Column> columns, Column column, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            columns.add(column);
        }
    }

    private void warnOfApproval(Candidate candidate, Respondent present) {
        String told = candidate.approval();
        Approval approval = present.approval();
        boolean agrees = told.isEmpty()
                || told.equalsIgnoreCase(approval.name())
                || Words.all(approval.label()).anyMatch(told::equalsIgnoreCase);
        if (!agrees) {
            warnings.add(RowFault.of(candidate.row(), Column.APPROVAL, Fault.APPROVAL_IGNORED, approval.label()));
        }
    }

    public List<RowFault> warnings() {
        return List.copyOf(warnings);
    }

    private void fault(Candidate candidate, Column column, Fault fault, String what) {
        faults.add(RowFault.of(candidate.row(), column, fault, what));
    }
}
