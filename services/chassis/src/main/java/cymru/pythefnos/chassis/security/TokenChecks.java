package cymru.pythefnos.chassis.security;

import cymru.pythefnos.chassis.settings.BasicSettings;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;

/** What a token must say beside being signed: who made it, whom it is for, and when it ends. */
public final class TokenChecks {
    private TokenChecks() {}

    public static OAuth2TokenValidator<Jwt> of(BasicSettings settings) {
        return JwtValidators.createDefaultWithValidators(
                new JwtIssuerValidator(settings.issuer()), new JwtAudienceValidator(settings.audience()), ends());
    }

    static JwtTimestampValidator ends() {
        JwtTimestampValidator ends = new JwtTimestampValidator();
        ends.setAllowEmptyExpiryClaim(false);
        return ends;
    }
}
