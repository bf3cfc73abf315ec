package fi.arvio.assessment.coding;

import fi.arvio.assessment.store.Row;
import fi.arvio.assessment.store.Sql;
import fi.arvio.assessment.text.Text;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Keeps codebooks and codes in the database; a deleted comment takes its codes with it. */
@Singleton
class JdbcCodings implements Codings {
    private static final String OF_SERIES =
            " join comment_text t on t.id = c.comment_id join round r on r.id = t.round_id where r.series = ?";

    private final Sql sql;

    JdbcCodings(Sql sql) {
        this.sql = sql;
    }

    /** The codes that one coder gives to a text. */
    private record Given(UUID comment, String coder, Set<String> codes) {}

    @Override
    @Transactional(readOnly = true)
    public Codebook codebook(String series) {
        return new Codebook(
                series,
                sql.list(
                        "select * from codebook_code where series = ? order by place",
                        row -> new Code(
                                row.text("slug"),
                                row.words("name"),
                                row.maybeText("definition_fi") == null ? null : row.words("definition"),
                                row.maybeText("parent"),
                                row.flag("retired")),
                        series));
    }

    @Override
    @Transactional
    public Codebook hold(String series) {
        // The rounds of a series stand for it: all who lock them do so in one order.
        sql.list("select id from round where series = ? order by id for update", row -> row.uuid("id"), series);
        return codebook(series);
    }

    @Override
    @Transactional
    public void keep(Codebook codebook) {
        sql.update("delete from codebook_code where series = ?", codebook.series());
        sql.batch(
                "insert into codebook_code (series, slug, place, name_fi, name_sv, name_en, definition_fi, definition_sv,"
                        + " definition_en, parent, retired) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, codebook.codes().size()).boxed().toList(),
                place -> row(codebook, place));
    }

    private static @Nullable Object[] row(Codebook codebook, int place) {
        Code code = codebook.codes().get(place);
        Text definition = code.definition();
        return new @Nullable Object[] {
            codebook.series(),
            code.slug(),
            place,
            code.name().fi(),
            code.name().sv(),
            code.name().en(),
            definition == null ? null : definition.fi(),
            definition == null ? null : definition.sv(),
            definition == null ? null : definition.en(),
            code.parent(),
            code.retired()
        };
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> used(String series) {
        Set<String> used = new TreeSet<>();
        for (String table : List.of("comment_coding", "coding_resolution")) {
            sql.list("select c.codes from " + table + " c" + OF_SERIES, JdbcCodings::codes, series)
                    .forEach(used::addAll);
        }
        return used;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, Coding> of(UUID round) {
        Map<UUID, Coding.Resolution> resolutions = new HashMap<>();
        sql.list(
                        "select c.* from coding_resolution c join comment_text t on t.id = c.comment_id where t.round_id = ?",
                        row -> Map.entry(
                                row.uuid("comment_id"),
                                new Coding.Resolution(codes(row), row.text("reason"), row.text("resolved_by"))),
                        round)
                .forEach(entry -> resolutions.put(entry.getKey(), entry.getValue()));
        return sql
                .list(
                        "select c.* from comment_coding c join comment_text t on t.id = c.comment_id where t.round_id = ?",
                        row -> new Given(row.uuid("comment_id"), row.text("coder"), codes(row)),
                        round)
                .stream()
                .collect(Collectors.groupingBy(Given::comment))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> coding(entry.getValue(), resolutions.get(entry.getKey()))));
    }

    private static Coding coding(Collection<Given> given, Coding.@Nullable Resolution resolution) {
        return new Coding(given.stream().collect(Collectors.toMap(Given::coder, Given::codes)), resolution);
    }

    private static Set<String> codes(Row row) {
        String codes = row.text("codes");
        return codes.isEmpty() ? Set.of() : new HashSet<>(Arrays.asList(codes.split(" ", -1)));
    }

    private static String joined(Set<String> codes) {
        return String.join(" ", new TreeSet<>(codes));
    }

    @Override
    @Transactional
    public void code(UUID comment, String coder, Set<String> codes) {
        if (sql.update(
                        "update comment_coding set codes = ? where comment_id = ? and coder = ?",
                        joined(codes),
                        comment,
                        coder)
                == 0) {
            sql.update(
                    "insert into comment_coding (comment_id, coder, codes) values (?, ?, ?)",
                    comment,
                    coder,
                    joined(codes));
        }
    }

    @Override
    @Transactional
    public void resolve(UUID comment, Coding.Resolution resolution) {
        sql.update("delete from coding_resolution where comment_id = ?", comment);
        sql.update(
                "insert into coding_resolution (comment_id, codes, reason, resolved_by) values (?, ?, ?, ?)",
                comment,
                joined(resolution.codes()),
                resolution.reason(),
                resolution.by());
    }
}
