package fi.arvio.assessment.docs;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;

/** Leads from the short address to the page, so that the page's own relative links hold. */
@Controller("/docs")
@Hidden
@Secured(SecurityRule.IS_ANONYMOUS)
final class DocsController {
    @Get
    HttpResponse<Void> page() {
        return HttpResponse.seeOther(URI.create("/docs/index.html"));
    }
}
