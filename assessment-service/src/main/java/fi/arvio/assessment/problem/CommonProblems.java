package fi.arvio.assessment.problem;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the problems that every operation can answer with; what an operation says itself of a status holds. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ApiResponse(
        responseCode = "400",
        description = "malformed-request, or invalid-request: the errors name what cannot be read",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@ApiResponse(
        responseCode = "401",
        description = "unauthenticated: the token is missing, expired or not meant for this service",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@ApiResponse(
        responseCode = "403",
        description = "forbidden: the token's roles do not allow this",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@ApiResponse(
        responseCode = "406",
        description = "not-acceptable: the caller reads nothing that this answers with",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
@ApiResponse(
        responseCode = "413",
        description = "payload-too-large: the body, the address or a header is larger than the service takes",
        content = @Content(mediaType = Problem.TYPE, schema = @Schema(implementation = Problem.class)))
public @interface CommonProblems {}
