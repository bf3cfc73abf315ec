package fi.arvio.assessment.catalogue.programme;

import fi.arvio.assessment.catalogue.Bodies;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.store.DataFile;
import fi.arvio.assessment.store.DataFiles;
import fi.arvio.assessment.store.Sql;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Brings the data files into the tables; a file that has not changed since is left alone. */
@Singleton
public class CatalogueImport {
    private static final List<String> PROGRAMMES = List.of("KOTO", "TYO");

    private final DataFiles files;
    private final Bodies bodies;
    private final Programmes programmes;
    private final Sql sql;

    CatalogueImport(DataFiles files, Bodies bodies, Programmes programmes, Sql sql) {
        this.files = files;
        this.bodies = bodies;
        this.programmes = programmes;
        this.sql = sql;
    }

    /** Returns how many files were new or had changed. */
    @Transactional
    public int run() {
        int changed = 0;
        DataFile bodiesFile = files.read("catalogue/bodies.json");
        if (isNews(bodiesFile)) {
            bodies.merge(files.parse(bodiesFile, BodiesFile.class).bodies());
            changed++;
        }
        for (String programme : PROGRAMMES) {
            DataFile file = files.read("catalogue/" + programme + ".json");
            if (isNews(file) && !isImported(programme)) {
                programmes.replace(files.parse(file, Programme.class));
                changed++;
            }
        }
        return changed;
    }

    /** A table that somebody has imported is newer than what ships with the service. */
    private boolean isImported(String programme) {
        return sql.first(
                        "select revision from programme_import where programme = ?",
                        row -> row.number("revision"),
                        programme)
                .isPresent();
    }

    /** Replicas that start together take turns at the file's row. */
    private boolean isNews(DataFile file) {
        sql.update("insert into catalogue_file (name, sha256) values (?, '') on conflict do nothing", file.name());
        return sql.update(
                        "update catalogue_file set sha256 = ? where name = ? and sha256 <> ?",
                        file.sha256(),
                        file.name(),
                        file.sha256())
                == 1;
    }
}
