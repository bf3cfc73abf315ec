package fi.arvio.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;

/** Finds the built jars under the repository's root. */
record Jars(Path home) {

    Path assessmentService() throws IOException {
        return only("assessment-service", "assessment-service-*-all.jar");
    }

    Path surveyBot() throws IOException {
        return only("survey-bot", "survey-bot-*-all.jar");
    }

    Path lifeline() throws IOException {
        return only("infra/demo", "infra-demo-*-lifeline.jar");
    }

    private Path only(String module, String pattern) throws IOException {
        var target = home.resolve(module).resolve("target");
        var found = new ArrayList<Path>();
        if (Files.isDirectory(target)) {
            try (var jars = Files.newDirectoryStream(target, pattern)) {
                jars.forEach(found::add);
            }
        }
        if (found.size() != 1) {
            throw new Refusal("Expected one " + pattern + " in " + target + " but found " + found.size()
                    + ": build with ./arvio demo, or ./mvnw clean package.");
        }
        return found.getFirst();
    }
}
