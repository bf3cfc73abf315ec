package fi.arvio.assessment.security;

import io.micronaut.security.token.Claims;
import io.micronaut.security.token.jwt.validator.GenericJwtClaimsValidator;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Refuses tokens that never expire: the framework checks an expiration only where there is one. */
@Singleton
final class ExpirationRequired<T> implements GenericJwtClaimsValidator<T> {
    @Override
    public boolean validate(Claims claims, @Nullable T request) {
        return claims.get("exp") != null;
    }
}
