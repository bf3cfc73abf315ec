package fi.arvio.bot.channel.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Tokens and answers stay out of caches, and are never taken for anything but what they are. */
@ServerFilter("/chat/**")
class ChatHeaders {
    @ResponseFilter
    void add(MutableHttpResponse<?> response) {
        if (!response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
            response.header(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        response.getHeaders().set("X-Content-Type-Options", "nosniff");
    }
}
