package fi.arvio.assessment.openapi;

import fi.arvio.assessment.RunningService;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sends trials and notes what the judge says of the answers. */
final class Caller {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final RunningService service;
    private final Judge judge;
    private final Map<String, String> tokens = new HashMap<>();
    private int sent;

    Caller(RunningService service, Judge judge) {
        this.service = service;
        this.judge = judge;
    }

    int sent() {
        return sent;
    }

    /** Returns the status, or 0 if there was none. */
    int call(Trial trial, List<String> complaints) {
        sent++;
        HttpRequest.Builder request = HttpRequest.newBuilder(service.uri(trial.address()))
                .timeout(PATIENCE)
                .method(trial.operation().method(), BodyPublishers.ofByteArray(trial.body()));
        trial.headers().forEach(request::header);
        if (trial.role() != null) {
            request.header("Authorization", "Bearer " + tokens.computeIfAbsent(trial.role(), service.keys()::token));
        }
        try {
            RunningService.Answer answer =
                    trial.address().length() < 4000 ? service.send(request) : service.sendApart(request);
            judge.complaint(trial, answer)
                    .ifPresent(complaint -> complaints.add(
                            complaint + ": " + trial + " answered " + answer.status() + " " + brief(answer.body())));
            return answer.status();
        } catch (IllegalStateException e) {
            complaints.add("no answer: " + trial + " " + e.getCause());
            return 0;
        }
    }

    private static String brief(String body) {
        return body.length() > 300 ? body.substring(0, 300) : body;
    }
}
