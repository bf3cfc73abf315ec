package fi.arvio.assessment.problem;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the problem that an operation which takes JSON can answer with, besides the common ones. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ApiResponse(
        responseCode = "415",
        description = "unsupported-media-type: the body is not application/json",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
public @interface BodyProblems {}
