package cymru.pythefnos.chassis.openapi;

import cymru.pythefnos.chassis.http.ExpectedVersion;
import cymru.pythefnos.chassis.http.NewId;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.web.method.HandlerMethod;

/** Adds to each operation the answer it gives when it refuses, and the headers that its arguments stand for. */
final class Conventions implements GlobalOperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        operation.getResponses().addApiResponse("default", ProblemSchema.response());
        if (takes(method, NewId.class)) {
            operation.addParametersItem(header(
                    "Idempotency-Key",
                    "1 to 255 visible ASCII characters: the same request with the same key is done once"));
        }
        if (takes(method, ExpectedVersion.class)) {
            operation.addParametersItem(
                    header("If-Match", "The ETag of the version you saw; 412 if somebody has changed it since"));
        }
        return operation;
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters()).anyMatch(parameter -> parameter.getParameterType() == type);
    }

    private static HeaderParameter header(String name, String description) {
        HeaderParameter header = new HeaderParameter();
        header.name(name).description(description).required(false).schema(new StringSchema());
        return header;
    }
}
