package cymru.pythefnos.chassis.openapi;

import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.NewId;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;

/** Describes each operation as it is: its statuses, its media types, and the headers that its arguments stand for. */
final class Conventions implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        Described described = method.getMethodAnnotation(Described.class);
        operation.setResponses(answers(operation.getResponses(), method, described));
        if (!Statuses.isProtected(method)) {
            operation.setSecurity(List.of());
        }
        if (Statuses.takes(method, NewId.class)) {
            operation.addParametersItem(header(
                    "Idempotency-Key",
                    "1 to 255 visible ASCII characters: the same request with the same key is done once"));
        }
        if (Statuses.takes(method, ExpectedVersion.class)) {
            operation.addParametersItem(
                    header("If-Match", "The ETag of the version you saw; 412 if somebody has changed it since"));
        }
        if (described != null) {
            describe(operation, described);
        }
        return operation;
    }

    private static ApiResponses answers(ApiResponses before, HandlerMethod method, @Nullable Described described) {
        Content content = before.values().stream()
                .map(ApiResponse::getContent)
                .filter(found -> found != null && !found.isEmpty())
                .findFirst()
                .orElse(null);
        ApiResponses answers = new ApiResponses();
        for (int status : Statuses.success(method)) {
            answers.addApiResponse(
                    String.valueOf(status),
                    new ApiResponse()
                            .description(HttpStatus.valueOf(status).getReasonPhrase())
                            .content(status == HttpStatus.NO_CONTENT.value() ? null : content(content, described)));
        }
        Statuses.refusals(method)
                .forEach(status -> answers.addApiResponse(
                        String.valueOf(status), ProblemSchema.response(HttpStatus.valueOf(status))));
        return answers;
    }

    private static @Nullable Content content(@Nullable Content json, @Nullable Described described) {
        return described == null || described.answers().length == 0 ? json : binary(described.answers());
    }

    private static void describe(Operation operation, Described described) {
        if (described.takes().length > 0) {
            operation.requestBody(new RequestBody().required(true).content(binary(described.takes())));
        }
        if (described.merges() != Void.class) {
            // a patch may leave out what the whole needs
            Schema<?> merged = ModelConverters.getInstance(true)
                    .resolveAsResolvedSchema(new AnnotatedType(described.merges()))
                    .schema
                    .required(null);
            operation.getRequestBody().getContent().values().forEach(body -> body.schema(merged));
        }
        Set<String> required = Set.of(described.requires());
        Optional.ofNullable(operation.getParameters()).stream()
                .flatMap(List::stream)
                .filter(parameter -> required.contains(parameter.getName()))
                .forEach(parameter -> {
                    parameter.required(true);
                    parameter.getSchema().setDefault(null);
                });
    }

    private static Content binary(String... mediaTypes) {
        Content content = new Content();
        Arrays.stream(mediaTypes)
                .forEach(type ->
                        content.addMediaType(type, new MediaType().schema(new StringSchema().format("binary"))));
        return content;
    }

    private static HeaderParameter header(String name, String description) {
        HeaderParameter header = new HeaderParameter();
        header.name(name).description(description).required(false).schema(new StringSchema());
        return header;
    }
}
