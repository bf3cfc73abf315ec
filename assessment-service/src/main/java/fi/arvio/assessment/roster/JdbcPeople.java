package fi.arvio.assessment.roster;

import fi.arvio.assessment.store.Row;
import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps people and their codes in the database. */
@Singleton
class JdbcPeople implements People {
    private final Sql sql;

    JdbcPeople(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Person> all() {
        return sql.list("select * from person order by code", JdbcPeople::person);
    }

    private static Person person(Row row) {
        return new Person(row.text("code"), row.maybeUuid("entra_object_id"), row.maybeText("email"));
    }

    @Override
    @Transactional
    public void lock() {
        sql.update("update person_counter set last_number = last_number where id = 1");
    }

    @Override
    @Transactional
    public List<String> newCodes(int count) {
        Set<String> taken = all().stream().map(Person::code).collect(Collectors.toSet());
        int number = sql.list("select last_number from person_counter", row -> row.number("last_number"))
                .getFirst();
        List<String> codes = new ArrayList<>();
        while (codes.size() < count) {
            number++;
            String code = "R%04d".formatted(number);
            if (!taken.contains(code)) {
                codes.add(code);
            }
        }
        sql.update("update person_counter set last_number = ? where id = 1", number);
        return List.copyOf(codes);
    }

    @Override
    @Transactional
    public void know(List<Person> people) {
        sql.batch("insert into person (code) values (?) on conflict do nothing", people, person ->
                new @Nullable Object[] {person.code()});
        sql.batch(
                "update person set entra_object_id = coalesce(entra_object_id, cast(? as uuid)),"
                        + " email = coalesce(cast(? as varchar(254)), email) where code = ?",
                people,
                person -> new @Nullable Object[] {person.entraObjectId(), person.email(), person.code()});
    }
}
