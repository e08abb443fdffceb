package cymru.pythefnos.chassis.security;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;

/** The actor of the request in hand; timers, relays and consumers, which have none, are the system. */
final class CurrentActor implements Actor {

    @Override
    public String id() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof AbstractOAuth2TokenAuthenticationToken<?> token ? token.getName() : SYSTEM;
    }
}
