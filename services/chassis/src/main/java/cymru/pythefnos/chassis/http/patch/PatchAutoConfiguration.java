package cymru.pythefnos.chassis.http.patch;

import cymru.pythefnos.chassis.validation.LateChecks;
import cymru.pythefnos.chassis.validation.ValidationAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** Merge patches. */
@AutoConfiguration(after = {ValidationAutoConfiguration.class, JacksonAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
public class PatchAutoConfiguration {
    @Bean
    MergePatches mergePatches(JsonMapper json, LateChecks checks) {
        return new MergePatches(json, checks);
    }
}
