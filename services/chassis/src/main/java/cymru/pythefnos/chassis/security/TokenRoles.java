package cymru.pythefnos.chassis.security;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** The claim {@code roles}: {@code ["officer"]} gives {@code ROLE_OFFICER}, other spellings and scopes give nothing. */
final class TokenRoles implements Converter<Jwt, Collection<GrantedAuthority>> {

    @Override
    public Collection<GrantedAuthority> convert(Jwt token) {
        return token.getClaim("roles") instanceof Collection<?> roles ? authorities(roles) : List.of();
    }

    private static Collection<GrantedAuthority> authorities(Collection<?> roles) {
        return roles.stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .filter(role -> role.equals(role.toLowerCase(Locale.ROOT)))
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.toUpperCase(Locale.ROOT)))
                .toList();
    }
}
