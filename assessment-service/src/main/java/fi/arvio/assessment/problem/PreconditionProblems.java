package fi.arvio.assessment.problem;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the problems of a change that must name the state it changes in If-Match. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ApiResponse(
        responseCode = "412",
        description = "precondition-failed: it has changed since; read it again",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@ApiResponse(
        responseCode = "428",
        description = "precondition-required: If-Match is missing",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
public @interface PreconditionProblems {
    String IF_MATCH = "Needed: the ETag of what is being changed as it was read, or * for whatever is there.";
}
