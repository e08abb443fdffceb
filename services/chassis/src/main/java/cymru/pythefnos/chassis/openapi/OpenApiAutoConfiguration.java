package cymru.pythefnos.chassis.openapi;

import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.NewId;
import cymru.pythefnos.chassis.settings.BasicSettings;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.customizers.PropertyCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The description at {@code /v3/api-docs}: OpenAPI 3.1, with what holds for every operation. */
@AutoConfiguration
@EnableConfigurationProperties(BasicSettings.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnClass(GlobalOperationCustomizer.class)
public class OpenApiAutoConfiguration {
    static final String BEARER = "bearer";

    static {
        // they stand for headers, which the conventions describe
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(NewId.class, ExpectedVersion.class);
    }

    @Bean
    @ConditionalOnMissingBean
    OpenAPI openApi(BasicSettings settings) {
        return new OpenAPI()
                .info(new Info()
                        .title("Pythefnos: " + settings.service())
                        .version("1")
                        .description("Ids are UUIDv7, dates and times ISO 8601. Every error is a problem (RFC 9457) in"
                                + " Welsh and English; Accept-Language chooses which of the two comes first.")
                        .license(new License().name("Apache-2.0").identifier("Apache-2.0")))
                .components(new Components()
                        .addSecuritySchemes(
                                BEARER,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme("bearer")
                                        .bearerFormat("JWT"))
                        .addSchemas(ProblemSchema.NAME, ProblemSchema.schema()))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Bean
    GlobalOperationCustomizer conventions() {
        return new Conventions();
    }

    @Bean
    PropertyCustomizer constraints() {
        return new Constraints();
    }

    @Bean
    ModelConverter requiredParts() {
        return new RequiredParts();
    }

    @Bean
    ModelConverter typedIdSchemas() {
        return new TypedIdSchemas();
    }
}
