package fi.arvio.assessment.source.file;

import fi.arvio.assessment.RunningService;
import fi.arvio.assessment.catalogue.Action;
import fi.arvio.assessment.catalogue.Programme;
import fi.arvio.assessment.catalogue.Programmes;
import fi.arvio.assessment.catalogue.programme.CatalogueImport;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Programmes as files that go in and out of a running service. */
public final class ProgrammeFiles {
    private final RunningService service;

    public ProgrammeFiles(RunningService service) {
        this.service = service;
    }

    /** As if nobody had imported or edited anything. */
    public void begin() {
        for (String table : List.of("source_row", "source_anomaly", "programme_import", "catalogue_edit")) {
            service.change("delete from " + table);
        }
        service.change("update catalogue_file set sha256 = '' where name <> 'catalogue/bodies.json'");
        service.bean(CatalogueImport.class).run();
    }

    Programme source(String code) {
        return service.bean(Programmes.class).source(code).orElseThrow();
    }

    byte[] export(String code, String format) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            var request = service.request("/api/v1/programmes/" + code + "/export?format=" + format, "CLIENT")
                    .GET()
                    .build();
            return http.send(request, BodyHandlers.ofByteArray()).body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public String table(String code) {
        return new String(export(code, "TSV"), StandardCharsets.UTF_8);
    }

    public RunningService.Answer load(String code, byte[] file, String query) {
        return service.send(service.request("/api/v1/programmes/" + code + "/import?" + query, "FACILITATOR")
                .setHeader("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(file)));
    }

    public RunningService.Answer load(String code, String table) {
        return load(code, table.getBytes(StandardCharsets.UTF_8), "dryRun=false&fileName=taulukko.tsv");
    }

    RunningService.Answer provenance(String code) {
        return service.get("/api/v1/programmes/" + code + "/import", "CLIENT");
    }

    Object place(String code, String subject, String field) {
        RunningService.Answer told = provenance(code);
        return told.at("rows." + told.each("rows", "subject").indexOf(subject) + "." + field);
    }

    static String golden(String code) throws IOException {
        try (var stream = ProgrammeFiles.class.getResourceAsStream("/source/" + code + ".tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }

    static List<Action> actions(Programme programme) {
        return programme.allGoals().flatMap(goal -> goal.actions().stream()).toList();
    }
}
