package fi.arvio.bot.channel.web;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URL;
import java.util.Map;
import java.util.Optional;

/** Serves the chat page. Everything it needs is ours to serve, so that nothing else may be loaded. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
class PageController {
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String PAGE = "index.html";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml");

    private final ResourceResolver resources;

    PageController(ResourceResolver resources) {
        this.resources = resources;
    }

    @Get("/")
    HttpResponse<?> page() {
        return file(PAGE);
    }

    /** Scripts are many, and letters only: such a name leads nowhere but into the page's own folder. */
    @Get("/chat/{name:chat\\.css|[a-z]+\\.js|adaptivecards\\.min\\.js|favicon\\.svg}")
    HttpResponse<?> asset(String name) {
        return file(name);
    }

    private HttpResponse<?> file(String name) {
        Optional<URL> url = resources.getResource("classpath:chat/" + name);
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (url.isEmpty() || type == null) {
            return HttpResponse.notFound();
        }
        return HttpResponse.ok(new StreamedFile(url.get()))
                .contentType(MediaType.of(type))
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cache-Control", "no-cache");
    }
}
