package fi.arvio.assessment.questionnaire;

import fi.arvio.assessment.store.DataFile;
import fi.arvio.assessment.store.DataFiles;
import fi.arvio.assessment.store.Fingerprint;
import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Keeps questionnaire versions in the database and refuses one that has been tampered with. */
@Singleton
class JdbcQuestionnaires implements Questionnaires {
    private final Sql sql;
    private final DataFiles files;
    private final DocumentTree trees;

    JdbcQuestionnaires(Sql sql, DataFiles files, DocumentTree trees) {
        this.sql = sql;
        this.files = files;
        this.trees = trees;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Questionnaire> find(String code, int version) {
        return version(code, version)
                .map(found -> files.parse(
                        new DataFile(code + " " + version, found.document(), found.sha256()), Questionnaire.class));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> whyNoContinuation(String code, int earlier, int later) {
        return new Continuation(tree(code, earlier), tree(code, later)).whyNot();
    }

    private Node tree(String code, int version) {
        return version(code, version)
                .map(found -> trees.node(found.document()))
                .orElseThrow(() -> new IllegalArgumentException("no questionnaire " + code + " " + version));
    }

    @Transactional(readOnly = true)
    Optional<QuestionnaireVersion> version(String code, int version) {
        return sql.first(
                        "select sha256, document from questionnaire_version where code = ? and version = ?",
                        row -> new QuestionnaireVersion(code, version, row.text("sha256"), row.text("document")),
                        code,
                        version)
                .map(JdbcQuestionnaires::checked);
    }

    private static QuestionnaireVersion checked(QuestionnaireVersion found) {
        if (!Fingerprint.sha256(found.document()).equals(found.sha256())) {
            throw new IllegalStateException(
                    "questionnaire %s %d is not what was published".formatted(found.code(), found.version()));
        }
        return found;
    }

    /** Returns whether the version is new; one that is there already stays as it is. */
    @Transactional
    boolean add(Questionnaire read, DataFile file) {
        return sql.update(
                        "insert into questionnaire_version (code, version, sha256, document) values (?, ?, ?, ?)"
                                + " on conflict do nothing",
                        read.code(),
                        read.version(),
                        file.sha256(),
                        file.content())
                == 1;
    }
}
