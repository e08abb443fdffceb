package cymru.pythefnos.chassis.http.patch;

import cymru.pythefnos.chassis.problem.Problem;
import cymru.pythefnos.chassis.problem.ProblemException;
import cymru.pythefnos.chassis.validation.LateChecks;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lays patches upon requests; a controller takes it as a bean. */
public record MergePatches(JsonMapper json, LateChecks checks) {

    /**
     * The request that the patch makes of the one that would have led to what is kept now.
     *
     * @throws ProblemException 400, as a request would be refused that is such from the start
     */
    @SuppressWarnings("unchecked") // what is read is of the class of what was written
    public <T> T patched(T before, JsonNode patch) {
        if (!patch.isObject()) {
            throw Problem.of("wrong-type", HttpStatus.BAD_REQUEST)
                    .with("field", "$")
                    .with("expected", "object")
                    .exception();
        }
        JsonNode merged = MergePatch.apply(patch, json.valueToTree(before));
        try {
            return checks.passed((T) json.treeToValue(merged, before.getClass()));
        } catch (JacksonException e) {
            // read late, but refused as what it is: a body that can't be read
            throw new HttpMessageNotReadableException("merge patch", e, new NothingLeft());
        }
    }
}
