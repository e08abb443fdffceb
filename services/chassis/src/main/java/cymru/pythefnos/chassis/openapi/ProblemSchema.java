package cymru.pythefnos.chassis.openapi;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/** What a problem looks like, for the description of the API. */
final class ProblemSchema {
    static final String NAME = "Problem";

    private ProblemSchema() {}

    static Schema<?> schema() {
        Schema<?> words =
                new ObjectSchema().addProperty("title", new StringSchema()).addProperty("detail", new StringSchema());
        return new ObjectSchema()
                .description("Why a request was refused and what to do next; further fields hold the facts of the case")
                .addProperty("type", new StringSchema().description("urn:pythefnos:problem:<name>: compare this"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema())
                .addProperty("instance", new StringSchema())
                .addProperty(
                        "languages", new ObjectSchema().addProperty("cy", words).addProperty("en", words))
                .additionalProperties(true)
                .required(List.of("type", "title", "status", "detail", "languages"))
                .example(example());
    }

    static ApiResponse response(HttpStatus status) {
        Schema<?> reference = new Schema<>().$ref("#/components/schemas/" + NAME);
        return new ApiResponse()
                .description(status.getReasonPhrase() + ": a problem in both languages")
                .content(new Content().addMediaType("application/problem+json", new MediaType().schema(reference)));
    }

    private static Map<String, Object> example() {
        Map<String, Object> example = new LinkedHashMap<>();
        example.put("type", "urn:pythefnos:problem:missing-parameter");
        example.put("title", "A parameter is missing");
        example.put("status", 400);
        example.put("detail", "Add the parameter from and ask again.");
        example.put("instance", "/meetings");
        example.put("field", "from");
        example.put(
                "languages",
                Map.of(
                        "cy",
                        Map.of(
                                "title",
                                "Mae paramedr ar goll",
                                "detail",
                                "Ychwanegwch y paramedr from a gofynnwch eto."),
                        "en",
                        Map.of("title", "A parameter is missing", "detail", "Add the parameter from and ask again.")));
        return example;
    }
}
