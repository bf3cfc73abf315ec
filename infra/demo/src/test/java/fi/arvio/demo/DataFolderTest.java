package fi.arvio.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    private Path temporary;

    @Test
    void a_new_folder_is_private() throws IOException {
        var folder = temporary.resolve("data");
        DataFolder.open(folder).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void one_demo_at_a_time() throws IOException {
        var folder = temporary.resolve("data");
        try (var first = DataFolder.open(folder)) {
            assertThat(first.madeWith()).isEmpty();
            assertThatThrownBy(() -> DataFolder.open(folder))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("Another demo");
        }
        DataFolder.open(folder).close();
    }

    @Test
    void emptying_takes_databases_keys_and_logs_and_leaves_the_rest() throws IOException {
        var folder = temporary.resolve("data");
        try (var data = DataFolder.open(folder)) {
            Files.createDirectories(folder.resolve("keys"));
            Files.writeString(folder.resolve("keys/signing.jwk"), "{}");
            Files.writeString(folder.resolve("service.mv.db"), "");
            Files.writeString(folder.resolve("notes.txt"), "mine");
            assertThat(data.madeWith()).contains(Database.H2);
            assertThat(data.empty()).containsExactly(folder.resolve("notes.txt"));
            assertThat(data.madeWith()).isEmpty();
        }
        assertThat(folder.resolve("keys")).doesNotExist();
    }

    @Test
    void data_of_one_database_are_refused_to_the_other_and_a_new_folder_takes_either() throws IOException {
        try (var data = DataFolder.open(temporary.resolve("h2"))) {
            data.requireMadeWith(Database.POSTGRES);
            Files.writeString(temporary.resolve("h2/service.mv.db"), "");
            data.requireMadeWith(Database.H2);
            assertThatThrownBy(() -> data.requireMadeWith(Database.POSTGRES))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContainingAll("is in H2", "--db h2", "--fresh");
        }
        try (var data = DataFolder.open(temporary.resolve("postgres"))) {
            Files.createDirectories(temporary.resolve("postgres/postgres/data"));
            data.requireMadeWith(Database.POSTGRES);
            assertThatThrownBy(() -> data.requireMadeWith(Database.H2))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContainingAll("is in PostgreSQL", "--db postgres", "--fresh");
            assertThat(data.empty()).isEmpty();
            data.requireMadeWith(Database.H2);
        }
    }

    @Test
    void somebody_elses_folder_is_left_alone() throws IOException {
        var letters = Files.createDirectories(temporary.resolve("letters"));
        Files.writeString(letters.resolve("to-mother.txt"), "Dear");
        assertThatThrownBy(() -> DataFolder.open(letters))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("not Arvio's");
        assertThat(letters.resolve("to-mother.txt")).exists();
    }

    @Test
    void a_link_in_it_goes_but_not_what_it_leads_to() throws IOException {
        var outside = Files.createDirectories(temporary.resolve("outside"));
        Files.writeString(outside.resolve("kept.txt"), "");
        var folder = temporary.resolve("data");
        try (var data = DataFolder.open(folder)) {
            Files.createSymbolicLink(folder.resolve("logs"), outside);
            data.empty();
        }
        assertThat(outside.resolve("kept.txt")).exists();
    }
}
